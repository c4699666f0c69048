pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Text size, contrast and movement, for this visitor only.
OverlayPanel {
    id: root

    title: qsTr("Display")

    onDismissed: root.kiosk.closeOverlay()

    ChoiceRow {
        label: qsTr("Text size")
        width: parent.width

        Repeater {
            model: [100, 150, 200]

            delegate: ToggleButton {
                required property int modelData

                selected: root.kiosk.textSize === modelData
                text: modelData + " %"

                onClicked: root.kiosk.chooseTextSize(modelData)
            }
        }
    }

    ChoiceRow {
        label: qsTr("Contrast")
        width: parent.width

        ToggleButton {
            selected: !root.kiosk.highContrast
            text: qsTr("Standard")

            onClicked: root.kiosk.chooseHighContrast(false)
        }

        ToggleButton {
            selected: root.kiosk.highContrast
            text: qsTr("High")

            onClicked: root.kiosk.chooseHighContrast(true)
        }
    }

    ChoiceRow {
        label: qsTr("Movement")
        width: parent.width

        ToggleButton {
            selected: !root.kiosk.reducedMotion
            text: qsTr("Full")

            onClicked: root.kiosk.chooseReducedMotion(false)
        }

        ToggleButton {
            selected: root.kiosk.reducedMotion
            text: qsTr("Reduced")

            onClicked: root.kiosk.chooseReducedMotion(true)
        }
    }

    KioskButton {
        focus: true
        iconName: "check"
        kind: KioskButton.Primary
        text: qsTr("Close")

        onClicked: root.kiosk.closeOverlay()
    }
}
