import QtQuick
import Kiosk.Theme

// Buttons of the bar, side by side where there is room for them, and otherwise on as many rows as they need.
Flow {
    id: root

    required property real room

    readonly property real abreast: Array.from(root.children).filter(child => child.width > 0).reduce((sum, button) => sum + button.width + root.spacing, -root.spacing)
    readonly property bool wrapped: root.abreast > root.room

    spacing: Theme.spaceS
    // A pixel more than they need, lest a rounding error sends the last one down.
    width: root.wrapped ? root.room : root.abreast + 1
}
