import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that an item has to say, from its title to the ways on. Turns page by page where it is long.
ScrollPane {
    id: root

    required property string title
    required property string summary
    required property string body
    required property LinkListModel links

    property FigureListModel figures: null
    property FigureViewModel figure: null
    property SequelViewModel then: null
    property string subtitle: ""
    property string note: ""
    property string source: ""
    property string asOf: ""
    property real titleSize: Theme.textTitle
    property real summarySize: Theme.textLead

    signal openRequested(address: string)
    spacing: Theme.spaceM
    subject: root.title

    Column {
        spacing: Theme.spaceXs
        width: parent.width

        Heading {
            size: root.titleSize
            text: root.title
            width: parent.width
        }

        KioskText {
            anchors.left: parent.left
            color: Theme.textLink
            size: Theme.textLabel
            weight: Font.DemiBold
            text: root.subtitle
            visible: root.subtitle !== ""
            width: Math.min(parent.width, Theme.longestLine(Theme.textLabel))
        }

        KioskText {
            anchors.left: parent.left
            color: Theme.textSecondary
            size: Theme.textCaption
            text: root.note
            visible: root.note !== ""
            width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
        }
    }

    FigureBlock {
        label: root.figure ? root.figure.label : ""
        unit: root.figure ? root.figure.unit : ""
        value: root.figure ? root.figure.value : ""
        valueSize: Theme.textDisplay
        visible: root.figure !== null
        width: parent.width
    }

    KioskText {
        anchors.left: parent.left
        size: root.summarySize
        text: root.summary
        width: Math.min(parent.width, Theme.longestLine(root.summarySize))
    }

    FigureFlow {
        figures: root.figures
        noted: true
        width: parent.width
    }

    KioskText {
        anchors.left: parent.left
        color: Theme.textSecondary
        text: root.body
        visible: root.body !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
    }

    KioskText {
        anchors.left: parent.left
        color: Theme.textLink
        size: Theme.textCaption
        text: [root.source === "" ? "" : qsTr("Source: %1").arg(root.source), root.asOf === "" ? "" : qsTr("As of %1").arg(root.asOf)].filter(part => part !== "").join(" · ")
        visible: text !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
    }

    SequelBox {
        sequel: root.then
        visible: root.then !== null
        width: parent.width
    }

    LinkFlow {
        links: root.links
        width: parent.width

        onOpenRequested: address => root.openRequested(address)
    }
}
