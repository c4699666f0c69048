pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// People in the tree of their offices, or in rows where the content tells of no tree; a touched one opens by itself.
KioskScreen {
    id: root

    required property PeopleScreenViewModel screen

    readonly property PersonViewModel person: root.screen.items.at(root.itemIndex) as PersonViewModel
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

    // Large words need the room: the heading scrolls with the people then.
    OfficeTree {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.largeText ? parent.top : heading.bottom
        anchors.topMargin: Theme.spaceS
        screen: root.screen
        titled: root.largeText
        visible: !root.detailed

        onOpenRequested: key => root.kiosk.open(root.screen.key + "/" + key)
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            focus: true
            index: root.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
            note: root.person?.acting ? qsTr("“Acting” means: for the time being, until someone is chosen.") : ""
            portraitPictures: true
            subtitle: root.person ? RoleWords.full(root.person) : ""
        }
    }
}
