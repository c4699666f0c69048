import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A panel over the screen. What lies beneath is shaded, disabled and out of a screen reader's way.
FocusScope {
    id: root

    required property string title

    default property alias content: column.data

    property bool dismissAnywhere: false
    property real panelWidth: 300 * Theme.unit

    signal dismissed

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    TapHandler {
        onTapped: point => {
            const position = point.position;
            if (root.dismissAnywhere || !panel.contains(panel.mapFromItem(root, position.x, position.y)))
                root.dismissed();
        }
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: Math.min(root.height - 2 * Theme.spaceS, column.implicitHeight + 2 * Theme.spaceL)
        radius: Theme.radius
        width: Math.min(root.width - 2 * Theme.spaceS, root.panelWidth * Math.sqrt(Theme.textScale))

        ScrollPane {
            anchors.fill: parent
            anchors.margins: Theme.spaceL
            focus: true
            spacing: 0

            Column {
                id: column

                spacing: Theme.spaceM
                width: parent.width

                KioskText {
                    font.pixelSize: Theme.textTitle
                    heading: true
                    text: root.title
                    width: parent.width
                }
            }
        }
    }
}
