import QtQuick

// Tells each place in a pane whether it is `near`: on the page in sight, or on one next to it. What stands in the others
// need not be made.
QtObject {
    id: root

    required property PagedPane pane
    // Holds the places, and stands in the pane itself.
    required property Item holder
    required property Repeater places

    // Until the places have their heights, and the pane counts them in, all of them seem to be near.
    property bool ready: true

    readonly property Connections _turns: Connections {
        function onLaidOut(): void {
            root.look();
        }

        function onPageChanged(): void {
            root.look();
        }

        target: root.pane
    }

    function look(): void {
        if (!root.ready || root.holder.height <= 0 || root.pane.implicitHeight < root.holder.height)
            return;
        for (let index = 0; index < root.places.count; ++index) {
            const place = root.places.itemAt(index);
            if (place)
                place.near = root.pane.isNear(root.holder.y + place.y);
        }
    }
}
