import QtQuick
import Kiosk.ViewModels

// The reading pane of one item.
ReadingPane {
    id: root

    required property ItemViewModel item

    asOf: root.item.asOf
    body: root.item.body
    bodyTerms: root.item.bodyTerms
    figures: root.item.figures
    links: root.item.links
    source: root.item.source
    subtitle: root.item.subtitle
    summary: root.item.summary
    summaryTerms: root.item.summaryTerms
    then: root.item.then
    title: root.item.title
}
