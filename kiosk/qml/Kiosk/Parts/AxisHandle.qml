import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The handle on an axis of years, to drag; a touch takes it to the next stage.
Touchable {
    id: root

    property bool held: false

    readonly property real signShare: 0.6

    corner: width / 2

    Accessible.description: qsTr("Drag left or right")

    background: Rectangle {
        border.color: Theme.background
        border.width: Theme.hairline
        color: root.down || root.held ? Theme.handlePressed : Theme.handle
        radius: width / 2
    }
    contentItem: Item {
        KioskIcon {
            anchors.centerIn: parent
            color: Theme.handleText
            name: "arrow-left-right"
            side: Math.round(root.signShare * root.width)
        }
    }
}
