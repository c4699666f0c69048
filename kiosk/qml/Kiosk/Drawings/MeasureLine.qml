import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How long something is: a line from end to end with the number on it.
Item {
    id: root

    required property string text
    // How wide the words may be: what is measured can be short.
    required property real most

    implicitHeight: words.height + Theme.spaceXs

    KioskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Math.max(0, (root.width - width) / 2)
        color: Theme.handle
        tight: true
        room: Math.min(root.most, Theme.longestLine(Theme.textCaption))
        size: Theme.textCaption
        text: root.text
        weight: Font.DemiBold
        width: Math.min(implicitWidth, room)
    }

    Rectangle {
        color: Theme.handle
        height: Theme.hairline
        width: root.width
        y: words.height + Theme.millimetre
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.handle
        height: Theme.spaceXs
        width: Theme.hairline
        y: words.height + Theme.millimetre - height / 2
    }

    Rectangle {
        anchors.right: parent.right
        color: Theme.handle
        height: Theme.spaceXs
        width: Theme.hairline
        y: words.height + Theme.millimetre - height / 2
    }
}
