pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Items as full pages: swipe, arrows or thumbnails lead from one to the next.
KioskScreen {
    id: root

    readonly property int index: Math.max(0, root.kiosk.itemIndex)
    readonly property real thumbnailHeight: 40 * Theme.unit

    paged: true

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
            eyebrow: qsTr("%1: %2 of %3").arg(root.screen.title).arg(index + 1).arg(root.screen.items.count)
            fallbackIcon: root.screen.iconName
            foot: thumbnails.height + Theme.spaceL
            height: pages.height
            width: pages.width

            onOpenRequested: address => root.kiosk.open(address)
            onReadRequested: root.kiosk.read(item.key)
        }
    }

    Pager {
        anchors.bottom: thumbnails.top
        anchors.bottomMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        count: root.screen.items.count
        index: root.index
        visible: !root.kiosk.reading

        onNextRequested: root.turn(1)
        onPreviousRequested: root.turn(-1)
    }

    ListView {
        id: thumbnails

        readonly property real fitting: (width - (count - 1) * spacing) / Math.max(1, count)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.bottomMargin: Theme.spaceS
        anchors.right: parent.right
        cacheBuffer: 4 * width
        clip: contentWidth > width + 1
        currentIndex: root.index
        height: root.thumbnailHeight
        highlightMoveDuration: Theme.motionLong
        highlightResizeDuration: 0
        keyNavigationEnabled: false
        model: root.screen.items
        orientation: ListView.Horizontal
        spacing: Theme.spaceXs * 1.5
        visible: !root.kiosk.reading

        delegate: Tile {
            required property ItemViewModel item

            compact: true
            file: item.picture ? item.picture.file : ""
            focusX: item.picture ? item.picture.focusX : 0.5
            focusY: item.picture ? item.picture.focusY : 0.5
            height: thumbnails.height
            iconName: item.iconName
            selected: ListView.isCurrentItem
            text: item.shortTitle
            width: Math.max(thumbnails.fitting, 58 * Theme.unit * Theme.textScale)

            onActiveFocusChanged: if (activeFocus)
                thumbnails.positionViewAtIndex(root.screen.items.count > 0 ? ListView.view.indexAt(x + 1, 1) : 0, ListView.Contain)
            onClicked: root.kiosk.show(item.key)
        }
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
