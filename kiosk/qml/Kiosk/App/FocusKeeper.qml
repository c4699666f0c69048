import QtQuick
import Kiosk.Controls

// What cannot be pressed any more, or is hidden, does not keep the focus: a button for the next page on the last one
// leaves it to the one beside it, and what is hidden to where what is there instead begins.
Item {
    id: root

    // The last control that had it, and whether it was reached by keys.
    property Touchable held: null
    property bool ringed: false

    readonly property Item focused: root.Window.activeFocusItem

    onFocusedChanged: {
        const control = root.focused as Touchable;
        if (control === null)
            return rescuing.restart();
        root.held = control;
        root.ringed = control.visualFocus;
    }

    Connections {
        function onVisibleChanged(): void {
            rescuing.restart();
        }

        function onVisualFocusChanged(): void {
            root.ringed = root.ringed || root.held.visualFocus;
        }

        target: root.held
    }

    // What follows from the same touch has followed then.
    Timer {
        id: rescuing

        interval: 0

        onTriggered: root.rescue()
    }

    function rescue(): void {
        const control = root.held;
        if (control === null || (root.focused !== control && (root.focused as Touchable) !== null))
            return;
        const next = control.visible ? root.beside(control) : root.beginning(control);
        if (!control.visible || !control.enabled)
            next?.forceActiveFocus(root.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    function beside(control: Item): Item {
        const next = control.nextItemInFocusChain(true);
        const previous = control.nextItemInFocusChain(false);
        return next?.parent !== control.parent && previous?.parent === control.parent ? previous : next;
    }

    // A screen that was left is no concern of this: the next one is read from its title on, not from a control.
    function beginning(control: Item): Item {
        let scope = control.parent;
        while (scope !== null && !(scope instanceof Succession) && !(scope.visible && scope instanceof FocusScope))
            scope = scope.parent;
        return scope === null || scope instanceof Succession ? null : scope.nextItemInFocusChain(true);
    }
}
