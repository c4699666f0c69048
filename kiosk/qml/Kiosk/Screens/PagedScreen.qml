pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Items as full pages, a strip to go by at the foot, and the deeper layer of the page over all of it.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    required property real stripHeight

    property bool dated: false
    property alias nextText: pager.nextText
    property alias previousText: pager.previousText
    default property alias strip: foot.data

    readonly property int index: Math.max(0, root.itemIndex)

    paged: true
    shown: root.screen

    PagedView {
        id: pages

        anchors.fill: parent
        index: root.index
        items: root.screen.items
        kiosk: root.kiosk
        visible: !root.kiosk.reading

        delegate: ItemPage {
            required property int index

            current: ListView.isCurrentItem
            enabled: current
            eyebrow: root.dated ? item.subtitle : qsTr("%1: %2 of %3").arg(root.screen.title).arg(index + 1).arg(root.screen.items.count)
            fallbackIcon: root.screen.iconName
            foot: root.stripHeight + (root.portrait ? pager.height + Theme.spaceM : Theme.spaceL)
            height: pages.height
            visible: x < pages.contentX + pages.width && x + width > pages.contentX
            width: pages.width

            onOpenRequested: address => root.kiosk.open(address)
            onReadRequested: root.kiosk.read(item.key)
        }
    }

    Pager {
        id: pager

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        count: root.screen.items.count
        index: root.index
        visible: !root.kiosk.reading

        onNextRequested: root.turn(1)
        onPreviousRequested: root.turn(-1)
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: root.stripHeight
        visible: !root.kiosk.reading
        width: parent.width
    }

    Loader {
        active: root.kiosk.reading
        anchors.fill: parent
        focus: active

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            focus: true
            index: root.index
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
