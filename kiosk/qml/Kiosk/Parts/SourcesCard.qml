pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where what a text says is from, a line for each source.
PaneCard {
    id: root

    required property list<string> origins

    title: qsTr("Sources")

    Heading {
        size: Theme.textHeading
        text: root.title
        width: parent.width
    }

    Repeater {
        model: root.origins

        delegate: KioskText {
            required property string modelData

            anchors.left: parent?.left
            text: modelData
            width: Math.min(parent?.width ?? 0, Theme.longestLine(Theme.textBody))
        }
    }

    Item {
        height: Theme.spaceXs
        width: parent.width
    }

    KioskButton {
        anchors.left: parent.left
        focus: true
        iconName: "check"
        kind: KioskButton.Primary
        text: qsTr("Close")

        onClicked: root.closed()
    }
}
