import QtQuick

// Lays the lines of a text where its `shifts` say: some of them stand on another page. It sees which ones are empty.
QtObject {
    id: root

    required property KioskText text

    readonly property Connections laying: Connections {
        function onLineLaidOut(line: var): void {
            root._widths[line.number] = line.implicitWidth;
            const shift = root.text.shifts[line.number];
            if (shift) {
                line.x += shift.x;
                line.y += shift.y;
            }
        }

        target: root.text
    }

    property var _widths: []

    function isBlank(line: int): bool {
        return root._widths[line] === 0;
    }
}
