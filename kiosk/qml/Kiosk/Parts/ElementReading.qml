pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What the chosen element is, who built it, when it was launched and how large it is; before one is chosen, the screen's own words.
FocusScope {
    id: root

    required property ExploreScreenViewModel screen
    required property ElementViewModel element

    signal openRequested(address: string)

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.element ? reading : welcome
    }

    Component {
        id: welcome

        ReadingPane {
            body: ""
            links: root.screen.links
            summary: root.screen.summary
            title: root.screen.title

            onOpenRequested: address => root.openRequested(address)
        }
    }

    Component {
        id: reading

        ItemReading {
            readonly property bool sourced: item.figures.count > 0

            asOf: sourced ? "" : item.asOf
            item: root.element
            note: qsTr("Built by: %1").arg(root.element.builder)
            source: sourced ? "" : item.source
            subtitle: qsTr("Launched: %1").arg(item.subtitle)

            onItemChanged: toFirstPage()
            onOpenRequested: address => root.openRequested(address)
        }
    }
}
