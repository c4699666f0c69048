import QtQuick
import Kiosk.Theme

// One line of a list to choose from; the chosen one is marked by a bar as well as by its colour.
Choice {
    id: root

    property bool selected: false

    implicitHeight: Math.max(Theme.touchPrimary, label.implicitHeight + 2 * Theme.spaceXs)

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
            color: Theme.accent
            height: parent.height
            visible: root.selected
            width: Theme.spaceXs
        }
    }
    contentItem: Item {
        KioskText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceM
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textLabel
            font.weight: Font.DemiBold
            text: root.text

            Accessible.ignored: true
        }
    }
}
