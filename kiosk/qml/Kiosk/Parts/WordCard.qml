import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a word means, in one sentence, with a way to more. It lies over the foot of the text that the word stands in.
PaneCard {
    id: root

    required property TermViewModel term

    signal openRequested(address: string)

    title: root.term.word

    Accessible.name: root.term.word + ": " + root.term.meaning

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
