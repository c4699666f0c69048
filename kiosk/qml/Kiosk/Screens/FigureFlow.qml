pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An item's key figures side by side.
Flow {
    id: root

    required property FigureListModel figures

    property bool noted: false
    property int columns: Math.max(1, Math.min(root.figures.count, Math.floor(root.width / (9 * Theme.textBody))))

    spacing: Theme.spaceM
    visible: root.figures.count > 0

    Repeater {
        model: root.figures

        delegate: FigureBlock {
            required property FigureViewModel figure

            label: figure.label
            note: root.noted ? [figure.asOf === "" ? "" : qsTr("As of %1").arg(figure.asOf), figure.source].filter(part => part !== "").join(" · ") : ""
            unit: figure.unit
            value: figure.value
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
        }
    }
}
