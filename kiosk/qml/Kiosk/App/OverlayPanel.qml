import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A panel instead of the screen, which is hidden meanwhile: from the eye, from touch, and from a screen reader.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property Item scene
    required property real ceiling
    required property string title

    default property alias content: column.data
    // What always stays in sight, below what may have to be turned page by page.
    property alias foot: foot.data
    property bool beginsAtFoot: false

    property bool dismissAnywhere: false
    property real panelWidth: 300 * Theme.millimetre

    signal dismissed

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog

    // The scene is hidden itself; this is a picture of it, as it was when the panel opened.
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ShaderEffectSource {
        anchors.fill: parent
        live: false
        sourceItem: root.scene
        visible: !Theme.highContrast
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Tap {
        onTapped: point => {
            const position = point.position;
            if (root.dismissAnywhere || !panel.contains(panel.mapFromItem(root, position.x, position.y)))
                root.dismissed();
        }
    }

    Rectangle {
        id: panel

        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.ceiling / 2
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: Math.min(root.height - root.ceiling - 2 * Theme.spaceS, column.implicitHeight + foot.taken + 2 * Theme.spaceL)
        radius: Theme.radius
        width: Math.min(root.width - 2 * Theme.spaceS, root.panelWidth * Math.sqrt(Theme.textScale))

        PagedPane {
            anchors.bottomMargin: Theme.spaceL + foot.taken
            anchors.fill: parent
            anchors.leftMargin: Theme.spaceL
            anchors.rightMargin: Theme.spaceL
            anchors.topMargin: Theme.spaceL
            focus: !root.beginsAtFoot
            spacing: 0

            Column {
                id: column

                spacing: Theme.spaceM
                width: parent.width

                Heading {
                    size: Theme.textTitle
                    text: root.title
                    width: parent.width
                }
            }
        }

        FocusScope {
            id: foot

            readonly property real taken: height > 0 ? height + Theme.spaceM : 0

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.spaceL
            anchors.right: parent.right
            focus: root.beginsAtFoot
            height: childrenRect.height
        }
    }
}
