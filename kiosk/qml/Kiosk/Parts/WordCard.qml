import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a word means, in one sentence, with a way to more. It lies over the foot of the text that the word stands in.
FocusScope {
    id: root

    required property TermViewModel term

    property real mostHeight: Number.POSITIVE_INFINITY

    readonly property real padding: Theme.spaceS

    signal closed
    signal openRequested(address: string)

    implicitHeight: Math.min(root.mostHeight, pane.implicitHeight + 2 * root.padding)

    Accessible.name: root.term.word + ": " + root.term.meaning
    Accessible.role: Accessible.Dialog

    Keys.onPressed: event => {
        event.accepted = [Qt.Key_Escape, Qt.Key_Backspace, Qt.Key_Back].includes(event.key);
        if (event.accepted)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: Theme.hairline
        color: Theme.surfaceRaised
        radius: Theme.radius
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        anchors.margins: root.padding
        focus: true
        spacing: Theme.spaceXs
        subject: root.term.word

        Heading {
            size: Theme.textHeading
            text: root.term.word
            width: parent.width
        }

        KioskText {
            anchors.left: parent.left
            size: Theme.textLead
            text: root.term.meaning
            width: Math.min(parent.width, Theme.longestLine(Theme.textLead))
        }

        Flow {
            id: ways

            spacing: Theme.spaceS
            topPadding: Theme.spaceXs
            width: parent.width

            KioskButton {
                focus: true
                iconName: "check"
                kind: KioskButton.Primary
                text: qsTr("Close")
                textWidth: ways.width - Theme.textHeading - 3 * Theme.spaceS

                onClicked: root.closed()
            }

            KioskButton {
                iconName: "book-alphabet"
                text: qsTr("Read more")
                textWidth: ways.width - Theme.textHeading - 3 * Theme.spaceS

                Accessible.name: text + ": " + root.term.word

                onClicked: root.openRequested(root.term.address)
            }
        }
    }
}
