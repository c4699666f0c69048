import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What there is to read about a place, below its picture; one pager for its pages and for the other places.
FocusScope {
    id: root

    required property PlacesScreenViewModel screen
    required property int index
    required property color mark

    property bool pictured: true

    readonly property ItemViewModel item: root.screen.items.at(root.index)
    readonly property real pictureShare: 0.42
    readonly property real pictureHeight: root.pictured ? Math.round(root.pictureShare * root.height) : 0
    readonly property real edge: Theme.mark

    signal openRequested(address: string)
    signal passed(key: string)
    signal closed

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ContentPicture {
        id: picture

        height: root.pictureHeight
        iconName: root.item.iconName === "" ? root.screen.iconName : root.item.iconName
        picture: root.item.picture
        visible: root.pictured
        width: root.width
    }

    Credit {
        anchors.bottom: picture.bottom
        anchors.left: parent.left
        anchors.margins: Theme.spaceXs
        credit: root.pictured && root.item.picture ? root.item.picture.credit : ""
        most: root.width - 2 * Theme.spaceXs
    }

    Rectangle {
        anchors.top: picture.bottom
        color: root.mark
        height: root.edge
        width: root.width
    }

    ItemReading {
        id: reading

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.top: picture.bottom
        focus: true
        item: root.item
        paged: false
        titleSize: Theme.largeText ? Theme.textTitle : Theme.textHeading

        onItemChanged: toFirstPage()
        onOpenRequested: address => root.openRequested(address)
    }

    Row {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.horizontalCenter: reading.horizontalCenter
        spacing: Theme.spaceS

        PageTurner {
            count: reading.pages
            index: reading.page
            member: root.index
            members: root.screen.items.count
            room: reading.width - shut.width - pager.spacing
            subject: root.item.title

            onChosen: index => reading.turnTo(index)
            onPassed: by => root.passed(root.screen.items.at(root.index + by).key)
        }

        KioskButton {
            id: shut

            height: Theme.touchTarget
            iconName: "map-outline"
            text: qsTr("All places")
            width: implicitWidth
            wordless: Theme.largeText

            onClicked: root.closed()
        }
    }
}
