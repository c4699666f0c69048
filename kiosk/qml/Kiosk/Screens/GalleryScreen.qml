pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Pictures as large as the screen: swipe to the next, pinch or press to look closer, drag or press to look about.
KioskScreen {
    id: root

    required property ScreenViewModel screen

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property ItemViewModel item: root.screen.items.at(root.index)
    readonly property bool pagerBelow: root.portrait && root.largeText
    readonly property real wordsShare: root.portrait ? 0.4 : 0.5
    readonly property real mostWords: root.wordsShare * root.height
    readonly property real zoomStep: 1.5
    readonly property ZoomPicture picture: pages.currentItem as ZoomPicture
    readonly property bool enlarged: root.picture !== null && root.picture.enlarged
    readonly property bool largest: root.picture !== null && root.picture.largest

    paged: true
    shown: root.screen

    PagedView {
        id: pages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.portrait ? words.height : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        index: root.index
        interactive: !root.enlarged
        items: root.screen.items
        kiosk: root.kiosk

        delegate: ZoomPicture {
            current: ListView.isCurrentItem
            height: pages.height
            visible: x < pages.contentX + pages.width && x + width > pages.contentX
            width: pages.width
        }
    }

    Column {
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceS

        KioskButton {
            enabled: !root.largest
            iconName: "magnify-plus-outline"
            text: qsTr("Zoom in")
            wordless: true

            onClicked: root.picture.zoomBy(root.zoomStep)
        }

        KioskButton {
            enabled: root.enlarged
            iconName: "magnify-minus-outline"
            text: qsTr("Zoom out")
            wordless: true

            onClicked: root.picture.zoomBy(1 / root.zoomStep)
        }

        KioskButton {
            enabled: root.enlarged
            iconName: "fit-to-screen-outline"
            text: qsTr("Whole picture")
            wordless: true

            onClicked: root.picture.zoomBy(0)
        }
    }

    // A picture has a left and a right of its own, whichever way is read.
    Grid {
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.top: parent.top
        columns: 2
        spacing: Theme.spaceS
        visible: root.enlarged

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false

        KioskButton {
            enabled: !(root.picture?.atLeft ?? true)
            iconName: "arrow-left-bold-outline"
            text: qsTr("Look further left")
            wordless: true

            onClicked: root.picture.moveBy(-1, 0)
        }

        KioskButton {
            enabled: !(root.picture?.atRight ?? true)
            iconName: "arrow-right-bold-outline"
            text: qsTr("Look further right")
            wordless: true

            onClicked: root.picture.moveBy(1, 0)
        }

        KioskButton {
            enabled: !(root.picture?.atTop ?? true)
            iconName: "arrow-up-bold-outline"
            text: qsTr("Look further up")
            wordless: true

            onClicked: root.picture.moveBy(0, -1)
        }

        KioskButton {
            enabled: !(root.picture?.atBottom ?? true)
            iconName: "arrow-down-bold-outline"
            text: qsTr("Look further down")
            wordless: true

            onClicked: root.picture.moveBy(0, 1)
        }
    }

    Rectangle {
        id: words

        anchors.bottom: parent.bottom
        color: Theme.background
        height: caption.height + 2 * Theme.spaceS + (root.pagerBelow ? pager.height + Theme.spaceS : 0)
        width: parent.width

        PagedPane {
            id: caption

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceL
            anchors.right: root.pagerBelow ? parent.right : pager.left
            anchors.rightMargin: root.pagerBelow ? Theme.spaceL : Theme.spaceM
            anchors.top: root.pagerBelow ? parent.top : undefined
            anchors.topMargin: Theme.spaceS
            anchors.verticalCenter: root.pagerBelow ? undefined : parent.verticalCenter
            height: Math.min(implicitHeight, root.mostWords)
            subject: root.item.title

            Heading {
                size: Theme.textHeading
                text: root.item.title
                width: parent.width
            }

            KioskText {
                anchors.left: parent.left
                color: Theme.textSecondary
                text: root.item.summary
                width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
            }

            KioskText {
                anchors.left: parent.left
                color: Theme.textLink
                size: Theme.textCaption
                text: root.item.picture ? root.item.picture.credit : ""
                width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
            }
        }

        Pager {
            id: pager

            anchors.bottom: root.pagerBelow ? parent.bottom : undefined
            anchors.bottomMargin: Theme.spaceS
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceL
            anchors.verticalCenter: root.pagerBelow ? undefined : parent.verticalCenter
            count: root.screen.items.count
            index: root.index

            onNextRequested: root.turn(1)
            onPreviousRequested: root.turn(-1)
        }
    }
}
