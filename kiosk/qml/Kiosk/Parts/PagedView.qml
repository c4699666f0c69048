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
    property bool following: false

    boundsBehavior: Flickable.DragAndOvershootBounds
    cacheBuffer: Math.max(0, width)
    highlightMoveDuration: root.ready ? Theme.motionLong : 0
    highlightRangeMode: ListView.StrictlyEnforceRange
    highlightResizeDuration: 0
    keyNavigationEnabled: false
    maximumFlickVelocity: 12 * width
    // Pages without a width have all room at once.
    model: root.width > 0 ? root.items : null
    orientation: ListView.Horizontal
    pixelAligned: true
    preferredHighlightBegin: 0
    preferredHighlightEnd: width
    snapMode: ListView.SnapOneItem

    Component.onCompleted: {
        root.begin();
        root.ready = true;
    }
    // Qt forgets a page that it is still making when its view goes, and then crashes over it.
    Component.onDestruction: root.model = null
    onCurrentIndexChanged: if (root.moving)
        root.tell()
    onCountChanged: root.begin()
    onIndexChanged: root.follow()
    onMovementEnded: root.tell()

    // Another page may be called for before there are any.
    function begin(): void {
        root.currentIndex = root.index;
        root.positionViewAtIndex(root.index, ListView.SnapPosition);
    }

    // A page that is called for while a finger moves the pages: the view may turn to others on its way there, and must
    // not tell of them, or it would answer what it was just told.
    function follow(): void {
        root.following = true;
        if (root.currentIndex !== root.index)
            root.currentIndex = root.index;
        if (Theme.motionLong === 0 && !root.moving)
            root.positionViewAtIndex(root.index, ListView.SnapPosition);
        root.following = false;
    }

    function tell(): void {
        if (root.currentIndex >= 0 && !root.following)
            root.kiosk.show(root.items.at(root.currentIndex).key);
    }
}
