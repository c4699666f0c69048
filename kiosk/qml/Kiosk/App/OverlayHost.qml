pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What lies over the screen. An overlay that has no panel here is a fault: it is told, and the screen stays as it is.
Loader {
    id: root

    required property KioskViewModel kiosk
    required property Item scene
    required property real ceiling

    property int overlay: root.kiosk.overlay

    readonly property Component panel: root.panelOf(root.overlay)
    readonly property bool covers: root.panel !== null

    signal failed(message: string)

    active: root.covers
    focus: root.covers
    sourceComponent: root.panel

    onOverlayChanged: {
        if (root.overlay !== KioskViewModel.Overlay.NONE && root.panelOf(root.overlay) === null)
            root.failed("there is no panel for the overlay of number " + root.overlay);
    }

    Component {
        id: help

        HelpOverlay {
            focus: true
            kiosk: root.kiosk
            scene: root.scene
            ceiling: root.ceiling
        }
    }

    Component {
        id: display

        DisplayOverlay {
            focus: true
            kiosk: root.kiosk
            scene: root.scene
            ceiling: root.ceiling
        }
    }

    Component {
        id: languages

        LanguageOverlay {
            focus: true
            kiosk: root.kiosk
            scene: root.scene
            ceiling: root.ceiling
        }
    }

    Component {
        id: prompt

        IdlePrompt {
            focus: true
            kiosk: root.kiosk
            scene: root.scene
            ceiling: root.ceiling
        }
    }

    Component {
        id: silence

        SilenceOverlay {
            focus: true
            kiosk: root.kiosk
            scene: root.scene
            ceiling: root.ceiling
        }
    }

    function panelOf(overlay: int): Component {
        switch (overlay) {
        case KioskViewModel.Overlay.HELP:
            return help;
        case KioskViewModel.Overlay.DISPLAY:
            return display;
        case KioskViewModel.Overlay.LANGUAGES:
            return languages;
        case KioskViewModel.Overlay.IDLE_PROMPT:
            return prompt;
        case KioskViewModel.Overlay.SILENCE:
            return silence;
        default:
            return null;
        }
    }
}
