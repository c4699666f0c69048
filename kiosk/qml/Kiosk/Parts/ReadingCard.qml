pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// What lies over a text while it is asked for: what one of its words means, or where all of it is from.
Loader {
    id: root

    required property TermViewModel term
    required property list<string> origins
    required property bool listing
    required property real mostHeight

    signal closed
    signal openRequested(address: string)

    active: root.term !== null || root.listing
    focus: active
    sourceComponent: {
        if (root.listing)
            return sources;
        return root.term ? word : null;
    }

    Component {
        id: word

        WordCard {
            focus: true
            mostHeight: root.mostHeight
            term: root.term

            onClosed: root.closed()
            onOpenRequested: address => root.openRequested(address)
        }
    }

    Component {
        id: sources

        SourcesCard {
            focus: true
            mostHeight: root.mostHeight
            origins: root.origins

            onClosed: root.closed()
        }
    }
}
