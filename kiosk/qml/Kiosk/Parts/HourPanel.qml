pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Desks
import Kiosk.Theme
import Kiosk.ViewModels

// Two days as ribbons one below the other, and the hour that is dragged along both. Play lets the day go by.
FocusScope {
    id: root

    required property DayScreenViewModel screen
    required property real hour
    required property bool playing

    // Whether the words stand above the ribbons.
    property bool stacked: false
    property real skyHeight: Theme.spaceM
    property real deedHeight: 12 * Theme.millimetre

    readonly property list<real> sunrises: root.screen.sunrises
    readonly property int risen: root.sunrises.filter(sunrise => sunrise <= root.hour).length
    readonly property int rises: root.sunrises.length
    readonly property int hours: 24
    readonly property real leadingShare: 0.35
    readonly property list<string> words: root.screen.yourDay.words.concat(root.screen.theirDay.words)
    readonly property real leadingWidth: Math.max(66 * Theme.millimetre, WordFit.leastRoom(WordFit.widestOf(root.words, Font.Normal)) + Theme.spaceS, Math.min(root.mostLeading * root.width, root.longestWords + Theme.spaceM))
    readonly property real longestWords: Math.ceil(Theme.textCaption * Math.max(...root.words.map(label => WordFit.widthOf(label, Font.Normal))))
    readonly property real mostLeading: 0.22
    readonly property real leading: root.stacked ? 0 : Theme.largeText ? root.leadingShare * root.width : root.leadingWidth
    readonly property real ribbonWidth: root.width - root.leading
    readonly property real hourWidth: root.ribbonWidth / root.hours
    readonly property string time: root.screen.clock(root.hour)
    readonly property string theirTime: root.screen.ahead === 0 ? "" : qsTr("%1 on board").arg(root.screen.clock(root.hour - root.screen.ahead))
    readonly property string widestTime: [10, 22].map(hour => root.screen.clock(hour).replace(/\d/g, "0")).reduce((one, other) => one.length > other.length ? one : other)
    readonly property string counted: qsTr("Sunrises: %1 of %2").arg(root.risen).arg(root.rises)
    readonly property string told: [root.time, yours.Accessible.name, theirs.Accessible.name, root.counted].join(". ")
    readonly property real cursor: root.leading + root.hour * root.hourWidth

    signal hourChosen(hour: real)
    signal playToggled

    implicitHeight: theirs.y + theirs.height

    DragHandler {
        id: drag

        property real start: 0

        target: null
        yAxis.enabled: false

        onActiveChanged: if (active) {
            DeedDesk.done();
            start = root.hour;
        }
        onActiveTranslationChanged: if (active)
            root.hourChosen(root.within(start + (Theme.mirrored ? -1 : 1) * (centroid.position.x - centroid.pressPosition.x) / root.hourWidth))
    }

    KioskButton {
        id: play

        anchors.left: parent.left
        focus: true
        iconName: root.playing ? "pause" : "play"
        kind: KioskButton.Primary
        text: root.playing ? qsTr("Pause") : qsTr("Play")
        textWidth: (root.stacked ? root.width / 2 : root.leading) - 3 * Theme.spaceS - Theme.textHeading

        onClicked: root.playToggled()
    }

    KioskText {
        anchors.left: play.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.verticalCenter: play.verticalCenter
        lineHeight: 1
        size: WordFit.line(text, weight, Theme.textHeading, width)
        text: root.counted
        visible: root.stacked && Theme.largeText
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }

    Item {
        id: days

        // The handle does the same.
        Accessible.ignored: true

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.leading
        anchors.right: parent.right
        anchors.top: handle.top

        Tap {
            onTapped: point => {
                DeedDesk.done();
                root.hourChosen(root.within((Theme.mirrored ? days.width - point.position.x : point.position.x) / root.hourWidth));
            }
        }
    }

    DayRibbon {
        id: yours

        activities: root.screen.yourDay
        anchors.left: parent.left
        anchors.right: parent.right
        deedHeight: root.deedHeight
        hour: root.hour
        leading: root.leading
        light: root.screen.daylight
        reach: yours.y + yours.ribbonTop - handle.y - handle.height
        skyHeight: root.skyHeight
        stacked: root.stacked
        title: qsTr("Your day")
        y: handle.y + handle.height + Theme.spaceXs
    }

    DayRibbon {
        id: theirs

        activities: root.screen.theirDay
        anchors.left: parent.left
        anchors.right: parent.right
        deedHeight: root.deedHeight
        hour: root.hour
        leading: root.leading
        light: root.screen.sunlit
        note: root.theirTime
        numbered: true
        reach: Theme.spaceS
        skyHeight: root.skyHeight
        stacked: root.stacked
        title: qsTr("Their day")
        y: yours.y + yours.height + Theme.spaceS
    }

    HourHandle {
        id: handle

        anchors.left: parent.left
        anchors.leftMargin: Math.max(root.leading, Math.min(root.width - width, root.cursor - width / 2))
        held: drag.active
        time: root.time
        told: root.told
        widestTime: root.widestTime
        y: root.stacked ? play.height + Theme.spaceXs : play.height - height

        onStepped: hours => {
            root.hourChosen((root.hour + hours + root.hours) % root.hours);
            root.Accessible.announce(root.told);
        }
    }

    function within(hour: real): real {
        return Math.max(0, Math.min(root.hours, hour));
    }
}
