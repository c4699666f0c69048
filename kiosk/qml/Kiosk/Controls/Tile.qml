import QtQuick
import Kiosk.Theme

// A picture that fades into the words below it: one choice among several.
Touchable {
    id: root

    required property string file

    property real focusX: 0.5
    property real focusY: 0.5
    property string iconName: "image-outline"
    property string caption: ""
    property bool selected: false
    property bool compact: false

    readonly property real wordsTop: root.height - words.implicitHeight - root.padding
    readonly property real fadeUnderWords: 0.4
    readonly property real leastAboveWords: 0.75
    // With little picture above them, words begin where there is no shade yet.
    readonly property bool manyWords: root.compact && root.wordsTop < root.leastAboveWords * words.implicitHeight
    readonly property real mostFade: 0.25
    readonly property real iconShare: root.compact ? 0.3 : 0.24
    readonly property real fade: root.compact ? root.fadeUnderWords * words.implicitHeight : Math.min(Theme.spaceM, root.mostFade * root.wordsTop)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: root.compact ? Theme.spaceXs : Theme.spaceS

    Accessible.name: root.caption === "" ? root.text : root.text + ", " + root.caption
    Accessible.selected: root.selected

    background: Rectangle {
        color: Theme.background

        KioskPicture {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            file: root.file
            focusX: root.focusX
            focusY: root.focusY
            height: Math.round(Math.max(0, root.wordsTop + root.fade))
            iconName: ""
            scrim: "tile"
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.background
            height: words.implicitHeight + 2 * root.padding
            visible: Theme.highContrast || Theme.largeText || root.manyWords
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            border.color: root.selected ? Theme.textPrimary : Theme.line
            border.width: root.selected ? Theme.mark + Theme.hairline : Theme.hairline
            color: "transparent"
        }

        Rectangle {
            color: Theme.accent
            height: Theme.mark
            visible: !root.compact
            width: parent.width
        }

        KioskIcon {
            anchors.left: parent.left
            anchors.margins: Theme.spaceS
            anchors.top: parent.top
            color: Theme.textLink
            name: root.file === "" ? root.iconName : ""
            side: Math.round(root.iconShare * root.height)
            visible: words.implicitHeight + side + 2 * Theme.spaceS + Theme.spaceXs < root.height
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.textPrimary
            opacity: Theme.opacityPressed
            visible: root.down
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.bottom: parent.bottom
            spacing: root.compact ? 0 : Theme.millimetre
            width: parent.width

            KioskText {
                size: root.compact ? Theme.textCaption : Theme.textLead
                weight: Font.DemiBold
                horizontalAlignment: root.compact ? Text.AlignHCenter : Text.AlignLeft
                text: root.text
                width: parent.width

                Accessible.ignored: true
            }

            KioskText {
                color: Theme.textSecondary
                size: Theme.textCaption
                text: root.caption
                visible: root.caption !== ""
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
