import QtQuick
import Kiosk.Theme

// The title of a screen, page or panel. It is smaller where its longest word would not fit on a line.
KioskText {
    id: root

    required property real size

    readonly property string longestWord: root.text.split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, "")
    readonly property real fitting: Math.floor(root.size * root.width / Math.max(1, metrics.advanceWidth))

    font.pixelSize: root.width > 0 && metrics.advanceWidth > root.width ? root.fitting : root.size
    font.weight: Font.Bold
    lineHeight: Theme.lineHeightTitle

    Accessible.role: Accessible.Heading

    TextMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: root.size
        font.weight: Font.Bold
        text: root.longestWord
    }
}
