import QtQuick
import Kiosk.Theme

// One large number with its unit and what it counts, and with its date and source where there is room to read.
// A value has one line to itself, in smaller letters if need be; only words that would be tiny then have several.
Column {
    id: root

    required property string value
    required property string label

    property string unit: ""
    property string note: ""
    property real valueSize: Theme.textTitle

    // A page never parts it.
    readonly property bool whole: true
    readonly property real unitRise: 0.12
    readonly property real lineSize: WordFit.line(root.value, Font.Normal, root.valueSize, root.width)
    readonly property bool wordy: root.lineSize < Theme.textHeading && root.value.includes(" ")

    spacing: Theme.millimetre

    Accessible.name: [root.value, root.unit, root.label, root.note].filter(part => part !== "").join(" ")
    Accessible.role: Accessible.StaticText

    Grid {
        anchors.left: parent.left
        columnSpacing: Theme.spaceXs
        columns: number.implicitWidth + columnSpacing + unit.implicitWidth > root.width ? 1 : 2
        verticalItemAlignment: Grid.AlignBottom

        KioskText {
            id: number

            lineHeight: root.wordy ? Theme.lineHeightText : 1
            room: root.width
            size: root.wordy ? Theme.textHeading : root.lineSize
            text: root.value
            weight: Font.Light
            width: Math.min(implicitWidth, root.width)
            wrapMode: root.wordy ? Text.Wrap : Text.NoWrap

            Accessible.ignored: true
        }

        KioskText {
            id: unit

            bottomPadding: root.unitRise * root.valueSize
            color: Theme.textSecondary
            tight: true
            room: root.width
            text: root.unit
            visible: root.unit !== ""
            width: Math.min(implicitWidth, root.width)

            Accessible.ignored: true
        }
    }

    KioskText {
        color: Theme.textSecondary
        text: root.label
        width: parent.width

        Accessible.ignored: true
    }

    KioskText {
        color: Theme.textLink
        size: Theme.textCaption
        text: root.note
        visible: root.note !== ""
        width: parent.width

        Accessible.ignored: true
    }
}
