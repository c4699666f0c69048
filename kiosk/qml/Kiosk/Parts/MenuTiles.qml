pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The menu as tiles of two sizes. The first is the hero, beside the others or above them, with doors to what it holds.
// The others fill rows; where there is one place too many, the first of them is as wide as two.
Item {
    id: root

    required property KioskViewModel kiosk
    required property LinkListModel doors
    required property bool beside
    required property bool portrait
    required property real room
    // What a page has for them.
    required property real most

    // Its rows may stand on several pages.
    readonly property bool whole: false
    readonly property int count: root.kiosk.menu.count
    readonly property int others: Math.max(0, root.count - 1)
    readonly property real gap: Theme.spaceS
    readonly property int mostColumns: root.beside ? 4 : root.portrait ? 2 : 3
    readonly property real heroShare: 1 / 3
    readonly property real heroWidth: root.beside && root.others > 0 ? Math.round((root.width - root.gap) * root.heroShare) : root.width
    readonly property real widestWord: WordFit.widestOf([root.kiosk.menu.allWords], Font.DemiBold)
    readonly property real leastTileWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceS
    readonly property real othersWidth: root.beside ? root.width - root.heroWidth - root.gap : root.width
    readonly property int columns: Math.max(1, Math.min(root.mostColumns, Math.floor((root.othersWidth + root.gap) / (root.leastTileWidth + root.gap))))
    readonly property int rows: Math.ceil(root.others / root.columns)
    readonly property int spare: root.rows * root.columns - root.others
    readonly property real cellWidth: (root.othersWidth - (root.columns - 1) * root.gap) / root.columns
    readonly property real leastRow: (Theme.largeText ? 44 * Math.sqrt(Theme.textScale) : 30) * Theme.millimetre
    readonly property real mostRow: 90 * Theme.millimetre * Theme.textScale
    readonly property real mostHeroRows: 2.4
    readonly property real heroRows: {
        if (root.beside)
            return 0;
        return Theme.largeText ? 1 : root.mostHeroRows;
    }
    readonly property real fittingRow: (root.room - (root.rows + (root.beside ? -1 : 0)) * root.gap) / (root.rows + root.heroRows)
    readonly property real neededRow: Array.from(tiles.children).reduce((most, tile) => tile === hero ? most : Math.max(most, tile.implicitHeight), 0)
    readonly property real usualRow: Math.max(root.neededRow, Math.min(root.mostRow, Math.max(root.leastRow, root.fittingRow)))
    // With large words not all rows are seen at once, but those that are seen are whole.
    readonly property int rowsAtOnce: Math.max(1, Math.floor((root.room + root.gap) / (root.usualRow + root.gap)))
    readonly property real rowHeight: Theme.largeText ? Math.max(root.usualRow, (root.room + root.gap) / root.rowsAtOnce - root.gap) : root.usualRow
    readonly property real othersHeight: root.rows * (root.rowHeight + root.gap) - root.gap
    // Beside the hero are as many rows as a page has room for.
    readonly property int rowsBeside: Math.max(1, Math.min(root.rows, Math.floor((root.most + root.gap) / (root.rowHeight + root.gap))))
    readonly property real heroHeight: Math.max(hero.implicitHeight, root.beside ? root.rowsBeside * (root.rowHeight + root.gap) - root.gap : root.heroRows * root.rowHeight)

    implicitHeight: root.beside ? Math.max(root.heroHeight, root.othersHeight) : root.heroHeight + root.gap + root.othersHeight

    Item {
        id: tiles

        anchors.fill: parent

        Loader {
            id: hero

            active: root.count > 0
            anchors.left: parent.left
            height: root.heroHeight
            width: root.heroWidth

            sourceComponent: HeroTile {
                doors: root.doors
                count: root.count
                mark: Theme.chapter(0)
                screen: root.kiosk.menu.at(0)

                onOpenRequested: address => root.kiosk.open(address)
            }
        }

        Repeater {
            model: root.kiosk.menu

            delegate: ContentTile {
                required property ScreenViewModel screen
                required property int index

                readonly property int place: index - 1 + (index > 1 ? root.spare : 0)
                readonly property int cells: index === 1 ? 1 + root.spare : 1
                readonly property real start: (root.beside ? root.heroWidth + root.gap : 0) + place % root.columns * (root.cellWidth + root.gap)

                anchors.left: tiles.left
                anchors.leftMargin: start
                caption: screen.caption
                count: root.count
                number: index + 1
                height: root.rowHeight
                iconName: screen.iconName
                mark: Theme.chapter(index)
                picture: screen.picture
                text: screen.title
                visible: index > 0
                width: cells * (root.cellWidth + root.gap) - root.gap
                y: (root.beside ? 0 : root.heroHeight + root.gap) + Math.floor(place / root.columns) * (root.rowHeight + root.gap)

                onClicked: root.kiosk.open(screen.key)
            }
        }
    }
}
