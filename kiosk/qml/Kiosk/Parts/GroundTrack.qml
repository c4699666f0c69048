import QtQuick

// The way of a spacecraft over a map of the world, from where it is at each minute of a day: across and down in turn,
// as shares of the way around. Across goes on beyond 1, so that it never jumps.
QtObject {
    id: root

    // As JSON.
    required property string places
    required property real mapWidth
    // How far the north pole lies above the upper edge of the map.
    required property real above

    readonly property var found: JSON.parse(root.places)
    readonly property int minutes: root.found.length / 2 - 1
    readonly property real hours: root.minutes / root.minutesAnHour
    readonly property int minutesAnHour: 60
    // In so many hours the spacecraft is once around the world, seen from the ground.
    readonly property real hoursAround: root.hours / Math.max(1, Math.abs(root.found[2 * root.minutes] - root.found[0]))

    function share(turns: real): real {
        return turns - Math.floor(turns);
    }

    // Where the spacecraft is on the map.
    function placeAt(hour: real): point {
        const place = root.between(hour);
        return root.onMap(place, Math.floor(place.x));
    }

    // Between the two minutes of the hour.
    function between(hour: real): point {
        const minute = Math.max(0, Math.min(root.minutes, hour * root.minutesAnHour));
        const before = 2 * Math.min(root.minutes - 1, Math.floor(minute));
        const share = minute - before / 2;
        const places = root.found;
        return Qt.point(places[before] + share * (places[before + 2] - places[before]), places[before + 1] + share * (places[before + 3] - places[before + 1]));
    }

    // The way from one hour to another, as lines that go on over the edges of the map.
    function way(from: real, to: real, steps: int): list<var> {
        const found = [];
        let line = [];
        let before = root.between(from);
        for (let step = 0; step <= steps; ++step) {
            const next = root.between(from + (to - from) * step / steps);
            if (Math.floor(next.x) !== Math.floor(before.x)) {
                line.push(root.onMap(next, Math.floor(before.x)));
                found.push(line);
                line = [root.onMap(before, Math.floor(next.x))];
            }
            line.push(root.onMap(next, Math.floor(next.x)));
            before = next;
        }
        found.push(line);
        return found;
    }

    function onMap(place: point, turn: int): point {
        return Qt.point((place.x - turn) * root.mapWidth, place.y * root.mapWidth - root.above);
    }
}
