pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Items as cards in rows; touch one to open it.
ScrollPane {
    id: root

    required property ItemListModel items

    property real leastCardWidth: 70 * Theme.unit * Math.sqrt(Theme.textScale)
    property real leastCardHeight: 60 * Theme.unit * Theme.textScale
    property bool portraitCards: false
    property string fallbackIcon: ""

    readonly property int columns: Math.max(1, Math.floor((root.width + Theme.spaceS) / (root.leastCardWidth + Theme.spaceS)))
    readonly property int rows: Math.ceil(root.items.count / root.columns)
    readonly property real fittingHeight: (root.height - (root.rows - 1) * Theme.spaceS) / root.rows

    signal openRequested(key: string)

    Grid {
        id: grid

        readonly property real cardWidth: Math.floor((width - (root.columns - 1) * spacing) / root.columns)

        columns: root.columns
        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            model: root.items

            delegate: Item {
                id: card

                required property ItemViewModel item

                height: Math.max(root.leastCardHeight, root.fittingHeight, loader.implicitHeight)
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
                        item: card.item

                        onActiveFocusChanged: if (activeFocus)
                            root.reveal(card)
                        onClicked: root.openRequested(card.item.key)
                    }
                }
            }
        }
    }
}
