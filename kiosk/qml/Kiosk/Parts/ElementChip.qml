import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An element to choose: its name, the year of its launch, and whose it is, in a word and by a sign. Large words leave no
// room for the year of one that has an agency: the order of the elements says nearly the same.
ListChoice {
    id: root

    required property ElementViewModel item

    readonly property string note: [root.item.agency, Theme.largeText && root.marked ? "" : root.item.shortSubtitle].filter(words => words !== "").join(" · ")
    readonly property bool marked: root.item.agency !== ""
    readonly property real markShare: 0.6

    compact: true
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.spaceXs)
    text: root.item.shortTitle

    contentItem: Item {
        AgencyMark {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceXs
            anchors.verticalCenter: parent.verticalCenter
            height: width
            rank: root.item.agencyRank
            visible: root.marked
            width: root.marked ? Math.round(root.markShare * Theme.textCaption) : 0
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.spaceXs
            anchors.right: parent.right
            anchors.rightMargin: Theme.millimetre
            anchors.verticalCenter: parent.verticalCenter

            KioskText {
                size: Theme.textCaption
                text: root.text
                tight: true
                weight: Font.DemiBold
                width: parent.width

                Accessible.ignored: true
            }

            KioskText {
                color: root.selected ? Theme.textPrimary : Theme.textSecondary
                size: Theme.textCaption
                text: root.note
                tight: true
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
