import QtQuick
import Kiosk.Theme

// One line of a list to choose from; the chosen one is marked by a bar as well as by its colour.
Touchable {
    id: root

    property bool selected: false
    property bool compact: false

    implicitHeight: Math.max(root.compact ? Theme.touchTarget : Theme.touchPrimary, label.implicitHeight + 2 * Theme.spaceXs)

    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Rectangle {
        border.color: root.selected ? Theme.accent : Theme.line
        border.width: Theme.hairline
        color: {
            if (root.down)
                return Theme.surfacePressed;
            return root.selected ? Theme.action : Theme.surfaceRaised;
        }
        radius: Theme.radius

        Rectangle {
            anchors.left: parent.left
            color: Theme.accent
            height: parent.height
            visible: root.selected
            width: root.compact ? Theme.millimetre : Theme.spaceXs
        }
    }
    contentItem: Item {
        KioskText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: root.compact ? Theme.spaceSnug : Theme.spaceM
            anchors.right: parent.right
            anchors.rightMargin: root.compact ? Theme.millimetre : Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            size: root.compact ? Theme.textCaption : Theme.textLabel
            weight: Font.DemiBold
            text: root.text

            Accessible.ignored: true
        }
    }
}
