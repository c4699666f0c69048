pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How long people have lived in space without a break, counted on while it is looked at.
Column {
    id: root

    required property PresenceViewModel presence
    required property string label

    property bool running: true
    property real numeralSize: Theme.textDisplay

    readonly property bool looking: root.running && root.visible && !Theme.calm

    property bool _told: false

    // Tabular figures leave room on both sides; what stands below them begins where they do.
    readonly property real bearingShare: 0.05
    // Seconds and minutes that go on by themselves are left out where somebody asked for less movement.
    readonly property int shownParts: Theme.calm ? 3 : root.parts.length
    readonly property real bearing: root.bearingShare * root.numeralSize

    readonly property list<var> parts: [
        {
            "number": root.presence.years,
            "word": root.presence.years === 1 ? qsTr("year") : qsTr("years")
        },
        {
            "number": root.presence.days,
            "word": root.presence.days === 1 ? qsTr("day") : qsTr("days")
        },
        {
            "number": root.presence.hours,
            "word": root.presence.hours === 1 ? qsTr("hour") : qsTr("hours")
        },
        {
            "number": root.presence.minutes,
            "word": qsTr("min")
        },
        {
            "number": root.presence.seconds,
            "word": qsTr("sec")
        }
    ]

    readonly property string wholeYears: root.presence.years === 1 ? qsTr("1 year") : qsTr("%1 years").arg(root.presence.years)
    readonly property string daysOver: root.presence.days === 1 ? qsTr("1 day") : qsTr("%1 days").arg(root.presence.days)

    spacing: Theme.spaceXs
    visible: root.presence.known

    Accessible.name: root.label + " " + qsTr("%1 and %2").arg(root.wholeYears).arg(root.daysOver)
    Accessible.role: Accessible.StaticText

    Component.onCompleted: root.tell(root.looking)
    Component.onDestruction: root.tell(false)
    onLookingChanged: root.tell(root.looking)

    KioskText {
        anchors.left: parent.left
        color: Theme.textSecondary
        text: root.label
        width: root.label.length > Theme.longestLineCharacters ? Math.min(parent.width, Theme.longestLine(Theme.textBody)) : parent.width

        Accessible.ignored: true
    }

    Flow {
        spacing: Theme.spaceM
        width: parent.width

        Repeater {
            model: root.shownParts

            delegate: Column {
                id: part

                required property int index

                KioskText {
                    anchors.left: parent.left
                    font.features: ({
                            "tnum": 1
                        })
                    size: root.numeralSize
                    weight: Font.Light
                    lineHeight: 1
                    text: String(root.parts[part.index].number).padStart(2, "0")
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }

                KioskText {
                    anchors.left: parent.left
                    anchors.leftMargin: root.bearing
                    color: Theme.textLink
                    size: Theme.textCaption
                    lineHeight: 1
                    text: root.parts[part.index].word
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }
        }
    }

    // Several may look at the one count, as while one scene fades into the next.
    function tell(looking: bool): void {
        if (looking === root._told)
            return;
        root._told = looking;
        if (looking)
            root.presence.look();
        else
            root.presence.lookAway();
    }
}
