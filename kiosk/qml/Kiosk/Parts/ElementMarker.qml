import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where an element is on the turntable: a dot, dimmed while something hides the element, and its name where there is room.
// A name that has no room between what lies on the turntable above and below is left out: the list of names has it too.
// It takes no touch: dots stand closer than fingers are wide, so the turntable finds the nearest one.
Item {
    id: root

    required property string text
    required property bool selected
    required property bool inSight

    property bool named: false
    property bool leftward: false
    property real topEdge: Number.NEGATIVE_INFINITY
    property real rightEdge: Number.POSITIVE_INFINITY
    property real bottomEdge: Number.POSITIVE_INFINITY
    // What lies on the lower part of the turntable, between whose sides no name may reach below its top.
    property rect taken: Qt.rect(0, 0, 0, 0)
    property real mostWidth: Number.POSITIVE_INFINITY

    readonly property real dotInSight: root.inSight ? 5 : 3.5
    readonly property real dotMillimetres: root.selected ? 8 : root.dotInSight
    readonly property real reach: dot.width / 2
    readonly property real labelWidth: label.width + 2 * Theme.spaceXs
    readonly property real labelHeight: label.height + Theme.spaceXs

    Rectangle {
        id: dot

        anchors.centerIn: parent
        border.color: root.inSight ? Theme.textPrimary : Theme.line
        border.width: Theme.hairline * 2
        color: {
            if (root.selected)
                return Theme.selection;
            return root.inSight ? Theme.action : Theme.surfaceRaised;
        }
        height: width
        opacity: root.inSight || root.selected ? 1 : Theme.opacityHidden
        radius: width / 2
        width: Math.round(root.dotMillimetres * Theme.millimetre)
    }

    Rectangle {
        color: root.selected ? Theme.action : Theme.veil
        height: root.labelHeight
        radius: Theme.radius
        visible: root.named && root.hasRoom(root.leftward)
        width: root.labelWidth
        x: root.labelLeft(root.leftward)
        y: root.labelTop(root.leftward)

        KioskText {
            id: label

            anchors.centerIn: parent
            size: Theme.textCaption
            weight: root.selected ? Font.Bold : Font.Normal
            tight: true
            room: root.mostWidth
            text: root.text
            width: Math.min(implicitWidth, root.mostWidth)

            Accessible.ignored: true
        }
    }

    // Where its name is, or would be, to the left or to the right of the dot.
    function labelLeft(leftward: bool): real {
        const beside = leftward ? -root.labelWidth - root.reach - Theme.millimetre : root.reach + Theme.millimetre;
        return Math.max(-root.x, Math.min(root.rightEdge - root.x - root.labelWidth, beside));
    }

    function labelTop(leftward: bool): real {
        const lowest = root.lowestEdge(leftward) - root.y - root.labelHeight;
        return Math.round(Math.max(root.topEdge - root.y, Math.min(lowest, -root.labelHeight / 2)));
    }

    function hasRoom(leftward: bool): bool {
        return root.topEdge + root.labelHeight <= root.lowestEdge(leftward);
    }

    function lowestEdge(leftward: bool): real {
        const left = root.x + root.labelLeft(leftward);
        const aside = left + root.labelWidth <= root.taken.x || root.taken.x + root.taken.width <= left;
        return aside ? root.bottomEdge : Math.min(root.bottomEdge, root.taken.y);
    }
}
