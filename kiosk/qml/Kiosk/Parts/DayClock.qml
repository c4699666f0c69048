import QtQuick
import Kiosk.Theme

// The hour of a day that goes by while it is played. Where nothing is to move, it goes on by whole hours.
Item {
    id: root

    readonly property real beginning: 6.5
    readonly property int end: 24
    readonly property bool still: Theme.motionScale === 0

    property real hour: root.beginning
    property bool playing: false

    NumberAnimation {
        id: going

        property: "hour"
        target: root
        to: root.end

        onFinished: root.playing = false
    }

    Timer {
        interval: Theme.hourStep
        repeat: true
        running: root.playing && root.still

        onTriggered: {
            root.hour = Math.min(root.end, Math.floor(root.hour) + 1);
            root.playing = root.hour < root.end;
        }
    }

    function play(): void {
        if (root.hour >= root.end)
            root.hour = 0;
        root.playing = true;
        going.duration = (1 - root.hour / root.end) * Theme.dayLong;
        if (!root.still)
            going.start();
    }

    function stop(): void {
        going.stop();
        root.playing = false;
    }

    // To an hour within the day, where it stays.
    function moveTo(hour: real): void {
        root.stop();
        root.hour = Math.max(0, Math.min(root.end, hour));
    }
}
