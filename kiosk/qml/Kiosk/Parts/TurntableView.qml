pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A thing to turn: by dragging, with momentum, or by its two buttons. Touch a marker to choose the element there.
Item {
    id: root

    required property TurntableViewModel turntable
    required property ItemListModel items
    required property int index

    property real position: 0
    property string iconName: ""
    property real topEdge: 0
    // What lies on its lower part, and is to be seen whole.
    property rect taken: Qt.rect(0, 0, 0, 0)

    readonly property int count: Math.max(1, root.turntable.count)
    readonly property int frame: (Math.round(root.position) % root.count + root.count) % root.count
    readonly property bool moving: drag.active || gliding.running
    readonly property int stepsAround: 24
    readonly property int buttonStep: Math.max(1, Math.round(root.count / root.stepsAround))
    // A drag over the whole width turns it half around.
    readonly property real turnAcross: 0.5
    // A speed a second that decays evenly to nothing in a time in milliseconds goes a third of that way.
    readonly property int glideDecay: 3000
    // So many frames away, the way takes twice as long.
    readonly property int framesForTwice: 12
    readonly property rect picture: spin.picture

    signal chosen(key: string)
    signal turned(frame: int)
    signal touched

    // The names beside it, and the buttons, do the same.
    Accessible.ignored: true

    onMovingChanged: if (!root.moving)
        root.rest()

    TurningPicture {
        id: spin

        alt: root.turntable.alt
        anchors.fill: parent
        files: root.turntable.files
        frame: root.frame
        iconName: root.iconName
        turning: root.moving
    }

    NumberAnimation {
        id: gliding

        easing.type: Easing.OutCubic
        property: "position"
        target: root
    }

    DragHandler {
        id: drag

        property real start: 0
        property real speed: 0
        property real time: 0

        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active) {
                gliding.stop();
                start = root.position;
                root.touched();
            } else if (Date.now() - time < Theme.flickTime) {
                root.glide(speed);
            }
        }
        onActiveTranslationChanged: {
            if (!active)
                return;
            speed = centroid.velocity.x;
            time = Date.now();
            root.position = start + root.framesOf(centroid.position.x - centroid.pressPosition.x);
        }
    }

    Tap {
        onTapped: point => root.choose(point.position)
    }

    TurntableMarkers {
        id: markers

        anchors.fill: parent
        frame: root.frame
        index: root.index
        items: root.items
        moving: root.moving || spin.loading
        picture: spin.picture
        taken: root.taken
        topEdge: root.topEdge
        turntable: root.turntable
    }

    function framesOf(distance: real): real {
        return -root.turnAcross * root.count * distance / Math.max(1, root.width);
    }

    // The last speed of the finger decays to nothing; no more than half a turn more.
    function glide(speed: real): void {
        const most = root.count / 2;
        const way = root.framesOf(speed * Theme.motionGlide / root.glideDecay);
        root.moveTo(Math.round(root.position + Math.max(-most, Math.min(most, way))), Theme.motionGlide);
    }

    function moveTo(position: real, duration: int): void {
        gliding.stop();
        if (duration === 0) {
            root.position = position;
            root.rest();
            return;
        }
        gliding.duration = duration;
        gliding.to = position;
        gliding.start();
    }

    function turnBy(frames: int): void {
        root.touched();
        root.moveTo(Math.round(gliding.running ? gliding.to : root.position) + frames, Theme.motionLong);
    }

    // The shorter way round, and longer the further it is.
    function turnTo(frame: int): void {
        const way = ((frame - root.position + root.count / 2) % root.count + root.count) % root.count - root.count / 2;
        if (way !== 0)
            root.moveTo(root.position + way, Theme.motionLong * (1 + Math.abs(way) / root.framesForTwice));
    }

    function face(item: ElementViewModel): void {
        root.turnTo(root.turntable.facing(item.hotspot));
    }

    function reveal(item: ElementViewModel): void {
        if (!root.turntable.inSight(item.hotspot, root.frame))
            root.face(item);
    }

    function rest(): void {
        root.turned(root.frame);
    }

    function choose(point: point): void {
        root.touched();
        const row = markers.nearest(point);
        if (row >= 0)
            root.chosen(root.items.at(row).key);
    }
}
