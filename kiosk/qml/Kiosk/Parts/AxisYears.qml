pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The line of an axis of years, with as many years below it as there is room for.
Item {
    id: root

    required property int begins
    required property real ends
    required property real yearWidth

    readonly property list<int> steps: [1, 2, 5, 10, 20, 50, 100]
    readonly property real years: Math.max(1, root.ends - root.begins)
    readonly property int step: root.steps.find(step => step * root.width / root.years >= root.yearWidth) ?? root.years
    readonly property int first: Math.ceil(root.begins / root.step) * root.step

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
    }

    Repeater {
        model: Math.max(0, Math.floor((root.ends - root.first) / root.step) + 1)

        delegate: Rectangle {
            id: tick

            required property int index

            readonly property int year: root.first + index * root.step

            anchors.left: root.left
            anchors.leftMargin: Math.round((year - root.begins) / root.years * root.width)
            color: Theme.line
            height: Theme.spaceXs
            width: Theme.hairline

            KioskText {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.bottom
                color: Theme.textSecondary
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: Theme.textCaption
                text: tick.year
                width: root.yearWidth
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }
    }
}
