pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Desks
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
    readonly property real leastNorth: Math.min(90, Math.max(57, root.screen.reach + root.margin))
    readonly property real mostNorth: Math.max(86, root.leastNorth)
    readonly property real south: -Math.min(90, Math.max(54, root.screen.reach + root.margin / 2))
    readonly property int margin: 5
    readonly property int around: 360
    readonly property real degree: Math.max(Theme.hairline / root.around, Math.min(root.width / root.around, root.height / (root.leastNorth - root.south)))
    readonly property real worldWidth: Math.round(root.around * root.degree)
    readonly property real north: Math.min(root.mostNorth, root.south + root.height / root.degree)
    readonly property real shownHeight: Math.round((root.north - root.south) * root.degree)
    // How far the north pole lies above the upper edge.
    readonly property real above: Math.round((90 - root.north) * root.degree)

    readonly property real netOpacity: 0.4
    readonly property real netShare: 0.3
    readonly property real trailShare: 1.2
    readonly property int hours: 24
    readonly property real netWidth: root.netShare * Theme.millimetre
    readonly property real trailHours: 0.75
    readonly property int trailSteps: 45
    readonly property point craft: track.placeAt(root.hour)
    readonly property real trailWidth: root.trailShare * Theme.millimetre

    signal hourChosen(hour: real)

    Accessible.name: qsTr("Map of the world with day and night, and the way of the station in one typical day")
    Accessible.role: Accessible.Graphic

    GroundTrack {
        id: track

        above: root.above
        mapWidth: root.worldWidth
        places: root.screen.track
    }

    // A finger takes the spacecraft along its way.
    DragHandler {
        id: drag

        property real start: 0

        target: null
        yAxis.enabled: false

        onActiveChanged: if (active) {
            DeedDesk.done();
            start = root.hour;
        }
        onActiveTranslationChanged: if (active)
            root.hourChosen(start + (centroid.position.x - centroid.pressPosition.x) / map.width * track.hoursAround)
    }

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
                x: Math.round(track.share(root.screen.noon - root.hour / root.hours) * map.width) - index * map.width
            }
        }

        Item {
            anchors.fill: parent
            layer.enabled: true
            opacity: root.netOpacity

            Shape {
                scale: root.degree
                transformOrigin: Item.TopLeft
                y: -root.above

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.orbit
                    strokeWidth: root.netWidth / root.degree

                    PathSvg {
                        path: root.screen.net
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
                    paths: track.way(Math.max(0, root.hour - root.trailHours), root.hour, root.trailSteps)
                }
            }
        }

        MapLabel {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.spaceXs
            most: map.width - 2 * Theme.spaceXs
            text: root.tag
            visible: root.tag !== ""
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
}
