import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A stretch of daylight on a ribbon: red where the Sun rises and where it sets.
Rectangle {
    id: root

    required property string text

    readonly property real twilight: 3 * Theme.millimetre
    readonly property real share: Math.min(root.twilight / Math.max(1, root.width), root.most)
    readonly property real most: 0.25

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            color: Theme.twilight
            position: 0
        }
        GradientStop {
            color: Theme.daylight
            position: root.share
        }
        GradientStop {
            color: Theme.daylight
            position: 1 - root.share
        }
        GradientStop {
            color: Theme.twilight
            position: 1
        }
    }

    KioskText {
        anchors.centerIn: parent
        color: Theme.handleText
        lineHeight: 1
        size: Theme.textLeast
        text: root.text
        visible: text !== ""
        weight: Font.DemiBold
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
