import QtQuick

// A grid whose cards fill the room: rows of one height where each has room enough, taller ones where words need it.
// A card's `implicitHeight` says what it needs, `heightOf` gives what it gets. Where the rows have no room on one page,
// as many as have share each of the pages, which give them `pageRoom`.
Grid {
    id: root

    required property real room

    property real pageRoom: root.room

    // Of each row. It is asked for once for all cards: while they are made, each would ask it of all others.
    property list<real> needs: []

    property var _heard: new Set()

    readonly property real tallest: Math.max(0, ...root.needs)
    readonly property bool parted: root.needs.reduce((sum, need) => sum + need + root.spacing, -root.spacing) > root.room + 1
    readonly property int fitting: Math.max(1, Math.floor((root.pageRoom + root.spacing) / Math.max(1, root.tallest + root.spacing)))
    readonly property int rowsAtOnce: Math.ceil(root.needs.length / Math.ceil(root.needs.length / root.fitting))
    readonly property real even: root.parted ? (root.pageRoom + root.spacing) / root.rowsAtOnce - root.spacing : RoomShare.even(root.needs, root.room - (root.needs.length - 1) * root.spacing)

    Component.onCompleted: root.measure()
    onChildrenChanged: asking.restart()
    onColumnsChanged: asking.restart()

    Timer {
        id: asking

        interval: 0

        onTriggered: root.measure()
    }

    function measure(): void {
        const cards = Array.from(root.children).filter(child => !(child instanceof Repeater));
        const needs = new Array(Math.ceil(cards.length / root.columns)).fill(0);
        cards.forEach((card, index) => {
            const row = Math.floor(index / root.columns);
            needs[row] = Math.max(needs[row], card.implicitHeight);
            root.hear(card);
        });
        if (needs.join() !== root.needs.join())
            root.needs = needs;
    }

    function hear(card: Item): void {
        if (root._heard.has(card))
            return;
        root._heard.add(card);
        card.implicitHeightChanged.connect(asking.restart);
    }

    function heightOf(index: int): real {
        return Math.max(root.even, root.needs[Math.floor(index / root.columns)] ?? 0);
    }
}
