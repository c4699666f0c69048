pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Places on a map: touch a pin or a name, and read about the place beside it.
KioskScreen {
    id: root

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property ItemViewModel place: root.screen.items.at(root.index)

    paged: true

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Item {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        height: (root.portrait ? root.height * 0.5 : root.height) - 2 * Theme.spaceM
        width: root.portrait ? root.width - 2 * Theme.spaceL : root.width * 0.56 - Theme.spaceL

        ScreenHeading {
            id: heading

            summary: root.largeText ? "" : root.screen.summary
            title: root.screen.title
            width: parent.width
        }

        PlacesMap {
            anchors.bottom: names.top
            anchors.bottomMargin: Theme.spaceS
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: heading.bottom
            anchors.topMargin: Theme.spaceS
            index: root.index
            items: root.screen.items
            outline: root.screen.map
            visible: height > 2 * Theme.touchTarget

            onShowRequested: key => root.kiosk.show(key)
        }

        Grid {
            id: names

            anchors.bottom: parent.bottom
            columns: 2
            spacing: Theme.spaceXs * 1.5
            width: parent.width

            Repeater {
                model: root.screen.items

                delegate: ListChoice {
                    required property ItemViewModel item
                    required property int index

                    selected: index === root.index
                    text: item.title
                    width: (names.width - names.spacing) / 2

                    onClicked: root.kiosk.show(item.key)
                }
            }
        }
    }

    Rectangle {
        color: Theme.background
        height: root.height - y
        width: root.width - x
        x: root.portrait ? 0 : left.x + left.width + Theme.spaceM
        y: root.portrait ? left.y + left.height + Theme.spaceM : 0

        ContentPicture {
            id: picture

            picture: root.place.picture
            height: root.portrait ? parent.height : parent.height * (root.largeText ? 0 : 0.27)
            iconName: root.place.iconName === "" ? root.screen.iconName : root.place.iconName
            visible: height > 0
            width: root.portrait ? parent.width * (root.largeText ? 0 : 0.3) : parent.width
        }

        ItemReading {
            anchors.bottom: parent.bottom
            anchors.left: root.portrait ? picture.right : parent.left
            anchors.margins: Theme.spaceM
            anchors.right: parent.right
            anchors.top: root.portrait ? parent.top : picture.bottom
            item: root.place

            onItemChanged: scrollToTop()
            onOpenRequested: address => root.kiosk.open(address)
        }
    }
}
