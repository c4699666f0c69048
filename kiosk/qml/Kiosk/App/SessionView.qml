import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What a visitor has while a session runs: a screen, the bar below it, and a ripple that answers each touch.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    signal screenFailed(message: string)

    Tap {
        onPressedChanged: if (pressed)
            ripple.answer(point.position)
    }

    TouchRipple {
        id: ripple

        anchors.fill: parent
        z: 1
    }

    ScreenHost {
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        kiosk: root.kiosk

        onFailed: message => root.screenFailed(message)
    }

    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        height: implicitHeight
        kiosk: root.kiosk
        width: parent.width
    }
}
