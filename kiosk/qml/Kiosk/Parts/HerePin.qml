import QtQuick
import Kiosk.Theme

// Where the visitor is on a map, with the words on the side where there is room for them.
Item {
    id: root

    required property real mapWidth
    required property point place

    readonly property real roomRight: root.mapWidth - root.place.x
    readonly property bool toTheLeft: root.roomRight < label.width + dot.width + Theme.spaceXs

    x: root.place.x
    y: root.place.y

    Rectangle {
        id: dot

        border.color: Theme.background
        border.width: Theme.mark / 2
        color: Theme.textPrimary
        height: width
        radius: width / 2
        width: Theme.spaceS
        x: -width / 2
        y: -height / 2
    }

    MapLabel {
        id: label

        most: Math.max(root.place.x, root.roomRight) - dot.width
        text: qsTr("You are here")
        x: root.toTheLeft ? -width - dot.width / 2 - Theme.millimetre : dot.width / 2 + Theme.millimetre
        y: -height / 2
    }
}
