pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The attract view while nobody is there; made anew when there is something else to show.
Loader {
    id: root

    required property KioskViewModel kiosk

    active: root.kiosk.attract
    focus: active

    sourceComponent: AttractView {
        focus: true
        kiosk: root.kiosk

        onStartRequested: root.kiosk.start()
    }

    Connections {
        function onRenewed(): void {
            root.active = false;
            root.active = Qt.binding(() => root.kiosk.attract);
        }

        target: root.kiosk
    }
}
