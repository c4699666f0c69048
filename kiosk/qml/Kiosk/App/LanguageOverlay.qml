pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Every language by its own name; a touch on one is the choice.
OverlayPanel {
    id: root

    title: qsTr("Language")

    onDismissed: root.kiosk.closeOverlay()

    Flow {
        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            model: root.kiosk.languageNames

            delegate: ToggleButton {
                required property int index
                required property string modelData

                focus: selected
                selected: root.kiosk.languageIndex === index
                text: modelData

                onClicked: root.kiosk.chooseLanguage(index)
            }
        }
    }

    KioskButton {
        anchors.left: parent.left
        iconName: "check"
        kind: KioskButton.Primary
        text: qsTr("Close")

        onClicked: root.kiosk.closeOverlay()
    }
}
