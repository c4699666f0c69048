import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The end of a quiz: how many riddles the visitor knew, kind words, and the ways on.
FocusScope {
    id: root

    required property QuizScreenViewModel screen
    required property int known
    required property int count

    readonly property int mostLinks: 2
    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property real wordsShare: root.portrait || Theme.largeText ? 1 : 0.55
    // Whoever knew none has learned all of them.
    readonly property string result: {
        if (root.known === root.count)
            return qsTr("You know all %1!").arg(root.count);
        return root.known === 0 ? qsTr("Now you know all %1!").arg(root.count) : qsTr("You know %1 of %2.").arg(root.known).arg(root.count);
    }

    signal startedOver
    signal openRequested(address: string)

    Backdrop {
        anchors.fill: parent
        picture: root.screen.picture
        scrim: Theme.largeText || root.portrait ? "all" : "start"
    }

    PagedPane {
        id: pane

        anchors.fill: parent
        anchors.margins: Theme.spaceL
        focus: true
        spacing: Theme.spaceM
        subject: root.screen.title

        Item {
            height: Math.max(0, (pane.height - words.implicitHeight - ways.implicitHeight) / 2 - 2 * pane.spacing)
            width: parent.width
        }

        Column {
            id: words

            anchors.left: parent.left
            spacing: Theme.spaceS
            width: root.wordsShare * parent.width

            KioskText {
                color: Theme.textLink
                size: Theme.textLabel
                text: root.screen.title
                tight: true
                weight: Font.DemiBold
                width: parent.width
            }

            Heading {
                size: Theme.largeText ? Theme.textTitle : Theme.textHero
                text: root.result
                width: parent.width
            }

            KioskText {
                anchors.left: parent.left
                size: Theme.textLead
                text: root.screen.ending
                width: Math.min(parent.width, Theme.longestLine(Theme.textLead))
            }
        }

        Column {
            id: ways

            anchors.left: parent.left
            spacing: Theme.spaceS
            width: words.width

            KioskButton {
                anchors.left: parent.left
                iconName: "restart"
                kind: KioskButton.Primary
                text: qsTr("Start again")
                textWidth: ways.width - Theme.textHeading - 3 * Theme.spaceS

                onClicked: root.startedOver()
            }

            LinkFlow {
                links: root.screen.links
                most: root.mostLinks
                width: parent.width

                onOpenRequested: address => root.openRequested(address)
            }
        }
    }
}
