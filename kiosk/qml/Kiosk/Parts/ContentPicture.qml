import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A picture of the content, with its own words and focus point.
KioskPicture {
    id: root

    required property PictureViewModel picture

    property bool decorative: false

    readonly property real middle: 0.5

    alt: root.picture && !root.decorative ? root.picture.alt : ""
    file: root.picture ? root.picture.file : ""
    focusX: root.picture ? root.picture.focusX : root.middle
    focusY: root.picture ? root.picture.focusY : root.middle
}
