import QtQuick
import Kiosk.Theme

// What stands where there is no picture: a dusk sky, a planet's edge and a sign.
Rectangle {
    id: root

    required property string iconName

    property real iconScale: 0.4

    readonly property real planetSize: 2.2
    readonly property real horizon: 0.72
    readonly property real iconHeight: 0.36

    clip: true
    color: Theme.surface

    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surfaceRaised
        height: width
        radius: width / 2
        width: root.planetSize * Math.max(root.width, root.height)
        x: (root.width - width) / 2
        y: root.height * root.horizon
    }

    KioskIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.textLink
        name: root.iconName
        side: Math.round(root.iconScale * Math.min(root.width, root.height))
        y: root.height * root.iconHeight - side / 2
    }
}
