pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The sky from the ground up: the Earth's curve and the air above it, as thick as they are on this scale.
Item {
    id: root

    required property real groundLine
    // Of the Earth, in pixels; without one, the ground is flat.
    required property real radius

    readonly property bool round: root.radius > root.width
    // 100 kilometers of air on a radius of 6,371.
    readonly property real airShare: 0.0157
    readonly property real drop: root.round ? root.radius - Math.sqrt(root.radius * root.radius - Math.pow(root.width / 2, 2)) : 0
    readonly property real edge: root.groundLine + root.drop
    readonly property string horizon: `M0 ${root.edge} ${root.round ? `A${root.radius} ${root.radius} 0 0 1` : "L"} ${root.width} ${root.edge}`
    readonly property int stars: 60
    // Shares of the golden ratio fall evenly and never in rows.
    readonly property real golden: 0.618
    readonly property real silver: 0.414
    readonly property real faint: 0.7

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Repeater {
        model: Theme.highContrast ? 0 : root.stars

        delegate: Rectangle {
            required property int index

            anchors.left: parent.left
            anchors.leftMargin: root.width * (index * root.golden % 1)
            color: Theme.textSecondary
            height: Theme.hairline * (1 + index % 3 / 2)
            opacity: root.faint
            radius: height / 2
            width: height
            y: root.groundLine * (index * root.silver % 1)
        }
    }

    Rectangle {
        height: root.groundLine + root.drop - y
        width: parent.width
        y: Math.max(0, root.groundLine - root.airShare * root.radius)

        gradient: Gradient {
            GradientStop {
                color: "transparent"
                position: 0
            }
            GradientStop {
                color: Theme.air
                position: 1
            }
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.ground
            strokeColor: "transparent"

            PathSvg {
                path: `${root.horizon} V${root.height} H0 Z`
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.textLink
            strokeWidth: Theme.mark / 2

            PathSvg {
                path: root.horizon
            }
        }
    }
}
