pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Moments in order of time: a page each, and a line of years to go by.
PagedScreen {
    id: root

    dated: true
    nextText: qsTr("Later")
    previousText: qsTr("Earlier")
    stripHeight: 30 * Theme.unit * Math.sqrt(Theme.textScale)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PageStrip {
        id: years

        anchors.fill: parent
        currentIndex: root.index
        items: root.screen.items
        leastWidth: 24 * Theme.unit * Theme.textScale

        delegate: YearChoice {
            required property ItemViewModel item
            required property int index

            height: years.height
            selected: ListView.isCurrentItem
            text: item.shortSubtitle
            title: item.title
            width: years.itemWidth

            onActiveFocusChanged: if (activeFocus)
                years.reveal(index)
            onClicked: root.kiosk.show(item.key)
        }
    }
}
