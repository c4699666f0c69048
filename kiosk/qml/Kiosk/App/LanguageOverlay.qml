pragma ComponentBehavior: Bound

import QtQuick
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

    foot: CloseButton {
        anchors.left: parent.left

        onClicked: root.kiosk.closeOverlay()
    }
}
