pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What runs while nobody is there: pictures in turn with the count of human presence or a question, and the call to touch.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    property int scene: 0
    property real shrinking: 1

    readonly property AttractPictureListModel pictures: root.kiosk.attractPictures
    readonly property bool even: root.scene % 2 === 0
    // The scene that has faded in whole: until then nothing of the one before it changes.
    property int settled: 0
    readonly property int evenScene: 2 * Math.ceil(root.settled / 2)
    readonly property int oddScene: 2 * Math.floor(root.settled / 2) + 1
    readonly property AttractPictureViewModel evenPicture: root.pictures.at(root.evenScene)
    readonly property AttractPictureViewModel oddPicture: root.pictures.at(root.oddScene)
    readonly property AttractWords words: root.even ? evenWords : oddWords
    readonly property list<string> questions: root.kiosk.attractQuestions
    // After each picture with the count comes one with a question.
    readonly property string question: root.questions.length > 0 ? root.questions[Math.floor(root.oddScene / 2) % root.questions.length] : ""
    readonly property int rounds: root.pictures.count * Math.max(1, root.questions.length) * 2
    readonly property int fewCharacters: 60
    readonly property real signSize: 1.4
    readonly property bool wordy: Math.max(root.kiosk.title.length, root.kiosk.callsToTouch.length) > root.fewCharacters
    readonly property real margin: 2 * Theme.spaceL
    readonly property real wanted: root.words.implicitHeight + call.height + 3 * root.margin
    readonly property bool crowded: root.height > 0 && root.wanted > root.height && root.shrinking * Theme.textTitle > Theme.textBody

    signal startRequested

    onCrowdedChanged: if (root.crowded)
        fitting.restart()
    onHeightChanged: root.shrinking = 1
    onSceneChanged: {
        settling.restart();
        if (root.crowded)
            fitting.restart();
    }
    onWidthChanged: root.shrinking = 1

    Tap {
        onTapped: root.startRequested()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    // What fades is the upper one alone: two that fade let the ground through.
    DriftingPicture {
        anchors.fill: parent
        picture: root.evenPicture
        scrim: root.scrimOf(root.evenPicture)
        seen: root.even
    }

    DriftingPicture {
        anchors.fill: parent
        opacity: root.even ? 0 : 1
        picture: root.oddPicture
        scrim: root.scrimOf(root.oddPicture)
        seen: !root.even
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.attractFade
            }
        }
    }

    AttractWords {
        id: evenWords

        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        kiosk: root.kiosk
        question: ""
        seen: root.even
        shrinking: root.shrinking
        y: root.topOf(evenWords, root.evenPicture)
    }

    AttractWords {
        id: oddWords

        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        kiosk: root.kiosk
        question: root.question
        seen: !root.even
        shrinking: root.shrinking
        y: root.topOf(oddWords, root.oddPicture)
    }

    Touchable {
        id: call

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root.margin
        corner: height / 2
        focus: true
        implicitHeight: Math.max(2 * Theme.touchPrimary, says.implicitHeight + 2 * Theme.spaceS)
        implicitWidth: Math.min(root.width - 2 * root.margin, sign.side + says.implicitWidth + 3 * Theme.spaceM)
        text: root.kiosk.callsToTouch

        background: Rectangle {
            border.color: Theme.accent
            border.width: Theme.hairline
            color: call.down ? Theme.actionPressed : Theme.action
            radius: call.corner
        }

        onClicked: root.startRequested()

        contentItem: Item {
            KioskIcon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceM
                anchors.verticalCenter: parent.verticalCenter
                name: "gesture-tap"
                side: root.signSize * Theme.touchPrimary
            }

            KioskText {
                id: says

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                lineHeight: Theme.lineHeightCall
                room: root.width - 2 * root.margin - sign.side - 3 * Theme.spaceM
                size: root.shrinking * Theme.textTitle
                text: call.text
                weight: Font.DemiBold
                width: Math.min(implicitWidth, room)

                Accessible.ignored: true
            }
        }
    }

    // The words of all languages stand below each other: where they would not find room, they become smaller.
    Timer {
        id: fitting

        interval: 0

        onTriggered: {
            while (root.crowded)
                root.shrinking *= Theme.shrinkStep;
        }
    }

    Timer {
        interval: Theme.attractScene
        repeat: true
        running: root.visible && root.pictures.count > 1

        onTriggered: root.scene = (root.scene + 1) % root.rounds
    }

    Timer {
        id: settling

        interval: Theme.attractFade

        onTriggered: root.settled = root.scene
    }

    function topOf(words: AttractWords, picture: AttractPictureViewModel): real {
        return picture?.wordsOnTop ? root.margin : root.height - root.margin - call.height - root.margin - words.implicitHeight;
    }

    function scrimOf(picture: AttractPictureViewModel): string {
        if (root.wordy)
            return "all";
        return picture !== null && picture.wordsOnTop ? "attract-top" : "attract-bottom";
    }
}
