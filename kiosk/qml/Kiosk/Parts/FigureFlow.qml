pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An item's key figures side by side.
Column {
    id: root

    required property FigureListModel figures

    // Whether the button for the other units stands here, or elsewhere.
    property bool switched: true

    readonly property int count: root.figures ? root.figures.count : 0
    readonly property real widestWord: WordFit.widestOf([root.figures?.allWords ?? ""], Font.Normal)
    readonly property real leastWidth: Math.max(9 * Theme.textBody, WordFit.leastRoom(root.widestWord) + flow.spacing)
    readonly property int columns: Math.max(1, Math.min(root.count, Math.floor(root.width / root.leastWidth)))

    spacing: Theme.spaceXs
    visible: root.count > 0

    Flow {
        id: flow

        spacing: Theme.spaceM
        width: parent.width

        Repeater {
            model: root.figures

            delegate: FigureBlock {
                required property FigureViewModel figure

                label: figure.label
                unit: figure.unit
                value: figure.value
                width: (flow.width - (root.columns - 1) * flow.spacing) / root.columns
            }
        }
    }

    UnitSwitch {
        anchors.left: parent.left
        others: root.switched ? root.figures?.otherUnits ?? "" : ""
        room: root.width
        units: root.figures?.units ?? null
    }
}
