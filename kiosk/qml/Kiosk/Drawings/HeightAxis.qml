pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The scale of a height: a line from the ground up, with round numbers as far apart as their letters need.
Item {
    id: root

    required property ScaleDrawingViewModel drawn
    required property real groundLine
    required property real scaling
    required property real highest
    // How wide the numbers may be; wider ones are left out.
    required property real most

    readonly property real leastApart: 3 * Theme.textCaption
    readonly property real step: root.roundStep(root.leastApart / root.scaling)
    readonly property real numberWidth: WordFit.widthOf(root.drawn.number(root.highest), Font.Normal) * Theme.textCaption
    readonly property bool numbered: root.numberWidth < root.most
    readonly property real tick: Theme.spaceSnug

    width: (root.numbered ? Math.ceil(root.numberWidth) + Theme.spaceXs : 0) + root.tick

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: root.highest * root.scaling
        width: Theme.hairline
        y: root.groundLine - height
    }

    Repeater {
        model: Math.floor(root.highest / root.step) + 1

        delegate: Item {
            id: mark

            required property int index

            width: root.width
            y: root.groundLine - index * root.step * root.scaling

            Rectangle {
                anchors.right: parent.right
                color: Theme.line
                height: Theme.hairline
                width: root.tick
            }

            KioskText {
                anchors.right: parent.right
                anchors.rightMargin: root.tick + Theme.spaceXs
                anchors.verticalCenter: parent.top
                lineHeight: 1
                size: Theme.textCaption
                visible: root.numbered && mark.index > 0
                text: root.drawn.number(mark.index * root.step)
                wrapMode: Text.NoWrap
            }
        }
    }

    // The least of 1, 2, 5, 10, 20, 50 and so on that is no less than this.
    function roundStep(least: real): real {
        const power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        return [1, 2, 5, 10].map(factor => factor * power).find(step => step >= least);
    }
}
