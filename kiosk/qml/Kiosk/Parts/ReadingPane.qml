pragma ComponentBehavior: Bound

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
    property TermListModel summaryTerms: null
    property TermListModel bodyTerms: null
    property string subtitle: ""
    property string note: ""
    property string source: ""
    property string asOf: ""
    property real titleSize: Theme.textTitle
    property real summarySize: Theme.textLead

    // The word that is being explained, and where it was touched.
    property TermViewModel asked: null
    property Item askedBy: null
    property bool askedBelow: false

    signal openRequested(address: string)
    spacing: Theme.spaceM
    subject: root.title

    onBodyChanged: root.asked = null
    onTitleChanged: root.asked = null

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

    ExplainedText {
        anchors.left: parent.left
        size: root.summarySize
        terms: root.summaryTerms
        text: root.summary
        width: Math.min(parent.width, Theme.longestLine(root.summarySize))

        onExplainRequested: (term, asked) => root.explain(term, asked)
        onWordFocused: word => root.reveal(word)
    }

    FigureFlow {
        figures: root.figures
        noted: true
        width: parent.width
    }

    ExplainedText {
        anchors.left: parent.left
        color: Theme.textSecondary
        terms: root.bodyTerms
        text: root.body
        visible: root.body !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textBody))

        onExplainRequested: (term, asked) => root.explain(term, asked)
        onWordFocused: word => root.reveal(word)
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

    // Over the pane, not in it, at the end where the word that was touched is not.
    Loader {
        active: root.asked !== null
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.overflowing ? Theme.touchTarget + Theme.spaceS : 0
        focus: active
        parent: root
        y: root.askedBelow ? 0 : root.height - height

        sourceComponent: WordCard {
            focus: true
            mostHeight: root.height
            term: root.asked

            onClosed: root.closeCard()
            onOpenRequested: address => root.openRequested(address)
        }
    }

    function explain(term: TermViewModel, asked: Item): void {
        root.askedBelow = asked.mapToItem(root, 0, asked.height).y > root.height / 2;
        root.askedBy = asked;
        root.asked = term;
    }

    function closeCard(): void {
        root.asked = null;
        root.askedBy?.forceActiveFocus(Qt.OtherFocusReason);
    }
}
