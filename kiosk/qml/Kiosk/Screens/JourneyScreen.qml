pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Something on its way from stop to stop, on a map, with the words about each stop beside it; by itself or step by step.
KioskScreen {
    id: root

    required property JourneyScreenViewModel screen

    property bool playing: false

    readonly property int index: Math.max(0, root.itemIndex)
    readonly property int last: root.screen.items.count - 1
    readonly property ItemViewModel stop: root.screen.items.at(root.index)
    readonly property real panelShare: root.largeText ? 0.6 : 0.38
    readonly property real panelShareUpright: root.largeText ? 0.68 : 0.56
    readonly property real panelWidth: Math.round(root.portrait ? root.width : root.panelShare * root.width)
    readonly property real panelHeight: Math.round(root.portrait ? root.panelShareUpright * root.height : root.height)
    readonly property real reach: 4 * Theme.millimetre
    // Where the stops are on the map, in parts of it: the orbit needs the room above them, to the right.
    readonly property real middleLeft: 0.14
    readonly property real middleTop: 0.32
    readonly property real middleWidth: 0.6
    readonly property real middleHeight: 0.5
    // How long a stop is shown while it plays: nobody reads faster than this many milliseconds a word.
    readonly property int wordTime: 330
    readonly property int leastTime: 5000
    readonly property int words: (root.stop.title + " " + root.stop.summary).split(/\s+/).length

    paged: true
    shown: root.screen

    onStopChanged: telling.restart()

    Connections {
        function onOverlayChanged(): void {
            root.playing = false;
        }

        target: root.kiosk
    }

    Timer {
        id: telling

        interval: 0

        // What is seen at a glance must also be heard.
        onTriggered: if (root.visible)
            root.Accessible.announce(qsTr("%1 of %2: %3").arg(root.index + 1).arg(root.screen.items.count).arg(root.stop.title))
    }

    Timer {
        interval: Math.max(root.leastTime, root.words * root.wordTime) + Theme.motionJourney
        repeat: true
        running: root.playing && root.visible

        onTriggered: root.playOn()
    }

    // A touch anywhere stops what plays.
    Tap {
        onPressedChanged: if (pressed)
            root.playing = false
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    PlacesMap {
        id: map

        readonly property rect middle: Qt.rect(root.middleLeft * width, root.middleTop * height, root.middleWidth * width, root.middleHeight * height)

        anchors.left: parent.left
        arrangement: root.screen.framed(Qt.size(width, height), middle)
        height: root.portrait ? root.height - root.panelHeight : root.height
        outline: root.screen.map
        width: root.portrait ? root.width : root.width - root.panelWidth

        Accessible.name: qsTr("Map with the way from stop to stop")
        Accessible.role: Accessible.Graphic

        Loader {
            active: map.arrangement !== null
            anchors.fill: parent

            sourceComponent: JourneyWay {
                arrangement: map.arrangement
                index: root.index
                mark: Theme.handle
                reach: root.reach
                screen: root.screen
            }
        }

        VeilLabel {
            most: map.width / 2
            size: Theme.textLead
            text: root.screen.title
            visible: !root.largeText
            weight: Font.DemiBold
            anchors.left: parent.left
            anchors.margins: Theme.spaceS
            anchors.top: parent.top
        }
    }

    JourneyPanel {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        focus: true
        height: root.panelHeight
        index: root.index
        pictured: !root.largeText
        playing: root.playing
        screen: root.screen
        width: root.panelWidth

        onOpenRequested: address => root.kiosk.open(address)
        onPlayToggled: root.toggle()
        onStepped: by => root.step(by)
    }

    function step(by: int): void {
        root.playing = false;
        root.turn(by);
    }

    function toggle(): void {
        root.playing = !root.playing;
        if (root.playing && root.index === root.last)
            root.kiosk.show(root.screen.items.at(0).key);
        else if (root.playing)
            root.turn(1);
    }

    function playOn(): void {
        root.turn(1);
        if (root.index === root.last)
            root.playing = false;
    }
}
