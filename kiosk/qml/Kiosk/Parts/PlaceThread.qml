import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The line that leads from a place to its card.
Shape {
    id: root

    required property point from
    required property point to
    required property color mark

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        startX: root.from.x
        startY: root.from.y
        strokeColor: root.mark
        strokeWidth: Theme.mark

        PathLine {
            x: root.to.x
            y: root.to.y
        }
    }
}
