pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A number as dots, as large as there is room: those that are there are full, and those too many are rings.
Item {
    id: root

    required property real full
    required property real most

    // More dots than that are no longer seen one by one.
    readonly property int mostDots: 600
    readonly property int each: Math.max(1, Math.ceil(root.most / root.mostDots))
    readonly property int count: root.visible ? Math.round(root.most / root.each) : 0
    readonly property int fullCount: Math.round(root.full / root.each)
    readonly property real cell: root.largestCell(root.width, root.height, root.count)
    readonly property real share: 0.7

    Grid {
        anchors.left: parent.left
        columns: root.cell > 0 ? Math.max(1, Math.floor(root.width / root.cell)) : 1

        Repeater {
            model: root.cell > 0 ? root.count : 0

            delegate: Item {
                id: place

                required property int index

                height: root.cell
                width: root.cell

                Rectangle {
                    anchors.centerIn: parent
                    border.color: Theme.line
                    border.width: place.index < root.fullCount ? 0 : Theme.hairline
                    color: place.index < root.fullCount ? Theme.handle : "transparent"
                    height: width
                    radius: width / 2
                    width: root.share * root.cell
                }
            }
        }
    }

    // The largest at which so many cells have room in rows.
    function largestCell(width: real, height: real, count: int): real {
        for (let cell = Math.floor(Math.sqrt(Math.max(0, width * height) / Math.max(1, count))); cell > 0; cell--) {
            if (Math.ceil(count / Math.floor(width / cell)) * cell <= height)
                return cell;
        }
        return 0;
    }
}
