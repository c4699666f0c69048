pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A place from above that something is laid on, with the line across its middle and those of its quarters.
Rectangle {
    id: root

    readonly property int parts: 8

    border.color: Theme.textPrimary
    border.width: Theme.mark / 2
    color: Theme.field

    Repeater {
        model: root.parts - 1

        delegate: Rectangle {
            required property int index

            readonly property bool half: 2 * (index + 1) === root.parts

            anchors.left: parent.left
            anchors.leftMargin: (index + 1) * root.width / root.parts
            color: Theme.textPrimary
            height: root.height
            opacity: half ? 1 : Theme.opacityPressed
            width: half ? Theme.mark / 2 : Theme.hairline
        }
    }
}
