import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Whoever goes back by keys comes to the control that led away: it is found by the name that a screen reader says.
Item {
    id: root

    required property KioskViewModel kiosk
    required property Item view

    readonly property int mostControls: 200

    // Of each step of the visitor's way, the name of the control with which it was left; empty after a touch.
    property list<string> names: []
    property int depth: 0
    property string sought: ""

    Component.onCompleted: root.depth = root.kiosk.depth()

    Connections {
        function onSceneBegun(): void {
            root.follow();
        }

        target: root.kiosk
    }

    // The screen that is returned to is there then.
    Timer {
        id: restoring

        interval: 0

        onTriggered: root.restore()
    }

    function follow(): void {
        const control = root.Window.activeFocusItem as Touchable;
        while (root.names.length <= root.depth)
            root.names.push("");
        root.names[root.depth] = control?.visualFocus ? control.Accessible.name : "";
        const returns = root.kiosk.depth() < root.depth;
        root.depth = root.kiosk.depth();
        root.sought = returns ? root.names[root.depth] : "";
        if (root.sought !== "")
            restoring.restart();
    }

    function restore(): void {
        let item = root.view.nextItemInFocusChain(true);
        for (let count = 0; item !== null && count < root.mostControls; count++) {
            if ((item as Touchable)?.Accessible.name === root.sought)
                return item.forceActiveFocus(Qt.TabFocusReason);
            item = item.nextItemInFocusChain(true);
        }
    }
}
