pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor has while a session runs: a screen, the bar below it, and a ripple that answers each touch. Where the
// controls are lowered, the screen begins at `ceiling`, and its picture stays above it.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property bool lowerable
    required property real ceiling

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

    Loader {
        active: root.ceiling > 0
        height: root.ceiling
        width: root.width

        sourceComponent: ContentPicture {
            decorative: true
            picture: root.kiosk.pictureAbove

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
        }
    }

    FocusTrail {
        kiosk: root.kiosk
        view: screens
    }

    ScreenHost {
        id: screens

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.ceiling
        focus: true
        kiosk: root.kiosk

        onFailed: message => root.screenFailed(message)
    }

    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        height: implicitHeight
        kiosk: root.kiosk
        lowerable: root.lowerable
        width: parent.width
    }
}
