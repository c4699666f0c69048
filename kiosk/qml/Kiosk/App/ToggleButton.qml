import QtQuick
import Kiosk.Controls

// One value of a setting; the chosen one carries a tick as well as a colour.
KioskButton {
    id: root

    iconName: root.selected ? "check" : ""

    Accessible.checkable: true
    Accessible.checked: root.selected
}
