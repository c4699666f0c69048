pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Somebody's day as a ribbon of light and dark, and what they do in the course of it. What they do now stands beside it.
Item {
    id: root

    required property string title
    required property ActivityListModel activities
    // From and to what hour the Sun shines, in turn.
    required property list<real> light
    required property real hour

    // Whether the words stand above the ribbon; otherwise they have so much room before it.
    property bool stacked: false
    property real leading: 0
    property string note: ""
    // How far the line of the hour goes on above the ribbon.
    property real reach: 0
    property bool numbered: false
    property real skyHeight: Theme.spaceM
    property real deedHeight: 12 * Theme.millimetre

    readonly property string deed: root.activities.labelAt(Math.min(root.hour, root.lastMoment))
    readonly property int hours: 24
    readonly property real lastMoment: 23.99
    readonly property real ribbonWidth: root.width - (root.stacked ? 0 : root.leading)
    readonly property real hourWidth: root.ribbonWidth / root.hours
    readonly property int spans: root.light.length / 2
    readonly property real shortest: {
        let least = root.hours;
        for (let index = 0; index < root.spans; ++index)
            least = Math.min(least, root.light[2 * index + 1] - root.light[2 * index]);
        return least;
    }
    readonly property real widestNumber: WordFit.widthOf("00", Font.DemiBold) * Theme.textLeast
    readonly property bool numbersFit: root.numbered && root.shortest * root.hourWidth >= root.widestNumber + Theme.millimetre && root.skyHeight >= Theme.lineHeightRatio * Theme.textLeast

    readonly property real ribbonTop: ribbon.y
    // Room for the longest of the words, so that nothing moves while the hour does.
    readonly property bool wraps: root.activities.words.some(label => root.stacked ? WordFit.widthOf(root.title + ": " + label, Font.DemiBold) * Theme.textLabel > root.width : WordFit.widthOf(label, Font.Normal) * Theme.textCaption > words.width)
    readonly property int lines: root.wraps ? 2 : 1

    implicitHeight: root.stacked ? words.height + Theme.spaceXs + ribbon.height : Math.max(words.height, ribbon.height)

    Accessible.name: [root.title, root.deed, root.note].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.StaticText

    Column {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: root.stacked ? undefined : ribbon.verticalCenter
        spacing: Theme.millimetre / 2
        width: root.stacked ? root.width : root.leading - Theme.spaceS

        KioskText {
            height: Math.max(implicitHeight, root.stacked ? root.lines * Theme.lineHeightCall * size : 0)
            lineHeight: 1
            size: Theme.textLabel
            text: root.stacked && root.deed !== "" ? root.title + ": " + root.deed : root.title
            tight: true
            weight: Font.DemiBold
            width: parent.width

            Accessible.ignored: true
        }

        KioskText {
            color: Theme.handle
            height: Math.max(implicitHeight, root.lines * Theme.lineHeightCall * size)
            size: Theme.textCaption
            text: root.deed
            tight: true
            visible: !root.stacked
            width: parent.width

            Accessible.ignored: true
        }

        KioskText {
            color: Theme.textSecondary
            lineHeight: 1
            size: Theme.textCaption
            text: root.note
            visible: root.note !== ""
            width: parent.width

            Accessible.ignored: true
        }
    }

    Item {
        id: ribbon

        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? 0 : root.leading
        anchors.right: parent.right
        y: root.stacked ? root.height - height : (root.height - height) / 2
        height: root.skyHeight + Theme.millimetre + root.deedHeight

        Rectangle {
            id: sky

            border.color: Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            color: Theme.night
            height: root.skyHeight
            width: parent.width

            Repeater {
                model: root.spans

                delegate: Daylight {
                    required property int index

                    anchors.left: sky.left
                    anchors.leftMargin: root.light[2 * index] * root.hourWidth
                    height: sky.height
                    text: root.numbersFit ? index + 1 : ""
                    width: (root.light[2 * index + 1] - root.light[2 * index]) * root.hourWidth
                }
            }
        }

        Repeater {
            model: root.activities

            delegate: Deed {
                anchors.left: ribbon.left
                anchors.leftMargin: activity.begins * root.hourWidth
                anchors.top: sky.bottom
                anchors.topMargin: Theme.millimetre
                current: root.hour >= activity.begins && (root.hour < activity.ends || activity.ends === root.hours)
                height: root.deedHeight
                width: (activity.ends - activity.begins) * root.hourWidth - Theme.hairline
            }
        }

        Rectangle {
            anchors.bottom: sky.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.hour * root.hourWidth - width / 2
            anchors.top: parent.top
            anchors.topMargin: root.stacked ? 0 : -root.reach
            border.color: Theme.background
            border.width: Theme.hairline
            color: Theme.handle
            width: Theme.mark + 2 * Theme.hairline
        }
    }
}
