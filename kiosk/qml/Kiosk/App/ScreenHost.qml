import QtQuick
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.ViewModels

// The only navigator: makes the screen that the session is on, by the name of its type, and lets the last one go.
Succession {
    id: root

    required property KioskViewModel kiosk

    signal failed(message: string)

    Component.onCompleted: root.display()

    Connections {
        target: root.kiosk

        function onScreenChanged(): void {
            root.display();
        }
    }

    function display(): void {
        const screen = root.kiosk.screen;
        const name = screen.type.charAt(0).toUpperCase() + screen.type.slice(1) + "Screen";
        if (!root.make(name, screen))
            root.make("FallbackScreen", screen);
    }

    function make(name: string, screen: ScreenViewModel): bool {
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
        next.width = Qt.binding(() => root.width);
        next.height = Qt.binding(() => root.height);
        root.show(next);
        return true;
    }
}
