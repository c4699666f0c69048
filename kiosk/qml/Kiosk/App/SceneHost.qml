pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The attract view while nobody is there, made anew when there is something else to show; otherwise a visitor's session.
Succession {
    id: root

    required property KioskViewModel kiosk
    required property bool lowerable
    required property real ceiling

    readonly property bool attract: root.kiosk.attract

    signal screenFailed(message: string)

    Component.onCompleted: root.begin()
    onAttractChanged: root.begin()

    Component {
        id: attractView

        AttractView {
            focus: true
            height: root.height
            kiosk: root.kiosk
            width: root.width

            onStartRequested: root.kiosk.start()
        }
    }

    Component {
        id: sessionView

        SessionView {
            focus: true
            height: root.height
            kiosk: root.kiosk
            lowerable: root.lowerable
            ceiling: root.ceiling
            width: root.width

            onScreenFailed: message => root.screenFailed(message)
        }
    }

    Connections {
        function onRenewed(): void {
            if (root.attract)
                root.begin();
        }

        target: root.kiosk
    }

    function begin(): void {
        const view = root.attract ? attractView : sessionView;
        root.show(view.createObject(root) as Item);
    }
}
