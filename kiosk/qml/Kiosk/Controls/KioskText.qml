import QtQuick
import Kiosk.Theme

// Text as every screen writes it.
Text {
    id: root

    color: Theme.textPrimary
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    lineHeight: Theme.lineHeightText
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
