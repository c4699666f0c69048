pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A length: the station laid on a landmark, or beside a row of them, all on one scale. It can be moved about.
Drawing {
    id: root

    // The station is that high on its plan, compared with its length.
    readonly property real planRatio: 0.67
    readonly property real longest: Math.max(root.drawn.amount, root.told.amount)
    readonly property real widest: Math.max(root.planRatio * root.drawn.amount, root.told.breadth)
    readonly property real stageHeight: choices.y - Theme.spaceS
    readonly property real measureHeight: measure.implicitHeight + Theme.spaceS
    readonly property real scaling: Math.max(0, Math.min((root.width - 2 * Theme.spaceL) / root.longest, (root.stageHeight - 2 * root.measureHeight) / root.widest))
    readonly property real middle: root.measureHeight + (root.stageHeight - 2 * root.measureHeight) / 2

    property int chosen: 0

    readonly property LandmarkViewModel told: root.drawn.landmarks.at(root.chosen)
    readonly property bool isPlace: root.told.breadth > 0
    readonly property int whole: Math.max(1, Math.floor(root.drawn.amount / root.told.amount))
    readonly property real nearlySame: 0.15

    remark: root.wordsFor(root.told)
    remarkTitle: root.told.label

    onChosenChanged: station.comeBack()

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    PlayingField {
        anchors.left: row.left
        height: root.told.breadth * root.scaling
        visible: root.isPlace
        width: root.told.amount * root.scaling
        y: root.middle - height / 2
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: (root.width - root.longest * root.scaling) / 2
        height: Theme.touchTarget
        y: root.middle + (root.planRatio * root.drawn.amount * root.scaling + Theme.millimetre) / 2

        Repeater {
            model: root.isPlace ? 0 : root.whole

            delegate: LandmarkSpan {
                height: row.height
                iconName: root.told.iconName
                width: root.told.amount * root.scaling
            }
        }
    }

    MeasureLine {
        id: measure

        anchors.left: row.left
        most: root.width / 2 - Theme.spaceL
        text: root.fact.figure.value + " " + root.fact.figure.unit
        width: root.drawn.amount * root.scaling
        y: Math.max(Theme.spaceXs, root.middle - root.planRatio * width / 2 - height - Theme.millimetre)
    }

    MovableStation {
        id: station

        anchors.left: parent.left
        anchors.leftMargin: home.x + shift.x
        bounds: Qt.size(root.width, root.stageHeight)
        home: Qt.point(row.anchors.leftMargin, root.middle - height / 2)
        length: root.drawn.amount * root.scaling
        ratio: root.planRatio
    }

    LandmarkChoices {
        id: choices

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        chosen: root.chosen
        landmarks: root.drawn.landmarks

        onPicked: index => root.chosen = index
    }

    function wordsFor(landmark: LandmarkViewModel): string {
        const length = qsTr("%1 %2 long.").arg(landmark.value).arg(landmark.unit);
        if (Math.abs(landmark.amount / root.drawn.amount - 1) < root.nearlySame)
            return length + " " + qsTr("The two are almost the same.");
        return length + " " + (landmark.amount < root.drawn.amount ? root.timesIn(landmark) : qsTr("That is longer still."));
    }
}
