pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Text size, contrast and movement, for this visitor only.
OverlayPanel {
    id: root

    beginsAtFoot: true
    readonly property VisitorSettingsViewModel settings: root.kiosk.settings

    title: qsTr("See better")

    onDismissed: root.kiosk.closeOverlay()

    ChoiceRow {
        label: qsTr("Text size")
        width: parent.width

        Repeater {
            model: root.settings.textSizes

            delegate: ToggleButton {
                required property int modelData

                selected: root.settings.textSize === modelData
                text: modelData + " %"

                onClicked: root.settings.chooseTextSize(modelData)
            }
        }
    }

    ChoiceRow {
        label: qsTr("Contrast")
        width: parent.width

        ToggleButton {
            selected: !root.settings.highContrast
            text: qsTr("Standard")

            onClicked: root.settings.chooseHighContrast(false)
        }

        ToggleButton {
            selected: root.settings.highContrast
            text: qsTr("High")

            onClicked: root.settings.chooseHighContrast(true)
        }
    }

    ChoiceRow {
        label: qsTr("Animations")
        width: parent.width

        ToggleButton {
            selected: !root.settings.reducedMotion
            text: qsTr("All")

            onClicked: root.settings.chooseReducedMotion(false)
        }

        ToggleButton {
            selected: root.settings.reducedMotion
            text: qsTr("Fewer")

            onClicked: root.settings.chooseReducedMotion(true)
        }
    }

    foot: CloseButton {
        anchors.left: parent.left
        focus: true

        onClicked: root.kiosk.closeOverlay()
    }
}
