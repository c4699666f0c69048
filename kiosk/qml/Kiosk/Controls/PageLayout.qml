pragma ComponentBehavior: Bound

import QtQuick

// Moves what stands in a column to pages side by side: a text by whole lines, everything else as a whole. The column
// itself is laid out as if it were all on one page, so that moving something never changes how much room it takes.
QtObject {
    id: root

    required property Item column
    // From a page to the next, to the side to which is read.
    required property real stride

    property list<real> tops: [0]

    readonly property int count: root.tops.length

    property list<Translate> _ways: []
    property list<MovedLines> _moved: []
    property list<Item> _watched: []

    readonly property Component _way: Component {
        Translate {}
    }
    readonly property Component _lines: Component {
        MovedLines {}
    }

    signal disturbed

    // Lay all of it on one page of the height `whole`, or on several that are as high as `page`.
    function layOut(whole: real, page: real): void {
        const pieces = [];
        root.collect(root.column, 0, page, pieces);
        const tops = root.column.implicitHeight <= whole + 1 ? [0] : PageBreaks.tops(pieces, page);
        for (const way of root._ways) {
            if (way)
                way.x = way.y = 0;
        }
        root.tops = tops;
        const done = [];
        for (const piece of pieces) {
            if (!done.includes(piece.item)) {
                done.push(piece.item);
                root.move(piece, pieces);
            }
        }
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
            else if (child.height <= height || child instanceof Touchable)
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

    // Whether something may be parted: what only holds others, unless it says of itself that it is whole, and what has no
    // room on a page.
    function isOpen(item: var, height: real): bool {
        const holds = item instanceof Column || item instanceof Flow || item instanceof Grid;
        if (holds && !root._watched.includes(item)) {
            root._watched.push(item);
            (item as Positioner).positioningComplete.connect(root.disturbed);
        }
        if (item.height > height)
            return item.children.length > 0 && !(item instanceof Touchable);
        return item.whole === undefined ? holds : !item.whole;
    }

    function move(piece: var, pieces: var): void {
        const first = root.shiftOf(piece.top);
        if (first.x !== 0 || first.y !== 0 || piece.item.transform.length > 0) {
            const way = root.wayOf(piece.item);
            way.x = first.x;
            way.y = first.y;
        }
        if (piece.text)
            root.moveLines(piece.text, pieces.filter(one => one.text === piece.text).map(one => root.shiftOf(one.top)));
    }

    function pageAt(top: real): int {
        let page = root.tops.length - 1;
        while (page > 0 && root.tops[page] > top + 1)
            page--;
        return page;
    }

    function shiftOf(top: real): point {
        const page = root.pageAt(top);
        return root.tops.length > 1 ? Qt.point(page * root.stride, -root.tops[page]) : Qt.point(0, 0);
    }

    function wayOf(item: Item): Translate {
        for (const one of item.transform) {
            if (root._ways.includes(one))
                return one as Translate;
        }
        const way = root._way.createObject(item) as Translate;
        root._ways.push(way);
        item.transform.push(way);
        return way;
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

    function linesOf(text: KioskText): MovedLines {
        for (const one of root._moved) {
            if (one?.text === text)
                return one;
        }
        const lines = root._lines.createObject(text, {
            "text": text
        }) as MovedLines;
        root._moved.push(lines);
        text.forceLayout();
        return lines;
    }
}
