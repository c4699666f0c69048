pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A riddle over its picture: the question, its answers as pictures to touch, and beside the right one why it is right.
FocusScope {
    id: root

    required property RiddleViewModel riddle
    required property bool solved
    required property string eyebrow
    required property int count
    required property int index

    property list<int> guesses: []
    property list<int> solvedRows: []

    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property real answersShare: root.portrait ? 0.56 : 0.42
    // In high contrast and behind large words there is no picture to leave free.
    readonly property real answersMost: Theme.highContrast || root.tight ? 1 : root.answersShare
    readonly property real leastAnswer: Math.max(60 * Theme.millimetre, WordFit.leastRoom(WordFit.widestOf([root.riddle.answers.allWords], Font.DemiBold)) + 2 * Theme.spaceSnug)
    readonly property bool abreast: !root.portrait && root.riddle.answers.count * (root.leastAnswer + Theme.spaceS) <= answers.width + Theme.spaceS
    readonly property int columns: root.abreast ? root.riddle.answers.count : 1
    readonly property int rows: root.abreast ? 1 : root.riddle.answers.count
    readonly property real answerWidth: Math.floor((answers.width - (root.columns - 1) * Theme.spaceS) / root.columns)
    readonly property real room: Math.min(root.answersMost * root.height, pane.height - words.height - Theme.spaceM)
    readonly property real answerHeight: (root.room - (root.rows - 1) * Theme.spaceS) / root.rows
    // Where the explanation stands in large letters, the question makes room for it.
    readonly property bool tight: root.solved && Theme.largeText
    readonly property real questionSize: {
        if (root.tight)
            return Theme.textHeading;
        return Theme.largeText ? Theme.textTitle : Theme.textDisplay;
    }
    readonly property real solvedHeight: root.abreast ? explanation.implicitHeight : root.room - explanation.implicitHeight - answers.spacing
    readonly property string prompt: root.guesses.length === 0 ? qsTr("What do you think?") : qsTr("Good thought, but not this one. Try again!")

    signal guessed(row: int)
    signal wentOn
    signal openRequested(address: string)

    onRiddleChanged: pane.toFirstPage()
    onSolvedChanged: if (root.solved)
        appearing.restart()

    Backdrop {
        anchors.fill: parent
        picture: root.riddle.picture
        scrim: Theme.largeText ? "all" : "question"
    }

    PagedPane {
        id: pane

        anchors.fill: parent
        anchors.bottomMargin: Theme.largeText ? Theme.spaceS : Theme.spaceL
        anchors.margins: Theme.spaceL
        anchors.topMargin: Theme.largeText ? Theme.spaceS : Theme.spaceL
        focus: true
        lead: root.solved ? explanation : null
        spacing: 0
        subject: root.riddle.title

        Column {
            id: words

            spacing: Theme.spaceS
            width: parent.width

            Flow {
                spacing: Theme.spaceM
                visible: !root.tight
                width: parent.width

                KioskText {
                    id: eyebrow

                    color: Theme.textLink
                    room: parent.width
                    size: Theme.textLabel
                    text: root.eyebrow
                    tight: true
                    weight: Font.DemiBold
                    width: Math.min(implicitWidth, parent.width)
                }

                QuizProgress {
                    count: root.count
                    height: Math.max(implicitHeight, eyebrow.height)
                    index: root.index
                    solvedRows: root.solvedRows
                }
            }

            Heading {
                size: root.questionSize
                text: root.riddle.title
                width: parent.width
            }

            KioskText {
                size: Theme.textLead
                text: root.prompt
                visible: !root.solved
                width: parent.width
            }
        }

        Item {
            height: Math.max(Theme.spaceM, pane.height - words.height - answers.height)
            width: parent.width
        }

        Flow {
            id: answers

            spacing: Theme.spaceS
            width: parent.width

            // Pages are laid out where things are, not where they are going.
            move: Transition {
                enabled: !Theme.largeText

                NumberAnimation {
                    duration: Theme.motionLong
                    easing.type: Easing.OutCubic
                    properties: "x,y"
                }
            }

            Repeater {
                model: root.riddle.answers

                delegate: AnswerButton {
                    required property int index

                    given: root.guesses.includes(index)
                    height: Math.max(implicitHeight, root.answerHeight, root.solved ? root.solvedHeight : 0)
                    visible: !root.solved || answer.right
                    width: root.answerWidth

                    onClicked: root.guessed(index)
                }
            }

            Explanation {
                id: explanation

                height: Math.max(implicitHeight, root.abreast ? root.answerHeight : 0)
                last: root.solvedRows.length === root.count
                riddle: root.riddle
                visible: root.solved
                width: root.abreast ? answers.width - root.answerWidth - answers.spacing : answers.width

                onOpenRequested: address => root.openRequested(address)
                onWentOn: root.wentOn()
            }
        }
    }

    NumberAnimation {
        id: appearing

        duration: Theme.motionLong
        from: 0
        property: "opacity"
        target: explanation
        to: 1
    }
}
