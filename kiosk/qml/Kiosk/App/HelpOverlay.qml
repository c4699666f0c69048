pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme

// How to use the kiosk by touch and by keys, and how long it waits.
OverlayPanel {
    id: root

    beginsAtFoot: true
    title: qsTr("How this works")

    onDismissed: root.kiosk.closeOverlay()

    Repeater {
        model: [
            {
                "icon": "gesture-tap",
                "words": qsTr("Touch a picture or a button to open it.")
            },
            {
                "icon": "gesture-swipe-horizontal",
                "words": qsTr("Swipe sideways, or use the arrows, to see the next one.")
            },
            {
                "icon": "rotate-3d-variant",
                "words": qsTr("Drag the station to turn it, or use the two arrows below it.")
            },
            {
                "icon": "home",
                "words": qsTr("Home takes you to the start. Back takes you one step back.")
            },
            {
                "icon": "keyboard-outline",
                "words": root.ways()
            },
            {
                "icon": "volume-high",
                "words": root.kiosk.speech.keyName === "" ? qsTr("Touch Listen to have it all read aloud.") : qsTr("Touch Listen, or press %1, to have it all read aloud.").arg(root.kiosk.speech.keyName)
            },
            {
                "icon": "timer-outline",
                "words": qsTr("After %1 seconds without a touch we ask if you are still there. %2 seconds later the kiosk starts over.").arg(root.kiosk.idleSeconds).arg(root.kiosk.promptSeconds)
            }
        ]

        delegate: Row {
            id: line

            required property var modelData

            spacing: Theme.spaceM
            width: parent.width

            KioskIcon {
                id: sign

                color: Theme.textLink
                name: line.modelData.icon
                side: Theme.textTitle
            }

            KioskText {
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.words
                width: Math.min(parent.width - sign.width - parent.spacing, Theme.longestLine(Theme.textBody))
            }
        }
    }

    foot: Flow {
        id: ways

        spacing: Theme.spaceS
        width: parent.width

        CloseButton {
            id: close

            focus: true

            onClicked: root.kiosk.closeOverlay()
        }

        LinkFlow {
            readonly property real beside: ways.width - close.width - ways.spacing

            links: root.kiosk.helpLinks
            width: beside > ways.width / 2 ? beside : ways.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    function ways(): string {
        switch (root.kiosk.keypad) {
        case "arrow-keypad":
            return qsTr("With the keypad: up and down to move, Enter to choose, left to go back, right for help.");
        case "number-pad":
            return qsTr("With the keypad: 8 and 2 to move, 5 to choose, 4 to go back, 0 for help.");
        case "ez-access":
            return qsTr("With the keypad: the arrows to move, the round button to choose, Back to go back.");
        case "own":
            return qsTr("With the keypad, too, you can move, choose and go back.");
        default:
            return qsTr("With keys: arrows or Tab to move, Enter to choose, Escape to go back.");
        }
    }
}
