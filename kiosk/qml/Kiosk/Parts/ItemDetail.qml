import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One item on a screen of its own: its picture beside its text, and one pager for its pages and its neighbours.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property ItemListModel items
    required property int index

    property bool portraitPictures: false
    property string fallbackIcon: ""
    property PictureViewModel fallbackPicture: null
    property string subtitle: root.item.subtitle
    property alias figure: reading.figure
    property alias note: reading.note

    readonly property PictureViewModel picture: root.item.picture ?? root.fallbackPicture
    readonly property ItemViewModel item: root.items.at(root.index)
    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property real pictureShare: root.portraitPictures ? 0.34 : 0.42
    readonly property real pictureShareUpright: 0.3

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ContentPicture {
        id: picture

        anchors.left: parent.left
        picture: root.picture
        height: root.portrait ? root.height * root.pictureShareUpright : root.height
        iconName: root.item.iconName === "" ? root.fallbackIcon : root.item.iconName
        width: root.portrait ? root.width : root.width * root.pictureShare
    }

    Credit {
        anchors.bottom: picture.bottom
        anchors.left: picture.left
        anchors.margins: Theme.spaceXs
        credit: root.picture ? root.picture.credit : ""
        most: picture.width - 2 * Theme.spaceXs
    }

    ItemReading {
        id: reading

        anchors.bottom: pager.top
        anchors.bottomMargin: Theme.spaceS
        anchors.left: root.portrait ? parent.left : picture.right
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.portrait ? picture.bottom : parent.top
        focus: true
        item: root.item
        paged: false
        subtitle: root.subtitle

        onItemChanged: toFirstPage()
        onOpenRequested: address => root.kiosk.open(address)
    }

    PageTurner {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.horizontalCenter: reading.horizontalCenter
        count: reading.pages
        index: reading.page
        member: root.index
        members: root.items.count
        room: reading.width
        subject: root.item.title

        onChosen: index => reading.turnTo(index)
        onPassed: by => root.kiosk.show(root.items.at(root.index + by).key)
    }
}
