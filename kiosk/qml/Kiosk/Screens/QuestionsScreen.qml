pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Questions in a list, the answer to the chosen one beside it.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property real listShare: root.largeText ? 0.46 : 0.42
    readonly property real listShareUpright: 0.45
    readonly property string summary: root.largeText && !root.portrait ? "" : root.screen.summary

    paged: true
    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ScreenHeading {
        id: heading

        anchors.left: questions.left
        anchors.right: questions.right
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        summary: root.summary
        title: root.screen.title
        visible: !root.largeText
    }

    // Large words need the room: the heading is on a page with the questions then.
    PagedPane {
        id: questions

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.top: root.largeText ? parent.top : heading.bottom
        anchors.topMargin: Theme.spaceM
        height: root.portrait ? (root.height - y) * root.listShareUpright : root.height - y - Theme.spaceM
        spacing: Theme.spaceSnug
        subject: root.screen.title
        width: root.portrait ? root.width - 2 * Theme.spaceL : root.width * root.listShare - Theme.spaceL

        ScreenHeading {
            bottomPadding: Theme.spaceS
            summary: root.summary
            title: root.screen.title
            visible: root.largeText
            width: parent.width
        }

        NearPlaces {
            holder: list
            pane: questions
            places: places
        }

        ChoiceRuler {
            id: ruler

            width: parent.width
            words: root.screen.items.titles
        }

        Column {
            id: list

            spacing: Theme.spaceSnug
            width: parent.width

            Repeater {
                id: places

                model: root.screen.items

                delegate: NearPlace {
                    id: place

                    required property ItemViewModel item
                    required property int index

                    height: ruler.heights[place.index] ?? 0
                    width: list.width

                    sourceComponent: ListChoice {
                        count: root.screen.items.count
                        number: place.index + 1
                        selected: place.index === root.index
                        text: place.item.title

                        onClicked: root.kiosk.show(place.item.key)
                    }
                }
            }
        }
    }

    PicturedReading {
        anchors.left: root.portrait ? parent.left : questions.right
        anchors.leftMargin: root.portrait ? 0 : Theme.spaceL
        anchors.right: parent.right
        height: root.height - y
        iconName: root.screen.iconName
        item: root.screen.items.at(root.index)
        pictured: !root.largeText && item.picture !== null
        portrait: root.portrait
        y: root.portrait ? questions.y + questions.height + Theme.spaceM : 0

        onOpenRequested: address => root.kiosk.open(address)
    }
}
