import QtQuick
import Kiosk.Theme

// A two-tone ring in the control that has the keyboard's focus; seen on any background. It lies within the control, so
// that nothing cuts it off or lies over it where the control is seen. In high contrast, where controls have a bright
// border of their own, the dark tone takes its place and the bright one is broader.
Rectangle {
    id: root

    property real corner: Theme.radius

    anchors.fill: parent
    border.color: Theme.highContrast ? Theme.focusOuter : Theme.focusInner
    border.width: Theme.focusRing
    color: "transparent"
    radius: root.corner
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusRing
        border.color: Theme.highContrast ? Theme.focusInner : Theme.focusOuter
        border.width: Theme.highContrast ? 2 * Theme.focusRing : Theme.focusRing
        color: "transparent"
        radius: Math.max(0, root.radius - Theme.focusRing)
    }
}
