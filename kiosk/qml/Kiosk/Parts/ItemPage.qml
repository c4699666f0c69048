import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One page of a carousel or timeline: the picture as large as the screen, the first layer of text, the way deeper.
FocusScope {
    id: root

    required property ItemViewModel item
    required property bool current

    property string fallbackIcon: ""
    property string eyebrow: ""
    property real foot: 0

    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property bool longTitle: root.item.title.length > 18
    readonly property bool largeText: Theme.largeText
    readonly property real pictureShareUpright: root.largeText ? 0.24 : 0.4
    readonly property real wordsShare: root.largeText ? 0.62 : 0.46
    readonly property real iconShare: 0.45
    // What there is to read deeper as well makes room where all of it has none.
    readonly property bool deep: root.item.body !== ""
    readonly property real leastHeight: first.height + Theme.touchPrimary + Theme.spaceS
    readonly property bool figured: !root.deep || root.leastHeight + figures.implicitHeight + Theme.spaceS <= text.height
    readonly property real figuresHeight: root.figured && figures.count > 0 ? figures.implicitHeight + Theme.spaceS : 0
    readonly property bool linked: !root.deep || root.leastHeight + root.figuresHeight + links.implicitHeight + Theme.spaceS <= text.height

    signal openRequested(address: string)
    signal readRequested

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ContentPicture {
        anchors.right: parent.right
        picture: root.item.picture
        height: root.portrait ? root.height * root.pictureShareUpright : root.height
        iconName: root.item.iconName === "" ? root.fallbackIcon : root.item.iconName
        scrim: root.portrait ? "none" : "start"
        width: root.width

        Binding on width {
            value: root.width * root.iconShare
            when: !root.item.picture && !root.portrait
        }
    }

    Rectangle {
        anchors.left: parent.left
        color: Theme.background
        height: root.height
        visible: (Theme.highContrast || root.largeText) && !root.portrait
        width: Theme.spaceL + text.width + Theme.spaceM
    }

    PagedPane {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        focus: true
        height: root.height - root.foot - y - Theme.spaceS
        spacing: Theme.spaceS
        width: root.portrait ? root.width - 2 * Theme.spaceL : root.width * root.wordsShare
        y: root.portrait ? root.height * root.pictureShareUpright + Theme.spaceM : Theme.spaceL

        Column {
            id: first

            spacing: Theme.spaceS
            width: parent.width

            KioskText {
                color: Theme.textLink
                size: Theme.textLabel
                weight: Font.DemiBold
                tight: true
                text: root.eyebrow
                visible: root.eyebrow !== ""
                width: parent.width
            }

            Heading {
                size: root.longTitle ? Theme.textTitle : Theme.textDisplay
                text: root.item.title
                width: parent.width
            }

            KioskText {
                anchors.left: parent.left
                size: Theme.textLead
                text: root.item.summary
                width: Math.min(parent.width, Theme.longestLine(Theme.textLead))
            }
        }

        FigureFlow {
            id: figures

            figures: root.item.figures
            switched: false
            visible: count > 0 && root.figured
            width: parent.width
        }

        Flow {
            spacing: Theme.spaceS
            width: parent.width

            KioskButton {
                id: more

                enabled: root.current
                iconName: "book-open-variant"
                kind: KioskButton.Primary
                text: qsTr("Read more")
                visible: root.item.body !== ""

                Accessible.name: more.text + ": " + root.item.title

                onClicked: root.readRequested()
            }

            UnitSwitch {
                enabled: root.current
                others: root.figured ? root.item.figures.otherUnits : ""
                room: text.width
                units: root.item.figures.units
            }

            LinkFlow {
                id: links

                enabled: root.current
                links: root.item.links
                most: 2
                visible: count > 0 && root.linked
                width: parent.width

                onOpenRequested: address => root.openRequested(address)
            }
        }
    }
}
