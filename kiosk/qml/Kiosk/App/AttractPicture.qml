import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// One picture of the attract loop; it fades in and out.
ContentPicture {
    id: root

    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.attractFade
        }
    }
}
