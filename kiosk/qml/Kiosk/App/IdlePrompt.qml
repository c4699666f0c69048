import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// "Are you still there?", in every language, with the seconds that are left.
OverlayPanel {
    id: root

    dismissAnywhere: true
    title: root.kiosk.stillThere

    onDismissed: root.kiosk.closeOverlay()

    KioskText {
        color: Theme.textSecondary
        size: Theme.textLead
        text: qsTr("Seconds until this kiosk starts over:")
        width: parent.width
    }

    KioskText {
        font.features: ({
                "tnum": 1
            })
        size: Theme.textCountdown
        weight: Font.Light
        lineHeight: 1
        text: root.kiosk.promptSecondsLeft
        width: parent.width
    }

    Rectangle {
        color: Theme.surfaceRaised
        height: Theme.spaceXs
        radius: height / 2
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            color: Theme.accent
            height: parent.height
            radius: height / 2
            width: parent.width * root.kiosk.promptSecondsLeft / Math.max(1, root.kiosk.promptSeconds)
        }
    }

    KioskButton {
        anchors.left: parent.left
        focus: true
        iconName: "hand-wave-outline"
        kind: KioskButton.Primary
        text: qsTr("I'm still here")

        onClicked: root.kiosk.closeOverlay()
    }
}
