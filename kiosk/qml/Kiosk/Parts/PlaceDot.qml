import QtQuick
import Kiosk.Theme

// Where a place is on a map: a dot in its colour, in a ring of light; a larger one where it is chosen.
Item {
    id: root

    required property color mark
    required property real reach

    property bool selected: false

    readonly property real haloOpacity: 0.35
    readonly property real dotShare: root.selected ? 0.9 : 0.55

    Rectangle {
        anchors.centerIn: parent
        color: root.mark
        height: width
        opacity: root.haloOpacity
        radius: width / 2
        visible: !Theme.highContrast
        width: 2 * root.reach
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.highContrast ? Theme.background : Theme.textPrimary
        border.width: Theme.mark
        color: root.mark
        height: width
        radius: width / 2
        width: 2 * Math.round(root.dotShare * root.reach)
    }
}
