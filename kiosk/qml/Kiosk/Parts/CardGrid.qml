pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Items as cards in rows; touch one to open it. Only those of the page in sight and of the pages next to it are made.
PagedPane {
    id: root

    required property ItemListModel items

    property real leastCardWidth: 70 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property real leastCardHeight: 60 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property string fallbackIcon: ""
    property string title: ""
    property string summary: ""
    // Whether cards bear short names.
    property bool brief: false

    readonly property bool titled: root.title !== ""
    readonly property real widestWord: WordFit.widestOf([root.items.allWords], Font.DemiBold)
    readonly property real leastWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceS
    readonly property int columns: Math.max(1, Math.floor((root.width + grid.spacing) / (Math.max(root.leastCardWidth, root.leastWidth) + grid.spacing)))

    signal openRequested(key: string)

    spacing: Theme.spaceM

    NearPlaces {
        holder: grid
        pane: root
        places: places
        ready: grid.needs.length > 0
    }

    ScreenHeading {
        id: heading

        summary: root.summary
        title: root.title
        visible: root.titled
        width: parent.width
    }

    EvenRows {
        id: grid

        readonly property real cardWidth: Math.floor((width - (root.columns - 1) * spacing) / root.columns)

        readonly property real taken: root.titled ? heading.height + root.spacing : 0

        columns: root.columns
        pageRoom: root.pageHeight - taken
        room: root.height - taken
        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            id: places

            model: root.items

            delegate: NearPlace {
                id: card

                required property ItemViewModel item
                required property int index

                height: grid.heightOf(index)
                implicitHeight: Math.max(root.leastCardHeight, contentHeight)
                width: grid.cardWidth

                sourceComponent: ContentTile {
                    caption: card.item.shortSubtitle
                    count: root.items.count
                    number: card.index + 1
                    picture: card.item.picture
                    iconName: card.item.iconName === "" ? root.fallbackIcon : card.item.iconName
                    text: root.brief ? card.item.shortTitle : card.item.title

                    onClicked: root.openRequested(card.item.key)
                }
            }
        }
    }
}
