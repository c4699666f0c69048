import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A setting: its name, and its values side by side.
Column {
    id: root

    required property string label

    default property alias choices: flow.data

    spacing: Theme.spaceXs

    KioskText {
        color: Theme.textSecondary
        size: Theme.textLabel
        text: root.label
        width: root.width
    }

    Flow {
        id: flow

        spacing: Theme.spaceS
        width: root.width
    }
}
