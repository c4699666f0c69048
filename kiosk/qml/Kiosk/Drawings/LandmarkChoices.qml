pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The landmarks of a drawing to choose from, in a row or as many rows as they need.
Flow {
    id: root

    required property LandmarkListModel landmarks
    required property string unit
    required property int chosen

    // How high it may be, for all that may stand below each other.
    property real most: Number.POSITIVE_INFINITY

    readonly property real line: Math.max(Theme.touchTarget, Theme.lineHeightRatio * Theme.textCaption) + root.spacing
    readonly property bool terse: root.landmarks.count * root.line > root.most

    // Whether each may still be the answer, so that none is dimmed.
    property bool open: false

    signal picked(index: int)

    spacing: Theme.spaceXs

    Repeater {
        model: root.landmarks

        delegate: LandmarkButton {
            required property LandmarkViewModel landmark
            required property int index

            iconName: landmark.iconName
            lit: root.open || root.chosen === index
            most: root.width
            terse: root.terse
            selected: root.chosen === index
            text: landmark.label
            unit: root.unit
            value: landmark.value

            onClicked: root.picked(index)
        }
    }
}
