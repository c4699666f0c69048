import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The name of a piece below it, and a line up to a dot on it.
Item {
    id: root

    required property string text
    // Where the piece is.
    required property rect place

    readonly property real dot: 3 * Theme.millimetre
    readonly property point middle: Qt.point(Math.round(root.place.x + root.place.width / 2), Math.round(Math.max(root.dot, Math.min(root.height - root.dot, root.place.y + root.place.height / 2))))
    // Of a large piece the name stands on it.
    readonly property bool large: root.place.height > root.largeShare * root.height
    readonly property real largeShare: 0.3
    readonly property real nameTop: root.large ? root.middle.y + Theme.spaceM : Math.min(root.height - name.height, root.place.y + root.place.height + Theme.spaceXs)

    Rectangle {
        border.color: Theme.background
        border.width: Theme.hairline
        color: Theme.handle
        height: root.dot
        radius: height / 2
        width: height
        x: Math.round(root.middle.x - width / 2)
        y: Math.round(root.middle.y - height / 2)
    }

    Rectangle {
        id: line

        color: Theme.handle
        height: Math.max(0, root.nameTop - y)
        width: Theme.hairline
        x: Math.round(root.middle.x - width / 2)
        y: Math.round(root.middle.y + root.dot / 2)
    }

    KioskText {
        id: name

        color: Theme.handle
        padding: Theme.spaceXs
        room: root.width / 2
        size: Theme.textLabel
        text: root.text
        tight: true
        weight: Font.DemiBold
        width: Math.min(implicitWidth, root.width / 2)
        x: Math.round(Math.max(0, Math.min(root.width - width, root.middle.x - width / 2)))
        y: Math.round(root.nameTop)

        Rectangle {
            anchors.fill: parent
            color: Theme.veil
            radius: Theme.radius
            z: -1
        }
    }
}
