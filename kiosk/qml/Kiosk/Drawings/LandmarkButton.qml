import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A landmark to touch: its sign and its name, and its figure where there is room for them on a line. Where there is
// room for neither, the sign alone.
Touchable {
    id: root

    required property string value
    required property string unit
    // How wide it may be.
    required property real most

    property string iconName: ""
    property bool lit: true
    // Whether there is no room for names.
    property bool terse: false
    property bool selected: false

    readonly property real side: Math.min(Theme.textHeading, Theme.touchTarget - Theme.spaceXs)
    readonly property real signed: root.iconName === "" ? 0 : root.side + Theme.spaceXs
    readonly property real room: Math.min(root.most - root.signed - 2 * Theme.spaceS, Theme.longestLine(Theme.textCaption))
    readonly property string figure: root.unit === "" ? root.value : root.value + " " + root.unit
    readonly property string fullest: root.text + " · " + root.figure
    readonly property list<string> wordings: root.terse ? [root.figure, root.value] : [root.fullest, root.text + " · " + root.value, root.text]
    readonly property string wording: root.wordings.find(words => root.fits(words)) ?? (root.iconName === "" ? root.text : "")

    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.millimetre)
    implicitWidth: root.wording === "" ? root.implicitHeight : Math.ceil(words.width) + root.signed + 2 * Theme.spaceS

    Accessible.name: root.text + ", " + root.figure
    Accessible.selectable: true
    Accessible.selected: root.selected

    background: Rectangle {
        border.color: root.selected || root.lit ? Theme.handle : Theme.line
        border.width: root.selected ? Theme.mark : Theme.hairline
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.surfaceRaised : Theme.surface
        radius: Math.min(height, Theme.touchTarget) / 2
    }
    contentItem: Item {
        KioskIcon {
            anchors.left: parent.left
            anchors.leftMargin: root.wording === "" ? (root.width - side) / 2 : Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            color: root.lit ? Theme.handle : Theme.textSecondary
            name: root.iconName
            side: root.side
            visible: root.iconName !== ""
        }

        KioskText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceS + root.signed
            anchors.verticalCenter: parent.verticalCenter
            color: root.lit ? Theme.textPrimary : Theme.textSecondary
            lineHeight: 1
            room: root.room
            size: Theme.textCaption
            text: root.wording
            weight: Font.DemiBold
            width: Math.min(implicitWidth, room)

            Accessible.ignored: true
        }
    }

    function fits(words: string): bool {
        return WordFit.widthOf(words, Font.DemiBold) * Theme.textCaption + 1 <= root.room;
    }
}
