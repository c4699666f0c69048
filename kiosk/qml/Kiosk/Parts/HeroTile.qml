import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The largest tile of the menu, with doors to what its screen leads to.
Item {
    id: root

    required property ScreenViewModel screen
    required property LinkListModel doors

    property color mark: Theme.accent
    // How many screens the menu has; this is the first.
    property int count: 0

    readonly property bool open: !Theme.largeText && root.doors.count > 0

    signal openRequested(address: string)

    readonly property real doorsHeight: root.open ? flow.implicitHeight + Theme.spaceS : 0

    implicitHeight: tile.implicitHeight + root.doorsHeight

    ContentTile {
        id: tile

        below: root.doorsHeight
        caption: root.screen.caption
        count: root.count
        number: 1
        height: root.height - root.doorsHeight
        iconName: root.screen.iconName
        mark: root.mark
        picture: root.screen.picture
        text: root.screen.title
        width: root.width
        titleSize: Theme.largeText ? Theme.textLead : Theme.textTitle

        onClicked: root.openRequested(root.screen.key)
    }

    LinkFlow {
        id: flow

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.spaceS
        anchors.right: parent.right
        links: root.doors
        short: true
        visible: root.open

        onOpenRequested: address => root.openRequested(address)
    }
}
