pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A map with its places, and a picture card on a thread for each of them. A touch on a card or on a dot asks for it.
PlacesMap {
    id: root

    required property ItemListModel items
    required property real reach

    property string fallbackIcon: ""

    readonly property real cardBorder: Theme.mark

    signal chosen(row: int)

    Repeater {
        model: root.items

        delegate: PlaceThread {
            required property int index

            from: root.arrangement?.dot(index) ?? Qt.point(0, 0)
            mark: root.markOf(index)
            to: root.arrangement?.end(index) ?? Qt.point(0, 0)
        }
    }

    Repeater {
        model: root.items

        delegate: PlaceDot {
            required property int index

            readonly property point place: root.arrangement?.dot(index) ?? Qt.point(0, 0)

            mark: root.markOf(index)
            reach: root.reach
            x: Math.round(place.x)
            y: Math.round(place.y)
        }
    }

    Tap {
        onTapped: point => {
            const row = root.nearest(point.position, root.items.count);
            if (row >= 0)
                root.chosen(row);
        }
    }

    Repeater {
        model: root.items

        delegate: ContentTile {
            id: card

            required property ItemViewModel item
            required property int index

            readonly property rect place: root.arrangement?.card(index) ?? Qt.rect(0, 0, 0, 0)

            caption: item.shortSubtitle
            count: root.items.count
            number: index + 1
            height: place.height
            iconName: item.iconName === "" ? root.fallbackIcon : item.iconName
            picture: item.picture
            text: item.shortTitle
            width: place.width
            x: place.x
            y: place.y

            Accessible.name: placed(item.shortSubtitle === "" ? item.title : item.title + ", " + item.shortSubtitle)

            onClicked: root.chosen(card.index)

            Rectangle {
                anchors.fill: parent
                border.color: root.markOf(card.index)
                border.width: root.cardBorder
                color: "transparent"
                radius: card.corner
            }
        }
    }

    function markOf(row: int): color {
        return Theme.chapter(row + 1);
    }
}
