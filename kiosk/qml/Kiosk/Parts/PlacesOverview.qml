pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All places of a screen: cards around them on the map, or in rows beside it where letters are large or places are many.
FocusScope {
    id: root

    required property PlacesScreenViewModel screen

    readonly property bool portrait: Theme.isUpright(width, height)
    readonly property real headShare: 0.44
    readonly property real cardShare: root.portrait ? 0.4 : 0.22
    readonly property real cardRatio: 1.5
    readonly property real mapShare: root.portrait ? 0.3 : 0.4
    readonly property real reach: 5 * Theme.millimetre
    readonly property real gap: Theme.spaceS
    readonly property size card: Qt.size(Math.round(root.cardShare * root.width), Math.round(root.cardShare * root.width / root.cardRatio))
    // Every name stands on its card in two lines, above the line of its city.
    readonly property real widestWord: WordFit.widestOf([root.screen.items.allWords], Font.DemiBold)
    readonly property real longestName: root.screen.items.shortTitles.reduce((most, name) => Math.max(most, WordFit.widthOf(name, Font.DemiBold)), 0)
    readonly property size least: Qt.size(Math.max(WordFit.leastRoom(root.widestWord), root.longestName * Theme.textLead / root.nameLines) + 2 * Theme.spaceS, root.leastHeight)
    readonly property real nameLines: 1.6
    readonly property real leastHeight: 44 * Theme.millimetre
    // In rows: large words are to leave something of the pictures.
    readonly property real wideCard: 90 * Theme.millimetre
    readonly property rect head: Qt.rect(heading.x, heading.y, heading.width, heading.height)
    readonly property ArrangementViewModel arrangement: Theme.largeText || root.screen.map === null ? null : root.screen.arranged(Qt.size(root.width, root.height), root.head, root.card, root.least, Qt.size(root.reach, root.gap))
    readonly property bool carded: root.arrangement !== null && root.arrangement.fits
    readonly property LinkViewModel journey: root.screen.journey

    signal chosen(key: string, from: rect)
    signal openRequested(address: string)

    component JourneyButton: KioskButton {
        iconName: "play"
        kind: KioskButton.Primary
        text: root.journey ? root.journey.title : ""
        visible: root.journey !== null

        onClicked: root.openRequested(root.journey.address)
    }

    // Its room is taken before cards have theirs.
    Rectangle {
        id: heading

        // Before the cards for keys, and above the map.
        z: 1

        anchors.left: parent.left
        anchors.margins: root.gap
        anchors.top: parent.top
        color: Theme.veil
        height: words.height + 2 * Theme.spaceS
        radius: Theme.radiusPicture
        visible: root.carded
        width: (root.portrait ? root.width - 2 * root.gap : Math.round(root.headShare * root.width))

        Column {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.spaceS
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.spaceS

            ScreenHeading {
                summary: root.screen.summary
                title: root.screen.title
                width: parent.width
            }

            JourneyButton {
                anchors.left: parent.left
                textWidth: words.width - 2 * Theme.touchTarget
            }
        }
    }

    Loader {
        active: root.carded
        anchors.fill: parent

        sourceComponent: PlaceCards {
            arrangement: root.arrangement
            fallbackIcon: root.screen.iconName
            items: root.screen.items
            outline: root.screen.map
            reach: root.reach

            onChosen: row => root.chosen(root.screen.items.at(row).key, root.arrangement.card(row))
        }
    }

    Loader {
        active: !root.carded
        anchors.fill: parent
        anchors.margins: Theme.spaceS

        sourceComponent: Item {
            id: list

            readonly property real mapWidth: root.portrait ? width : Math.round(root.mapShare * width)
            readonly property real leastMap: 2 * Theme.touchTarget
            readonly property bool sided: root.screen.map !== null || root.journey !== null

            Item {
                id: side

                anchors.left: parent.left
                height: root.portrait && !list.sided ? 0 : root.portrait ? Math.round(root.mapShare * list.height) : list.height
                visible: list.sided
                width: list.sided ? list.mapWidth : 0

                PlacesDots {
                    height: parent.height - (root.journey ? follow.height + Theme.spaceS : 0)
                    reach: root.reach
                    screen: root.screen
                    visible: root.screen.map !== null && height > list.leastMap
                    width: parent.width

                    onChosen: row => root.chosen(root.screen.items.at(row).key, Qt.rect(0, 0, 0, 0))
                }

                JourneyButton {
                    id: follow

                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    textWidth: parent.width - 2 * Theme.touchTarget
                }
            }

            CardGrid {
                anchors.bottom: parent.bottom
                anchors.left: root.portrait ? parent.left : side.right
                anchors.leftMargin: root.portrait || !list.sided ? Theme.spaceS : Theme.spaceM
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceS
                anchors.top: root.portrait ? side.bottom : parent.top
                anchors.topMargin: Theme.spaceS
                brief: true
                fallbackIcon: root.screen.iconName
                items: root.screen.items
                leastCardWidth: root.wideCard * Math.sqrt(Theme.textScale)
                summary: Theme.largeText ? "" : root.screen.summary
                title: root.screen.title

                onOpenRequested: key => root.chosen(key, Qt.rect(0, 0, 0, 0))
            }
        }
    }
}
