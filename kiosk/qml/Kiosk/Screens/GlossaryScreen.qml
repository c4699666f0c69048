pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Words that visitors may not know, and beside them what the chosen one means, in large letters.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property ItemViewModel word: root.screen.items.at(root.index)
    readonly property int mostColumns: root.portrait ? 3 : 2
    // Letters twice as large need all of the room.
    readonly property bool pictured: Theme.textScale < 2
    readonly property real pictureShare: root.portrait || root.largeText ? 0.25 : 0.36
    readonly property real wordsHeightShare: root.portrait ? 0.5 : 1
    readonly property real wordsWidthShare: 0.46
    readonly property real widestWord: WordFit.widestOf(root.screen.items.shortTitles, Font.DemiBold)
    readonly property real leastWordWidth: Math.max(58 * Theme.millimetre * Theme.textScale, WordFit.leastRoom(root.widestWord) + Theme.spaceM + Theme.spaceS)

    paged: true
    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PagedPane {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        height: root.wordsHeightShare * root.height - 2 * Theme.spaceM
        spacing: Theme.spaceM
        subject: root.screen.title
        width: root.portrait ? root.width - 2 * Theme.spaceL : root.wordsWidthShare * root.width - Theme.spaceL
        y: Theme.spaceM

        ScreenHeading {
            id: heading

            summary: root.largeText ? "" : root.screen.summary
            title: root.screen.title
            width: parent.width
        }

        NearPlaces {
            holder: grid
            pane: words
            places: places
            ready: grid.needs.length > 0
        }

        ChoiceRuler {
            id: ruler

            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            words: root.screen.items.shortTitles
        }

        EvenRows {
            id: grid

            columns: Math.max(1, Math.min(root.mostColumns, Math.floor((width + spacing) / (root.leastWordWidth + spacing))))
            pageRoom: root.largeText ? 0 : words.pageHeight - heading.height - words.spacing
            room: words.height - heading.height - words.spacing
            spacing: Theme.spaceSnug
            width: parent.width

            Repeater {
                id: places

                model: root.screen.items

                delegate: NearPlace {
                    id: place

                    required property ItemViewModel item
                    required property int index

                    height: grid.heightOf(place.index)
                    implicitHeight: ruler.heights[place.index] ?? 0
                    width: ruler.width

                    sourceComponent: ListChoice {
                        count: root.screen.items.count
                        number: place.index + 1
                        selected: place.index === root.index
                        text: place.item.shortTitle

                        onClicked: root.kiosk.show(place.item.key)
                    }
                }
            }
        }
    }

    Rectangle {
        id: meaning

        anchors.left: root.portrait ? parent.left : words.right
        anchors.leftMargin: root.portrait ? 0 : Theme.spaceL
        anchors.right: parent.right
        color: Theme.background
        height: root.height - y
        y: root.portrait ? words.y + words.height + Theme.spaceM : 0

        ContentPicture {
            id: picture

            height: root.pictured ? root.pictureShare * meaning.height : 0
            iconName: root.word.iconName === "" ? root.screen.iconName : root.word.iconName
            picture: root.word.picture
            visible: root.pictured
            width: meaning.width
        }

        Credit {
            anchors.bottom: picture.bottom
            anchors.left: picture.left
            anchors.margins: Theme.spaceXs
            most: picture.width - 2 * Theme.spaceXs
            credit: root.word.picture && root.pictured ? root.word.picture.credit : ""
        }

        ItemReading {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.spaceL
            anchors.right: parent.right
            anchors.top: picture.bottom
            anchors.topMargin: Theme.spaceM
            item: root.word
            summarySize: root.largeText ? Theme.textLead : Theme.textTitle
            titleSize: root.largeText ? Theme.textTitle : Theme.textDisplay

            onItemChanged: toFirstPage()
            onOpenRequested: address => root.kiosk.open(address)
        }
    }
}
