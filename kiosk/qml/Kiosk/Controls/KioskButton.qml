import QtQuick
import Kiosk.Theme

// A button with a word and, where it helps, an icon before it.
Touchable {
    id: root

    enum Kind {
        Plain,
        Primary,
        Bare
    }

    property int kind: KioskButton.Plain
    property string iconName: ""
    property bool wordless: false
    property bool selected: false
    // Whether a press of it switches something, so that it is on or off.
    property bool switched: false
    property real textWidth: Number.POSITIVE_INFINITY

    // Qt tells a screen reader of these, whatever is attached. A press changes what it is bound to, and not it.
    checkable: root.switched
    checked: root.switched && root.selected
    implicitHeight: Math.max(Theme.touchPrimary, content.implicitHeight + 2 * Theme.spaceXs)
    implicitWidth: Math.max(Theme.touchPrimary, content.implicitWidth + leftPadding + rightPadding)
    leftPadding: root.wordless ? 0 : Theme.spaceS
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    rightPadding: root.leftPadding

    onToggled: root.checked = Qt.binding(() => root.switched && root.selected)

    background: Rectangle {
        border.color: root.kind === KioskButton.Primary || root.selected ? Theme.accent : Theme.line
        border.width: root.kind === KioskButton.Bare && !Theme.highContrast ? 0 : Theme.hairline
        color: {
            if (root.kind === KioskButton.Primary || root.selected)
                return root.down ? Theme.actionPressed : Theme.action;
            return root.down ? Theme.surfacePressed : Theme.surfaceRaised;
        }
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
        implicitWidth: content.implicitWidth

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.spaceXs

            KioskIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                side: root.wordless ? Math.min(Theme.textTitle, Theme.touchTarget) : Theme.textHeading
                visible: root.iconName !== ""
            }

            KioskText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.textLabel
                tight: true
                weight: Font.DemiBold
                horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                text: root.text
                visible: !root.wordless
                room: root.textWidth
                width: Math.min(implicitWidth, root.textWidth)

                Accessible.ignored: true
            }
        }
    }
}
