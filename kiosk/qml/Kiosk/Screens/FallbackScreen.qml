import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor meets where a screen could not be drawn: a kind word, and the way home in the bar below.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    shown: root.screen

    Backdrop {
        anchors.fill: parent
        picture: root.screen.picture
        scrim: "all"
    }

    ScreenHeading {
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: parent.top
        summary: qsTr("This page is being repaired. Everything else works.")
        title: root.screen.title
    }
}
