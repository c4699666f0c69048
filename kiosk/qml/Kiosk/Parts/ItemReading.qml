import QtQuick
import Kiosk.ViewModels

// The reading pane of one item.
ReadingPane {
    id: root

    required property ItemViewModel item

    asOf: root.item.figure ? root.item.figure.asOf : root.item.asOf
    body: root.item.body
    figure: root.item.figure
    figures: root.item.figures
    links: root.item.links
    note: root.item.acting ? qsTr("Part of this role is held for now (acting).") : ""
    source: root.item.figure ? root.item.figure.source : root.item.source
    subtitle: root.item.subtitle
    summary: root.item.summary
    title: root.item.title
}
