pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways on from an item: one button for each link. Where a word would have no room beside the sign, it goes without.
Flow {
    id: root

    required property LinkListModel links

    property bool short: false
    property int first: 0
    property int most: root.links.count

    readonly property int count: Math.max(0, Math.min(root.most, root.links.count - root.first))

    // Short ones stand in one row, if need be without their signs.
    readonly property real rowOfWords: root.links.words.slice(root.first, root.first + root.most).reduce((sum, word) => sum + WordFit.widthOf(word, Font.DemiBold) * Theme.textLabel + 2 * Theme.spaceS + root.spacing, -root.spacing)
    readonly property bool signed: !root.short || root.rowOfWords + Math.min(root.most, root.links.count) * (Theme.textHeading + Theme.spaceXs) <= root.width

    signal openRequested(address: string)

    spacing: Theme.spaceS
    visible: root.count > 0

    Repeater {
        model: root.links

        delegate: KioskButton {
            required property LinkViewModel link
            required property int index

            readonly property real besideIcon: root.width - Theme.textHeading - 3 * Theme.spaceS
            readonly property real widestWord: WordFit.widestOf([text], Font.DemiBold)
            readonly property bool roomy: WordFit.leastRoom(widestWord) <= besideIcon

            iconName: roomy && root.signed ? link.iconName : ""
            text: root.short ? link.shortTitle : link.title
            visible: index >= root.first && index < root.first + root.most
            textWidth: roomy ? besideIcon : root.width - 2 * Theme.spaceS

            Accessible.name: link.description.startsWith(text) ? link.description : text + ", " + link.description

            onClicked: root.openRequested(link.address)
        }
    }
}
