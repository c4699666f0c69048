pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Places on a map that is as near as they allow. A touch on a card lets it grow into all there is to read about it.
KioskScreen {
    id: root

    required property PlacesScreenViewModel screen

    readonly property bool detailed: root.itemIndex >= 0

    // Where the touched card is, and whether the way back leads to all cards.
    property rect touched: Qt.rect(0, 0, 0, 0)
    property bool cameFromAll: false

    shown: root.screen

    onDetailedChanged: if (!root.detailed) {
        root.touched = Qt.rect(0, 0, 0, 0);
        root.cameFromAll = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PlacesOverview {
        anchors.fill: parent
        enabled: !root.detailed
        focus: !root.detailed
        screen: root.screen
        visible: !root.detailed || (detail.item as PlaceDetail)?.growing

        onChosen: (key, from) => {
            root.touched = from;
            root.kiosk.open(root.screen.key + "/" + key);
            root.cameFromAll = true;
        }
        onOpenRequested: address => root.kiosk.open(address)
    }

    Loader {
        id: detail

        active: root.detailed
        anchors.fill: parent
        focus: active

        sourceComponent: PlaceDetail {
            focus: true
            from: root.touched
            index: Math.max(0, root.itemIndex)
            screen: root.screen

            onClosed: root.cameFromAll ? root.kiosk.back() : root.kiosk.open(root.screen.key)
            onOpenRequested: address => root.kiosk.open(address)
            onShowRequested: key => root.kiosk.show(key)
        }
    }
}
