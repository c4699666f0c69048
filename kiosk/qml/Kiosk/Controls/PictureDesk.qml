pragma Singleton

import QtQuick

// Where pictures are ordered and handed out. It only numbers the orders: app.py connects it to what decodes them.
QtObject {
    id: root

    property int _orders: 0

    signal requested(order: int, file: string, size: size, focus: point, scrim: string)
    signal withdrawn(order: int)
    signal arrived(order: int, address: string, whole: bool)

    function order(file: string, size: size, focus: point, scrim: string): int {
        root._orders += 1;
        root.requested(root._orders, file, size, focus, scrim);
        return root._orders;
    }
}
