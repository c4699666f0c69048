import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Words on a map, on a dark ground of their own: coasts and tracks are not to run through them.
Rectangle {
    id: root

    required property string text
    required property real most

    color: Theme.veil
    height: words.height
    radius: Theme.radius
    width: words.width + Theme.spaceXs

    KioskText {
        id: words

        anchors.centerIn: parent
        lineHeight: 1
        padding: Theme.hairline
        size: WordFit.line(root.text, Font.DemiBold, Theme.textCaption, root.most - Theme.spaceXs)
        text: root.text
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
