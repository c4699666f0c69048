pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What happens at a stop of a journey, and the ways on: by itself, back, and to the next stop.
FocusScope {
    id: root

    required property JourneyScreenViewModel screen
    required property int index
    required property bool playing

    property bool pictured: true

    readonly property ItemViewModel stop: root.screen.items.at(root.index)
    readonly property ItemViewModel next: root.screen.items.at(root.index + 1)
    readonly property bool wide: root.width > root.wideRatio * root.height
    readonly property real wideRatio: 1.5
    readonly property real pictureAspect: 1.78
    readonly property real mostPicture: root.width > root.height ? 0.42 : 0.36
    readonly property real pictureHeight: root.pictured && !root.wide ? Math.round(Math.min(root.width / root.pictureAspect, root.mostPicture * root.height)) : 0
    readonly property real sideShare: 0.44
    readonly property real dotNow: 2
    readonly property real dotOther: 1.3
    readonly property real sideWidth: root.pictured && root.wide ? Math.round(root.sideShare * root.width) : 0

    signal openRequested(address: string)
    signal stepped(by: int)
    signal playToggled

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ContentPicture {
        id: picture

        anchors.left: parent.left
        height: root.wide ? root.height : root.pictureHeight
        iconName: root.stop.iconName === "" ? root.screen.iconName : root.stop.iconName
        picture: root.stop.picture
        visible: root.pictured
        width: root.wide ? root.sideWidth : root.width
    }

    Credit {
        anchors.bottom: picture.bottom
        anchors.left: picture.left
        anchors.margins: Theme.spaceXs
        credit: root.pictured && root.stop.picture ? root.stop.picture.credit : ""
        most: picture.width - 2 * Theme.spaceXs
    }

    JourneyWords {
        id: words

        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.spaceS
        anchors.left: root.wide ? picture.right : parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.top: root.wide ? parent.top : picture.bottom
        stop: root.stop

        onOpenRequested: address => root.openRequested(address)
    }

    Column {
        id: controls

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: words.left
        anchors.right: words.right
        spacing: Theme.spaceS

        Row {
            id: dots

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.spaceXs

            Accessible.ignored: true

            Repeater {
                model: root.screen.items.count * (2 * Theme.spaceXs) < controls.width ? root.screen.items.count : 0

                delegate: Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    border.color: Theme.textSecondary
                    border.width: Theme.hairline
                    color: index === root.index ? Theme.handle : index < root.index ? Theme.textSecondary : "transparent"
                    height: width
                    radius: width / 2
                    width: Math.round((index === root.index ? root.dotNow : root.dotOther) * Theme.spaceXs)
                }
            }
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.spaceXs

            KioskButton {
                id: play

                height: steps.height
                iconName: root.playing ? "pause" : "play"
                text: root.playing ? qsTr("Stop") : qsTr("Play all")
                wordless: true

                onClicked: root.playToggled()
            }

            StepButtons {
                id: steps

                first: root.index === 0
                focus: true
                height: implicitHeight
                next: root.next
                width: controls.width - play.width - Theme.spaceXs

                onStepped: by => root.stepped(by)
            }
        }
    }
}
