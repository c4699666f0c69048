pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Turns the pages of a text: an arrow to either side, and a dot for each page, or their number where there are many.
// Where the text is one of several, the arrows lead on to its neighbours, and its place among them stands there too.
Row {
    id: root

    required property int index
    required property int count
    required property real room

    property string subject: ""
    property int member: 0
    property int members: 1

    readonly property string position: qsTr("%1 of %2").arg(root.member + 1).arg(root.members)
    readonly property bool grouped: root.members > 1
    readonly property real dotsRoom: root.room - 2 * Theme.touchTarget - (root.grouped ? place.width : 0)
    readonly property bool dotted: root.count > 1 && root.count * Theme.touchTarget <= root.dotsRoom

    signal chosen(index: int)
    signal passed(by: int)

    component Arrow: KioskButton {
        implicitHeight: Theme.touchTarget
        implicitWidth: Theme.touchTarget
        wordless: true
    }

    component Whereabouts: KioskText {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.textSecondary
        leftPadding: Theme.spaceS
        lineHeight: 1
        rightPadding: Theme.spaceS
        size: Theme.textLabel
        wrapMode: Text.NoWrap
    }

    Arrow {
        enabled: root.index > 0 || root.member > 0
        iconName: "chevron-left"
        text: root.index > 0 || !root.grouped ? root.worded(qsTr("Previous page")) : qsTr("Previous")

        onClicked: root.index > 0 ? root.chosen(root.index - 1) : root.passed(-1)
    }

    Repeater {
        model: root.dotted ? root.count : 0

        delegate: PageDot {
            required property int index

            selected: index === root.index
            text: root.worded(qsTr("Page %1 of %2").arg(index + 1).arg(root.count))

            onClicked: root.chosen(index)
        }
    }

    Whereabouts {
        text: root.dotted || root.count < 2 ? "" : qsTr("Page %1 of %2").arg(root.index + 1).arg(root.count)
        visible: text !== ""
    }

    Whereabouts {
        id: place

        text: root.grouped ? root.position : ""
        visible: root.grouped
    }

    Arrow {
        enabled: root.index < root.count - 1 || root.member < root.members - 1
        iconName: "chevron-right"
        text: root.index < root.count - 1 || !root.grouped ? root.worded(qsTr("Next page")) : qsTr("Next")

        onClicked: root.index < root.count - 1 ? root.chosen(root.index + 1) : root.passed(1)
    }

    function worded(words: string): string {
        return root.subject === "" ? words : words + ": " + root.subject;
    }
}
