import QtQuick

// A touch on what is no button, like a picture to touch anywhere. However long the finger lies there, lifting it acts.
TapHandler {
    longPressThreshold: 86400
}
