pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A text of which some words can be touched where they stand. They are underlined, and say what they mean elsewhere.
Item {
    id: root

    required property string text
    required property TermListModel terms

    property alias color: words.color
    property alias size: words.size

    readonly property int count: root.terms ? root.terms.count : 0
    // What a page may part.
    readonly property KioskText flowing: words
    readonly property real pitch: words.implicitHeight / Math.max(1, words.lineCount)
    readonly property list<point> shifts: words.shifts
    // All that a word's place depends on.
    readonly property TextEdit edit: measure.item as TextEdit
    readonly property string form: [words.text, words.width, words.font.pixelSize, root.pitch, root.edit?.width, root.edit?.contentHeight, root.edit?.contentWidth, root.shifts].join("/")
    readonly property var places: root.placesFor(root.form)

    signal explainRequested(term: TermViewModel, asked: Item)

    implicitHeight: words.implicitHeight

    KioskText {
        id: words

        text: root.text
        width: root.width
    }

    // Lines end in it as they do in the text, and it can say where a character stands. It is never seen.
    Loader {
        id: measure

        active: root.count > 0
        visible: false

        sourceComponent: TextEdit {
            enabled: false
            font: words.font
            horizontalAlignment: words.horizontalAlignment
            readOnly: true
            text: words.text
            textFormat: TextEdit.PlainText
            width: words.width
            wrapMode: TextEdit.Wrap

            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.terms

        delegate: ExplainedWord {
            required property int index

            over: root.text
            place: root.places[index] ?? null

            onClicked: root.explainRequested(term, this)
        }
    }

    // Where each word may be touched, and where it is underlined. One that a line ends in the middle of, or that lies
    // too close to another one, is left as it is.
    function placesFor(form: string): var {
        const found = [];
        for (let row = 0; root.edit && form !== "" && row < root.count; row++) {
            const place = root.placeOf(root.terms.at(row));
            found.push(place && !found.some(other => other && root.touch(place, other)) ? place : null);
        }
        return found;
    }

    function placeOf(term: TermViewModel): var {
        // A text and its words change one after the other.
        if (term.start + term.length > root.edit.length)
            return null;
        const first = root.edit.positionToRectangle(term.start);
        const last = root.edit.positionToRectangle(term.start + term.length);
        if (first.y !== last.y)
            return null;
        const wordLeft = Math.min(first.x, last.x) + root.shiftOf(term.start + term.length, first.y);
        const wordWidth = Math.abs(last.x - first.x);
        const width = Math.max(Theme.touchTarget, wordWidth + 2 * Theme.spaceXs);
        const left = Math.max(0, Math.min(root.width - width, wordLeft + (wordWidth - width) / 2));
        const line = Math.round(first.y / first.height);
        const shift = root.shifts[line] ?? Qt.point(0, 0);
        const top = line * root.pitch + shift.y + (first.height - Theme.touchTarget) / 2;
        return {
            "left": left + shift.x,
            "top": top,
            "underline": line * root.pitch + shift.y + first.height - top,
            "width": width,
            "wordLeft": wordLeft - left,
            "wordWidth": wordWidth
        };
    }

    // Against the right edge, the text leaves the blank out at which a line ends, and the one that measures does not.
    function shiftOf(from: int, lineTop: real): real {
        if (!Theme.mirrored)
            return 0;
        let end = from;
        while (end < root.edit.length && root.edit.positionToRectangle(end + 1).y === lineTop)
            end++;
        const blank = WordFit.widthOf(" ", Font.Normal) * words.font.pixelSize;
        return root.edit.getText(end, end + 1) === " " ? blank : 0;
    }

    function touch(one: var, other: var): bool {
        return Math.abs(one.top - other.top) < Theme.touchTarget && one.left < other.left + other.width && other.left < one.left + one.width;
    }
}
