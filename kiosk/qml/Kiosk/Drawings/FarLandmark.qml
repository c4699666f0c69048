import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What lies so far beyond the drawing that only the way there can be shown.
Item {
    id: root

    required property LandmarkViewModel landmark
    required property bool selected

    signal clicked

    height: button.implicitHeight

    LandmarkButton {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        iconName: "arrow-up-thick"
        most: root.width - Theme.spaceS
        selected: root.selected
        text: root.landmark?.label ?? ""
        unit: root.landmark?.unit ?? ""
        value: root.landmark?.value ?? ""

        onClicked: root.clicked()
    }
}
