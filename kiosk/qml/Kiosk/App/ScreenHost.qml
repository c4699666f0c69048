import QtQuick
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The only navigator: makes the screen that the session is on, by the name of its type, and lets the last one go.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    property KioskScreen current: null

    signal failed(message: string)

    Component.onCompleted: root.display()

    Connections {
        target: root.kiosk

        function onScreenChanged(): void {
            root.display();
        }
    }

    NumberAnimation {
        id: appearing

        duration: Theme.motionShort
        from: 0
        property: "opacity"
        target: root.current
        to: 1
    }

    function display(): void {
        const screen = root.kiosk.screen;
        const name = screen.type.charAt(0).toUpperCase() + screen.type.slice(1) + "Screen";
        if (!root.show(name, screen))
            root.show("FallbackScreen", screen);
    }

    function show(name: string, screen: ScreenViewModel): bool {
        const component = Qt.createComponent("Kiosk.Screens", name, Component.PreferSynchronous, root);
        const next = component.createObject(root, {
            "kiosk": root.kiosk,
            "screen": screen,
            "width": root.width,
            "height": root.height,
            "focus": true
        }) as KioskScreen;
        if (next === null) {
            root.failed(component.errorString());
            return false;
        }
        const last = root.current;
        root.current = next;
        next.width = Qt.binding(() => root.width);
        next.height = Qt.binding(() => root.height);
        last?.destroy();
        if (Theme.motionShort > 0)
            appearing.restart();
        return true;
    }
}
