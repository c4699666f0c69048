import QtQuick
import Kiosk.Theme

// Shows where a touch on nothing landed, so that nobody thinks the screen is dead. Controls answer for themselves.
// It takes no touch itself: a handler above the controls would keep the mouse from them.
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

    function answer(position: point): void {
        ring.x = position.x - ring.width / 2;
        ring.y = position.y - ring.height / 2;
        fading.restart();
    }
}
