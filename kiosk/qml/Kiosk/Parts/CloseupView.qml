import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The chosen element from nearby, with what is around it dimmed. It comes over what is below it once its picture is there.
Item {
    id: root

    // Null where there is nothing to show from nearby.
    required property ElementViewModel element

    readonly property bool loading: root.element !== null && picture.loading
    readonly property bool there: root.element !== null && !picture.loading && !picture.broken

    // Whether nothing of what is below it is seen any more.
    readonly property bool covering: root.there && root.opacity === 1

    opacity: root.there ? 1 : 0
    visible: opacity > 0 || picture.loading

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motionFade
        }
    }

    ContentPicture {
        id: picture

        anchors.fill: parent
        picture: root.element ? root.element.closeup : null
        scrim: root.element ? root.element.closeupPart : "none"
    }
}
