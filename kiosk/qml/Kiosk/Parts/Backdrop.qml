import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The picture behind a whole screen, shaded where type stands on it.
Rectangle {
    id: root

    required property PictureViewModel picture

    property string scrim: "start"
    property alias decorative: shown.decorative

    color: Theme.background

    ContentPicture {
        id: shown

        anchors.fill: parent
        picture: root.picture
        scrim: root.scrim
        visible: root.picture !== null && !Theme.highContrast
    }
}
