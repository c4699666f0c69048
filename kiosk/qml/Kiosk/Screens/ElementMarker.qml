import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where an element is on the turntable: a dot, dimmed while something hides the element, and its name where there is room.
// It takes no touch: dots stand closer than fingers are wide, so the turntable finds the nearest one.
Item {
    id: root

    required property string text
    required property bool selected
    required property bool inSight

    property bool named: false
    property bool leftward: false

    readonly property real reach: dot.width / 2
    readonly property real labelWidth: label.implicitWidth + 2 * Theme.spaceXs

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
        opacity: root.inSight || root.selected ? 1 : 0.6
        radius: width / 2
        width: Math.round((root.selected ? 8 : (root.inSight ? 5 : 3.5)) * Theme.unit)
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: root.selected ? Theme.action : Theme.veil
        height: label.implicitHeight + Theme.spaceXs
        radius: Theme.radius
        visible: root.named
        width: root.labelWidth
        x: root.leftward ? -width - root.reach - Theme.unit : root.reach + Theme.unit

        KioskText {
            id: label

            anchors.centerIn: parent
            font.pixelSize: Theme.textCaption
            font.weight: root.selected ? Font.Bold : Font.Normal
            lineHeight: 1
            text: root.text
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}
