import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A place on the map. The chosen one is larger and filled.
Touchable {
    id: root

    required property bool selected

    readonly property real smallShare: 0.5
    readonly property real restShare: 0.62
    readonly property real iconShare: 0.62

    implicitHeight: root.enabled ? Theme.touchTarget : root.smallShare * Theme.touchTarget
    implicitWidth: implicitHeight

    Accessible.ignored: !root.enabled
    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.textPrimary
            border.width: Theme.mark
            color: {
                if (root.down)
                    return Theme.surfacePressed;
                return root.selected ? Theme.selection : Theme.surfaceRaised;
            }
            height: width
            radius: width / 2
            width: (root.selected ? 1 : root.restShare) * root.width

            KioskIcon {
                anchors.centerIn: parent
                name: "map-marker"
                side: Math.round(parent.width * root.iconShare)
            }
        }
    }
}
