import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Full pages side by side: swiped with momentum, always coming to rest on one, in step with the kiosk's current item.
ListView {
    id: root

    required property KioskViewModel kiosk
    required property ItemListModel items
    required property int index

    property bool ready: false

    boundsBehavior: Flickable.DragAndOvershootBounds
    cacheBuffer: Math.max(0, width)
    highlightMoveDuration: root.ready ? Theme.motionLong : 0
    highlightRangeMode: ListView.StrictlyEnforceRange
    highlightResizeDuration: 0
    keyNavigationEnabled: false
    maximumFlickVelocity: 12 * width
    model: root.items
    orientation: ListView.Horizontal
    pixelAligned: true
    preferredHighlightBegin: 0
    preferredHighlightEnd: width
    snapMode: ListView.SnapOneItem

    Component.onCompleted: {
        root.currentIndex = root.index;
        root.positionViewAtIndex(root.index, ListView.SnapPosition);
        root.ready = true;
    }
    onCurrentIndexChanged: if (root.currentIndex >= 0 && root.moving)
        root.kiosk.show(root.items.at(root.currentIndex).key)
    onIndexChanged: {
        if (root.currentIndex !== root.index)
            root.currentIndex = root.index;
        if (Theme.motionLong === 0 && !root.moving)
            root.positionViewAtIndex(root.index, ListView.SnapPosition);
    }
}
