import QtQuick

// A grid whose cards fill the room: rows of one height where each has room enough, taller ones where words need it.
// A card's `implicitHeight` says what it needs, `heightOf` gives what it gets.
Grid {
    id: root

    required property real room

    readonly property list<real> needs: {
        const cards = Array.from(root.children).filter(child => !(child instanceof Repeater));
        const rows = new Array(Math.ceil(cards.length / root.columns)).fill(0);
        cards.forEach((card, index) => rows[Math.floor(index / root.columns)] = Math.max(rows[Math.floor(index / root.columns)], card.implicitHeight));
        return rows;
    }
    readonly property real even: root.shared(root.needs, root.room - (root.needs.length - 1) * root.spacing)

    function heightOf(index: int): real {
        return Math.max(root.even, root.needs[Math.floor(index / root.columns)] ?? 0);
    }

    // What each row has of the room once those that need more than their share have taken it.
    function shared(needs: list<real>, room: real): real {
        const share = room / Math.max(1, needs.length);
        const modest = needs.filter(need => need <= share);
        if (modest.length === needs.length || modest.length === 0)
            return Math.max(0, share);
        const taken = needs.reduce((sum, need) => need <= share ? sum : sum + need, 0);
        return root.shared(modest, room - taken);
    }
}
