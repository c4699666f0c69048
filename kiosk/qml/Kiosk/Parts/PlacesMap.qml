pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// A section of a map, drawn once as a picture, and what stands on it. A map is never mirrored, nor is what is on it.
Item {
    id: root

    required property MapViewModel outline
    required property ArrangementViewModel arrangement

    readonly property bool drawn: root.outline !== null && root.arrangement !== null && root.width > 0 && root.height > 0
    readonly property real scaling: root.drawn ? root.arrangement.scale : 1
    // Where a map that goes round is seen beyond its edges, it begins again.
    readonly property list<real> turns: {
        if (!root.drawn)
            return [];
        if (!root.outline.round)
            return [0];
        const first = Math.floor(root.arrangement.left / root.outline.width);
        const last = Math.floor((root.arrangement.left + root.width / root.scaling) / root.outline.width);
        return Array.from({
            "length": last - first + 1
        }, (_, turn) => (first + turn) * root.outline.width);
    }

    clip: true

    Accessible.name: qsTr("Map of the places")
    Accessible.role: Accessible.Graphic

    Item {
        id: ground

        anchors.fill: parent
        layer.enabled: true

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }

        Repeater {
            model: root.turns

            delegate: Shape {
                required property real modelData

                scale: root.scaling
                transformOrigin: Item.TopLeft
                x: (modelData - root.arrangement.left) * root.scaling
                y: -root.arrangement.top * root.scaling

                ShapePath {
                    fillColor: Theme.mapLand
                    strokeColor: Theme.accent
                    strokeWidth: Theme.hairline / root.scaling

                    PathSvg {
                        path: root.outline.nation
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.line
                    strokeWidth: Theme.hairline / root.scaling

                    PathSvg {
                        path: root.outline.states
                    }
                }
            }
        }
    }

    // Which of so many places a finger at a point means, or -1.
    function nearest(point: point, count: int): int {
        let best = -1;
        let least = Theme.touchTarget;
        for (let row = 0; root.arrangement && row < count; row++) {
            const dot = root.arrangement.dot(row);
            const distance = Math.hypot(dot.x - point.x, dot.y - point.y);
            if (distance < least) {
                best = row;
                least = distance;
            }
        }
        return best;
    }
}
