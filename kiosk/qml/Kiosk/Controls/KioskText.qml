import QtQuick
import Kiosk.Theme

// Text as every screen writes it. It is smaller where its widest word would not fit on a line.
// A `tight` one has no room between its lines while they are one or two.
// One that is as wide as its words must say how much `room` there is for them: its width says nothing then.
Text {
    id: root

    property real size: Theme.textBody
    property int weight: Font.Normal
    property bool tight: false
    // Where each of its lines stands instead, once it is on several pages.
    property list<point> shifts: []
    property real room: root.width - root.leftPadding - root.rightPadding

    color: Theme.textPrimary
    horizontalAlignment: Text.AlignLeft
    font.family: Theme.fontFamily
    font.pixelSize: root.wrapMode === Text.NoWrap ? root.size : WordFit.words(root.text, root.weight, root.size, root.room)
    font.weight: root.weight
    lineHeight: root.tight && WordFit.fitsTwoLines(root.text, root.weight, root.size, root.room) ? 1 : Theme.lineHeightText
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: root.text === ""
    Accessible.name: root.text
    Accessible.role: Accessible.StaticText
}
