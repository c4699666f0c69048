import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What happened next: a box below a text that tells of a day long past.
Rectangle {
    id: root

    required property SequelViewModel sequel

    readonly property real edge: Theme.mark
    readonly property real padding: Theme.spaceS

    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: Theme.surfaceRaised
    implicitHeight: words.implicitHeight + 2 * root.padding

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.accent
        width: root.edge
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.edge + root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        KioskText {
            anchors.left: parent.left
            color: Theme.textLink
            size: Theme.textLabel
            text: qsTr("What happened next")
            weight: Font.DemiBold
            width: parent.width
        }

        KioskText {
            anchors.left: parent.left
            text: root.sequel ? root.sequel.text : ""
            width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
        }
    }
}
