pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Something that grows piece by piece: its picture at a moment, the words beside it, and an axis of years to go along.
KioskScreen {
    id: root

    required property BuildScreenViewModel screen

    property bool playing: false

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property MilestoneViewModel moment: root.screen.items.at(root.index) as MilestoneViewModel
    readonly property MilestoneViewModel next: root.screen.items.at(root.index + 1) as MilestoneViewModel
    readonly property MilestoneViewModel following: root.stageAfter(root.index)
    readonly property real wordsShare: root.largeText ? 0.5 : 0.32
    readonly property real pictureShareUpright: root.largeText ? 0.22 : 0.45
    readonly property real wordsWidth: Math.round(root.portrait ? root.width : root.width * root.wordsShare)
    readonly property real stageHeight: Math.round(root.portrait ? root.height * root.pictureShareUpright : root.height - axis.height - Theme.spaceM)
    readonly property int pace: 2200

    paged: true
    shown: root.screen

    onMomentChanged: telling.restart()

    Connections {
        function onOverlayChanged(): void {
            root.playing = false;
        }

        function onReadingChanged(): void {
            root.playing = false;
        }

        target: root.kiosk
    }

    Timer {
        id: telling

        interval: 0

        // What is seen at a glance must also be heard.
        onTriggered: if (root.visible && !root.kiosk.reading)
            root.Accessible.announce(qsTr("%1: %2").arg(root.moment.subtitle).arg(root.moment.title))
    }

    Timer {
        interval: root.pace
        repeat: true
        running: root.playing

        onTriggered: root.playOn()
    }

    // A touch anywhere stops what plays.
    Tap {
        onPressedChanged: if (pressed)
            root.playing = false
    }

    FocusScope {
        anchors.fill: parent
        focus: !root.kiosk.reading
        visible: !root.kiosk.reading

        Rectangle {
            anchors.fill: parent
            color: Theme.background
        }

        StagePane {
            id: stage

            anchors.left: parent.left
            following: root.following
            height: root.stageHeight
            iconName: root.screen.iconName
            moment: root.moment
            playing: root.playing
            title: root.screen.title
            width: root.portrait ? root.width : root.width - root.wordsWidth

            onPlayToggled: root.toggle()
            onTurned: by => root.step(by)
        }

        Rectangle {
            id: panel

            anchors.bottom: axis.top
            anchors.bottomMargin: Theme.spaceM
            anchors.right: parent.right
            anchors.top: root.portrait ? stage.bottom : parent.top
            color: Theme.surface
            width: root.wordsWidth

            MomentWords {
                anchors.bottom: steps.top
                anchors.bottomMargin: Theme.spaceS
                anchors.left: parent.left
                anchors.margins: Theme.spaceM
                anchors.right: parent.right
                anchors.top: parent.top
                moment: root.moment
                pieces: root.screen.pieces

                onOpenRequested: address => root.kiosk.open(address)
                onReadRequested: root.kiosk.read(root.moment.key)
            }

            StepButtons {
                id: steps

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: Theme.spaceM
                anchors.right: parent.right
                backText: qsTr("Earlier")
                first: root.index === 0
                focus: true
                next: root.next
                nextIcon: root.next === null || root.next.isStage ? "plus" : "chevron-right"

                onStepped: by => root.step(by)
            }
        }

        TimeAxis {
            id: axis

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceXs
            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceM
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceM
            height: implicitHeight
            index: root.index
            screen: root.screen

            onChosen: key => root.kiosk.show(key)
            onTouched: root.playing = false
        }
    }

    Loader {
        active: root.kiosk.reading
        anchors.fill: parent
        focus: active

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            fallbackPicture: root.moment.shown
            focus: true
            index: root.index
            items: root.screen.items
            kiosk: root.kiosk
        }
    }

    function stageAfter(row: int): MilestoneViewModel {
        for (let next = row + 1; next < root.screen.items.count; ++next) {
            const moment = root.screen.items.at(next) as MilestoneViewModel;
            if (moment.isStage)
                return moment;
        }
        return null;
    }

    function step(by: int): void {
        root.playing = false;
        root.turn(by);
    }

    function toggle(): void {
        root.playing = !root.playing;
        if (root.playing && root.following === null)
            root.kiosk.show(root.stageAfter(-1).key);
    }

    function playOn(): void {
        if (root.following !== null)
            root.kiosk.show(root.following.key);
        if (root.following === null)
            root.playing = false;
    }
}
