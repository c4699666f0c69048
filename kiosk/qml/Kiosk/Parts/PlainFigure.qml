import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A figure as large as there is room, on one ground: what stands where nothing is drawn.
Rectangle {
    id: root

    required property FigureViewModel figure
    required property string title

    readonly property real room: root.width - 2 * Theme.spaceL
    readonly property real share: 0.42
    readonly property real numberSize: WordFit.line(root.figure.value, Font.Light, root.share * root.height / Theme.textScale, root.room)
    readonly property bool labelled: root.figure.label.toLowerCase() !== root.title.toLowerCase()

    gradient: Gradient {
        GradientStop {
            color: Theme.background
            position: 0
        }
        GradientStop {
            color: Theme.ground
            position: 1
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.top: words.bottom
        anchors.topMargin: Theme.spaceM
        color: Theme.handle
        height: Theme.mark
        width: Theme.touchPrimary
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        width: root.room

        Accessible.name: [root.figure.value, root.figure.unit, root.figure.label].filter(part => part !== "").join(" ")
        Accessible.role: Accessible.StaticText

        KioskText {
            color: Theme.textPrimary
            lineHeight: 1
            size: root.numberSize
            text: root.figure.value
            weight: Font.Light
            width: parent.width
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        KioskText {
            color: Theme.handle
            size: Theme.largeText ? Theme.textTitle : Theme.textDisplay
            text: root.figure.unit
            tight: true
            visible: root.figure.unit !== ""
            weight: Font.DemiBold
            width: parent.width

            Accessible.ignored: true
        }

        KioskText {
            color: Theme.textSecondary
            size: Theme.textLead
            text: root.figure.label
            tight: true
            visible: root.labelled
            width: parent.width

            Accessible.ignored: true
        }
    }
}
