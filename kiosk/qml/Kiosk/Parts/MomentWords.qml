import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a building screen says of a moment: when it was, how many pieces there were, what happened, and the way deeper.
PagedPane {
    id: root

    required property MilestoneViewModel moment
    required property int pieces

    readonly property int shortTitle: 18
    readonly property real roomy: 190 * Theme.millimetre
    // What there is to read more says where it is from itself.
    readonly property string origin: root.moment.body === "" && root.moment.source !== "" ? qsTr("Source: %1").arg(root.moment.source) : ""

    signal openRequested(address: string)
    signal readRequested

    spacing: Theme.spaceS
    subject: root.moment.title

    onMomentChanged: root.toFirstPage()

    KioskText {
        color: Theme.textLink
        size: Theme.textLabel
        text: root.moment.subtitle
        tight: true
        weight: Font.DemiBold
        width: parent.width
    }

    Heading {
        size: root.moment.title.length > root.shortTitle || Theme.largeText ? Theme.textHeading : Theme.textTitle
        text: root.moment.title
        width: parent.width
    }

    Row {
        anchors.left: parent.left
        spacing: Theme.spaceXs
        visible: root.moment.step > 0 && !Theme.largeText

        KioskText {
            id: count

            lineHeight: 1
            size: Theme.textDisplay
            text: root.moment.step
            weight: Font.Light
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        KioskText {
            anchors.baseline: count.baseline
            color: Theme.textSecondary
            lineHeight: 1
            size: Theme.textLabel
            text: qsTr("of %1 pieces").arg(root.pieces)
            wrapMode: Text.NoWrap

            Accessible.name: qsTr("%1 of %2 pieces").arg(root.moment.step).arg(root.pieces)
        }
    }

    KioskText {
        anchors.left: parent.left
        size: root.width > root.roomy && !Theme.largeText ? Theme.textLead : Theme.textBody
        text: root.moment.summary
        width: Math.min(parent.width, Theme.longestLine(size))
    }

    Flow {
        spacing: Theme.spaceXs
        width: parent.width

        KioskButton {
            iconName: "book-open-variant"
            text: qsTr("Read more")
            visible: root.moment.body !== ""

            Accessible.name: text + ": " + root.moment.title

            onClicked: root.readRequested()
        }

        LinkFlow {
            links: root.moment.links
            most: Theme.largeText || root.moment.body !== "" ? 0 : 1
            visible: most > 0 && links.count > 0
            width: parent.width

            onOpenRequested: address => root.openRequested(address)
        }
    }

    KioskText {
        anchors.left: parent.left
        color: Theme.textLink
        size: Theme.textCaption
        text: root.origin
        visible: root.origin !== ""
        width: Math.min(parent.width, Theme.longestLine(size))
    }
}
