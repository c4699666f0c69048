import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What every screen is: a view of one screen's content that tells the kiosk what the visitor asked for.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    // The screen that is shown, as one of any type. What a type's own view model has is in the `screen` of its file.
    required property ScreenViewModel shown

    property int itemIndex: -1
    property bool paged: root.itemIndex >= 0

    readonly property bool portrait: Theme.isUpright(width, height)
    readonly property bool largeText: Theme.largeText

    // A screen that is being left keeps the item it had: the kiosk's is one of the next screen already.
    Binding on itemIndex {
        restoreMode: Binding.RestoreNone
        value: root.kiosk.itemIndex
        when: root.kiosk.screen === root.shown
    }

    Accessible.name: root.shown.title
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        if (root.paged && (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)) {
            root.turn(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    function turn(step: int): void {
        const next = root.shown.items.at(Math.max(0, root.itemIndex) + step);
        if (next)
            root.kiosk.show(next.key);
    }
}
