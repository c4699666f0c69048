pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// A map drawn as vectors, with a pin for each place. On a small one the pins only show where the places are:
// fingers would miss them, and the names beside the map do the same.
Item {
    id: root

    required property ItemListModel items
    required property MapViewModel outline
    required property int index

    readonly property bool roomy: map.width > 190 * Theme.millimetre
    readonly property real leastScaling: 0.01
    readonly property real scaling: root.outline ? Math.max(root.leastScaling, Math.min(root.width / root.outline.width, root.height / root.outline.height)) : 1

    signal showRequested(key: string)

    Item {
        id: map

        anchors.centerIn: parent
        height: root.outline ? root.outline.height * root.scaling : root.height
        width: root.outline ? root.outline.width * root.scaling : root.width

        Shape {
            scale: root.scaling
            transformOrigin: Item.TopLeft
            visible: root.outline !== null

            ShapePath {
                fillColor: Theme.mapLand
                strokeColor: Theme.accent
                strokeWidth: Theme.hairline / root.scaling

                PathSvg {
                    path: root.outline ? root.outline.nation : ""
                }
            }

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.line
                strokeWidth: Theme.hairline / root.scaling

                PathSvg {
                    path: root.outline ? root.outline.states : ""
                }
            }
        }

        Repeater {
            model: root.items

            delegate: MapPin {
                required property PlaceViewModel item
                required property int index

                readonly property point place: root.outline ? root.outline.position(item.longitude, item.latitude) : Qt.point(0, 0)

                enabled: root.roomy
                selected: index === root.index
                text: item.title + ", " + item.subtitle
                x: place.x * map.width - width / 2
                y: place.y * map.height - height / 2
                z: selected ? 1 : 0

                onClicked: root.showRequested(item.key)
            }
        }
    }
}
