import QtQuick
import Kiosk.Controls
import Kiosk.Desks
import Kiosk.Theme

// The station to be moved about with a finger. A tap takes it back to where it begins.
Item {
    id: root

    required property real length
    required property real ratio
    required property size bounds
    required property point home

    property point shift: Qt.point(0, 0)

    height: root.length * root.ratio
    width: root.length
    y: root.home.y + root.shift.y

    StationShape {
        anchors.fill: parent
    }

    DragHandler {
        id: drag

        property point start: Qt.point(0, 0)

        target: null

        onActiveChanged: if (active) {
            DeedDesk.done();
            start = root.shift;
        }
        onActiveTranslationChanged: if (active)
            root.shift = root.within(start.x + (Theme.mirrored ? -1 : 1) * activeTranslation.x, start.y + activeTranslation.y)
    }

    Tap {
        onTapped: {
            DeedDesk.done();
            root.comeBack();
        }
    }

    function comeBack(): void {
        root.shift = Qt.point(0, 0);
    }

    // Half of it may leave the drawing.
    function within(across: real, down: real): point {
        const left = -root.home.x - root.width / 2;
        const top = -root.home.y - root.height / 2;
        return Qt.point(Math.max(left, Math.min(left + root.bounds.width, across)), Math.max(top, Math.min(top + root.bounds.height, down)));
    }
}
