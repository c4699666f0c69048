import QtQuick
import Kiosk.Controls

// One value of a setting, which a screen reader says with it; the chosen one carries a tick as well as a colour.
KioskButton {
    id: root

    readonly property ChoiceRow setting: root.parent?.parent as ChoiceRow

    iconName: root.selected ? "check" : ""
    switched: true

    Accessible.name: root.setting === null ? root.text : root.setting.label + ": " + root.text
}
