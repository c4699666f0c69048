pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Large figures on one view; touch one to learn what stands behind it.
KioskScreen {
    id: root

    readonly property bool detailed: root.kiosk.itemIndex >= 0
    readonly property real pictureWidth: root.portrait ? root.width : root.width * 0.36

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Backdrop {
        id: backdrop

        height: root.portrait ? root.height * 0.26 : root.height
        picture: root.screen.picture
        scrim: root.portrait ? "bottom" : "top"
        visible: !root.detailed
        width: root.pictureWidth
    }

    ScreenHeading {
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.top: root.portrait ? undefined : parent.top
        anchors.bottom: root.portrait ? backdrop.bottom : undefined
        anchors.bottomMargin: Theme.spaceS
        summary: root.screen.summary
        title: root.screen.title
        visible: !root.detailed
        width: root.pictureWidth - 2 * Theme.spaceL
    }

    LinkFlow {
        id: ways

        anchors.bottom: root.portrait ? parent.bottom : backdrop.bottom
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        links: root.screen.links
        visible: !root.detailed
        width: (root.portrait ? root.width : root.pictureWidth) - 2 * Theme.spaceL

        onOpenRequested: address => root.kiosk.open(address)
    }

    ScrollPane {
        id: facts

        readonly property int rows: Math.ceil(root.screen.items.count / grid.columns)

        anchors.bottom: root.portrait ? ways.top : parent.bottom
        anchors.left: root.portrait ? parent.left : backdrop.right
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.portrait ? backdrop.bottom : parent.top
        nextPageName: qsTr("Next page")
        previousPageName: qsTr("Previous page")
        spacing: Theme.spaceM
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
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                    onActiveFocusChanged: if (activeFocus)
                        facts.reveal(this)
                    onClicked: root.kiosk.open(root.screen.key + "/" + item.key)
                }
            }
        }
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            focus: true
            index: root.kiosk.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
