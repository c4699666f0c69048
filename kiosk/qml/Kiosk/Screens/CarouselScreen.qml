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

        // Qt tells a screen reader nothing of a delegate that a list made ahead, but does of what lies inside it.
        delegate: FocusScope {
            id: place

            required property ItemViewModel item
            required property int index

            height: thumbnails.height
            width: thumbnails.itemWidth

            ContentTile {
                anchors.fill: parent
                compact: true
                focus: true
                iconName: place.item.iconName
                picture: place.item.picture
                selected: place.ListView.isCurrentItem
                text: place.item.shortTitle

                onActiveFocusChanged: if (activeFocus)
                    thumbnails.reveal(place.index)
                onClicked: root.kiosk.show(place.item.key)
            }
        }
    }
}
