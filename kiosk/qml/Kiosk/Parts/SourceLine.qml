import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a text is from and as of when it is true, in one line. A touch shows all of it.
Touchable {
    id: root

    required property list<string> origins

    property string asOf: ""

    property real most: Number.POSITIVE_INFINITY

    readonly property real besides: sign.width + Theme.spaceXs + 2 * Theme.spaceS
    readonly property string dated: root.asOf === "" ? "" : qsTr("As of %1").arg(root.asOf)

    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.hairline)
    implicitWidth: root.besides + Math.min(words.implicitWidth, words.room)
    text: [qsTr("Sources"), root.dated].filter(part => part !== "").join(" · ")
    visible: root.origins.length > 0

    Accessible.name: root.text + ": " + root.origins.join("; ")

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down ? Theme.surfacePressed : "transparent"
        radius: Theme.radius
    }
    contentItem: Item {
        KioskIcon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textLink
            name: "information-outline"
            side: Theme.textLabel
        }

        KioskText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceXs
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textLink
            room: root.most - root.besides
            size: Theme.textCaption
            text: root.text
            tight: true
            width: Math.min(implicitWidth, room)

            Accessible.ignored: true
        }
    }
}
