import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of a row of landmarks: as long as it is, with its sign in the middle.
Item {
    id: root

    required property string iconName

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        border.color: Theme.handle
        border.width: Theme.hairline
        color: Theme.surfaceRaised
        radius: Theme.radius
    }

    KioskIcon {
        anchors.centerIn: parent
        color: Theme.handle
        name: root.iconName
        side: Math.min(root.width, root.height) - Theme.spaceXs
        visible: side > 0 && root.iconName !== ""
    }
}
