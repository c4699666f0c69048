import QtQuick
import Kiosk.Theme

// A choice that nobody sees: how tall others are with these words, before they are made.
ListChoice {
    id: root

    required property list<string> words

    // Of each of them.
    property list<real> heights: []

    readonly property string measure: [root.width, Theme.textScale, Theme.millimetre, Theme.fontFamily, root.words.length].join("/")

    visible: false

    Component.onCompleted: root.take()
    onMeasureChanged: root.take()
    onWordsChanged: root.take()

    function take(): void {
        if (root.width > 0)
            root.heights = Array.from(root.words, words => root.heightOf(words));
    }

    function heightOf(words: string): real {
        root.text = words;
        return root.implicitHeight;
    }
}
