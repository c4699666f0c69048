pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks
import Kiosk.Theme
import Kiosk.ViewModels

// The items of a paged screen in one line. It keeps the current one in sight, and the one that has the focus. Each item
// has its place from the beginning, so that keys go through them in their order; what stands in a place is made near by.
Flickable {
    id: root

    required property ItemListModel items
    required property int currentIndex
    required property real leastWidth

    property real spacing: 0
    property alias delegate: places.delegate

    readonly property int count: root.items.count
    readonly property real itemWidth: Math.max(root.leastWidth, (root.width - (root.count - 1) * root.spacing) / Math.max(1, root.count))
    readonly property real step: Math.max(1, root.itemWidth + root.spacing)
    // How far the first place in sight is from that of the first item.
    readonly property real start: Theme.mirrored ? root.contentWidth - root.width - root.contentX : root.contentX
    readonly property int firstNear: Math.floor((root.start - root.width) / root.step)
    readonly property int lastNear: Math.ceil((root.start + 2 * root.width) / root.step)

    anchors.bottomMargin: Theme.spaceS
    anchors.leftMargin: Theme.spaceL
    anchors.rightMargin: Theme.spaceL
    clip: contentWidth > width + 1
    contentHeight: height
    contentWidth: Math.max(width, root.count * root.step - root.spacing)
    flickableDirection: Flickable.HorizontalFlick
    pixelAligned: true

    Component.onCompleted: root.reveal(root.currentIndex)
    onContentWidthChanged: root.reveal(root.currentIndex)
    onCurrentIndexChanged: root.glide()
    onMovementStarted: {
        gliding.stop();
        DeedDesk.done();
    }
    onWidthChanged: root.reveal(root.currentIndex)

    Repeater {
        id: places

        model: root.items
    }

    NumberAnimation {
        id: gliding

        duration: Theme.motionLong
        easing.type: Easing.OutCubic
        property: "contentX"
        target: root
    }

    // Where the view has to be for a place to be whole in it, as near to where it is as that goes.
    function aim(index: int): real {
        const from = Math.max(0, index) * root.step;
        const left = Theme.mirrored ? root.contentWidth - from - root.itemWidth : from;
        const wanted = Math.max(left + root.itemWidth - root.width, Math.min(root.contentX, left));
        return Math.max(0, Math.min(root.contentWidth - root.width, wanted));
    }

    function reveal(index: int): void {
        gliding.stop();
        root.contentX = root.aim(index);
    }

    function glide(): void {
        if (Theme.motionLong === 0 || !root.visible)
            return root.reveal(root.currentIndex);
        gliding.stop();
        gliding.to = root.aim(root.currentIndex);
        gliding.start();
    }
}
