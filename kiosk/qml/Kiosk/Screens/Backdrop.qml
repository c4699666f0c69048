import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The picture behind a whole screen, shaded where type stands on it.
Rectangle {
    id: root

    required property PictureViewModel picture

    property string scrim: "start"

    color: Theme.background

    KioskPicture {
        alt: root.picture ? root.picture.alt : ""
        anchors.fill: parent
        file: root.picture ? root.picture.file : ""
        focusX: root.picture ? root.picture.focusX : 0.5
        focusY: root.picture ? root.picture.focusY : 0.5
        scrim: root.scrim
        visible: root.picture !== null && !Theme.highContrast
    }
}
