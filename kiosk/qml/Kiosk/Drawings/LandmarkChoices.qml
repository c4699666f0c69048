pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The landmarks of a drawing to choose from, in a row or as many rows as they need.
Flow {
    id: root

    required property LandmarkListModel landmarks
    required property int chosen

    // How high it may be, for all that may stand below each other.
    property real most: Number.POSITIVE_INFINITY

    readonly property real line: Math.max(Theme.touchTarget, Theme.lineHeightRatio * Theme.textCaption) + root.spacing
    readonly property bool terse: root.landmarks.count * root.line > root.most

    // Whether numbers stand by themselves, without their unit.
    property bool bare: false

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
            unit: root.bare ? "" : landmark.unit
            value: landmark.value

            onClicked: root.picked(index)
        }
    }
}
