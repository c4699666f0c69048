import QtQuick
import Kiosk.Theme

// One large number with its unit and what it counts, and with its date and source where there is room to read.
Column {
    id: root

    required property string value
    required property string label

    property string unit: ""
    property string note: ""
    property real valueSize: Theme.textTitle

    spacing: Theme.unit

    Accessible.name: [root.value, root.unit, root.label, root.note].filter(part => part !== "").join(" ")
    Accessible.role: Accessible.StaticText

    Grid {
        columnSpacing: Theme.spaceXs
        columns: number.implicitWidth + columnSpacing + unit.implicitWidth > root.width ? 1 : 2
        verticalItemAlignment: Grid.AlignBottom

        KioskText {
            id: number

            font.pixelSize: root.valueSize
            font.weight: Font.Light
            fontSizeMode: Text.HorizontalFit
            lineHeight: 1
            minimumPixelSize: Theme.textBody
            text: root.value
            width: Math.min(implicitWidth, root.width)
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        KioskText {
            id: unit

            bottomPadding: 0.12 * root.valueSize
            color: Theme.textSecondary
            lineHeight: 1
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
        font.pixelSize: Theme.textCaption
        text: root.note
        visible: root.note !== ""
        width: parent.width

        Accessible.ignored: true
    }
}
