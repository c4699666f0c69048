pragma Singleton

import QtQuick

// Where the frames of turning pictures are asked for and handed out. It only numbers those who ask, as PictureDesk.
QtObject {
    id: root

    property int _orders: 0

    signal opened(order: int, files: list<string>, size: size)
    signal turned(order: int, frame: int)
    signal closed(order: int)
    signal arrived(order: int, frame: int, address: string, settled: bool)

    function open(files: list<string>, size: size): int {
        root._orders += 1;
        root.opened(root._orders, files, size);
        return root._orders;
    }
}
