pragma ComponentBehavior: Bound

import QtQuick

// Moves what stands in a column to pages side by side: a text by whole lines, everything else as a whole. The column
// itself is laid out as if it were all on one page, so that moving something never changes how much room it takes.
QtObject {
    id: root

    required property Column column
    // From a page to the next, to the side to which is read.
    required property real stride

    property list<real> tops: [0]

    readonly property int count: root.tops.length

    // By what they move.
    property var _ways: new Map()
    property var _moved: new Map()
    property var _watched: new Set()

    readonly property Component _way: Component {
        Translate {}
    }
    readonly property Component _lines: Component {
        MovedLines {}
    }

    readonly property Timer _settling: Timer {
        interval: 0

        onTriggered: root.settle()
    }

    signal disturbed

    // What stands in the column takes its own new size after the column has: the pages are those of both.
    function settleSoon(): void {
        root._settling.restart();
    }

    function settle(): void {
        root.position(root.column);
        root.disturbed();
    }

    // Lay all of it on one page of the height `whole`, or on several that are as high as `page`.
    function layOut(whole: real, page: real): void {
        const pieces = [];
        root.collect(root.column, 0, page, pieces);
        const tops = root.column.implicitHeight <= whole + 1 ? [0] : PageBreaks.tops(pieces, page);
        for (const [item, way] of root._ways) {
            if (way)
                way.x = way.y = 0;
            else
                root._ways.delete(item);
        }
        root.joinLines(new Set(pieces.map(piece => piece.text)));
        root.tops = tops;
        const done = new Set();
        for (const piece of pieces) {
            if (!done.has(piece.item)) {
                done.add(piece.item);
                root.move(piece, pieces, tops);
            }
        }
    }

    // What has just been made or has another height has its place only when the next picture is drawn, or now.
    // Not while something takes its size: what the column takes may be part of it.
    function position(holder: Positioner): void {
        for (const child of holder.children) {
            if (root.holds(child))
                root.position(child as Positioner);
        }
        holder.forceLayout();
    }

    // What holds nothing and is taller than a page is but the ground of something that is parted.
    function collect(item: Item, top: real, height: real, found: var): void {
        for (const child of item.children) {
            if (!child.visible || child.height <= 0 || child.width <= 0)
                continue;
            const text = child instanceof KioskText ? child : child.flowing as KioskText;
            if (text)
                root.collectLines(child, text, top + child.y, found);
            else if (root.isOpen(child, height))
                root.collect(child, top + child.y, height, found);
            else if (child.height <= height || root.isWhole(child))
                found.push(root.piece(child, null, top + child.y, child.height, false));
        }
    }

    // A paragraph leaves no line alone on a page.
    function collectLines(item: Item, text: KioskText, top: real, found: var): void {
        const count = text.lineCount;
        const pitch = (text.implicitHeight - text.topPadding - text.bottomPadding) / Math.max(1, count);
        const begin = top + (text === item ? 0 : text.y) + text.topPadding;
        const lines = text.text.includes("\n") ? root.linesOf(text) : null;
        const ends = line => line < 0 || line >= count || (lines?.isBlank(line) ?? false);
        for (let line = 0; line < count; line++) {
            const glued = line === count - 1 ? text instanceof Heading : ends(line - 1) && !ends(line) || ends(line + 2) && !ends(line + 1);
            const piece = root.piece(item, text, begin + line * pitch, pitch, glued);
            piece.blank = ends(line);
            found.push(piece);
        }
    }

    function piece(item: Item, text: KioskText, top: real, height: real, glued: bool): var {
        return {
            "item": item,
            "text": text,
            "top": top,
            "bottom": top + height,
            "glued": glued,
            "blank": false
        };
    }

    function holds(item: var): bool {
        return item instanceof Column || item instanceof Flow || item instanceof Grid;
    }

    // Whether something may be parted: what only holds others, unless it says of itself that it is whole, and what has no
    // room on a page.
    function isOpen(item: var, height: real): bool {
        const holds = root.holds(item);
        if (holds && !root._watched.has(item)) {
            root._watched.add(item);
            (item as Positioner).positioningComplete.connect(root.disturbed);
        }
        if (item.height > height)
            return item.children.length > 0 && !root.isWhole(item);
        return item.whole === undefined ? holds : !item.whole;
    }

    // A control, or the empty place of something: there is nothing to part.
    function isWhole(item: var): bool {
        return item instanceof Touchable || (item as NearPlace)?.made === false;
    }

    function move(piece: var, pieces: var, tops: var): void {
        const first = root.shiftOf(piece.top, tops);
        if (first.x !== 0 || first.y !== 0 || root._ways.has(piece.item)) {
            const way = root.wayOf(piece.item);
            way.x = first.x;
            way.y = first.y;
        }
        if (piece.text)
            root.moveLines(piece.text, pieces.filter(one => one.text === piece.text).map(one => root.shiftOf(one.top, tops)));
    }

    // Of the page on which something stands that begins so far below the top of all of it.
    function pageOf(top: real, tops: var): int {
        let first = 0, last = tops.length - 1;
        while (first < last) {
            const middle = Math.ceil((first + last) / 2);
            if (tops[middle] > top + 1)
                last = middle - 1;
            else
                first = middle;
        }
        return first;
    }

    function shiftOf(top: real, tops: var): point {
        const page = root.pageOf(top, tops);
        return tops.length > 1 ? Qt.point(page * root.stride, -tops[page]) : Qt.point(0, 0);
    }

    function wayOf(item: Item): Translate {
        if (!root._ways.get(item)) {
            const way = root._way.createObject(item) as Translate;
            root._ways.set(item, way);
            item.transform.push(way);
        }
        return root._ways.get(item);
    }

    function moveLines(text: KioskText, shifts: var): void {
        const from = shifts[0];
        const wanted = shifts.map(shift => Qt.point(shift.x - from.x, shift.y - from.y));
        const parted = wanted.some(shift => shift.x !== 0);
        if (!parted && text.shifts.length === 0)
            return;
        if (parted)
            root.linesOf(text);
        text.shifts = parted ? wanted : [];
        text.forceLayout();
    }

    // Of texts that are no pieces any more: something around them is one.
    function joinLines(texts: var): void {
        for (const [text, lines] of root._moved) {
            if (!lines)
                root._moved.delete(text);
            else if (!texts.has(text) && text.shifts.length > 0) {
                text.shifts = [];
                text.forceLayout();
            }
        }
    }

    function linesOf(text: KioskText): MovedLines {
        if (!root._moved.get(text)) {
            root._moved.set(text, root._lines.createObject(text, {
                "text": text
            }) as MovedLines);
            text.forceLayout();
        }
        return root._moved.get(text);
    }
}
