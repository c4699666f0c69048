import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A screen's one heading, and the line under it.
Column {
    id: root

    required property string title

    property string summary: ""

    spacing: Theme.spaceXs

    Heading {
        size: Theme.textTitle
        text: root.title
        width: parent.width
    }

    KioskText {
        color: Theme.textSecondary
        text: root.summary
        visible: root.summary !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
    }
}
