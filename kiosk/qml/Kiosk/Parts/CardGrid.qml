pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Items as cards in rows; touch one to open it.
PagedPane {
    id: root

    required property ItemListModel items

    property real leastCardWidth: 70 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property real leastCardHeight: 60 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property string fallbackIcon: ""
    property string title: ""
    property string summary: ""

    readonly property bool titled: root.title !== ""
    readonly property real widestWord: WordFit.widestOf(root.items.words, Font.DemiBold)
    readonly property real leastWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceS
    readonly property int columns: Math.max(1, Math.floor((root.width + grid.spacing) / (Math.max(root.leastCardWidth, root.leastWidth) + grid.spacing)))

    signal openRequested(key: string)

    spacing: Theme.spaceM

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
            model: root.items

            delegate: Item {
                id: card

                required property ItemViewModel item
                required property int index

                height: grid.heightOf(index)
                implicitHeight: Math.max(root.leastCardHeight, tile.implicitHeight)
                width: grid.cardWidth

                ContentTile {
                    id: tile

                    anchors.fill: parent
                    caption: card.item.shortSubtitle
                    picture: card.item.picture
                    iconName: card.item.iconName === "" ? root.fallbackIcon : card.item.iconName
                    text: card.item.title

                    onClicked: root.openRequested(card.item.key)
                }
            }
        }
    }
}
