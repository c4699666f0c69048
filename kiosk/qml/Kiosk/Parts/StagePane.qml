import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The picture of a stage with what lies on it: the new piece's name, whose screen it is, its credit, and "Play all".
FocusScope {
    id: root

    required property MilestoneViewModel moment
    required property MilestoneViewModel following
    required property string title
    required property string iconName
    required property bool playing

    // The share of the width that a finger must go to turn to another moment.
    readonly property real swipe: 0.12
    readonly property real room: (root.width - 3 * Theme.spaceXs) / (Theme.largeText ? 1 : 2)

    signal turned(by: int)
    signal playToggled

    StageView {
        id: stage

        anchors.fill: parent
        following: root.following
        iconName: root.iconName
        moment: root.moment
    }

    DragHandler {
        target: null
        yAxis.enabled: false

        onActiveChanged: if (!active && Math.abs(activeTranslation.x) > root.swipe * root.width)
            root.turned(activeTranslation.x < 0 === Theme.mirrored ? -1 : 1)
    }

    PieceLabel {
        anchors.fill: parent
        place: stage.place
        text: root.moment.pieceName
        visible: root.moment.arrival !== null && !stage.flies && !Theme.largeText
    }

    VeilLabel {
        anchors.left: parent.left
        anchors.margins: Theme.spaceXs
        anchors.top: parent.top
        most: root.room
        size: Theme.textLabel
        text: root.title
        visible: !Theme.largeText
        weight: Font.DemiBold
    }

    Credit {
        anchors.margins: Theme.spaceXs
        anchors.right: parent.right
        anchors.top: parent.top
        most: root.room
        credit: root.moment.shown ? root.moment.shown.credit : ""
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.spaceS
        iconName: root.playing ? "pause" : "play"
        text: root.playing ? qsTr("Stop") : qsTr("Play all")
        textWidth: root.width / 2

        onClicked: root.playToggled()
    }
}
