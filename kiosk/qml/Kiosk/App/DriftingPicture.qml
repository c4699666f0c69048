import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// One picture of the attract loop, wider than the screen: it drifts slowly while it is seen.
Item {
    id: root

    required property PictureViewModel picture
    required property string scrim

    property bool seen: true

    readonly property real play: Math.round(root.width * Theme.attractDrift)

    onSeenChanged: if (root.seen && root.play > 0)
        drifting.restart()
    onPlayChanged: if (root.seen && root.play > 0)
        drifting.restart()

    ContentPicture {
        id: shown

        property real drift: 0

        anchors.left: parent.left
        anchors.leftMargin: -Math.round(drift * root.play)
        height: root.height
        picture: root.picture
        scrim: root.scrim
        width: root.width + root.play
    }

    NumberAnimation {
        id: drifting

        duration: Theme.attractScene + Theme.attractFade
        from: 0
        property: "drift"
        target: shown
        to: 1
    }
}
