pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number of people to guess: each landmark is an answer, and then everybody is there as a dot.
Drawing {
    id: root

    readonly property bool answered: root.chosen >= 0
    readonly property real guess: root.answered ? root.amounts[root.chosen] : 0
    readonly property real close: 0.2
    readonly property real most: Math.max(root.drawn.amount, root.guess)

    property int chosen: -1

    asking: !root.answered
    remark: root.answered ? root.verdict(root.guess / root.drawn.amount) : qsTr("Touch your guess.")
    remarkTitle: root.answered ? qsTr("Your guess: %1").arg(root.drawn.number(root.guess)) : Theme.largeText ? root.fact.figure.label : ""

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.background
                position: 0
            }
            GradientStop {
                color: Theme.ground
                position: 1
            }
        }
    }

    Column {
        id: question

        anchors.left: choices.left
        anchors.right: choices.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -choices.height / 2
        spacing: Theme.spaceXs
        visible: !root.answered

        Heading {
            size: Theme.largeText ? Theme.textTitle : Theme.textHero
            text: qsTr("How many?")
            width: parent.width
        }

        KioskText {
            color: Theme.handle
            size: Theme.textLead
            text: root.fact.figure.label
            tight: true
            visible: !Theme.largeText
            weight: Font.DemiBold
            width: parent.width
        }
    }

    KioskText {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        color: Theme.handle
        lineHeight: 1
        size: WordFit.line(text, Font.Light, Theme.textDisplay, width)
        text: root.fact.figure.value
        visible: root.answered
        weight: Font.Light
        wrapMode: Text.NoWrap
        y: Theme.spaceS
    }

    KioskText {
        id: legend

        anchors.left: number.left
        anchors.top: number.bottom
        color: Theme.textSecondary
        size: Theme.textCaption
        text: people.each === 1 ? qsTr("One dot is one person.") : qsTr("One dot is %1 people.").arg(root.drawn.number(people.each))
        visible: root.answered
        width: Math.min(number.width, Theme.longestLine(Theme.textCaption))
    }

    DotField {
        id: people

        anchors.left: number.left
        anchors.right: number.right
        anchors.top: legend.bottom
        anchors.topMargin: Theme.spaceS
        full: root.drawn.amount
        height: choices.y - y - Theme.spaceS
        most: root.most
        visible: root.answered
    }

    LandmarkChoices {
        id: choices

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        bare: true
        chosen: root.chosen
        landmarks: root.drawn.landmarks
        most: root.height - question.height - 3 * Theme.spaceM
        open: !root.answered
        y: root.answered ? root.height - height - Theme.spaceS : question.y + question.height + Theme.spaceM

        onPicked: index => root.chosen = index
    }

    function verdict(share: real): string {
        const truth = root.fact.figure.value + " " + root.fact.figure.unit;
        if (Math.abs(share - 1) < root.close)
            return qsTr("Very close! It is %1.").arg(truth);
        return share < 1 ? qsTr("It is more: %1.").arg(truth) : qsTr("It is less: %1.").arg(truth);
    }
}
