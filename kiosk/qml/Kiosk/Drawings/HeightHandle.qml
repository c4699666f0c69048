import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The handle of a height: it shows the number at which it stands. A touch takes it to the next landmark.
Touchable {
    id: root

    required property string value
    required property string widestValue
    required property string unit
    // How wide it may be.
    required property real most

    property bool held: false

    // No other digits are wider, and so the handle keeps its width while the number changes.
    readonly property list<string> wideDigits: ["0", "4", "8"]
    readonly property real wantedSize: Theme.largeText ? Theme.textHeading : Theme.textTitle
    readonly property real numberSize: WordFit.line(root.widestValue, Font.Bold, root.wantedSize, root.room)
    readonly property real room: root.most - sign.width - 2 * Theme.spaceS - Theme.spaceXs
    readonly property real numberWidth: Math.ceil(Math.max(...root.wideDigits.map(digit => WordFit.widthOf(root.widestValue.replace(/\d/g, digit), Font.Bold))) * root.numberSize) + 1

    implicitHeight: Math.max(Theme.touchPrimary, words.implicitHeight + 2 * Theme.millimetre)
    implicitWidth: sign.width + words.implicitWidth + 2 * Theme.spaceS + Theme.spaceXs
    text: root.value + " " + root.unit

    Accessible.description: qsTr("Drag up or down")

    background: Rectangle {
        border.color: Theme.background
        border.width: Theme.hairline
        color: root.down || root.held ? Theme.handlePressed : Theme.handle
        radius: Math.min(height, Theme.touchPrimary) / 2
    }
    contentItem: Item {
        KioskIcon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.handleText
            name: "arrow-up-down"
            side: Theme.textHeading
        }

        Grid {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceXs
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.spaceXs
            columns: root.numberWidth + columnSpacing + unit.implicitWidth <= root.room && !Theme.largeText ? 2 : 1
            verticalItemAlignment: Grid.AlignVCenter

            KioskText {
                color: Theme.handleText
                lineHeight: 1
                size: root.numberSize
                text: root.value
                weight: Font.Bold
                width: root.numberWidth
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }

            KioskText {
                id: unit

                color: Theme.handleText
                lineHeight: 1
                room: root.room
                size: Theme.textLabel
                text: root.unit
                visible: text !== ""
                weight: Font.DemiBold
                width: Math.min(implicitWidth, root.room)

                Accessible.ignored: true
            }
        }
    }
}
