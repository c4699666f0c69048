pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A person's name and roles beside their portrait, or beside a picture of their work with their initials on it.
Touchable {
    id: root

    required property PersonViewModel item

    property real titleSize: Theme.textBody

    required property real pictureShare
    // Of its height: a portrait is upright.
    readonly property real widestPicture: root.item.portrayed ? 0.9 : 1.6
    readonly property real discOfLetters: 1.9

    corner: Theme.radiusPicture
    implicitHeight: words.implicitHeight + 2 * Theme.spaceXs
    text: root.item.title

    Accessible.name: [root.item.title, RoleWords.brief(root.item), RoleWords.full(root.item), root.item.head === "" ? "" : qsTr("in the team of %1").arg(root.item.head), root.item.portrayed ? "" : root.item.initials].filter(words => words !== "").join(", ")

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down ? Theme.surfacePressed : Theme.surfaceRaised
        radius: root.corner
    }
    contentItem: Item {
        ContentPicture {
            id: picture

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.hairline
            anchors.top: parent.top
            iconName: "account"
            picture: root.item.picture
            radius: root.corner
            width: Math.round(Math.min(root.pictureShare * parent.width, root.widestPicture * parent.height))
        }

        Rectangle {
            anchors.bottom: picture.bottom
            anchors.left: picture.left
            anchors.margins: Theme.spaceXs
            border.color: Theme.textPrimary
            border.width: Theme.hairline
            color: Theme.veil
            height: width
            radius: width / 2
            visible: !root.item.portrayed
            width: Math.round(root.discOfLetters * Theme.textCaption)

            KioskText {
                anchors.centerIn: parent
                lineHeight: 1
                size: Theme.textCaption
                text: root.item.initials
                weight: Font.DemiBold
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.spaceS
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceXs
            anchors.top: parent.top
            anchors.topMargin: Theme.spaceXs
            spacing: Theme.spaceXs

            KioskText {
                size: root.titleSize
                text: root.item.title
                tight: true
                weight: Font.DemiBold
                width: parent.width

                Accessible.ignored: true
            }

            Repeater {
                model: root.item.roles

                delegate: KioskText {
                    required property RoleViewModel office

                    color: Theme.textLink
                    size: Theme.textCaption
                    text: RoleWords.marked(office, one => one.shortTitle)
                    tight: true
                    width: words.width

                    Accessible.ignored: true
                }
            }
        }
    }
}
