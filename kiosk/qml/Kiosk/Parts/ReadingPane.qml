pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that an item has to say, from its title to the ways on; on several pages where it is long.
PagedPane {
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
    property bool sourcesAsked: false

    readonly property int mostLinks: 3
    readonly property bool switchedBelow: (root.figures?.otherUnits ?? "") !== ""
    readonly property list<string> origins: {
        const figured = Array.from({
            "length": root.figures ? root.figures.provenance.count : 0
        }, (_, row) => root.worded(root.figures.provenance.at(row).source, root.figures.provenance.at(row).asOf));
        const next = root.then ? root.worded(root.then.source, root.then.asOf) : "";
        return [root.worded(root.source, root.asOf), ...figured, next].filter((words, place, all) => words !== "" && all.indexOf(words) === place);
    }

    signal openRequested(address: string)
    spacing: Theme.spaceM
    subject: root.title

    onBodyChanged: root.forget()
    onTitleChanged: root.forget()

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

    UnitSwitch {
        anchors.left: parent.left
        others: root.switchedBelow ? "" : root.figure?.otherUnit ?? ""
        room: root.width
        units: root.figure?.units ?? null
    }

    ExplainedText {
        anchors.left: parent.left
        size: root.summarySize
        terms: root.summaryTerms
        text: root.summary
        width: Math.min(parent.width, Theme.longestLine(root.summarySize))

        onExplainRequested: (term, asked) => root.explain(term, asked)
    }

    FigureFlow {
        figures: root.figures
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
    }

    SequelBox {
        sequel: root.then
        visible: root.then !== null
        width: parent.width
    }

    KioskText {
        anchors.left: parent.left
        color: Theme.textLink
        size: Theme.textCaption
        text: root.origins.length > 0 ? "" : root.dated(root.asOf)
        visible: text !== ""
        width: Math.min(parent.width, Theme.longestLine(Theme.textCaption))
    }

    SourceLine {
        id: sources

        anchors.left: parent.left
        asOf: root.asOf
        most: root.width
        origins: root.origins

        onClicked: root.askForSources()
    }

    LinkCards {
        links: root.links
        visible: !Theme.largeText && links.count > 0
        width: parent.width

        onOpenRequested: address => root.openRequested(address)
    }

    LinkFlow {
        links: root.links
        most: root.mostLinks
        visible: Theme.largeText && links.count > 0
        width: parent.width

        onOpenRequested: address => root.openRequested(address)
    }

    // Over the pane, not in it, at the end where the word that was touched is not.
    ReadingCard {
        anchors.left: parent.left
        anchors.right: parent.right
        listing: root.sourcesAsked
        mostHeight: root.height
        origins: root.origins
        parent: root
        term: root.asked
        y: root.askedBelow ? 0 : root.height - height

        onClosed: root.closeCard()
        onOpenRequested: address => root.openRequested(address)
    }

    function worded(source: string, asOf: string): string {
        return source === "" || asOf === "" ? source : qsTr("%1, as of %2").arg(source).arg(asOf);
    }

    function dated(asOf: string): string {
        return asOf === "" ? "" : qsTr("As of %1").arg(asOf);
    }

    function explain(term: TermViewModel, asked: Item): void {
        root.askedBelow = asked.mapToItem(root, 0, asked.height).y > root.height / 2;
        root.askedBy = asked;
        root.asked = term;
    }

    function askForSources(): void {
        root.askedBelow = false;
        root.askedBy = sources;
        root.sourcesAsked = true;
    }

    function forget(): void {
        root.asked = null;
        root.sourcesAsked = false;
    }

    function closeCard(): void {
        root.forget();
        root.askedBy?.forceActiveFocus(Qt.OtherFocusReason);
    }
}
