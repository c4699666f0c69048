pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The space station from above, in proportion: 109 meters of truss, eight pairs of wings, rooms across the middle.
Item {
    id: root

    readonly property real ratio: 0.67
    readonly property real wide: Math.min(root.width, root.height > 0 ? root.height / root.ratio : root.width)
    readonly property var wings: [0, 0.13, 0.76, 0.89]
    readonly property real wingWidth: 0.105
    readonly property real wingHeight: 0.3
    readonly property real wingGap: 0.02
    readonly property int cells: 5
    readonly property real trussHeight: 0.018
    readonly property real rounding: 0.3
    // Each room's left and top end, its width and its height; those of the United States are above the truss.
    readonly property var rooms: [[0.479, 0.205, 0.042, 0.08], [0.521, 0.215, 0.105, 0.042], [0.424, 0.215, 0.055, 0.042], [0.479, 0.285, 0.042, 0.095], [0.479, 0.38, 0.042, 0.055], [0.521, 0.387, 0.055, 0.04], [0.424, 0.387, 0.055, 0.04], [0.481, 0.435, 0.038, 0.11], [0.479, 0.545, 0.042, 0.115]]
    readonly property var radiators: [0.29, 0.63]
    readonly property real radiatorWidth: 0.08
    readonly property real radiatorHeight: 0.16
    implicitHeight: root.width * root.ratio

    Item {
        id: plan

        anchors.centerIn: parent
        height: root.wide * root.ratio
        width: root.wide

        Repeater {
            model: 2 * root.wings.length

            delegate: Rectangle {
                id: wing

                required property int index

                readonly property bool upper: index % 2 === 0

                anchors.left: plan.left
                anchors.leftMargin: root.wings[Math.floor(index / 2)] * root.wide
                border.color: Theme.handle
                border.width: Theme.hairline
                color: Theme.solarWing
                height: root.wingHeight * root.wide
                width: root.wingWidth * root.wide
                y: plan.height / 2 + (upper ? -height - root.wingGap * root.wide : root.wingGap * root.wide)

                Repeater {
                    model: root.cells

                    delegate: Rectangle {
                        required property int index

                        color: Theme.accent
                        height: Theme.hairline
                        opacity: Theme.opacityHidden
                        width: wing.width
                        y: (index + 1) * wing.height / (root.cells + 1)
                    }
                }

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.handle
                    height: parent.height
                    width: Theme.hairline
                }
            }
        }

        Repeater {
            model: root.radiators

            delegate: Rectangle {
                required property real modelData

                anchors.left: plan.left
                anchors.leftMargin: modelData * root.wide
                color: Theme.textSecondary
                height: root.radiatorHeight * root.wide
                width: root.radiatorWidth * root.wide
                y: plan.height / 2
            }
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.line
            height: root.trussHeight * root.wide
            width: root.wide
        }

        Repeater {
            model: root.rooms

            delegate: Rectangle {
                required property var modelData

                anchors.left: plan.left
                anchors.leftMargin: modelData[0] * root.wide
                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.hull
                height: modelData[3] * root.wide
                radius: Math.min(width, height) * root.rounding
                width: modelData[2] * root.wide
                y: modelData[1] * root.wide
            }
        }
    }
}
