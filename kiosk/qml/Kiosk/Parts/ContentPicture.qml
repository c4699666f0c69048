import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A picture of the content, with its own words and focus point.
KioskPicture {
    id: root

    required property PictureViewModel picture

    property bool decorative: false

    alt: root.picture && !root.decorative ? root.picture.alt : ""
    file: root.picture ? root.picture.file : ""
    focusX: root.picture ? root.picture.focusX : 0.5
    focusY: root.picture ? root.picture.focusY : 0.5
}
