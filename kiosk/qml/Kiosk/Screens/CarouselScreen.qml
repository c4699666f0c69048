pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme

// Items as full pages: swipe, arrows or thumbnails lead from one to the next.
PagedScreen {
    id: root

    readonly property int shortTitle: 22
    readonly property int mostLines: 3
    // Lines do not break where they are full.
    readonly property real unevenness: 1.3
    readonly property list<string> titles: root.screen.items.shortTitles
    readonly property list<string> longTitles: root.titles.filter(title => title.length > root.shortTitle)
    readonly property real widestTitle: Math.max(0, ...root.longTitles.map(title => WordFit.widthOf(title, Font.DemiBold)))
    readonly property real widestWord: WordFit.widestOf(root.titles, Font.DemiBold)
    readonly property real wordsWidth: Math.max(root.unevenness * root.widestTitle * Theme.textCaption / root.mostLines, WordFit.leastRoom(root.widestWord)) + 2 * Theme.spaceXs
    readonly property real wordsHeight: root.longTitles.length === 0 ? 0 : (root.mostLines * Theme.lineHeightRatio + 1) * Theme.textCaption

    stripHeight: Math.max((40 + 12 * (Theme.textScale - 1)) * Theme.millimetre, root.wordsHeight + 2 * Theme.spaceXs) + Theme.spaceS

    PageStrip {
        id: thumbnails

        anchors.fill: parent
        currentIndex: root.index
        items: root.screen.items
        leastWidth: Math.max(58 * Theme.millimetre * Theme.textScale, root.wordsWidth)
        spacing: Theme.spaceSnug

        delegate: StripPlace {
            id: place

            strip: thumbnails

            sourceComponent: ContentTile {
                compact: true
                count: root.screen.items.count
                number: place.index + 1
                focus: true
                iconName: place.item.iconName
                picture: place.item.picture
                selected: place.current
                text: place.item.shortTitle

                onClicked: root.kiosk.show(place.item.key)
            }
        }
    }
}
