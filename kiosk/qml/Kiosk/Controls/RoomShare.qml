pragma Singleton

import QtQml

// How rows share a room: all of one height, but those that need more take it from the others.
QtObject {
    id: root

    // What each row has once those that need more than their share have taken it.
    function even(needs: list<real>, room: real): real {
        const share = room / Math.max(1, needs.length);
        const modest = needs.filter(need => need <= share);
        if (modest.length === needs.length || modest.length === 0)
            return Math.max(0, share);
        const taken = needs.reduce((sum, need) => need <= share ? sum : sum + need, 0);
        return root.even(modest, room - taken);
    }
}
