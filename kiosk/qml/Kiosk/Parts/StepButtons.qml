import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways to the item before and to the next one, which says what comes.
FocusScope {
    id: root

    required property bool first
    // The next item, or null at the last one.
    required property ItemViewModel next

    property string backText: qsTr("Previous")
    property string nextIcon: "chevron-right"

    signal stepped(by: int)

    implicitHeight: Math.max(previous.implicitHeight, forward.implicitHeight)

    KioskButton {
        id: previous

        anchors.left: parent.left
        enabled: !root.first
        height: root.height
        iconName: "chevron-left"
        text: root.backText
        wordless: true

        onClicked: root.stepped(-1)
    }

    KioskButton {
        id: forward

        anchors.left: previous.right
        anchors.leftMargin: Theme.spaceXs
        anchors.right: parent.right
        enabled: root.next !== null
        focus: true
        height: root.height
        iconName: root.nextIcon
        kind: KioskButton.Primary
        text: root.next === null || Theme.largeText ? qsTr("Next") : qsTr("Next: %1").arg(root.next.shortTitle)
        textWidth: width - 2 * leftPadding - Theme.textHeading - Theme.spaceXs

        onClicked: root.stepped(1)
    }
}
