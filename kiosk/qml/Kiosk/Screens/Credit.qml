import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who made a picture, on the picture.
KioskText {
    id: root

    color: Theme.textPrimary
    font.pixelSize: Theme.textCaption
    lineHeight: 1
    padding: Theme.spaceXs
    visible: root.text !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        radius: Theme.radius
        z: -1
    }
}
