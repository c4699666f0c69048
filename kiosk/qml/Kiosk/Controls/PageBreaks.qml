pragma Singleton

import QtQuick

// Where what is too tall for one page is parted. A piece has a `top` and a `bottom`, and is never cut. Where it is
// `glued`, the next one is to follow on the same page, as a heading's text does, if that leaves the page well filled; a
// `blank` one is the line between two paragraphs, where a page ends best, and none begins.
QtObject {
    id: root

    readonly property real leastFilled: 0.5
    readonly property real wellFilled: 0.75
    readonly property real leastLast: 0.3
    readonly property int parts: 16
    readonly property int slack: 1

    // The top of each page. Pages are full, but the last one is not left with a line where those before it can spare more.
    function tops(pieces: var, height: real): list<real> {
        const bands = root.bandsOf(pieces);
        const full = root.filled(bands, height);
        let found = full;
        for (let part = 1; found.length > 1 && root.lastOf(bands, found) < root.leastLast * height && part < root.parts; part++) {
            const tried = root.filled(bands, height - part * height / root.parts);
            if (tried.length > full.length)
                break;
            found = tried;
        }
        return found;
    }

    function lastOf(bands: var, tops: list<real>): real {
        return bands[bands.length - 1].bottom - tops[tops.length - 1];
    }

    // What stands side by side stays so.
    function bandsOf(pieces: var): var {
        const bands = [];
        for (const piece of pieces.slice().sort((one, other) => one.top - other.top)) {
            const last = bands[bands.length - 1];
            if (last && piece.top < last.bottom - root.slack) {
                last.blank = last.blank && piece.blank;
                last.glued = piece.bottom > last.bottom ? piece.glued : last.glued;
                last.bottom = Math.max(last.bottom, piece.bottom);
            } else {
                bands.push({
                    "top": piece.top,
                    "bottom": piece.bottom,
                    "glued": piece.glued,
                    "blank": piece.blank
                });
            }
        }
        return bands;
    }

    function filled(bands: var, height: real): list<real> {
        const found = [];
        for (let first = 0; first < bands.length; first = root.nextPage(bands, first, height))
            found.push(bands[first].top);
        return found.length > 0 ? found : [0];
    }

    // The first band of the next page. One or two lines may move there for a better end, but never so many that the
    // page is left half empty.
    function nextPage(bands: var, first: int, height: real): int {
        const top = bands[first].top;
        let next = first + 1;
        while (next < bands.length && bands[next].bottom - top <= height + root.slack)
            next++;
        if (next < bands.length)
            next = root.endOf(bands, first, next, height);
        while (next < bands.length && bands[next].blank)
            next++;
        return next;
    }

    function endOf(bands: var, first: int, next: int, height: real): int {
        let freed = 0;
        for (let end = next; end > first; end--) {
            const filled = (bands[end - 1].bottom - bands[first].top) / height;
            if (filled >= root.wellFilled && bands[end].blank)
                return end;
            if (freed === 0 && filled >= root.leastFilled && !bands[end - 1].glued)
                freed = end;
        }
        return freed > 0 ? freed : next;
    }
}
