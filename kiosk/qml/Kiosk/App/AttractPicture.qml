import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One picture of the attract loop; it fades in and out.
KioskPicture {
    id: root

    required property PictureViewModel picture

    file: root.picture ? root.picture.file : ""
    focusX: root.picture ? root.picture.focusX : 0.5
    focusY: root.picture ? root.picture.focusY : 0.5
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.attractFade
        }
    }
}
