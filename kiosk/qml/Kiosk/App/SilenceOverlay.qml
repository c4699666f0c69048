import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Says that the kiosk cannot speak, to whoever asked it to.
OverlayPanel {
    id: root

    beginsAtFoot: true
    title: qsTr("No speech right now")

    onDismissed: root.kiosk.closeOverlay()

    KioskText {
        anchors.left: parent.left
        size: Theme.textLead
        text: qsTr("This kiosk cannot read aloud at the moment. Our staff will be glad to help you.")
        width: Math.min(parent.width, Theme.longestLine(Theme.textLead))
    }

    foot: CloseButton {
        anchors.left: parent.left
        focus: true

        onClicked: root.kiosk.closeOverlay()
    }
}
