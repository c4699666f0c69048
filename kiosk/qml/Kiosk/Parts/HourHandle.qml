import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The handle of an hour: it shows the time at which it stands. A touch takes it an hour on.
Touchable {
    id: root

    required property string time
    required property string told
    // One as wide as any, so that the handle keeps its width.
    required property string widestTime

    property bool held: false

    signal stepped(hours: real)

    corner: height / 2
    implicitHeight: Math.max(Theme.touchTarget, content.implicitHeight + 2 * Theme.spaceXs)
    implicitWidth: content.implicitWidth + 2 * Theme.spaceS
    text: root.told

    Accessible.description: qsTr("Drag left or right")

    Keys.onLeftPressed: root.stepped(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: root.stepped(Theme.mirrored ? -1 : 1)
    onClicked: root.stepped(1)

    background: Rectangle {
        border.color: Theme.background
        border.width: Theme.hairline
        color: root.down || root.held ? Theme.handlePressed : Theme.handle
        radius: height / 2
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.spaceXs

            KioskIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.handleText
                name: "arrow-left-right"
                side: Theme.textLabel
            }

            KioskText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.handleText
                font.features: ({
                        "tnum": 1
                    })
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: Theme.textLabel
                text: root.time
                weight: Font.Bold
                width: Math.ceil(WordFit.widthOf(root.widestTime, Font.Bold) * size) + 1
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }
    }
}
