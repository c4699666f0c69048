pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// People side by side, and the lines that lead to them from their head: down the edge, along above the cards, and onto
// each. Who stands beside their head has a line from there. What leads further below goes through.
Item {
    id: root

    required property OfficeRowViewModel line
    required property int columns
    required property real cardWidth
    // How far below its upper edge the cards begin.
    required property real gap
    // How much further in each team begins than its head, and how many heads there are at most above one person.
    required property real step
    required property int deepest
    required property real pictureShare

    readonly property bool hangs: root.line.depth > 0
    readonly property int widestHead: 2
    readonly property int span: root.line.led ? Math.min(root.widestHead, root.columns - root.line.count + 1) : 1
    readonly property int hanging: root.line.led ? 1 : root.line.count
    readonly property real stroke: Math.max(1, Math.round(Theme.mark))
    readonly property real bus: Math.round((root.gap - root.stroke) / 2)
    readonly property real cardHeight: root.height - root.gap
    // The height that its words ask for.
    readonly property real need: Array.from(cards.children).reduce((most, card) => Math.max(most, card instanceof PortraitCard ? card.implicitHeight : 0), 0)

    signal openRequested(key: string)

    Repeater {
        model: root.line.lines.filter(depth => depth < root.line.depth)

        delegate: Branch {
            required property int modelData

            anchors.left: parent.left
            anchors.leftMargin: root.trunk(modelData)
            height: root.height
            width: root.stroke
        }
    }

    Branch {
        anchors.left: parent.left
        anchors.leftMargin: root.trunk(root.line.depth - 1)
        height: root.bus + root.stroke
        visible: root.hangs
        width: root.stroke
    }

    Branch {
        readonly property real from: root.trunk(root.line.depth - 1)

        anchors.left: parent.left
        anchors.leftMargin: from
        height: root.stroke
        visible: root.hangs
        width: root.middle(root.hanging - 1) + root.stroke - from
        y: root.bus
    }

    Repeater {
        model: root.hangs ? root.hanging : 0

        delegate: Branch {
            required property int index

            anchors.left: parent.left
            anchors.leftMargin: root.middle(index)
            height: root.gap - root.bus
            width: root.stroke
            y: root.bus
        }
    }

    Branch {
        readonly property real from: root.start(0) + root.widthOf(0)

        anchors.left: parent.left
        anchors.leftMargin: from
        height: root.stroke
        visible: root.line.led && root.line.count > 1
        width: root.start(root.line.count - 1) - from
        y: Math.round(root.gap + root.cardHeight / 2)
    }

    Item {
        id: cards

        anchors.fill: parent

        Repeater {
            model: root.line.count

            delegate: PortraitCard {
                required property int index

                anchors.left: parent.left
                anchors.leftMargin: Math.round(root.start(index))
                height: root.cardHeight
                item: root.line.at(index)
                pictureShare: root.pictureShare
                titleSize: root.line.led && index === 0 ? Theme.textLead : Theme.textBody
                width: Math.round(root.widthOf(index))
                y: root.gap

                onClicked: root.openRequested(item.key)
            }
        }
    }

    component Branch: Rectangle {
        color: Theme.line
    }

    // The column that a card begins in, and where its near and far edges are.
    function column(index: int): int {
        return index > 0 ? root.span + index - 1 : 0;
    }

    function start(index: int): real {
        return index > 0 ? root.deepest * root.step + root.column(index) * (root.cardWidth + Theme.spaceS) : root.line.depth * root.step;
    }

    function widthOf(index: int): real {
        return index > 0 ? root.cardWidth : (root.deepest - root.line.depth) * root.step + root.span * (root.cardWidth + Theme.spaceS) - Theme.spaceS;
    }

    function middle(index: int): real {
        return Math.round(root.start(index) + (root.widthOf(index) - root.stroke) / 2);
    }

    // Where the line of a head at this depth comes down.
    function trunk(depth: int): real {
        return Math.round(depth * root.step + (root.step - root.stroke) / 2);
    }
}
