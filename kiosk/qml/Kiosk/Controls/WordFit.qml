pragma Singleton

import QtQuick
import Kiosk.Theme

// How large letters may be so that no word has to be broken over two lines.
QtObject {
    id: root

    readonly property int reference: 100
    readonly property real widestLetter: 1.1
    readonly property real slack: 1.02
    // Where a line may end is Qt's affair; this is where it does in the languages of Europe.
    readonly property var pieces: /[^ \t\n]+?(?:[–—]|[\-\/](?!\d)|(?=[ \t\n]|$))/g

    readonly property FontMetrics _regular: FontMetrics {
        font.family: Theme.fontFamily
        font.pixelSize: root.reference
    }
    readonly property FontMetrics _demiBold: FontMetrics {
        font.family: Theme.fontFamily
        font.pixelSize: root.reference
        font.weight: Font.DemiBold
    }
    readonly property FontMetrics _bold: FontMetrics {
        font.family: Theme.fontFamily
        font.pixelSize: root.reference
        font.weight: Font.Bold
    }

    // By how many letters they are longer than: /[^ \t\n]{26}/ finds a word of more than 25.
    readonly property var longWords: new Map()

    // The wanted size, or the one at which the widest word has just room.
    function words(text: string, weight: int, size: real, room: real): real {
        if (!root.hasWordOver(Math.max(0, Math.floor(room / size / root.widestLetter)), text))
            return size;
        return root.fitting(root.widest(text, weight, room / size), size, room);
    }

    // However the words fall: what the first line leaves free is less than the widest word.
    function fitsTwoLines(text: string, weight: int, size: real, room: real): bool {
        const width = size * root.widthOf(text, weight);
        return width <= room || width <= 2 * room && width + size * root.widest(text, weight, 0) <= 2 * room;
    }

    // Most texts have no long word, and that is soon known.
    function hasWordOver(letters: int, text: string): bool {
        if (!root.longWords.has(letters))
            root.longWords.set(letters, new RegExp(`[^ \\t\\n]{${letters + 1}}`));
        return root.longWords.get(letters).test(text);
    }

    // The width that a column must have for a word as wide as `widest`, in the smallest letters that are legible.
    function leastRoom(widest: real): real {
        return Math.ceil(root.slack * Theme.textLeast * widest);
    }

    // The widest word of all these texts, in multiples of the letters' size. Only another font makes it another.
    function widestOf(texts: list<string>, weight: int): real {
        return root.widest(texts.join(" "), weight, 0);
    }

    // The widest word, in multiples of the letters' size. Those that cannot be wider than `enough` are not measured.
    function widest(text: string, weight: int, enough: real): real {
        let widest = 0;
        for (const piece of text.match(root.pieces) ?? []) {
            if (piece.length * root.widestLetter > Math.max(enough, widest))
                widest = Math.max(widest, root.widthOf(piece, weight));
        }
        return widest;
    }

    // The wanted size, or the one at which all of the text has just room on one line.
    function line(text: string, weight: int, size: real, room: real): real {
        return root.fitting(root.widthOf(text, weight), size, room);
    }

    function fitting(width: real, size: real, room: real): real {
        return room > 0 && width * size > room ? Math.max(1, Math.floor(room / width)) : size;
    }

    // In multiples of the letters' size.
    function widthOf(text: string, weight: int): real {
        const metrics = weight >= Font.Bold ? root._bold : weight >= Font.DemiBold ? root._demiBold : root._regular;
        return metrics.advanceWidth(text) / metrics.font.pixelSize;
    }
}
