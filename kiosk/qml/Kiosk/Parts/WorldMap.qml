pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The world with its day and its night at an hour, the way of a spacecraft over it, and where the visitor is.
// What does not change is drawn once: the night only moves, as the Sun does. A map is never mirrored.
Item {
    id: root

    required property DayScreenViewModel screen
    required property real hour

    // What is said on the map itself.
    property string tag: ""

    // Degrees of latitude that the map shows at least, so that the whole way of the spacecraft is on it, and at most.
    readonly property real leastNorth: 57
    readonly property real mostNorth: 86
    readonly property real south: -54
    readonly property int around: 360
    readonly property real degree: Math.max(Theme.hairline / root.around, Math.min(root.width / root.around, root.height / (root.leastNorth - root.south)))
    readonly property real worldWidth: Math.round(root.around * root.degree)
    readonly property real north: Math.min(root.mostNorth, root.south + root.height / root.degree)
    readonly property real shownHeight: Math.round((root.north - root.south) * root.degree)
    // How far the north pole lies above the upper edge.
    readonly property real above: Math.round((90 - root.north) * root.degree)

    readonly property list<real> track: root.screen.track
    readonly property int minutes: root.track.length / 2 - 1
    readonly property real netOpacity: 0.4
    readonly property int netSteps: 720
    readonly property real trailHours: 0.75
    readonly property int trailSteps: 45
    readonly property point craft: root.placeAt(root.hour)
    readonly property real trailWidth: 1.2 * Theme.millimetre

    // By how many hours the spacecraft is once around the world, seen from the ground.
    readonly property real hoursAround: 24 / Math.max(1, root.track[2 * root.minutes] - root.track[0])

    Accessible.name: qsTr("Map of the world with day and night, and the way of the station in one typical day")
    Accessible.role: Accessible.Graphic

    Item {
        id: map

        anchors.centerIn: parent
        clip: true
        height: root.shownHeight
        width: root.worldWidth

        Item {
            id: ground

            height: map.height
            layer.enabled: true
            width: map.width

            Rectangle {
                anchors.fill: parent
                color: Theme.sea
            }

            Shape {
                scale: root.degree
                transformOrigin: Item.TopLeft
                visible: root.screen.map !== null
                y: -root.above

                ShapePath {
                    fillColor: Theme.land
                    strokeColor: Theme.coast
                    strokeWidth: Theme.hairline / root.degree

                    PathSvg {
                        path: root.screen.map ? root.screen.map.nation : ""
                    }
                }
            }
        }

        Repeater {
            model: 2

            delegate: NightSide {
                required property int index

                above: root.above
                degree: root.degree
                height: map.height
                nights: root.screen.nights
                width: map.width
                x: Math.round(root.share(root.screen.noon - root.hour / 24) * map.width) - index * map.width
            }
        }

        Item {
            anchors.fill: parent
            layer.enabled: true
            opacity: root.netOpacity

            Shape {
                anchors.fill: parent

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.orbit
                    strokeWidth: Theme.hairline

                    PathMultiline {
                        paths: root.way(0, 24, root.netSteps)
                    }
                }
            }
        }

        Shape {
            anchors.fill: parent

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Theme.handle
                strokeWidth: root.trailWidth

                PathMultiline {
                    paths: root.way(Math.max(0, root.hour - root.trailHours), root.hour, root.trailSteps)
                }
            }
        }

        KioskText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceXs
            anchors.horizontalCenter: parent.horizontalCenter
            lineHeight: 1
            size: WordFit.line(root.tag, Font.DemiBold, Theme.textCaption, map.width - 2 * Theme.spaceXs)
            style: Text.Outline
            styleColor: Theme.background
            text: root.tag
            visible: root.tag !== ""
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }

        HerePin {
            mapWidth: map.width
            place: Qt.point(root.screen.here.x * map.width, root.screen.here.y * map.width - root.above)
            visible: root.screen.located
        }

        // Where it is at the edge of the map, the rest of it is at the other one.
        Repeater {
            model: [0, root.craft.x < map.width / 2 ? map.width : -map.width]

            delegate: SpacecraftMark {
                required property real modelData

                x: root.craft.x + modelData - width / 2
                y: root.craft.y - height / 2
            }
        }
    }

    function share(turns: real): real {
        return turns - Math.floor(turns);
    }

    // Where the spacecraft is on the map, between the two minutes of the hour.
    function placeAt(hour: real): point {
        const across = root.between(hour, 0);
        return Qt.point(root.share(across) * map.width, root.between(hour, 1) * map.width - root.above);
    }

    function between(hour: real, axis: int): real {
        const minute = Math.max(0, Math.min(root.minutes, hour * 60));
        const before = Math.min(root.minutes - 1, Math.floor(minute));
        const start = root.track[2 * before + axis];
        return start + (minute - before) * (root.track[2 * before + 2 + axis] - start);
    }

    // The way from one hour to another, as lines that go on over the edges of the map.
    function way(from: real, to: real, steps: int): list<var> {
        const found = [];
        let line = [];
        let before = Qt.point(root.between(from, 0), 0);
        for (let step = 0; step <= steps; ++step) {
            const hour = from + (to - from) * step / steps;
            const next = Qt.point(root.between(hour, 0), root.between(hour, 1));
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
        return Qt.point((place.x - turn) * map.width, place.y * map.width - root.above);
    }
}
