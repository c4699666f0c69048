pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The way of a journey on its map: a string of beads for each leg, and a disc that goes along the one that leads here.
// What is on the ground is at its dot, what is in orbit at the upper edge, where the way rises steeply and bends.
Item {
    id: root

    required property JourneyScreenViewModel screen
    required property ArrangementViewModel arrangement
    required property int index
    required property color mark
    required property real reach

    // How much of the leg that leads here is behind.
    property real progress: 1

    readonly property bool orbits: Array.from({
        "length": root.screen.items.count
    }, (_, row) => root.screen.items.at(row) as StopViewModel).some(stop => stop.inOrbit)
    // In parts of the map: where an orbit comes onto it at its upper edge, over what it bends, and where it leaves it.
    readonly property real orbitFrom: 0.5
    readonly property real orbitOverX: 0.82
    readonly property real orbitOverY: 0.1
    readonly property real orbitTo: 0.42
    readonly property real half: 0.5
    readonly property point orbitStart: Qt.point(root.orbitFrom * root.width, 0)
    readonly property point orbitBend: Qt.point(root.orbitOverX * root.width, root.orbitOverY * root.height)
    readonly property point orbitEnd: Qt.point(root.width, root.orbitTo * root.height)
    readonly property point orbit: root.bent(root.orbitStart, root.orbitBend, root.orbitEnd, root.half)
    readonly property real bend: 0.2
    readonly property int samples: 40
    readonly property real beadShare: 0.8
    readonly property real beadSide: 2 * Math.round(root.beadShare * Theme.millimetre)
    readonly property real beadGap: 4 * Theme.millimetre
    readonly property real pastOpacity: 0.45
    readonly property real discSide: 2 * Math.round(8 * Theme.millimetre)
    readonly property real iconShare: 0.6
    readonly property bool moves: travelling.running
    readonly property list<point> leg: root.legTo(root.index)
    readonly property point here: root.leg[Math.round(root.progress * (root.leg.length - 1))]

    property int _last: -1

    Component.onCompleted: root._last = root.index
    onIndexChanged: {
        travelling.stop();
        const forward = root.index === root._last + 1;
        root._last = root.index;
        root.progress = 1;
        if (forward && Theme.motionJourney > 0 && root.visible)
            travelling.start();
    }

    NumberAnimation {
        id: travelling

        duration: Theme.motionJourney
        easing.type: Easing.InOutQuad
        from: 0
        property: "progress"
        target: root
        to: 1
    }

    Repeater {
        model: root.screen.items

        delegate: PlaceDot {
            required property int index

            readonly property int dot: root.screen.dotOf(index)
            readonly property point place: root.arrangement.dot(dot)

            mark: root.mark
            reach: root.reach
            visible: dot >= 0
            x: Math.round(place.x)
            y: Math.round(place.y)
        }
    }

    component Bead: Rectangle {
        required property point modelData

        color: root.mark
        height: root.beadSide
        radius: height / 2
        width: height
        x: Math.round(modelData.x - width / 2)
        y: Math.round(modelData.y - height / 2)
    }

    Repeater {
        model: root.index

        delegate: Item {
            id: past

            required property int index

            opacity: root.pastOpacity

            Repeater {
                model: root.beadsOf(root.legTo(past.index))

                delegate: Bead {}
            }
        }
    }

    Repeater {
        id: beads

        model: root.beadsOf(root.leg)

        delegate: Bead {
            required property int index

            visible: index < root.progress * beads.count
        }
    }

    // An orbit goes by above the land, and leaves the map again.
    Shape {
        anchors.fill: parent
        opacity: root.pastOpacity
        visible: root.orbits

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.mark
            strokeWidth: Theme.millimetre / 2
            startX: root.orbitStart.x
            startY: root.orbitStart.y

            PathQuad {
                controlX: root.orbitBend.x
                controlY: root.orbitBend.y
                x: root.orbitEnd.x
                y: root.orbitEnd.y
            }
        }
    }

    Rectangle {
        id: disc

        border.color: Theme.textPrimary
        border.width: Theme.mark
        color: Theme.handle
        height: root.discSide
        radius: height / 2
        width: height
        x: Math.round(root.here.x - width / 2)
        y: Math.round(root.here.y - height / 2)

        KioskIcon {
            anchors.centerIn: parent
            color: Theme.handleText
            name: root.screen.items.at(root.index).iconName === "" ? root.screen.iconName : root.screen.items.at(root.index).iconName
            side: Math.round(root.iconShare * parent.width)
        }
    }

    function pointOf(row: int): point {
        const stop = root.screen.items.at(row) as StopViewModel;
        if (stop.inOrbit || root.screen.dotOf(row) < 0)
            return root.orbit;
        return root.arrangement.dot(root.screen.dotOf(row));
    }

    // The way to a stop from the one before, as points; the first one is where it begins.
    function legTo(row: int): list<point> {
        const to = root.pointOf(row);
        if (row === 0)
            return [to];
        const from = root.pointOf(row - 1);
        const rises = (root.screen.items.at(row) as StopViewModel).inOrbit;
        const side = to.x < from.x ? 1 : -1;
        const over = rises ? Qt.point(from.x, to.y) : Qt.point((from.x + to.x) / 2 - side * root.bend * (to.y - from.y), (from.y + to.y) / 2 + side * root.bend * (to.x - from.x));
        return Array.from({
            "length": root.samples + 1
        }, (_, step) => root.bent(from, over, to, step / root.samples));
    }

    // Where a share of the way is behind from one point to another that bends over a third one.
    function bent(from: point, over: point, to: point, share: real): point {
        const rest = 1 - share;
        return Qt.point(rest * rest * from.x + 2 * rest * share * over.x + share * share * to.x, rest * rest * from.y + 2 * rest * share * over.y + share * share * to.y);
    }

    // Points along a way that are about as far from each other as beads are.
    function beadsOf(way: list<point>): list<point> {
        const found = [];
        let since = root.beadGap / 2;
        for (let step = 1; step < way.length; ++step) {
            const length = Math.hypot(way[step].x - way[step - 1].x, way[step].y - way[step - 1].y);
            for (let left = root.beadGap - since; left <= length; left += root.beadGap) {
                const share = left / length;
                found.push(Qt.point(way[step - 1].x + share * (way[step].x - way[step - 1].x), way[step - 1].y + share * (way[step].y - way[step - 1].y)));
            }
            since = (since + length) % root.beadGap;
        }
        return found;
    }
}
