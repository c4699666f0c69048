import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A person's portrait over their name and roles.
Touchable {
    id: root

    required property PersonViewModel item

    property real leastPortrait: 0

    implicitHeight: words.implicitHeight + Theme.spaceM + root.leastPortrait
    text: root.item.title

    Accessible.name: [root.item.title, role.text, RoleWords.full(root.item)].join(", ")

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down ? Theme.surfacePressed : Theme.surfaceRaised
    }
    contentItem: Item {
        ContentPicture {
            id: portrait

            anchors.bottom: words.top
            anchors.bottomMargin: Theme.spaceXs
            anchors.left: parent.left
            anchors.margins: Theme.hairline
            anchors.right: parent.right
            anchors.top: parent.top
            picture: root.item.picture
            iconName: "account"
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceXs
            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceXs
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceXs

            KioskText {
                weight: Font.DemiBold
                text: root.item.title
                width: parent.width

                Accessible.ignored: true
            }

            KioskText {
                id: role

                color: Theme.textLink
                size: Theme.textCaption
                text: RoleWords.brief(root.item)
                width: parent.width

                Accessible.ignored: true
            }
        }
    }
}
