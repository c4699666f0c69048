import QtQuick
import Kiosk.Theme

// A page of a text among its others: filled where it is the one that is seen.
Touchable {
    id: root

    property bool selected: false

    readonly property real dotSize: (root.selected ? 4 : 3) * Theme.millimetre

    implicitHeight: Theme.touchTarget
    implicitWidth: Theme.touchTarget

    Accessible.selected: root.selected

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: root.selected ? Theme.textPrimary : Theme.line
            border.width: Math.max(Theme.hairline, Theme.mark / 2)
            color: root.selected || root.down ? Theme.textPrimary : "transparent"
            height: root.dotSize
            radius: height / 2
            width: root.dotSize
        }
    }
}
