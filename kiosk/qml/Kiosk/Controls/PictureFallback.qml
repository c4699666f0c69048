import QtQuick
import Kiosk.Theme

// What stands where there is no picture: a dusk sky, a planet's edge and a sign.
Rectangle {
    id: root

    required property string iconName

    property real iconScale: 0.4

    clip: true
    color: Theme.surface

    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surfaceRaised
        height: width
        radius: width / 2
        width: 2.2 * Math.max(root.width, root.height)
        x: (root.width - width) / 2
        y: root.height * 0.72
    }

    KioskIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.textLink
        name: root.iconName
        side: Math.round(root.iconScale * Math.min(root.width, root.height))
        y: root.height * 0.36 - side / 2
    }
}
