import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Why an answer is the right one, where that is from, and the ways on.
Rectangle {
    id: root

    required property RiddleViewModel riddle
    required property bool last

    readonly property real padding: Theme.largeText ? Theme.spaceS : Theme.spaceM
    readonly property real summarySize: Theme.largeText ? Theme.textBody : Theme.textHeading
    readonly property string source: root.riddle.source === "" ? "" : qsTr("Source: %1").arg(root.riddle.source)
    readonly property string asOf: root.riddle.asOf === "" ? "" : qsTr("As of %1").arg(root.riddle.asOf)

    signal wentOn
    signal openRequested(address: string)

    color: Theme.surface
    implicitHeight: words.implicitHeight + ways.implicitHeight + 3 * root.padding

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: root.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceS

        KioskText {
            anchors.left: parent.left
            size: root.summarySize
            text: root.riddle.summary
            width: Math.min(parent.width, Theme.longestLine(root.summarySize))
        }

        KioskText {
            anchors.left: parent.left
            color: Theme.textLink
            size: Theme.textCaption
            text: [[root.source, root.asOf].filter(part => part !== "").join(" · "), ...root.riddle.credits].filter(part => part !== "").join("\n")
            visible: text !== ""
            width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
        }
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.padding
        anchors.right: parent.right
        spacing: Theme.spaceS

        KioskButton {
            iconName: "arrow-right"
            kind: KioskButton.Primary
            text: root.last ? qsTr("How did I do?") : qsTr("Next question")
            textWidth: ways.width - Theme.textHeading - 3 * Theme.spaceS

            onClicked: root.wentOn()
        }

        KioskButton {
            iconName: "book-open-variant"
            text: qsTr("Read more")
            textWidth: ways.width - Theme.textHeading - 3 * Theme.spaceS
            visible: root.riddle.more !== null

            Accessible.name: root.riddle.more ? text + ": " + root.riddle.more.description : text

            onClicked: root.openRequested(root.riddle.more.address)
        }
    }
}
