import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What happens at a stop of a journey, where it is, and where that is from; a way to more where there is room for it.
PagedPane {
    id: root

    required property ItemViewModel stop

    readonly property int shortTitle: 26
    readonly property real needed: heading.height + told.height + from.height + 3 * root.spacing
    readonly property bool linked: links.count > 0 && (Theme.largeText || root.needed + links.implicitHeight <= root.height)
    readonly property string origin: [root.stop.source, root.stop.asOf === "" ? "" : qsTr("As of %1").arg(root.stop.asOf)].filter(part => part !== "").join(" · ")

    signal openRequested(address: string)

    spacing: Theme.spaceS
    subject: root.stop.title

    onStopChanged: root.toFirstPage()

    Column {
        id: heading

        spacing: Theme.millimetre
        width: parent.width

        Heading {
            size: Theme.largeText || root.stop.title.length > root.shortTitle ? Theme.textHeading : Theme.textTitle
            text: root.stop.title
            width: parent.width
        }

        KioskText {
            color: Theme.textLink
            size: Theme.textLabel
            text: root.stop.subtitle
            tight: true
            visible: root.stop.subtitle !== ""
            weight: Font.DemiBold
            width: parent.width
        }
    }

    KioskText {
        id: told

        anchors.left: parent.left
        size: Theme.textBody
        text: root.stop.summary
        width: Math.min(parent.width, Theme.longestLine(size))
    }

    KioskText {
        id: from

        anchors.left: parent.left
        color: Theme.textLink
        size: Theme.textCaption
        text: root.origin
        tight: true
        visible: root.origin !== ""
        width: Math.min(parent.width, Theme.longestLine(size))
    }

    LinkFlow {
        id: links

        links: root.stop.links
        most: 1
        short: true
        visible: root.linked
        width: parent.width

        onOpenRequested: address => root.openRequested(address)
    }
}
