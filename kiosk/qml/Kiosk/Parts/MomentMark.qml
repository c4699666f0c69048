import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The sign of a moment on an axis of years.
Touchable {
    id: root

    required property string iconName
    required property bool selected

    readonly property real signShare: 0.56

    corner: width / 2

    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Rectangle {
        border.color: root.selected ? Theme.handle : Theme.textLink
        border.width: root.selected ? Theme.mark : Theme.hairline
        color: root.down ? Theme.surfacePressed : Theme.surface
        radius: width / 2
    }
    contentItem: Item {
        KioskIcon {
            anchors.centerIn: parent
            color: root.selected ? Theme.handle : Theme.textPrimary
            name: root.iconName
            side: Math.round(root.signShare * root.width)
        }
    }
}
