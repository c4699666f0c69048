import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An answer as a picture to touch; without one, its sign on a card. Once it was given, a mark with words says how that went.
Touchable {
    id: root

    required property AnswerViewModel answer

    property bool given: false

    readonly property bool found: root.given && root.answer.right
    readonly property bool missed: root.given && !root.answer.right
    readonly property string verdict: {
        if (root.found)
            return qsTr("That's right!");
        return root.missed ? qsTr("Not this one") : "";
    }
    // Large words have no room in the mark, and stand below those of the answer.
    readonly property bool spelled: root.given && !Theme.largeText
    readonly property real leastPicture: Theme.touchPrimary * (Theme.largeText ? 1 : 2)
    readonly property real discShare: 0.72
    readonly property real iconShare: 0.4
    readonly property real popped: 1

    implicitHeight: root.leastPicture + words.implicitHeight + 2 * root.padding
    padding: Theme.spaceS
    text: root.answer.text

    Accessible.name: root.verdict === "" ? root.text : root.text + ", " + root.verdict

    onFoundChanged: if (root.found)
        popping.restart()

    background: Rectangle {
        color: Theme.surfaceRaised

        Item {
            id: view

            height: root.height - words.implicitHeight - 2 * root.padding
            width: root.width

            ContentPicture {
                anchors.fill: parent
                decorative: true
                picture: root.answer.picture
                visible: root.answer.picture !== null
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.mapLand
                visible: root.answer.picture === null

                Item {
                    id: card

                    anchors.fill: parent
                    anchors.topMargin: root.spelled ? mark.y + mark.height : 0

                    Rectangle {
                        anchors.centerIn: parent
                        border.color: Theme.line
                        border.width: Theme.hairline
                        color: Theme.action
                        height: width
                        radius: width / 2
                        width: Math.round(root.discShare * Math.min(card.width, card.height))
                    }

                    KioskIcon {
                        anchors.centerIn: parent
                        name: root.answer.iconName
                        side: Math.round(root.iconShare * Math.min(card.width, card.height))
                    }
                }
            }

            Rectangle {
                anchors.fill: parent
                color: Theme.background
                opacity: Theme.opacityHidden
                visible: root.missed
            }
        }

        Rectangle {
            id: mark

            anchors.margins: Theme.spaceXs
            anchors.right: parent.right
            anchors.top: parent.top
            border.color: Theme.textPrimary
            border.width: Theme.mark
            color: root.found ? Theme.action : Theme.surface
            height: Math.max(sign.side, root.spelled ? verdict.height : 0) + Theme.spaceS
            radius: height / 2
            visible: root.given
            width: root.spelled ? sign.side + verdict.width + 2 * Theme.spaceS + Theme.spaceXs : height

            KioskIcon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: root.spelled ? Theme.spaceS : (mark.width - width) / 2
                anchors.verticalCenter: parent.verticalCenter
                name: root.found ? "check-bold" : "close"
                side: Theme.textLead
            }

            KioskText {
                id: verdict

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceXs
                anchors.verticalCenter: parent.verticalCenter
                lineHeight: 1
                room: root.width - sign.side - 4 * Theme.spaceS
                text: root.verdict
                visible: root.spelled
                weight: Font.DemiBold
                width: Math.min(implicitWidth, room)

                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: root.found ? Theme.textPrimary : Theme.line
            border.width: root.found ? Theme.mark : Theme.hairline
            color: "transparent"
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.textPrimary
            opacity: Theme.opacityPressed
            visible: root.down
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width

            KioskText {
                size: Theme.textLead
                text: root.text
                tight: true
                weight: Font.DemiBold
                width: parent.width

                Accessible.ignored: true
            }

            KioskText {
                text: root.verdict
                tight: true
                visible: root.given && !root.spelled
                width: parent.width

                Accessible.ignored: true
            }
        }
    }

    NumberAnimation {
        id: popping

        duration: Theme.motionLong
        easing.type: Easing.OutBack
        from: 0
        property: "scale"
        target: mark
        to: root.popped
    }
}
