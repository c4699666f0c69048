import QtQuick
import Kiosk.ViewModels

// The place of an item in a strip. What stands there takes all of it, and is made once the place comes near to what is
// in sight. Before that, the place itself stands in the way of the keys, so that they come to it.
FocusScope {
    id: root

    required property PageStrip strip
    required property ItemViewModel item
    required property int index

    property alias sourceComponent: content.sourceComponent
    property bool made: false

    readonly property bool current: root.index === root.strip.currentIndex
    readonly property bool near: root.index >= root.strip.firstNear && root.index <= root.strip.lastNear

    activeFocusOnTab: !root.made
    anchors.left: parent?.left
    anchors.leftMargin: root.index * root.strip.step
    height: root.strip.height
    width: root.strip.itemWidth

    Component.onCompleted: root.make()
    onActiveFocusChanged: if (activeFocus)
        root.arrive()
    onNearChanged: root.make()

    Loader {
        id: content

        active: root.made
        anchors.fill: parent
        focus: true
    }

    // Only keys lead to a place in which there is nothing yet.
    function arrive(): void {
        const made = root.made;
        root.strip.reveal(root.index);
        if (!made)
            (content.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    function make(): void {
        root.made = root.made || root.near;
    }
}
