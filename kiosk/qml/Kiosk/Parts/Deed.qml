import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What somebody does for a part of the day, as a piece of a ribbon. Its sign and its words are there where they fit.
Rectangle {
    id: root

    required property ActivityViewModel activity
    required property bool current

    readonly property real signSide: Math.round(Theme.spaceM * root.signShare)
    readonly property real signShare: 0.8
    readonly property bool signed: root.width >= root.signSide + Theme.millimetre
    readonly property real wordsWidth: WordFit.widthOf(root.activity.label, Font.Normal) * Theme.textCaption
    readonly property bool worded: root.width >= root.signSide + root.wordsWidth + 3 * Theme.spaceXs
    readonly property color ink: root.current ? Theme.handleText : Theme.textPrimary

    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: root.current ? Theme.handle : Theme.surfaceRaised

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceXs

        KioskIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            name: root.activity.iconName
            side: root.signSide
            visible: root.signed
        }

        KioskText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            lineHeight: 1
            size: Theme.textCaption
            text: root.activity.label
            visible: root.worded
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}
