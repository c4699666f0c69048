import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// An item beside a list: its picture, where there is to be one, and all there is to read about it.
Rectangle {
    id: root

    required property ItemViewModel item
    required property bool portrait
    required property bool pictured

    property string iconName: ""

    readonly property real pictureShare: root.portrait ? 0.3 : 0.27

    readonly property real _share: root.pictured ? 1 : 0

    signal openRequested(address: string)
    color: Theme.background

    ContentPicture {
        id: picture

        anchors.left: parent.left
        height: root.portrait ? root.height : root.height * root.pictureShare * root._share
        iconName: root.item.iconName === "" ? root.iconName : root.item.iconName
        picture: root.item.picture
        visible: root.pictured
        width: root.portrait ? root.width * root.pictureShare * root._share : root.width
    }

    Credit {
        anchors.bottom: picture.bottom
        anchors.left: picture.left
        anchors.margins: Theme.spaceXs
        credit: root.pictured && root.item.picture ? root.item.picture.credit : ""
        most: picture.width - 2 * Theme.spaceXs
    }

    ItemReading {
        anchors.bottom: parent.bottom
        anchors.left: root.portrait ? picture.right : parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.top: root.portrait ? parent.top : picture.bottom
        item: root.item

        onItemChanged: toFirstPage()
        onOpenRequested: address => root.openRequested(address)
    }
}
