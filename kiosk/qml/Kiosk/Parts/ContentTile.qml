import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A tile with a picture of the content.
Tile {
    id: root

    required property PictureViewModel picture

    file: root.picture ? root.picture.file : ""
    focusX: root.picture ? root.picture.focusX : 0.5
    focusY: root.picture ? root.picture.focusY : 0.5
}
