pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One riddle to be solved in passing, as words alone: another one in each session. It is as tall as its words.
FocusScope {
    id: root

    required property GuessingViewModel guessing

    property real questionSize: Theme.textHeading

    readonly property RiddleViewModel riddle: root.guessing.riddle as RiddleViewModel
    readonly property real wordRoom: root.width - Theme.textHeading - 3 * Theme.spaceS

    readonly property bool guessed: root.riddle !== null && root.guessing.guesses.length > 0
    readonly property string verdict: {
        if (!root.guessed)
            return "";
        return root.guessing.solved ? qsTr("That's right!") + " " + root.riddle.summary : qsTr("Good thought, but not this one. Try again!");
    }

    signal openRequested(address: string)

    implicitHeight: column.implicitHeight
    visible: root.riddle !== null

    Accessible.name: qsTr("Quick guess")
    Accessible.role: Accessible.Grouping

    Column {
        id: column

        spacing: Theme.spaceS
        width: root.width

        KioskText {
            color: Theme.textLink
            size: Theme.textLabel
            text: qsTr("Quick guess")
            tight: true
            weight: Font.DemiBold
            width: parent.width

            Accessible.ignored: true
        }

        KioskText {
            size: root.questionSize
            text: root.riddle ? root.riddle.title : ""
            tight: true
            weight: Font.DemiBold
            width: parent.width
        }

        Flow {
            spacing: Theme.spaceS
            width: parent.width

            Repeater {
                model: root.riddle ? root.riddle.answers : null

                delegate: KioskButton {
                    required property AnswerViewModel answer
                    required property int index

                    readonly property bool given: root.guessing.guesses.includes(index)
                    readonly property string verdict: {
                        if (!given)
                            return "";
                        return answer.right ? qsTr("That's right!") : qsTr("Not this one");
                    }

                    iconName: given ? (answer.right ? "check-bold" : "close") : ""
                    selected: given && answer.right
                    text: answer.text
                    textWidth: root.wordRoom
                    visible: !root.guessing.solved || answer.right

                    Accessible.name: verdict === "" ? text : text + ", " + verdict

                    onClicked: root.guessing.guess(index)
                }
            }

            KioskButton {
                iconName: "arrow-right"
                kind: KioskButton.Primary
                text: qsTr("More questions")
                textWidth: root.wordRoom
                visible: root.guessing.solved

                onClicked: root.openRequested(root.guessing.quiz)
            }
        }

        KioskText {
            anchors.left: parent.left
            text: root.verdict
            visible: root.guessed
            width: Math.min(parent.width, Theme.longestLine(Theme.textBody))
        }
    }
}
