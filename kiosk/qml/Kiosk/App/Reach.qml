import QtQuick
import Kiosk.Theme

// How far down everything that is touched can be brought, so that somebody who sits, or is small, reaches it.
QtObject {
    id: root

    required property real width
    required property real height
    required property real pixelsPerMillimetre
    // From the lower edge of the display to the highest place that everybody reaches; below 0 where nobody measured it.
    required property real roomMillimetres

    readonly property bool known: root.roomMillimetres >= 0
    readonly property real heightMillimetres: root.height / root.pixelsPerMillimetre
    readonly property bool offered: {
        if (root.known)
            return root.heightMillimetres > root.roomMillimetres && root.roomMillimetres >= root.leastMillimetres;
        return Theme.isUpright(root.width, root.height) && root.heightMillimetres >= root.tallMillimetres;
    }
    // Where the lowered screen begins.
    readonly property real ceiling: root.height - Math.round(Math.min(root.height, root.wellFormed(root.room)))

    // Less is no place for a screen: the display must hang lower.
    readonly property real leastMillimetres: 200
    // Wherever a display of this height hangs upright, a part of it may be out of reach.
    readonly property real tallMillimetres: 600
    // A screen that is nearly square is neither laid out for upright displays nor for others.
    readonly property real lying: 0.78
    readonly property real upright: 1.4

    readonly property real room: root.known ? root.roomMillimetres * root.pixelsPerMillimetre : root.lying * root.width

    function wellFormed(wanted: real): real {
        return wanted < root.upright * root.width ? Math.min(wanted, root.lying * root.width) : wanted;
    }
}
