import QtQuick
import Kiosk.Theme

// Draws something small at each beat of a supervised kiosk, so that somebody notices when the display takes no frames.
Item {
    id: root

    required property bool beating

    implicitHeight: Theme.hairline
    implicitWidth: Theme.hairline

    Rectangle {
        anchors.fill: parent
        color: Theme.background
        visible: root.beating
    }
}
