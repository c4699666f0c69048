import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A screen's one heading, and the line under it.
Column {
    id: root

    required property string title

    property string summary: ""

    readonly property bool long: root.title.length > root.shortTitle
    readonly property int shortTitle: 30

    spacing: Theme.spaceXs

    Heading {
        size: root.long && Theme.largeText ? Theme.textHeading : Theme.textTitle
        text: root.title
        width: parent.width
    }

    KioskText {
        anchors.left: parent.left
        color: Theme.textSecondary
        text: root.summary
        visible: root.summary !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
    }
}
