import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A figure to touch: the number, what it counts, and as of when.
Touchable {
    id: root

    required property FactViewModel item

    implicitHeight: Math.max(52 * Theme.millimetre, block.implicitHeight + 2 * padding)
    padding: Theme.spaceSnug

    Accessible.name: [root.item.figure.value, root.item.figure.unit, root.item.figure.label, block.note].filter(part => part !== "").join(" ")

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down ? Theme.surfacePressed : Theme.surfaceRaised
        radius: Theme.radius
    }
    contentItem: Item {
        FigureBlock {
            id: block

            label: root.item.figure.label
            note: root.item.figure.asOf === "" ? "" : qsTr("As of %1").arg(root.item.figure.asOf)
            unit: root.item.figure.unit
            value: root.item.figure.value
            width: parent.width

            Accessible.ignored: true
        }
    }
}
