pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All places of a screen as dots on a small map; the chosen one bears its name. A touch on a dot asks for its place.
PlacesMap {
    id: root

    required property PlacesScreenViewModel screen
    required property real reach

    property int index: -1

    readonly property real edgeShare: 0.16
    readonly property real chosenShare: 1.3
    readonly property size view: Qt.size(root.width, root.height)
    readonly property rect middle: Qt.rect(root.edgeShare * root.width, root.edgeShare * root.height, (1 - 2 * root.edgeShare) * root.width, (1 - 2 * root.edgeShare) * root.height)

    signal chosen(row: int)

    // The names beside it lead to the places, too.
    Accessible.ignored: true

    arrangement: root.screen.framed(root.view, root.middle)
    outline: root.screen.map

    Repeater {
        model: root.arrangement ? root.screen.items : null

        delegate: PlaceDot {
            required property int index

            readonly property point place: root.arrangement?.dot(index) ?? Qt.point(0, 0)

            mark: Theme.chapter(index + 1)
            reach: selected ? root.reach * root.chosenShare : root.reach
            selected: index === root.index
            x: Math.round(place.x)
            y: Math.round(place.y)
            z: selected ? 1 : 0
        }
    }

    MapLabel {
        id: label

        readonly property point place: root.arrangement?.dot(root.index) ?? Qt.point(0, 0)
        readonly property real below: place.y + root.chosenShare * root.reach + Theme.spaceXs

        most: root.width - 2 * Theme.spaceXs
        text: root.index >= 0 ? root.screen.items.at(root.index).shortTitle : ""
        visible: root.arrangement !== null && root.index >= 0
        x: Math.round(Math.max(Theme.spaceXs, Math.min(root.width - width - Theme.spaceXs, place.x - width / 2)))
        y: Math.round(below + height > root.height ? place.y - root.chosenShare * root.reach - Theme.spaceXs - height : below)
    }

    Tap {
        onTapped: point => {
            const row = root.nearest(point.position, root.screen.items.count);
            if (row >= 0)
                root.chosen(row);
        }
    }
}
