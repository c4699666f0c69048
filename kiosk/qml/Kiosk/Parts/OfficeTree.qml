pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// People as cards in rows, with lines from each head to their team. Only the rows of the page in sight and of those next
// to it are made.
PagedPane {
    id: root

    required property PeopleScreenViewModel screen

    // Whether the heading stands above the cards.
    property bool titled: false
    // What the words of each row ask for, as far as it was made.
    property list<real> needs: []

    property var _heard: new Map()

    readonly property real leastCardWidth: 104 * Theme.millimetre * Theme.textScale
    readonly property real leastRowHeight: 38 * Theme.millimetre * Theme.textScale
    readonly property real mostRowShare: 0.72
    // Of a card, at most.
    readonly property real pictureShare: 0.4
    readonly property real widestWord: WordFit.widestOf([root.screen.items.allWords], Font.DemiBold)
    readonly property real leastWidth: WordFit.leastRoom(root.widestWord) / (1 - root.pictureShare) + 2 * Theme.spaceS
    readonly property int columns: root.width <= 0 ? root.screen.items.count : Math.max(1, Math.floor((root.width + Theme.spaceS) / (Math.max(root.leastCardWidth, root.leastWidth) + Theme.spaceS)))
    readonly property OfficeRowListModel rows: root.screen.rowsOf(root.columns)
    readonly property real room: root.height - (root.titled ? heading.height + root.spacing : 0)
    readonly property real evenHeight: RoomShare.even(root.needs, root.room - (root.rows.count - 1) * list.gap)
    // Where not all have room, a page holds whole rows. What the first ones ask for, the others do too.
    readonly property int firstRows: 8
    readonly property real usualHeight: Math.max(root.leastRowHeight, ...root.needs.slice(0, root.firstRows))
    readonly property int rowsOfPage: Math.max(1, Math.floor((root.pageHeight + list.gap) / (root.usualHeight + list.gap)))
    readonly property real pagedHeight: Math.max(root.usualHeight, (root.pageHeight + list.gap) / root.rowsOfPage - list.gap)
    readonly property real rowHeight: Math.floor(Math.min(root.mostRowShare * list.cardWidth, root.evenHeight < root.leastRowHeight ? root.pagedHeight : root.evenHeight))

    signal openRequested(key: string)

    spacing: Theme.spaceM

    onRowHeightChanged: settling.restart()
    onRowsChanged: root.begin()

    Timer {
        id: settling

        interval: 0

        onTriggered: root.heed()
    }

    NearPlaces {
        id: nearest

        holder: list
        pane: root
        places: places
    }

    ScreenHeading {
        id: heading

        summary: root.screen.summary
        title: root.screen.title
        visible: root.titled
        width: parent.width
    }

    Column {
        id: list

        readonly property real gap: root.screen.depth > 0 ? Theme.spaceS + Theme.spaceXs : Theme.spaceS
        readonly property real deepest: 0.25
        // How much further in each team begins than its head.
        readonly property real step: Math.min(Theme.spaceM, list.deepest * width / Math.max(1, root.screen.depth))
        readonly property real cardWidth: (width - root.screen.depth * list.step - (root.columns - 1) * Theme.spaceS) / root.columns

        width: parent.width

        Repeater {
            id: places

            model: root.rows

            delegate: NearPlace {
                id: place

                required property OfficeRowViewModel line
                required property int index

                readonly property real gap: place.index > 0 ? list.gap : 0

                height: root.heightOf(place.index)
                width: list.width

                sourceComponent: TeamRow {
                    cardWidth: list.cardWidth
                    columns: root.columns
                    deepest: root.screen.depth
                    gap: place.gap
                    line: place.line
                    pictureShare: root.pictureShare
                    step: list.step

                    onNeedChanged: root.hear(place.index, need)
                    onOpenRequested: key => root.openRequested(key)
                }
            }
        }
    }

    function begin(): void {
        root._heard.clear();
        root.needs = new Array(root.rows.count).fill(0);
        settling.restart();
    }

    // A row that is made says how high it must be, several times while its words find their places.
    function hear(row: int, need: real): void {
        root._heard.set(row, need);
        settling.restart();
    }

    function heed(): void {
        const needs = Array.from(root.needs, (need, row) => root._heard.get(row) ?? need);
        if (needs.some((need, row) => need !== root.needs[row]))
            root.needs = needs;
        nearest.look();
    }

    function heightOf(row: int): real {
        return (row > 0 ? list.gap : 0) + Math.max(root.rowHeight, root.needs[row] ?? 0);
    }
}
