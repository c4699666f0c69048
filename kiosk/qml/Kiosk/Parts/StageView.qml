import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How what is built looks at a moment. A new piece flies in over the picture before, which then fades into the next;
// that one and its piece are decoded while nobody is waiting for them.
Item {
    id: root

    required property MilestoneViewModel moment

    // The next moment with a stage, or null.
    property MilestoneViewModel following: null
    property string iconName: ""
    property real flight: 1
    property ArrivalViewModel arrival: null

    // The pictures of stages are as wide as this, and as high as 1.
    readonly property real aspect: 16 / 9
    readonly property size whole: {
        const width = Math.round(Math.max(root.width, root.height * root.aspect));
        return Qt.size(width, Math.round(width / root.aspect));
    }
    readonly property real focusX: root.moment.shown?.focusX ?? root.middle
    readonly property real focusY: root.moment.shown?.focusY ?? root.middle
    readonly property real middle: 0.5
    readonly property real leftEdge: Math.round((root.width - root.whole.width) * root.focusX)
    readonly property real topEdge: Math.round((root.height - root.whole.height) * root.focusY)
    // Where the piece that came at this moment is.
    readonly property rect place: {
        const came = root.moment.arrival;
        return came ? Qt.rect(root.leftEdge + came.left * root.whole.width, root.topEdge + came.top * root.whole.height, came.breadth * root.whole.width, came.depth * root.whole.height) : Qt.rect(0, 0, 0, 0);
    }
    readonly property bool flies: flying.running || root._landing
    // What comes is not there yet.
    readonly property bool loading: root._landing
    // The share of the way on which what comes becomes visible.
    readonly property real dawning: 0.2

    property MilestoneViewModel _last: null
    property ContentPicture _current: one
    property ContentPicture _next: other
    property bool _landing: false

    clip: true

    Component.onCompleted: {
        root._current.picture = root.moment.shown;
        root._last = root.moment;
        root.prepare();
    }
    // What follows changes together with the moment: once both have, it is known whether anything is on its way.
    onFollowingChanged: ahead.restart()
    onMomentChanged: root.change()

    Timer {
        id: ahead

        interval: 0

        onTriggered: root.prepare()
    }

    Item {
        id: frame

        height: root.whole.height
        width: root.whole.width
        x: root.leftEdge
        y: root.topEdge

        ContentPicture {
            id: one

            anchors.fill: parent
            decorative: root._current !== this
            iconName: root.iconName
            picture: null

            onLoadingChanged: root.fade()
        }

        ContentPicture {
            id: other

            anchors.fill: parent
            decorative: root._current !== this
            iconName: root.iconName
            picture: null

            onLoadingChanged: root.fade()
        }

        KioskPicture {
            id: piece

            readonly property real shareX: root.arrival ? root.arrival.left + root.arrival.awayX * (1 - root.flight) : 0
            readonly property real shareY: root.arrival ? root.arrival.top + root.arrival.awayY * (1 - root.flight) : 0

            file: root.arrival ? root.arrival.file : ""
            height: root.arrival ? Math.round(root.arrival.depth * frame.height) : 0
            opacity: Math.min(1, root.flight / root.dawning) * (root._landing ? 1 - root._next.opacity : 1)
            visible: root.flies && !piece.broken
            width: root.arrival ? Math.round(root.arrival.breadth * frame.width) : 0
            x: Math.round(shareX * frame.width)
            y: Math.round(shareY * frame.height)
            z: 2
        }
    }

    NumberAnimation {
        id: flying

        duration: Theme.motionFlight
        easing.type: Easing.OutCubic
        from: 0
        property: "flight"
        target: root
        to: 1

        onFinished: root.fade()
    }

    NumberAnimation {
        id: fading

        duration: Theme.motionFade
        from: 0
        property: "opacity"
        to: 1

        onFinished: root.settle()
    }

    function change(): void {
        const before = root._last;
        root.settle();
        root._last = root.moment;
        if ((root.moment.shown?.file ?? "") === (root._current.picture?.file ?? "")) {
            root.prepare();
            return;
        }
        const ready = root.arrival !== null && root.arrival === root.moment.arrival && !piece.loading && !piece.broken;
        root._next.picture = root.moment.shown;
        root._next.opacity = 0;
        root._next.visible = true;
        root._next.z = 1;
        root._current.z = 0;
        root._landing = true;
        if (ready && Theme.motionFlight > 0 && before !== null && root.moment.step === before.step + 1)
            flying.start();
        else
            root.fade();
    }

    function fade(): void {
        if (!root._landing || flying.running || fading.running || root._next.loading)
            return;
        if (Theme.motionFade > 0) {
            fading.target = root._next;
            fading.start();
        } else {
            root.settle();
        }
    }

    // What was on its way is there.
    function settle(): void {
        flying.stop();
        fading.stop();
        root.flight = 1;
        if (!root._landing)
            return;
        root._landing = false;
        const shown = root._next;
        root._next = root._current;
        root._current = shown;
        shown.opacity = 1;
        root._next.visible = false;
        root.prepare();
    }

    // Only what is shown and what comes next are decoded.
    function prepare(): void {
        if (root._landing)
            return;
        root._next.visible = false;
        root._next.picture = root.following ? root.following.shown : null;
        root.arrival = root.following ? root.following.arrival : null;
    }
}
