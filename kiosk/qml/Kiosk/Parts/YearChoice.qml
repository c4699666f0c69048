import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A point on the line of time, with its year.
Touchable {
    id: root

    required property string title
    required property bool selected

    readonly property real dotShare: 1.4

    Accessible.name: root.placed(root.text + ", " + root.title)
    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Rectangle {
        color: root.down ? Theme.surfacePressed : "transparent"

        Rectangle {
            anchors.verticalCenter: dot.verticalCenter
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }

        Rectangle {
            id: dot

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.textPrimary
            border.width: root.selected ? Theme.mark : Theme.hairline
            color: root.selected ? Theme.selection : Theme.surfaceRaised
            height: root.selected ? Theme.spaceM : root.dotShare * Theme.spaceS
            radius: width / 2
            width: height
            y: Theme.spaceM - height / 2
        }
    }
    contentItem: Item {
        KioskText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceXs
            color: root.selected ? Theme.textPrimary : Theme.textSecondary
            size: Theme.textCaption
            weight: root.selected ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: root.text
            width: parent.width
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}
