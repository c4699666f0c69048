pragma Singleton

import QtQuick

// Where controls tell that they did what they are for, whoever wanted it: a finger, a key, a screen reader.
QtObject {
    signal done
}
