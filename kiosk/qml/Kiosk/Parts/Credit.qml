import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who made a picture, on the picture: a sign, until a touch on it shows the words; another touch hides them.
Touchable {
    id: root

    required property string credit
    required property real most

    property bool open: false

    readonly property real signShare: 0.8

    corner: root.open ? Theme.radius : height / 2
    implicitHeight: Math.max(Theme.touchTarget, root.open ? label.implicitHeight : 0)
    implicitWidth: root.open ? Math.max(Theme.touchTarget, label.width) : Theme.touchTarget
    text: qsTr("About this picture: %1").arg(root.credit)
    visible: root.credit !== ""

    onClicked: root.open = !root.open
    onCreditChanged: root.open = false

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.textPrimary
            border.width: Theme.highContrast ? Theme.hairline : 0
            color: root.down ? Theme.surfacePressed : Theme.veil
            height: sign.side + 2 * border.width
            // In high contrast nothing of the picture is to be seen at the corners of the sign.
            radius: Theme.highContrast ? Theme.radius : height / 2
            visible: !root.open
            width: height
        }
    }
    contentItem: Item {
        KioskIcon {
            id: sign

            anchors.centerIn: parent
            name: root.open ? "" : "information-outline"
            side: Math.round(root.signShare * Theme.touchTarget)
            visible: !root.open
        }

        VeilLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            most: root.most
            text: root.credit
            visible: root.open

            Accessible.ignored: true
        }
    }
}
