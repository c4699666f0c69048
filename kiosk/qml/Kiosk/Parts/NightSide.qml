pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The dark side of the world, as wide as the whole of it, with its midnight in the middle: a layer for each step of dusk.
Item {
    id: root

    required property list<string> nights
    required property real degree
    required property real above

    layer.enabled: true

    Repeater {
        model: root.nights

        delegate: Shape {
            id: step

            required property string modelData
            required property int index

            scale: root.degree
            transformOrigin: Item.TopLeft
            y: -root.above

            ShapePath {
                fillColor: Theme.dusk
                strokeColor: Theme.highContrast && step.index === 0 ? Theme.textPrimary : "transparent"
                strokeWidth: Theme.hairline / root.degree

                PathSvg {
                    path: step.modelData
                }
            }
        }
    }
}
