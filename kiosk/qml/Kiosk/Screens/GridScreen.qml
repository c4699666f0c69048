pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Items as cards under a heading; a touched card opens as a detail of its own.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    property real leastCardWidth: 100 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property real leastCardHeight: 56 * Theme.millimetre * Math.sqrt(Theme.textScale)

    readonly property bool detailed: root.itemIndex >= 0

    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ScreenHeading {
        id: heading

        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        summary: root.screen.summary
        title: root.screen.title
        visible: !root.detailed && !root.largeText
    }

    // Large words need the room: the heading is on a page with the cards then.
    CardGrid {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.largeText ? parent.top : heading.bottom
        anchors.topMargin: Theme.spaceM
        fallbackIcon: root.screen.iconName
        items: root.screen.items
        leastCardHeight: root.leastCardHeight
        leastCardWidth: root.leastCardWidth
        summary: root.largeText ? root.screen.summary : ""
        title: root.largeText ? root.screen.title : ""
        visible: !root.detailed

        onOpenRequested: key => root.kiosk.open(root.screen.key + "/" + key)
    }

    Loader {
        active: root.detailed
        anchors.fill: parent
        focus: active

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            focus: true
            index: root.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
