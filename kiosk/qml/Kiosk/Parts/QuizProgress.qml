pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A mark for each riddle of a quiz: a filled one with a tick for those that are solved, a larger one for that which is shown.
Row {
    id: root

    required property int count
    required property int index

    property list<int> solvedRows: []

    readonly property real side: 5 * Theme.millimetre
    readonly property real tickShare: 0.7

    spacing: Theme.spaceXs

    Repeater {
        model: root.count

        delegate: Item {
            id: place

            required property int index

            readonly property bool solved: root.solvedRows.includes(index)
            readonly property bool current: index === root.index

            anchors.verticalCenter: parent.verticalCenter
            height: root.side + 2 * Theme.mark
            width: height

            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.textPrimary
                border.width: place.current ? Theme.mark : Theme.hairline
                color: place.solved ? Theme.action : "transparent"
                height: width
                radius: width / 2
                width: place.current ? parent.width : root.side

                KioskIcon {
                    anchors.centerIn: parent
                    name: "check-bold"
                    side: Math.round(root.tickShare * root.side)
                    visible: place.solved
                }
            }
        }
    }
}
