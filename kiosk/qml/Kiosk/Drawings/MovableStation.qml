import QtQuick
import Kiosk.Controls
import Kiosk.Desks
import Kiosk.Theme

// The station to be moved about with a finger; a tap takes it back to where it begins. From there a tap or a key takes it
// along, stop by stop.
Touchable {
    id: root

    required property real length
    required property real ratio
    required property size bounds
    required property point home

    property point shift: Qt.point(0, 0)
    property int stop: 0
    property bool dragged: false

    // How far along it stands at each stop.
    readonly property real halfWay: 0.5
    readonly property list<real> stops: [0, root.halfWay, 1]

    height: root.length * root.ratio
    text: qsTr("Move the station")
    width: root.length
    y: root.home.y + root.shift.y

    Accessible.description: qsTr("Drag it anywhere")

    onClicked: root.dragged ? root.comeBack() : root.moveOn()

    background: StationShape {}
    contentItem: Rectangle {
        color: Theme.textPrimary
        opacity: Theme.opacityPressed
        radius: root.corner
        visible: root.down
    }

    DragHandler {
        id: drag

        property point start: Qt.point(0, 0)

        target: null

        onActiveChanged: if (active) {
            DeedDesk.done();
            start = root.shift;
            root.dragged = true;
        }
        onActiveTranslationChanged: if (active)
            root.shift = root.within(start.x + (Theme.mirrored ? -1 : 1) * activeTranslation.x, start.y + activeTranslation.y)
    }

    function comeBack(): void {
        root.dragged = false;
        root.stop = 0;
        root.shift = Qt.point(0, 0);
    }

    function moveOn(): void {
        root.stop = (root.stop + 1) % root.stops.length;
        root.shift = root.within(root.stops[root.stop] * (root.bounds.width - root.home.x - root.width), 0);
    }

    // Half of it may leave the drawing.
    function within(across: real, down: real): point {
        const left = -root.home.x - root.width / 2;
        const top = -root.home.y - root.height / 2;
        return Qt.point(Math.max(left, Math.min(left + root.bounds.width, across)), Math.max(top, Math.min(top + root.bounds.height, down)));
    }
}
