pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Large figures on one view; touch one to learn what stands behind it.
KioskScreen {
    id: root

    readonly property int mainLinks: 4
    readonly property bool detailed: root.itemIndex >= 0
    readonly property real pictureWidth: root.portrait ? root.width : root.width * 0.35

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Backdrop {
        id: backdrop

        height: root.portrait ? root.height * 0.4 : root.height
        picture: root.screen.picture
        scrim: root.largeText ? "all" : "column"
        visible: !root.detailed
        width: root.pictureWidth
    }

    ScrollPane {
        id: intro

        anchors.fill: backdrop
        anchors.margins: Theme.spaceL
        spacing: 0
        visible: !root.detailed

        ScreenHeading {
            id: heading

            summary: root.screen.summary
            title: root.screen.title
            width: parent.width
        }

        Item {
            height: Math.max(Theme.spaceM, intro.height - heading.implicitHeight - ways.implicitHeight)
            width: parent.width
        }

        LinkFlow {
            id: ways

            links: root.screen.links
            most: root.mainLinks
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    ScrollPane {
        id: facts

        readonly property int rows: Math.ceil(root.screen.items.count / grid.columns)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        anchors.left: root.portrait ? parent.left : backdrop.right
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.portrait ? backdrop.bottom : parent.top
        anchors.topMargin: Theme.spaceM
        spacing: Theme.spaceM
        subject: root.screen.title
        visible: !root.detailed

        Grid {
            id: grid

            columns: Math.max(1, Math.floor(width / (88 * Theme.unit * Theme.textScale)))
            spacing: Theme.spaceS
            width: parent.width

            Repeater {
                model: root.screen.items

                delegate: FactCard {
                    height: Math.max(implicitHeight, (facts.height - (facts.rows - 1) * Theme.spaceS) / facts.rows)
                    width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)

                    onActiveFocusChanged: if (activeFocus)
                        facts.reveal(this)
                    onClicked: root.kiosk.open(root.screen.key + "/" + item.key)
                }
            }
        }

        LinkFlow {
            first: root.mainLinks
            links: root.screen.links
            visible: links.count > first
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            fallbackPicture: root.screen.picture
            focus: true
            index: root.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
