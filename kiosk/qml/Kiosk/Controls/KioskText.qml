import QtQuick
import Kiosk.Theme

// Text as every screen writes it; a screen reader meets it as text or as a heading.
Text {
    id: root

    property bool heading: false

    color: Theme.textPrimary
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    font.weight: root.heading ? Font.Bold : Font.Normal
    lineHeight: root.heading ? Theme.lineHeightTitle : Theme.lineHeightText
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
}
