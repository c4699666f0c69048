pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Items as cards in rows; touch one to open it.
ScrollPane {
    id: root

    required property ItemListModel items

    property real leastCardWidth: 70 * Theme.millimetre * Math.sqrt(Theme.textScale)
    property real leastCardHeight: 60 * Theme.millimetre * Theme.textScale
    property bool portraitCards: false
    property string fallbackIcon: ""
    property string title: ""
    property string summary: ""

    readonly property bool titled: root.title !== ""
    // Not by the grid's own width, which the buttons of the pane change: the columns would change them again.
    readonly property real widestWord: WordFit.widestOf(root.items.words, Font.DemiBold)
    readonly property real leastWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceS
    readonly property int columns: Math.max(1, Math.min(root.fitting(root.width, root.leastCardWidth), root.fitting(root.width - Theme.touchTarget - Theme.spaceS, root.leastWidth)))

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

        columns: root.columns
        room: root.height - (root.titled ? heading.height + root.spacing : 0)
        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            model: root.items

            delegate: Item {
                id: card

                required property ItemViewModel item
                required property int index

                height: grid.heightOf(index)
                implicitHeight: Math.max(root.leastCardHeight, loader.implicitHeight)
                width: grid.cardWidth

                Loader {
                    id: loader

                    anchors.fill: parent
                    sourceComponent: root.portraitCards ? portraitCard : tile
                }

                Component {
                    id: tile

                    ContentTile {
                        caption: card.item.shortSubtitle
                        picture: card.item.picture
                        iconName: card.item.iconName === "" ? root.fallbackIcon : card.item.iconName
                        text: card.item.title

                        onActiveFocusChanged: if (activeFocus)
                            root.reveal(card)
                        onClicked: root.openRequested(card.item.key)
                    }
                }

                Component {
                    id: portraitCard

                    PortraitCard {
                        item: card.item as PersonViewModel

                        onActiveFocusChanged: if (activeFocus)
                            root.reveal(card)
                        onClicked: root.openRequested(card.item.key)
                    }
                }
            }
        }
    }

    function fitting(width: real, card: real): int {
        return Math.floor((width + grid.spacing) / (card + grid.spacing));
    }
}
