pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// The home screen: what this is about, the first of the menu as a hero with its doors, and a tile for each of the others.
KioskScreen {
    id: root

    required property MenuScreenViewModel screen

    // With larger words the hero is the first row, and its doors are found inside.
    readonly property bool beside: !root.portrait && !root.largeText
    readonly property real countShare: root.beside ? 0.64 : 1
    readonly property bool asks: root.kiosk.quickGuess.riddle !== null
    readonly property string scrim: root.largeText ? "all" : root.portrait ? "home-portrait" : "home"

    shown: root.screen

    Backdrop {
        anchors.fill: parent
        picture: root.screen.picture
        scrim: root.scrim
    }

    Heading {
        id: fixedTitle

        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceM
        size: Theme.textTitle
        text: root.kiosk.title
        visible: root.largeText
    }

    PagedPane {
        id: pane

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        anchors.top: root.largeText ? fixedTitle.bottom : parent.top
        anchors.topMargin: Theme.spaceM
        focus: true
        spacing: Theme.spaceM

        Item {
            id: head

            height: Math.max(intro.implicitHeight, root.beside ? aside.implicitHeight : 0)
            visible: !root.largeText
            width: parent.width

            Column {
                id: intro

                anchors.left: parent.left
                spacing: Theme.spaceXs
                width: parent.width * root.countShare

                Heading {
                    size: Math.max(Theme.textTitle, WordFit.line(text, Font.Bold, Theme.textDisplay, width))
                    text: root.kiosk.title
                    width: parent.width
                }

                KioskText {
                    anchors.left: parent.left
                    color: Theme.textSecondary
                    size: Theme.textBody
                    text: root.screen.vision
                    width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
                }

                KioskText {
                    anchors.left: parent.left
                    color: Theme.textLink
                    size: Theme.textCaption
                    text: qsTr("Facts as of %1").arg(root.kiosk.factsAsOf)
                    visible: root.kiosk.factsAsOf !== ""
                    width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
                }

                PresenceCount {
                    label: root.kiosk.presenceLabel
                    numeralSize: Theme.textHero
                    presence: root.kiosk.presence
                    topPadding: Theme.spaceXs
                    visible: root.kiosk.presence.known
                    width: parent.width
                }
            }

            Column {
                id: aside

                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Theme.spaceS
                visible: root.beside
                width: parent.width - intro.width - Theme.spaceS

                QuickGuess {
                    guessing: root.kiosk.quickGuess
                    width: parent.width

                    onOpenRequested: address => root.kiosk.open(address)
                }

                LinkFlow {
                    links: root.screen.links
                    short: true
                    width: parent.width

                    onOpenRequested: address => root.kiosk.open(address)
                }
            }
        }

        MenuTiles {
            id: tiles

            beside: root.beside
            doors: root.screen.doors
            kiosk: root.kiosk
            most: pane.pageHeight
            portrait: root.portrait
            room: root.largeText ? pane.pageHeight : pane.height - root.taken(head.height) - (root.beside ? 0 : root.taken(root.asks ? guess.implicitHeight : 0) + root.taken(below.implicitHeight))
            width: parent.width
        }

        QuickGuess {
            id: guess

            guessing: root.kiosk.quickGuess
            visible: root.asks && !root.beside && !root.largeText
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }

        LinkFlow {
            id: below

            links: root.screen.links
            visible: !root.beside
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    function taken(height: real): real {
        return height > 0 ? height + pane.spacing : 0;
    }
}
