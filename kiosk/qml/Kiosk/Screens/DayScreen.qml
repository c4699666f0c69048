pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// A typical day in orbit beside the visitor's own: drag the hour, or let the day go by, and watch the world below.
KioskScreen {
    id: root

    required property DayScreenViewModel screen

    readonly property int fewCharacters: 170
    readonly property bool wordy: root.screen.title.length + root.screen.summary.length > root.fewCharacters
    // Whether the words have a column of their own beside the map, or lie on its north.
    readonly property bool beside: !root.portrait && (root.largeText || root.wordy)
    readonly property bool above: root.portrait
    readonly property real wordsShare: 0.42
    readonly property real overlayShare: 0.27
    readonly property real uprightMapShare: root.largeText ? 0.36 : 0.417
    readonly property int mostLinks: 3
    readonly property bool roomy: root.portrait && !root.largeText
    readonly property real skyHeight: (root.roomy ? 16 : 10) * Theme.millimetre
    readonly property real deedHeight: Math.max((root.roomy ? 18 : 11) * Theme.millimetre, Theme.lineHeightRatio * Theme.textCaption)
    readonly property string origin: [root.screen.asOf === "" ? "" : qsTr("As of %1").arg(root.screen.asOf), root.screen.source].filter(part => part !== "").join(" · ")
    readonly property string typical: qsTr("A typical day, not where the station is right now.")

    property alias hour: clock.hour

    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    WorldMap {
        id: world

        anchors.left: root.beside ? words.right : parent.left
        anchors.leftMargin: root.beside ? Theme.spaceM : 0
        anchors.right: parent.right
        height: root.above ? Math.round(root.width * root.uprightMapShare) : panel.y - Theme.spaceXs
        hour: clock.hour
        screen: root.screen
        tag: {
            if (!root.largeText)
                return root.typical;
            return root.beside ? qsTr("A typical day") + " · " + panel.counted : qsTr("A typical day");
        }
        y: root.above ? panel.y - height - Theme.spaceS : 0

        onHourChosen: hour => clock.moveTo(hour)
    }

    component DarkGround: Rectangle {
        anchors.margins: -Theme.spaceS
        color: Theme.veil
        radius: Theme.radiusPicture
    }

    // The way of the spacecraft is not to run through the words.
    DarkGround {
        anchors.fill: words
        visible: !root.above && !root.beside
    }

    DarkGround {
        anchors.fill: count
        visible: count.shown && !root.above
    }

    PagedPane {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        height: {
            if (root.above)
                return Math.min(implicitHeight, world.y - y - Theme.spaceS);
            return root.beside ? panel.y - y - Theme.spaceS : implicitHeight;
        }
        spacing: Theme.spaceS
        subject: root.screen.title
        width: root.above ? root.width - 2 * Theme.spaceL : (root.beside ? root.wordsShare : root.overlayShare) * root.width - Theme.spaceL
        y: root.above || root.beside ? Theme.spaceM : world.y + world.height - height - Theme.spaceM - Theme.spaceS

        ScreenHeading {
            summary: root.screen.summary
            title: root.screen.title
            width: parent.width
        }

        LinkFlow {
            links: root.screen.links
            most: root.mostLinks
            short: root.largeText
            visible: links.count > 0 && (root.above || root.beside)
            width: parent.width

            onOpenRequested: address => root.kiosk.open(address)
        }

        KioskText {
            anchors.left: parent.left
            color: Theme.textLink
            size: Theme.textCaption
            text: root.typical + "\n" + root.origin
            visible: root.largeText
            width: Math.min(parent.width, Theme.longestLine(size))
        }
    }

    SunriseCount {
        id: count

        readonly property bool shown: !root.largeText && (!root.above || words.y + words.height + height < world.y)

        anchors.left: root.above ? words.left : undefined
        anchors.right: root.above ? undefined : parent.right
        anchors.rightMargin: Theme.spaceL
        leading: root.above
        risen: panel.risen
        visible: count.shown
        words: qsTr("of %1 sunrises for the crew").arg(panel.rises)
        y: root.above ? (words.y + words.height + world.y - height) / 2 : Theme.spaceL
    }

    HourPanel {
        id: panel

        anchors.bottom: root.largeText ? parent.bottom : foot.top
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        deedHeight: root.deedHeight
        focus: true
        height: implicitHeight
        hour: clock.hour
        playing: clock.playing
        screen: root.screen
        skyHeight: root.skyHeight
        stacked: root.portrait

        onHourChosen: hour => clock.moveTo(hour)
        onPlayToggled: clock.playing ? clock.stop() : clock.play()
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: panel.left
        anchors.right: panel.right
        height: Math.max(sources.implicitHeight, ways.shown ? ways.height : 0)
        visible: !root.largeText

        KioskText {
            id: sources

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textLink
            size: Theme.textCaption
            text: root.origin
            width: Math.min(Theme.longestLine(size), parent.width - (ways.shown ? ways.width + Theme.spaceM : 0))
        }

        LinkFlow {
            id: ways

            readonly property bool shown: links.count > 0 && !root.above && !root.beside

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            links: root.screen.links
            most: root.mostLinks
            short: true
            visible: ways.shown
            width: Math.min(rowOfWords + Math.min(most, links.count) * (Theme.textHeading + Theme.spaceXs), root.width / 2)

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    DayClock {
        id: clock
    }
}
