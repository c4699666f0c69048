import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What the design tokens follow: the display's size, what the visitor has set, and the language.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real millimetre
    required property real trueMillimetre
    required property bool still

    Binding {
        property: "millimetre"
        target: Theme
        value: root.millimetre
    }

    Binding {
        property: "trueMillimetre"
        target: Theme
        value: root.trueMillimetre
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.kiosk.settings.textSize / 100
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.kiosk.settings.highContrast
    }

    Binding {
        property: "calm"
        target: Theme
        value: root.kiosk.settings.reducedMotion
    }

    Binding {
        property: "motionScale"
        target: Theme
        value: root.still || root.kiosk.settings.reducedMotion ? 0 : 1
    }

    Binding {
        property: "fontFamily"
        target: Theme
        value: root.kiosk.fontFamily
    }

    Binding {
        property: "mirrored"
        target: Theme
        value: root.kiosk.rightToLeft
    }
}
