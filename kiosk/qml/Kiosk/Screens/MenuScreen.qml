pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// The home screen: what this is about, and a tile for every place to go.
KioskScreen {
    id: root

    required property MenuScreenViewModel screen

    readonly property int mostColumns: root.portrait || root.largeText ? 2 : 4
    readonly property real widestWord: WordFit.widestOf(root.kiosk.menu.words, Font.DemiBold)
    readonly property real leastTileWidth: WordFit.leastRoom(root.widestWord) + 2 * Theme.spaceS
    readonly property int columns: Math.max(1, Math.min(root.mostColumns, Math.floor((grid.width + grid.spacing) / (root.leastTileWidth + grid.spacing))))
    readonly property int rows: Math.ceil(root.kiosk.menu.count / root.columns)
    readonly property real introHeight: intro.implicitHeight + Theme.spaceM + (root.aboutBelow ? about.implicitHeight : 0)
    readonly property real room: (root.height - 2 * Theme.spaceL - root.introHeight - (root.rows - 1) * Theme.spaceS) / root.rows
    readonly property real tileHeight: Theme.textScale * Math.max(40 * Theme.millimetre, Math.min(58 * Theme.millimetre, root.room / Theme.textScale))
    readonly property int mostBeside: 2
    readonly property real besideShare: 1 / 3
    readonly property int visionCharacters: 52
    readonly property real characterWidth: 0.56
    readonly property bool aboutBelow: root.portrait || root.largeText || root.screen.links.count > root.mostBeside
    readonly property string scrim: {
        if (root.largeText)
            return "all";
        return root.portrait ? "home-portrait" : "home";
    }

    shown: root.screen

    Backdrop {
        anchors.fill: parent
        picture: root.screen.picture
        scrim: root.scrim
    }

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.spaceL
        focus: true
        spacing: 0

        Item {
            height: Math.max(root.height - 2 * Theme.spaceL - grid.implicitHeight - (root.aboutBelow ? about.implicitHeight : 0), intro.implicitHeight + Theme.spaceM, root.aboutBelow ? 0 : name.height + beside.implicitHeight + 2 * Theme.spaceS)
            width: parent.width

            Column {
                id: intro

                spacing: Theme.spaceS
                width: parent.width

                Heading {
                    id: name

                    size: Theme.textDisplay
                    text: root.kiosk.title
                    width: parent.width
                }

                KioskText {
                    anchors.left: parent.left
                    size: Theme.textLead
                    text: root.screen.vision
                    width: Math.min(parent.width, root.visionCharacters * root.characterWidth * Theme.textLead)
                }

                PresenceCount {
                    label: root.kiosk.presenceLabel
                    numeralSize: Theme.textTitle
                    presence: root.kiosk.presence
                    visible: root.kiosk.presence.known && root.height > 225 * Theme.millimetre
                    width: parent.width
                }
            }

            LinkFlow {
                id: beside

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.spaceS
                anchors.right: parent.right
                layoutDirection: Qt.RightToLeft
                links: root.screen.links
                visible: !root.aboutBelow
                width: parent.width * root.besideShare

                onOpenRequested: address => root.kiosk.open(address)
            }
        }

        Grid {
            id: grid

            columns: root.columns
            spacing: Theme.spaceS
            width: parent.width

            Repeater {
                model: root.kiosk.menu

                delegate: ContentTile {
                    required property ScreenViewModel screen

                    caption: screen.caption
                    picture: screen.picture
                    height: Math.max(root.tileHeight, implicitHeight)
                    iconName: screen.iconName
                    text: screen.title
                    width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns

                    onClicked: root.kiosk.open(screen.key)
                }
            }
        }

        LinkFlow {
            id: about

            links: root.screen.links
            topPadding: Theme.spaceS
            visible: root.aboutBelow
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }
    }
}
