pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Places on a map: touch a pin or a name, and read about the place beside it.
KioskScreen {
    id: root

    required property PlacesScreenViewModel screen

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property real mapShare: root.portrait ? 0.5 : 0.56
    readonly property real widestWord: WordFit.widestOf([root.screen.items.allWords], Font.DemiBold)
    readonly property real namesWidth: WordFit.leastRoom(root.widestWord) + Theme.spaceM + Theme.spaceS
    readonly property ItemViewModel place: root.screen.items.at(root.index)

    paged: true
    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Item {
        id: overview

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        height: (root.portrait ? root.height * root.mapShare : root.height) - 2 * Theme.spaceM
        width: root.portrait ? root.width - 2 * Theme.spaceL : root.width * root.mapShare - Theme.spaceL

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

        PagedPane {
            id: names

            anchors.bottom: parent.bottom
            height: Math.min(implicitHeight, overview.height - heading.height - Theme.spaceS)
            subject: qsTr("Places")
            width: parent.width

            EvenRows {
                id: grid

                columns: root.namesWidth > (width - spacing) / 2 ? 1 : 2
                room: 0
                spacing: Theme.spaceSnug
                width: parent.width

                Repeater {
                    model: root.screen.items

                    delegate: ListChoice {
                        required property ItemViewModel item
                        required property int index

                        height: grid.heightOf(index)
                        selected: index === root.index
                        text: item.title
                        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                        onClicked: root.kiosk.show(item.key)
                    }
                }
            }
        }
    }

    PicturedReading {
        anchors.left: root.portrait ? parent.left : overview.right
        anchors.leftMargin: root.portrait ? 0 : Theme.spaceM
        anchors.right: parent.right
        height: root.height - y
        iconName: root.screen.iconName
        item: root.place
        pictured: !root.largeText
        portrait: root.portrait
        y: root.portrait ? overview.y + overview.height + Theme.spaceM : 0

        onOpenRequested: address => root.kiosk.open(address)
    }
}
