pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Items as full pages: swipe, arrows or thumbnails lead from one to the next.
PagedScreen {
    id: root

    stripHeight: (40 + 12 * (Theme.textScale - 1)) * Theme.unit + Theme.spaceS

    PageStrip {
        id: thumbnails

        anchors.fill: parent
        currentIndex: root.index
        items: root.screen.items
        leastWidth: 58 * Theme.unit * Theme.textScale
        spacing: Theme.spaceXs * 1.5

        delegate: ContentTile {
            required property ItemViewModel item
            required property int index

            compact: true
            height: thumbnails.height
            iconName: item.iconName
            picture: item.picture
            selected: ListView.isCurrentItem
            text: item.shortTitle
            width: thumbnails.itemWidth

            onActiveFocusChanged: if (activeFocus)
                thumbnails.reveal(index)
            onClicked: root.kiosk.show(item.key)
        }
    }
}
