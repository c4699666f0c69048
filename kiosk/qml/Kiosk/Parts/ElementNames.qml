pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All elements in their order, as many in a row as fit; where they need more room than there is, page by page.
PagedPane {
    id: root

    required property ItemListModel items
    required property int index
    required property real most

    readonly property real leastLetters: 6.8
    readonly property real widestWord: WordFit.widestOf(root.items.shortTitles, Font.DemiBold)
    readonly property real leastWidth: Math.max(root.leastLetters * Theme.textCaption, WordFit.leastRoom(root.widestWord)) + 4 * Theme.millimetre + Theme.textCaption
    readonly property int mostColumns: Math.max(1, Math.floor((root.width + grid.spacing) / (root.leastWidth + grid.spacing)))
    readonly property int rows: Math.ceil(root.items.count / root.mostColumns)
    readonly property int columns: Math.ceil(root.items.count / Math.max(1, root.rows))

    signal chosen(item: ElementViewModel)

    height: Math.min(implicitHeight, root.most + root.pagerHeight)
    subject: qsTr("Parts")

    EvenRows {
        id: grid

        columns: root.columns
        room: 0
        spacing: Theme.spaceXs
        width: parent.width

        Repeater {
            model: root.items

            delegate: ElementChip {
                required property int index

                count: root.items.count
                height: grid.heightOf(index)
                number: index + 1
                selected: index === root.index
                width: Math.floor((grid.width - (root.columns - 1) * grid.spacing) / root.columns)

                Accessible.name: placed(note === "" ? text : text + ", " + note)

                onClicked: root.chosen(item)
            }
        }
    }
}
