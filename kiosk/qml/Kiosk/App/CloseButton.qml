import QtQuick
import Kiosk.Controls

// Closes the panel at whose end it stands.
KioskButton {
    iconName: "check"
    kind: KioskButton.Primary
    text: qsTr("Close")
}
