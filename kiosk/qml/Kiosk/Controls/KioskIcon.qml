import QtQuick
import Kiosk.Theme

// A glyph of the icon font in one colour; decoration, since its control carries the words. One that points sideways turns with the direction of reading.
Image {
    id: root

    required property string name

    readonly property bool sided: /-(left|right)$/.test(root.name)
    property color color: Theme.textPrimary
    property real side: Theme.textHeading

    height: root.side
    mirror: Theme.mirrored && root.sided
    width: root.side
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6)
    sourceSize: Qt.size(Math.round(root.side), Math.round(root.side))

    Accessible.ignored: true
}
