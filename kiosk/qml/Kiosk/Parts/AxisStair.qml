pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A stair that stands on an axis, with a step up for each piece; lit as far as there are pieces.
Item {
    id: root

    // Where each step begins.
    required property list<real> places
    required property int reached
    // How high the last step is.
    required property real rise

    Repeater {
        model: root.places.length

        delegate: Rectangle {
            required property int index

            readonly property real from: Math.round(root.places[index])
            readonly property real to: Math.round(root.places[index + 1] ?? root.width)
            readonly property bool lit: index < root.reached

            anchors.bottom: root.bottom
            anchors.left: root.left
            anchors.leftMargin: from
            border.color: lit ? Theme.accent : Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            color: lit ? Theme.action : Theme.surfaceRaised
            height: Math.round(root.rise * (index + 1) / root.places.length)
            width: Math.max(1, to - from)

            Rectangle {
                color: parent.lit ? Theme.accent : Theme.line
                height: Theme.mark / 2
                width: parent.width
            }
        }
    }
}
