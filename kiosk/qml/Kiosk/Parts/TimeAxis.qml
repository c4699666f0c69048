pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Desks
import Kiosk.Theme
import Kiosk.ViewModels

// An axis of years, true to scale, with a stair that rises by a step for each piece, and a handle to drag along it.
// Moments without a piece are signs above it; what came before the first year stands beside it.
Item {
    id: root

    required property BuildScreenViewModel screen
    required property int index

    readonly property list<MilestoneViewModel> moments: Array.from({
        "length": root.screen.items.count
    }, (_, row) => root.screen.items.at(row) as MilestoneViewModel)
    readonly property list<MilestoneViewModel> stages: root.moments.filter(moment => moment.isStage)
    readonly property list<MilestoneViewModel> marks: root.moments.filter(moment => !moment.isStage)
    readonly property MilestoneViewModel current: root.moments[root.index]
    readonly property int before: root.marks.filter(moment => moment.year < root.screen.begins).length
    readonly property real side: Theme.touchTarget
    readonly property real gap: Theme.millimetre
    // Without room for all signs there is none: the handle and the arrows lead to the moments, too.
    readonly property bool signed: root.marks.length * (root.side + root.gap) <= root.width
    readonly property real beside: root.signed ? root.before * (root.side + root.gap) : 0
    readonly property real start: root.beside + handle.width / 2
    readonly property real span: Math.max(1, root.width - handle.width / 2 - root.start)
    readonly property real years: Math.max(1, root.screen.ends - root.screen.begins)
    readonly property real labelHeight: Theme.textCaption * Theme.lineHeightRatio
    readonly property real line: Math.round(root.height - root.labelHeight - Theme.spaceXs)
    readonly property real stair: root.line - Theme.spaceXs
    readonly property real yearWidth: WordFit.widthOf("2000", Font.Normal) * Theme.textCaption + Theme.spaceS
    readonly property bool held: drag.active || grip.active
    readonly property real handleX: root.held ? Math.max(root.start, Math.min(root.start + root.span, root.finger)) : root.xOf(root.current.year)

    property real finger: 0

    signal chosen(key: string)
    signal touched

    implicitHeight: root.side + Theme.spaceXs + Theme.touchPrimary + root.labelHeight + Theme.spaceXs

    AxisStair {
        anchors.left: parent.left
        anchors.leftMargin: root.start
        height: root.line
        places: root.stages.map(moment => root.xOf(moment.year) - root.start)
        reached: root.current.step
        rise: root.stair
        width: root.span
    }

    AxisYears {
        anchors.left: parent.left
        anchors.leftMargin: root.start
        anchors.top: parent.top
        anchors.topMargin: root.line
        begins: root.screen.begins
        ends: root.screen.ends
        width: root.span
        yearWidth: root.yearWidth
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false

        onActiveChanged: if (active)
            root.hold(centroid.scenePosition)
        onActiveTranslationChanged: if (active)
            root.follow(centroid.scenePosition)
    }

    Tap {
        onTapped: point => {
            DeedDesk.done();
            root.touched();
            root.choose(root.yearAt(root.sided(point.position.x, 0)));
        }
    }

    Repeater {
        model: root.signed ? root.marks.length : 0

        delegate: Item {
            id: mark

            required property int index

            anchors.fill: root
            readonly property MilestoneViewModel moment: root.marks[index]
            readonly property bool selected: root.current === moment

            Rectangle {
                color: mark.selected ? Theme.handle : Theme.textLink
                height: root.line - root.side
                visible: mark.moment.year >= root.screen.begins
                width: Theme.hairline
                anchors.left: parent.left
                anchors.leftMargin: Math.round(root.xOf(mark.moment.year))
                y: root.side
            }

            MomentMark {
                height: root.side
                iconName: mark.moment.iconName === "" ? "star-four-points" : mark.moment.iconName
                count: root.marks.length
                number: mark.index + 1
                selected: mark.selected
                text: qsTr("%1: %2").arg(mark.moment.subtitle).arg(mark.moment.shortTitle)
                width: root.side
                anchors.left: parent.left
                anchors.leftMargin: Math.round(root.middles[mark.index] - width / 2)

                onClicked: {
                    root.touched();
                    root.chosen(mark.moment.key);
                }
            }

            KioskText {
                color: Theme.textSecondary
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                size: Theme.textCaption
                text: mark.moment.shortSubtitle
                visible: mark.moment.year < root.screen.begins && root.yearWidth <= root.side + Theme.spaceS
                width: root.yearWidth
                wrapMode: Text.NoWrap
                anchors.left: parent.left
                anchors.leftMargin: Math.round(root.middles[mark.index] - width / 2)
                y: root.line + Theme.spaceXs

                Accessible.ignored: true
            }
        }
    }

    AxisHandle {
        id: handle

        height: Theme.touchPrimary
        held: root.held
        text: root.current.step === 1 ? qsTr("%1: 1 piece").arg(root.current.shortSubtitle) : qsTr("%1: %2 pieces").arg(root.current.shortSubtitle).arg(root.current.step)
        visible: root.current.year >= root.screen.begins
        width: height
        anchors.left: parent.left
        anchors.leftMargin: Math.round(root.handleX - width / 2)
        y: Math.round(root.line - height)

        onClicked: {
            root.touched();
            root.chosen((root.stages[root.current.step] ?? root.stages[0]).key);
        }

        // A button keeps what is below it from being dragged.
        DragHandler {
            id: grip

            target: null
            yAxis.enabled: false

            onActiveChanged: if (active)
                root.hold(centroid.scenePosition)
            onActiveTranslationChanged: if (active)
                root.follow(centroid.scenePosition)
        }
    }

    // Where each sign stands: over its date, or beside the one that has the place.
    readonly property list<real> middles: {
        const step = root.side + root.gap;
        const found = root.marks.map((moment, row) => row < root.before ? root.side / 2 + row * step : root.xOf(moment.year));
        for (let row = 1; row < found.length; ++row)
            found[row] = Math.max(found[row], found[row - 1] + step);
        let free = root.width - root.side / 2;
        for (let row = found.length - 1; row >= 0; --row) {
            found[row] = Math.min(found[row], free);
            free = found[row] - step;
        }
        return found;
    }

    function hold(scene: point): void {
        DeedDesk.done();
        root.touched();
        root.follow(scene);
    }

    function follow(scene: point): void {
        root.finger = root.sided(root.mapFromItem(null, scene).x, 0);
        root.choose(root.yearAt(root.finger));
    }

    function xOf(year: real): real {
        return root.start + Math.max(0, year - root.screen.begins) / root.years * root.span;
    }

    function yearAt(x: real): real {
        return root.screen.begins + (x - root.start) / root.span * root.years;
    }

    // Years run the way that lines do.
    function sided(x: real, width: real): real {
        return Theme.mirrored ? root.width - x - width : x;
    }

    // What was there at a time; before the first piece, that one.
    function choose(year: real): void {
        const there = root.stages.filter(moment => moment.year <= year);
        const moment = there[there.length - 1] ?? root.stages[0];
        if (moment && moment !== root.current)
            root.chosen(moment.key);
    }
}
