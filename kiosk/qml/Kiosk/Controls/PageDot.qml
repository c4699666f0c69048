import QtQuick
import Kiosk.Theme

// A page of a text among its others: filled where it is the one that is seen. A short way for a finger: keys have the
// arrows beside it, and who listens hears the whole text.
Touchable {
    id: root

    property bool selected: false

    readonly property real dotSize: (root.selected ? 4 : 3) * Theme.millimetre

    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.touchTarget
    implicitWidth: Theme.touchTarget

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Item {
        Rectangle {
            anchors.alignWhenCentered: false
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
