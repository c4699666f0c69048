import QtQuick
import Kiosk.Theme

// Answers every touch where it lands, so that a touch on nothing does not seem lost.
Item {
    id: root

    Rectangle {
        id: ring

        border.color: Theme.textLink
        border.width: Theme.mark
        color: "transparent"
        height: width
        opacity: 0
        radius: width / 2
        visible: opacity > 0
        width: Theme.touchPrimary

        NumberAnimation on opacity {
            id: fading

            duration: Theme.rippleFade
            from: 1
            running: false
            to: 0
        }
    }

    TapHandler {
        onPressedChanged: if (pressed)
            root.answer(point.position)
    }

    function answer(position: point): void {
        ring.x = position.x - ring.width / 2;
        ring.y = position.y - ring.height / 2;
        fading.restart();
    }
}
