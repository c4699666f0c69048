import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A few words on a picture, on a dark ground of their own.
KioskText {
    id: root

    required property real most

    readonly property real widest: Math.min(root.most, Theme.longestLine(Theme.textCaption) + 2 * root.padding)

    color: Theme.textPrimary
    size: Theme.textCaption
    tight: true
    padding: Theme.spaceXs
    room: root.widest - 2 * root.padding
    visible: root.text !== ""
    width: Math.min(implicitWidth, root.widest)

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        radius: Theme.radius
        z: -1
    }
}
