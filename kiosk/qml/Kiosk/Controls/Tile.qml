import QtQuick
import Kiosk.Theme

// A picture with words at its foot: one choice among several.
Touchable {
    id: root

    required property string file

    property real focusX: 0.5
    property real focusY: 0.5
    property string iconName: "image-outline"
    property string caption: ""
    property bool selected: false
    property bool compact: false
    property real titleSize: root.compact ? Theme.textCaption : Theme.textLead
    // The sign of the chapter that it leads to.
    property color mark: "transparent"
    // How far its picture goes on below it, where other controls stand.
    property real below: 0

    // The picture comes before the caption, which is still read aloud.
    readonly property real mostWords: 0.52
    readonly property real cardHeight: root.height + root.below
    readonly property bool captioned: root.caption !== "" && (title.height + line.implicitHeight + root.bottomPadding + root.below + Theme.spaceS) <= root.mostWords * root.cardHeight
    readonly property real wordsShare: (words.implicitHeight + root.bottomPadding + root.below) / Math.max(1, root.cardHeight)
    readonly property real mostShaded: 0.62
    // Where words leave little of the picture, they stand on a ground of their own.
    readonly property bool manyWords: root.wordsShare > root.mostShaded
    readonly property bool grounded: Theme.highContrast || Theme.largeText || root.manyWords
    readonly property int shadeStep: 5
    readonly property bool marked: root.mark.a > 0
    readonly property real iconShare: root.compact ? 0.3 : 0.24

    corner: Theme.radiusPicture
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: root.compact ? Theme.spaceXs : Theme.spaceS

    Accessible.name: root.placed(root.caption === "" ? root.text : root.text + ", " + root.caption)
    Accessible.selectable: root.compact || root.selected
    Accessible.selected: root.selected

    background: Rectangle {
        color: Theme.surface
        height: root.cardHeight
        radius: root.corner

        KioskPicture {
            anchors.fill: parent
            file: root.file
            focusX: root.focusX
            focusY: root.focusY
            iconName: ""
            radius: root.corner
            scrim: "words-" + root.shadeStep * Math.ceil(100 * Math.min(1, root.wordsShare) / root.shadeStep)
        }

        Rectangle {
            anchors.bottom: parent.bottom
            bottomLeftRadius: root.corner
            bottomRightRadius: root.corner
            color: Theme.background
            height: Math.min(parent.height, words.implicitHeight + root.topPadding + root.bottomPadding + root.below)
            topLeftRadius: root.manyWords ? root.corner : 0
            topRightRadius: root.manyWords ? root.corner : 0
            visible: root.grounded
            width: parent.width
        }

        Rectangle {
            anchors.fill: parent
            border.color: root.selected ? Theme.textPrimary : Theme.line
            border.width: root.selected ? Theme.mark + Theme.hairline : Theme.hairline
            color: "transparent"
            radius: root.corner
        }

        KioskIcon {
            anchors.left: parent.left
            anchors.margins: Theme.spaceS
            anchors.top: parent.top
            color: Theme.textLink
            name: root.file === "" ? root.iconName : ""
            side: Math.round(root.iconShare * root.height)
            visible: words.implicitHeight + side + 2 * Theme.spaceS + Theme.spaceXs < root.height
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.textPrimary
            opacity: Theme.opacityPressed
            radius: root.corner
            visible: root.down
        }
    }
    contentItem: Item {
        // Without the caption, which is there only where it has room: what asks for room must not depend on having it.
        implicitHeight: (root.marked ? sign.height + words.spacing : 0) + title.implicitHeight

        Column {
            id: words

            anchors.bottom: parent.bottom
            spacing: root.compact ? 0 : Theme.millimetre
            width: parent.width

            Rectangle {
                id: sign

                anchors.left: parent.left
                color: root.mark
                height: Theme.mark + Theme.hairline
                radius: height / 2
                visible: root.marked
                width: Theme.chapterMark
            }

            KioskText {
                id: title

                size: root.titleSize
                weight: Font.DemiBold
                tight: true
                horizontalAlignment: root.compact ? Text.AlignHCenter : Text.AlignLeft
                text: root.text
                width: parent.width

                Accessible.ignored: true
            }

            KioskText {
                id: line

                color: Theme.textSecondary
                size: Theme.textCaption
                text: root.caption
                visible: root.captioned
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
