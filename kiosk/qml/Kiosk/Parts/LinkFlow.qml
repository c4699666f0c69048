pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways on from an item: one button for each link. Where a word would have no room beside the sign, it goes without.
Flow {
    id: root

    required property LinkListModel links

    property int first: 0
    property int most: root.links.count

    signal openRequested(address: string)

    spacing: Theme.spaceS
    visible: root.links.count > 0

    Repeater {
        model: root.links

        delegate: KioskButton {
            required property LinkViewModel link
            required property int index

            readonly property real besideIcon: root.width - Theme.textHeading - 3 * Theme.spaceS
            readonly property real widestWord: WordFit.widestOf([link.title], Font.DemiBold)
            readonly property bool roomy: WordFit.leastRoom(widestWord) <= besideIcon

            iconName: roomy ? link.iconName : ""
            text: link.title
            visible: index >= root.first && index < root.first + root.most
            textWidth: roomy ? besideIcon : root.width - 2 * Theme.spaceS

            Accessible.name: link.description

            onClicked: root.openRequested(link.address)
        }
    }
}
