import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How often the Sun has risen, so large that it is seen from afar.
Column {
    id: root

    required property int risen
    required property string words

    // Whether it stands by itself at the beginning of the line.
    property bool leading: false

    Accessible.name: root.risen + " " + root.words
    Accessible.role: Accessible.StaticText

    KioskText {
        anchors.left: root.leading ? parent.left : undefined
        anchors.right: root.leading ? undefined : parent.right
        font.features: ({
                "tnum": 1
            })
        lineHeight: 1
        size: Theme.textCountdown
        text: root.risen
        weight: Font.Light
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }

    KioskText {
        anchors.left: root.leading ? parent.left : undefined
        anchors.right: root.leading ? undefined : parent.right
        color: Theme.textPrimary
        lineHeight: 1
        size: root.leading ? Theme.textLead : Theme.textLabel
        text: root.words
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
