import QtQuick

// A place for one of many things. What stands in it is made once it comes near to what is in sight. Before that, the
// place itself stands in the way of the keys, so that they come to it in its turn.
FocusScope {
    id: root

    property alias sourceComponent: content.sourceComponent
    property bool near: false
    property bool made: false

    readonly property alias contentHeight: content.implicitHeight

    activeFocusOnTab: !root.made

    Component.onCompleted: root.make()
    onActiveFocusChanged: if (activeFocus && !root.made)
        root.arrive()
    onNearChanged: root.make()

    Loader {
        id: content

        active: root.made
        anchors.fill: parent
        focus: true
    }

    function make(): void {
        root.made = root.made || root.near;
    }

    // Only keys lead to a place in which there is nothing yet.
    function arrive(): void {
        root.made = true;
        const item = content.item as Item;
        const first = item instanceof Touchable ? item : item?.nextItemInFocusChain(true);
        first?.forceActiveFocus(Qt.TabFocusReason);
    }
}
