import QtQuick
import Kiosk.Desks
import Kiosk.Theme
import Kiosk.ViewModels

// The items of a paged screen in one line. It keeps the current one in sight, and the one that has the focus.
ListView {
    id: root

    required property ItemListModel items
    required property real leastWidth

    readonly property real itemWidth: Math.max(root.leastWidth, (root.width - (root.count - 1) * root.spacing) / Math.max(1, root.count))

    anchors.bottomMargin: Theme.spaceS
    anchors.leftMargin: Theme.spaceL
    anchors.rightMargin: Theme.spaceL
    cacheBuffer: Math.max(0, width)
    clip: contentWidth > width + 1
    highlightMoveDuration: Theme.motionLong
    highlightResizeDuration: 0
    keyNavigationEnabled: false
    model: root.items
    orientation: ListView.Horizontal

    Component.onDestruction: root.model = null
    onMovementStarted: DeedDesk.done()

    function reveal(index: int): void {
        root.positionViewAtIndex(index, ListView.Contain);
    }
}
