import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How to do what no button says: shown at once, and gone after the first gesture or a few seconds.
Rectangle {
    id: root

    required property string text

    property bool done: false

    color: Theme.veil
    implicitHeight: words.implicitHeight + 2 * Theme.spaceXs
    implicitWidth: words.implicitWidth + sign.width + 3 * Theme.spaceS
    radius: Theme.radius

    Timer {
        interval: Theme.hintTime
        running: root.visible

        onTriggered: root.done = true
    }

    KioskIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textLink
        name: "gesture-swipe-horizontal"
        side: Theme.textHeading
    }

    KioskText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.textLabel
        text: root.text
        wrapMode: Text.NoWrap
    }
}
