import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A word that can be touched where it stands in a text: a line below it, and around it the room for a finger.
Touchable {
    id: root

    required property TermViewModel term
    // Where it may be touched and where it is underlined; null where it is left as it is.
    required property var place
    // The text that it is a word of.
    required property string over

    height: Theme.touchTarget
    text: qsTr("What does “%1” mean?").arg(root.term.word)
    visible: root.place !== null
    width: root.place?.width ?? 0
    x: root.place?.left ?? 0
    y: root.place?.top ?? 0

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: Theme.accent
            opacity: Theme.opacityPressed
            visible: root.down
        }

        Rectangle {
            color: Theme.textLink
            height: Theme.hairline
            width: root.place?.wordWidth ?? 0
            x: root.place?.wordLeft ?? 0
            y: root.place?.underline ?? 0
        }
    }
}
