import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A landmark beside the axis: a line at its true height, and its button as near to that as there is room.
Item {
    id: root

    required property LandmarkViewModel landmark
    required property real truth
    required property real middle
    required property bool lit
    required property bool selected

    readonly property real reach: Theme.spaceS

    signal clicked

    implicitHeight: button.implicitHeight

    Rectangle {
        anchors.left: parent.left
        color: root.lit ? Theme.handle : Theme.line
        height: Theme.hairline
        width: root.reach / 2
        y: root.truth
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.reach / 2
        color: root.lit ? Theme.handle : Theme.line
        height: Math.abs(root.truth - root.middle) + Theme.hairline
        width: Theme.hairline
        y: Math.min(root.truth, root.middle)
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.reach / 2
        color: root.lit ? Theme.handle : Theme.line
        height: Theme.hairline
        width: root.reach / 2
        y: root.middle
    }

    LandmarkButton {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: root.reach
        iconName: root.landmark.iconName
        lit: root.lit
        most: root.width - root.reach
        selected: root.selected
        text: root.landmark.label
        unit: root.landmark.unit
        value: root.landmark.value
        y: root.middle - height / 2

        onClicked: root.clicked()
    }
}
