import QtQuick
import Kiosk.Theme

// A two-tone ring around the control that has the keyboard's focus; seen on any background.
Rectangle {
    id: root

    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusRing
    border.color: Theme.focusInner
    border.width: Theme.focusRing
    color: "transparent"
    radius: root.corner + Theme.focusRing
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusRing
        border.color: Theme.focusOuter
        border.width: Theme.focusRing
        color: "transparent"
        radius: root.radius + Theme.focusRing
    }
}
