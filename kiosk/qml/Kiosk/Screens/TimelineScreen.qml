pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Moments in order of time: a page each, and a line of years to go by.
KioskScreen {
    id: root

    readonly property int index: Math.max(0, root.kiosk.itemIndex)

    paged: true

    PagedView {
        id: pages

        anchors.fill: parent
        index: root.index
        items: root.screen.items
        kiosk: root.kiosk
        visible: !root.kiosk.reading

        delegate: ItemPage {
            current: ListView.isCurrentItem
            enabled: current
            eyebrow: item.subtitle
            fallbackIcon: root.screen.iconName
            foot: line.height + Theme.spaceM
            height: pages.height
            width: pages.width

            onOpenRequested: address => root.kiosk.open(address)
            onReadRequested: root.kiosk.read(item.key)
        }
    }

    Pager {
        anchors.bottom: line.top
        anchors.bottomMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        count: root.screen.items.count
        index: root.index
        nextText: qsTr("Later")
        previousText: qsTr("Earlier")
        visible: !root.kiosk.reading

        onNextRequested: root.turn(1)
        onPreviousRequested: root.turn(-1)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.surface
        height: line.height + Theme.spaceS
        visible: !root.kiosk.reading
        width: parent.width
    }

    ListView {
        id: line

        readonly property real fitting: width / Math.max(1, count)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        cacheBuffer: 4 * width
        clip: contentWidth > width + 1
        currentIndex: root.index
        height: 26 * Theme.unit * Math.sqrt(Theme.textScale)
        highlightMoveDuration: Theme.motionLong
        highlightResizeDuration: 0
        keyNavigationEnabled: false
        model: root.screen.items
        orientation: ListView.Horizontal
        visible: !root.kiosk.reading

        delegate: YearChoice {
            required property ItemViewModel item

            height: line.height
            selected: ListView.isCurrentItem
            text: item.shortSubtitle
            title: item.title
            width: Math.max(line.fitting, 24 * Theme.unit * Theme.textScale)

            onClicked: root.kiosk.show(item.key)
        }
    }

    Loader {
        active: root.kiosk.reading
        anchors.fill: parent

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            focus: true
            index: root.index
            items: root.screen.items
            kiosk: root.kiosk
        }
    }
}
