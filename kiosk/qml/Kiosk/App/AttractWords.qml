pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// What stands over a picture of the attract loop: the kiosk's name, and the count of human presence or a question.
Column {
    id: root

    required property KioskViewModel kiosk
    // Empty, or the same question in each language.
    required property string question
    required property bool seen

    property real shrinking: 1

    readonly property bool asking: root.question !== ""

    opacity: root.seen ? 1 : 0
    spacing: Theme.spaceS
    visible: opacity > 0

    // The words of two scenes change together with their pictures.
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.attractFade
        }
    }

    Heading {
        size: root.shrinking * (root.asking ? Theme.textTitle : Theme.textHero)
        text: root.kiosk.title
        width: parent.width
    }

    PresenceCount {
        label: root.kiosk.presenceLabel
        numeralSize: root.shrinking * Theme.textNumeral
        presence: root.kiosk.presence
        running: root.kiosk.attract
        visible: !root.asking && root.kiosk.presence.known
        width: parent.width
    }

    Repeater {
        model: root.asking ? root.question.split("\n") : []

        delegate: Heading {
            required property string modelData
            required property int index

            color: index === 0 ? Theme.textPrimary : Theme.textSecondary
            size: root.shrinking * (index === 0 ? Theme.textHero : Theme.textTitle)
            text: modelData
            weight: index === 0 ? Font.DemiBold : Font.Normal
            width: root.width
        }
    }
}
