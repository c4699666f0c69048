pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Parts
import Kiosk.ViewModels

// Riddles to be solved one after the other, and a kind end.
KioskScreen {
    id: root

    required property QuizScreenViewModel screen

    readonly property RiddleViewModel riddle: root.screen.items.at(root.index) as RiddleViewModel

    property int index: 0
    property int known: 0
    property bool solved: false
    property list<int> guesses: []
    property list<int> solvedRows: []

    paged: root.riddle !== null
    shown: root.screen

    // A screen that is being left keeps what it showed: the session is at the next one already.
    Binding {
        property: "index"
        restoreMode: Binding.RestoreNone
        target: root
        value: root.kiosk.quiz.index
        when: root.kiosk.screen === root.shown
    }

    Binding {
        property: "known"
        restoreMode: Binding.RestoreNone
        target: root
        value: root.kiosk.quiz.known
        when: root.kiosk.screen === root.shown
    }

    Binding {
        property: "solved"
        restoreMode: Binding.RestoreNone
        target: root
        value: root.kiosk.quiz.guessing.solved
        when: root.kiosk.screen === root.shown
    }

    Binding {
        property: "guesses"
        restoreMode: Binding.RestoreNone
        target: root
        value: root.kiosk.quiz.guessing.guesses
        when: root.kiosk.screen === root.shown
    }

    Binding {
        property: "solvedRows"
        restoreMode: Binding.RestoreNone
        target: root
        value: root.kiosk.quiz.solvedRows
        when: root.kiosk.screen === root.shown
    }

    Loader {
        active: root.riddle !== null
        anchors.fill: parent
        focus: active

        sourceComponent: RiddleView {
            count: root.screen.items.count
            eyebrow: root.screen.title
            focus: true
            guesses: root.guesses
            index: root.index
            riddle: root.riddle
            solved: root.solved
            solvedRows: root.solvedRows

            onGuessed: row => root.kiosk.quiz.guessing.guess(row)
            onOpenRequested: address => root.kiosk.open(address)
            onWentOn: root.kiosk.quiz.goOn()
        }
    }

    Loader {
        active: root.riddle === null
        anchors.fill: parent
        focus: active

        sourceComponent: QuizEnd {
            count: root.screen.items.count
            focus: true
            known: root.known
            screen: root.screen

            onOpenRequested: address => root.kiosk.open(address)
            onStartedOver: root.kiosk.quiz.startOver()
        }
    }
}
