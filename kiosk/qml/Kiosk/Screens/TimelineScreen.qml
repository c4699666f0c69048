pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme

// Moments in order of time: a page each, and a line of years to go by.
PagedScreen {
    id: root

    dated: true
    nextText: qsTr("Later")
    previousText: qsTr("Earlier")
    stripHeight: 30 * Theme.millimetre * Math.sqrt(Theme.textScale)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageStrip {
        id: years

        anchors.fill: parent
        currentIndex: root.index
        items: root.screen.items
        leastWidth: 24 * Theme.millimetre * Theme.textScale

        delegate: StripPlace {
            id: place

            strip: years

            sourceComponent: YearChoice {
                count: root.screen.items.count
                focus: true
                number: place.index + 1
                selected: place.current
                text: place.item.shortSubtitle
                title: place.item.title

                onClicked: root.kiosk.show(place.item.key)
            }
        }
    }
}
