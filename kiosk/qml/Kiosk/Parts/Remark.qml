import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a visitor has just found out, set apart from what is always there.
Item {
    id: root

    required property string title
    required property string text

    implicitHeight: words.implicitHeight + 2 * Theme.spaceS

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceRaised
        radius: Theme.radius
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.handle
        height: parent.height
        width: Theme.mark
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.millimetre
        y: Theme.spaceS

        KioskText {
            color: Theme.handle
            size: Theme.textLabel
            text: root.title
            tight: true
            visible: root.title !== ""
            weight: Font.DemiBold
            width: parent.width
        }

        KioskText {
            anchors.left: parent.left
            text: root.text
            width: Math.min(parent.width, Theme.longestLine(size))
        }
    }
}
