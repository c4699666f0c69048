pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways on from a text as pictures of where they lead: at most three, side by side where their words have room.
Flow {
    id: root

    required property LinkListModel links

    readonly property int most: 3
    readonly property int count: Math.min(root.most, root.links.count)
    readonly property real ratio: 0.52
    readonly property real mostStretch: 1.3
    readonly property real leastWidth: Math.max(72 * Theme.millimetre, WordFit.leastRoom(WordFit.widestOf([root.links.allWords], Font.DemiBold)) + 2 * Theme.spaceS)
    readonly property int columns: Math.max(1, Math.min(root.most, Math.floor((root.width + root.spacing) / (root.leastWidth + root.spacing))))
    readonly property real cardWidth: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)

    signal openRequested(address: string)

    spacing: Theme.spaceSnug
    visible: root.count > 0

    Repeater {
        model: root.links

        delegate: ContentTile {
            required property LinkViewModel link
            required property int index

            height: Math.max(implicitHeight, root.ratio * Math.min(root.cardWidth, root.mostStretch * root.leastWidth))
            iconName: link.iconName
            picture: link.picture
            text: link.title
            titleSize: Theme.textLabel
            visible: index < root.most
            width: root.cardWidth

            Accessible.name: link.description.startsWith(text) ? link.description : text + ", " + link.description

            onClicked: root.openRequested(link.address)
        }
    }
}
