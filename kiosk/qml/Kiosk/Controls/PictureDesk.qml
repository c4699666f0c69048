pragma Singleton

import QtQuick

// Where pictures are ordered and handed out. It holds nothing: app.py connects it to what decodes them.
QtObject {
    signal requested(picture: string)
    signal withdrawn(picture: string)
    signal arrived(picture: string, whole: bool)
}
