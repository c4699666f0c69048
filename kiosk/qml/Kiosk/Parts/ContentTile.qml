import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A tile with a picture of the content.
Tile {
    id: root

    required property PictureViewModel picture

    readonly property real middle: 0.5

    file: root.picture ? root.picture.file : ""
    focusX: root.picture ? root.picture.focusX : root.middle
    focusY: root.picture ? root.picture.focusY : root.middle
}
