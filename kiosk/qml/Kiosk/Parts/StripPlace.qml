import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The place of an item in a strip.
NearPlace {
    id: root

    required property PageStrip strip
    required property ItemViewModel item
    required property int index

    readonly property bool current: root.index === root.strip.currentIndex

    anchors.left: parent?.left
    anchors.leftMargin: root.index * root.strip.step
    height: root.strip.height
    near: root.index >= root.strip.firstNear && root.index <= root.strip.lastNear
    width: root.strip.itemWidth

    onActiveFocusChanged: if (activeFocus)
        root.strip.reveal(root.index)
}
