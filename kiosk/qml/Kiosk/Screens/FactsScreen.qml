pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Large figures on one view; touch one to learn what stands behind it.
KioskScreen {
    id: root

    required property FactsScreenViewModel screen

    readonly property int mainLinks: 4
    readonly property int fewCharacters: 200
    readonly property bool wordy: root.screen.title.length + root.screen.summary.length > root.fewCharacters
    readonly property real widestWord: WordFit.widestOf(root.screen.figureWords, Font.Normal)
    readonly property real leastCardWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceSnug + Theme.spaceS
    readonly property bool detailed: root.itemIndex >= 0
    readonly property real widestIntroWord: WordFit.widestOf([root.screen.title, root.screen.summary], Font.Bold)
    readonly property real leastIntroWidth: WordFit.leastRoom(root.widestIntroWord) + 2 * Theme.spaceL + Theme.touchTarget + Theme.spaceS
    readonly property real leastPicture: 0.35
    readonly property real mostPicture: 0.5
    readonly property real pictureUpright: 0.4
    readonly property real pictureWidth: root.portrait ? root.width : Math.min(root.mostPicture * root.width, Math.max(root.leastPicture * root.width, root.leastIntroWidth))

    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Backdrop {
        id: backdrop

        anchors.left: parent.left
        height: root.portrait ? root.height * root.pictureUpright : root.height
        picture: root.screen.picture
        scrim: root.largeText || root.wordy ? "all" : "column"
        visible: !root.detailed
        width: root.pictureWidth
    }

    ScrollPane {
        id: intro

        anchors.fill: backdrop
        anchors.margins: Theme.spaceL
        spacing: 0
        visible: !root.detailed

        ScreenHeading {
            id: heading

            summary: root.screen.summary
            title: root.screen.title
            width: parent.width
        }

        Item {
            height: Math.max(Theme.spaceM, intro.height - heading.implicitHeight - ways.implicitHeight)
            width: parent.width
        }

        LinkFlow {
            id: ways

            links: root.screen.links
            most: root.mainLinks
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    ScrollPane {
        id: facts

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        anchors.left: root.portrait ? parent.left : backdrop.right
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.portrait ? backdrop.bottom : parent.top
        anchors.topMargin: Theme.spaceM
        spacing: Theme.spaceM
        subject: root.screen.title
        visible: !root.detailed

        EvenRows {
            id: grid

            columns: Math.max(1, Math.floor(width / Math.max(88 * Theme.millimetre * Theme.textScale, root.leastCardWidth)))
            room: facts.height - (others.visible ? others.implicitHeight + facts.spacing : 0)
            spacing: Theme.spaceS
            width: parent.width

            Repeater {
                model: root.screen.items

                delegate: FactCard {
                    required property int index

                    height: grid.heightOf(index)
                    width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)

                    onActiveFocusChanged: if (activeFocus)
                        facts.reveal(this)
                    onClicked: root.kiosk.open(root.screen.key + "/" + item.key)
                }
            }
        }

        LinkFlow {
            id: others

            first: root.mainLinks
            links: root.screen.links
            visible: links.count > first
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    Loader {
        active: root.detailed
        anchors.fill: parent

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            fallbackPicture: root.screen.picture
            figure: (item as FactViewModel).figure
            focus: true
            index: root.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
