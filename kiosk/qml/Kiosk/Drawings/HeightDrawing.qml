pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Desks
import Kiosk.Theme
import Kiosk.ViewModels

// A height: drag what flies there up and down an axis that is true to scale. Landmarks light up as it passes them.
Drawing {
    id: root

    // Landmarks that are more than twice as high would leave nothing to see of the others.
    readonly property real farthest: 2 * root.drawn.amount
    readonly property real headroom: 1.14
    readonly property real axisShare: 0.18
    readonly property real groundShare: 0.12
    readonly property real flightShare: 0.56
    readonly property real flightShareLarge: 0.56
    readonly property real highest: root.headroom * Math.max(root.drawn.amount, ...root.amounts.filter(amount => amount <= root.farthest))
    readonly property int beyond: root.amounts.findIndex(amount => amount > root.farthest)
    readonly property real groundLine: Math.round(root.height * (1 - root.groundShare))
    readonly property real scaling: Math.max(1, root.groundLine - Math.max(far.bottomEdge, handle.implicitHeight / 2)) / root.highest
    readonly property real flightWidth: Math.max(handle.implicitWidth + Theme.spaceL, root.width * (Theme.largeText ? root.flightShareLarge : root.flightShare))

    property real amount: root.drawn.amount
    property int chosen: -1

    // The number of the fact before the units were others.
    property real lastAmount: 0
    property bool converting: false

    readonly property LandmarkViewModel told: root.drawn.landmarks.at(root.chosen >= 0 ? root.chosen : root.beyond)

    remark: root.told === null ? "" : root.wordsFor(root.told)
    remarkTitle: root.told?.label ?? ""

    Component.onCompleted: {
        root.amount = root.drawn.amount;
        root.lastAmount = root.drawn.amount;
    }

    Behavior on amount {
        enabled: !drag.active && !root.converting

        NumberAnimation {
            duration: Theme.motionLong
            easing.type: Easing.OutCubic
        }
    }

    Connections {
        target: root.drawn
        function onChanged(): void {
            root.convert();
        }
    }

    SkyAndGround {
        anchors.fill: parent
        groundLine: root.groundLine
        radius: root.drawn.radius * root.scaling
    }

    DragHandler {
        id: drag

        property real start: 0

        target: null
        xAxis.enabled: false

        onActiveChanged: if (active) {
            DeedDesk.done();
            start = root.amount;
            root.chosen = -1;
        }
        onActiveTranslationChanged: if (active)
            root.amount = root.within(start - (centroid.position.y - centroid.pressPosition.y) / root.scaling)
    }

    Tap {
        onTapped: point => {
            DeedDesk.done();
            root.moveTo(root.within((root.groundLine - point.position.y) / root.scaling), -1);
        }
    }

    HeightAxis {
        id: axis

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        drawn: root.drawn
        groundLine: root.groundLine
        height: parent.height
        scaling: root.scaling
        highest: root.highest
        most: root.width * root.axisShare
    }

    FarLandmark {
        id: far

        readonly property real bottomEdge: visible ? y + height + Theme.spaceXs : Theme.spaceL

        anchors.left: axis.right
        anchors.right: parent.right
        anchors.rightMargin: root.flightWidth
        landmark: root.drawn.landmarks.at(root.beyond)
        selected: root.beyond >= 0 && root.chosen === root.beyond
        visible: root.beyond >= 0
        y: Theme.spaceS

        onClicked: root.moveTo(root.highest, root.beyond)
    }

    // From the top downwards, as keys go through them.
    Repeater {
        id: marks

        model: root.amounts.length

        delegate: HeightLandmark {
            required property int index
            readonly property int place: root.amounts.length - 1 - index

            anchors.left: axis.right
            anchors.right: parent.right
            anchors.rightMargin: root.flightWidth
            landmark: root.drawn.landmarks.at(place)
            lit: root.amount >= landmark.amount
            middle: root.middles[place] ?? truth
            selected: root.chosen === place
            truth: root.groundLine - landmark.amount * root.scaling
            visible: landmark.amount <= root.farthest

            onClicked: root.moveTo(landmark.amount, place)
        }
    }

    Rectangle {
        anchors.left: axis.right
        anchors.right: parent.right
        color: Theme.handle
        height: Theme.hairline
        y: root.groundLine - root.amount * root.scaling
    }

    StationShape {
        anchors.left: handle.right
        anchors.leftMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: handle.verticalCenter
    }

    HeightHandle {
        id: handle

        anchors.right: parent.right
        anchors.rightMargin: root.flightWidth - width - Theme.spaceXs
        held: drag.active
        most: root.width - axis.width - axis.anchors.leftMargin - Theme.touchTarget - 2 * Theme.spaceL
        unit: root.unitOf(value)
        value: root.drawn.number(root.amount)
        widestValue: root.drawn.number(root.highest)
        y: root.groundLine - root.amount * root.scaling - height / 2

        onClicked: root.moveToNext()
    }

    // Where each landmark's button stands: at its true height, or above the one that has the place.
    readonly property list<real> middles: {
        const shown = root.amounts.map((amount, index) => index).filter(index => root.amounts[index] <= root.farthest);
        shown.sort((one, other) => root.amounts[one] - root.amounts[other]);
        const found = new Array(root.amounts.length).fill(0);
        let free = root.height - Theme.spaceXs;
        for (const index of shown) {
            const half = (marks.itemAt(root.amounts.length - 1 - index)?.implicitHeight ?? Theme.touchTarget) / 2;
            found[index] = Math.min(root.groundLine - root.amounts[index] * root.scaling, free - half);
            free = found[index] - half - Theme.millimetre;
        }
        return found;
    }

    function within(amount: real): real {
        return Math.max(0, Math.min(root.highest, amount));
    }

    // In other units it stays where it is: at the landmark that it was taken to, or at that height.
    function convert(): void {
        const share = root.amount / root.lastAmount;
        root.lastAmount = root.drawn.amount;
        root.converting = true;
        root.amount = root.chosen < 0 || root.chosen === root.beyond ? share * root.drawn.amount : root.told.amount;
        root.converting = false;
    }

    function moveTo(amount: real, index: int): void {
        root.chosen = index;
        root.amount = amount;
    }

    // From stop to stop: to the next landmark above, and from the highest down to the ground.
    function moveToNext(): void {
        const stops = [0, root.drawn.amount, ...root.amounts.filter(amount => amount <= root.farthest)].sort((one, other) => one - other);
        const next = stops.find(stop => stop > root.amount + 1) ?? 0;
        root.moveTo(next, root.amounts.indexOf(next));
    }

    function wordsFor(landmark: LandmarkViewModel): string {
        const height = qsTr("%1 %2 up.").arg(landmark.value).arg(landmark.unit);
        if (landmark.amount > root.farthest)
            return height + " " + qsTr("On this drawing, that would be %1 above your head.").arg(root.drawn.onDisplay(landmark.amount * root.scaling / Theme.trueMillimetre));
        if (landmark.amount > root.drawn.amount)
            return height + " " + qsTr("That is higher still.");
        return height + " " + root.timesIn(landmark);
    }
}
