import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shows figures in the units of the other system. It names them, as the button for the language names the other one.
KioskButton {
    id: root

    required property UnitsViewModel units
    // In words; empty where the figures have no others.
    required property string others
    // How wide it may be.
    required property real room

    iconName: "swap-horizontal"
    text: qsTr("In %1").arg(root.others)
    textWidth: root.room - Theme.textHeading - Theme.spaceXs - 2 * Theme.spaceS
    visible: root.others !== ""

    onClicked: root.units?.switchOver()
}
