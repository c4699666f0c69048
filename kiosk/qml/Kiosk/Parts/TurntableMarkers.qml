pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The markers of a turntable's elements. While nothing moves, those with room for it bear their names.
Item {
    id: root

    required property TurntableViewModel turntable
    required property ItemListModel items
    required property int index
    required property int frame
    required property rect picture
    required property bool moving

    property real topEdge: 0
    property rect taken: Qt.rect(0, 0, 0, 0)

    // Of the width: a name of this width has room to the left or to the right of its dot, wherever that is.
    readonly property real nameShare: 0.4
    readonly property real fingerReach: 0.6
    readonly property real widestWord: WordFit.widestOf(root.items.shortTitles, Font.Bold)
    readonly property real leastWidth: WordFit.leastRoom(root.widestWord)

    property list<int> named: []
    property list<int> leftward: []

    onFrameChanged: root.named = []
    onIndexChanged: naming.restart()
    onMovingChanged: naming.restart()
    onPictureChanged: naming.restart()
    onTakenChanged: naming.restart()

    // Not Qt.callLater: its call can still arrive while the screen is being taken down, a timer's cannot.
    Timer {
        id: naming

        interval: 0

        onTriggered: root.nameThem()
    }

    Repeater {
        id: markers

        model: root.items

        delegate: ElementMarker {
            required property ElementViewModel item
            required property int index

            readonly property point place: root.turntable.place(item.hotspot, root.frame)

            bottomEdge: root.height
            inSight: root.turntable.inSight(item.hotspot, root.frame)
            leftward: root.leftward.indexOf(index) >= 0
            mostWidth: Math.max(root.nameShare * root.width, root.leastWidth)
            rightEdge: root.width
            named: selected || root.named.indexOf(index) >= 0
            selected: index === root.index
            taken: root.taken
            text: item.shortTitle
            topEdge: root.topEdge
            visible: root.picture.width > 0
            x: Math.round(root.picture.x + place.x * root.picture.width)
            y: Math.round(root.picture.y + place.y * root.picture.height)
            z: selected ? 1 : 0
        }
    }

    // The marker that a finger at a point means: the nearest one within reach, and one in sight before a hidden one.
    function nearest(point: point): int {
        let best = -1;
        let least = root.fingerReach * Theme.touchTarget;
        for (const wanted of [true, false]) {
            for (let row = 0; row < markers.count; row++) {
                const marker = markers.itemAt(row) as ElementMarker;
                const distance = Math.hypot(marker.x - point.x, marker.y - point.y);
                if (marker.inSight === wanted && distance < least) {
                    best = row;
                    least = distance;
                }
            }
            if (best >= 0)
                break;
        }
        return best;
    }

    // Called once all markers are in their places. The chosen one bears its name where there is room for it at all, the others where it covers neither a dot nor another name.
    function nameThem(): void {
        const rows = Array.from({
            "length": markers.count
        }, (_, row) => row);
        const dots = rows.map(row => root.dotOf(markers.itemAt(row) as ElementMarker));
        const labels = [];
        const named = [];
        const lefts = [];
        for (const row of root.moving ? [] : [root.index, ...rows]) {
            const marker = markers.itemAt(row) as ElementMarker;
            if (!marker || named.indexOf(row) >= 0 || !(marker.inSight || row === root.index))
                continue;
            const sides = [false, true].filter(left => marker.hasRoom(left));
            const free = sides.find(left => root.isFree(root.labelOf(marker, left), row, dots, labels));
            const left = free ?? (row === root.index ? root.sideAnyway(marker, sides) : undefined);
            if (left === undefined)
                continue;
            named.push(row);
            labels.push(root.labelOf(marker, left));
            if (left)
                lefts.push(row);
        }
        root.named = named;
        root.leftward = lefts;
    }

    function sideAnyway(marker: ElementMarker, sides: list<bool>): var {
        return sides.find(left => root.fits(root.labelOf(marker, left))) ?? sides[sides.length - 1];
    }

    function isFree(label: rect, row: int, dots: list<rect>, labels: list<rect>): bool {
        return root.fits(label) && !dots.some((dot, other) => other !== row && root.overlap(label, dot)) && !labels.some(other => root.overlap(label, other));
    }

    function fits(label: rect): bool {
        return label.x >= 0 && label.x + label.width <= root.width;
    }

    function dotOf(marker: ElementMarker): rect {
        return Qt.rect(marker.x - marker.reach, marker.y - marker.reach, 2 * marker.reach, 2 * marker.reach);
    }

    function labelOf(marker: ElementMarker, left: bool): rect {
        const width = marker.labelWidth + Theme.millimetre;
        const height = Math.max(2 * Theme.textCaption, marker.labelHeight);
        return Qt.rect(left ? marker.x - marker.reach - width : marker.x + marker.reach, marker.y + marker.labelTop(left) + (marker.labelHeight - height) / 2, width, height);
    }

    function overlap(one: rect, other: rect): bool {
        return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
    }
}
