import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The words of a fact beside its drawing: what it says at once, what a visitor has just found out, and the way deeper.
PagedPane {
    id: root

    required property FactViewModel fact

    // Whether visitors are to guess what the summary says.
    property bool asking: false
    property string dated: ""
    property string remark: ""
    property string remarkTitle: ""

    readonly property int shortTitle: 18
    readonly property real roomy: 200 * Theme.millimetre

    signal openRequested(address: string)
    signal readRequested

    spacing: Theme.spaceS
    subject: root.fact.title

    Heading {
        size: root.fact.title.length > root.shortTitle || Theme.largeText ? Theme.textHeading : Theme.textTitle
        text: root.fact.title
        width: parent.width
    }

    // Large words below the summary would be out of sight.
    Remark {
        text: root.remark
        title: root.remarkTitle
        visible: root.remark !== "" && Theme.largeText
        width: parent.width
    }

    KioskText {
        anchors.left: parent.left
        size: root.height > root.roomy ? Theme.textLead : Theme.textBody
        text: root.fact.summary
        visible: !root.asking
        width: Math.min(parent.width, Theme.longestLine(size))
    }

    Remark {
        text: root.remark
        title: root.remarkTitle
        visible: root.remark !== "" && !Theme.largeText
        width: parent.width
    }

    Flow {
        spacing: Theme.spaceXs
        width: parent.width

        KioskButton {
            iconName: "book-open-variant"
            kind: KioskButton.Primary
            text: qsTr("Read more")
            visible: root.fact.body !== ""

            Accessible.name: text + ": " + root.fact.title

            onClicked: root.readRequested()
        }

        UnitSwitch {
            others: root.fact.figure.otherUnit
            room: root.width
            units: root.fact.figure.units
        }

        LinkFlow {
            links: root.fact.links
            most: Theme.largeText ? 0 : 2
            visible: most > 0 && links.count > 0
            width: parent.width

            onOpenRequested: address => root.openRequested(address)
        }
    }

    KioskText {
        color: Theme.textLink
        size: Theme.textCaption
        text: root.dated
        visible: root.dated !== ""
        width: parent.width
    }
}
