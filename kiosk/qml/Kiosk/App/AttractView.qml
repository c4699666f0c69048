import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Screens

// What runs while nobody is there: pictures in turn, the count of human presence, and the call to touch.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    property int scene: 0
    property bool even: true

    readonly property PictureListModel pictures: root.kiosk.attractPictures
    readonly property bool portrait: root.height > root.width
    readonly property string scrim: root.portrait ? "attract-portrait" : "attract"

    signal startRequested

    Tap {
        onTapped: root.startRequested()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    AttractPicture {
        anchors.fill: parent
        opacity: root.even ? 1 : 0
        picture: root.pictures.at(root.even ? root.scene : root.scene + 1)
        scrim: root.scrim
    }

    AttractPicture {
        anchors.fill: parent
        opacity: root.even ? 0 : 1
        picture: root.pictures.at(root.even ? root.scene + 1 : root.scene)
        scrim: root.scrim
    }

    Column {
        anchors.left: parent.left
        anchors.margins: 2 * Theme.spaceL
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceM

        Heading {
            size: Theme.textHero
            text: root.kiosk.title
            width: parent.width
        }

        PresenceCount {
            label: root.kiosk.presenceLabel
            presence: root.kiosk.presence
            running: root.kiosk.attract
            width: parent.width
        }
    }

    Choice {
        id: call

        anchors.fill: parent
        anchors.margins: 4 * Theme.focusRing
        focus: true
        text: root.kiosk.callsToTouch

        onClicked: root.startRequested()

        contentItem: Item {
            Row {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.margins: 2 * Theme.spaceL
                spacing: Theme.spaceM

                KioskIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "gesture-tap"
                    side: 2 * Theme.touchPrimary
                }

                KioskText {
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.DemiBold
                    lineHeight: 1.2
                    text: call.text

                    Accessible.ignored: true
                }
            }
        }
    }

    Timer {
        interval: Theme.attractScene
        repeat: true
        running: root.visible && root.pictures.count > 1

        onTriggered: {
            root.scene = (root.scene + 1) % root.pictures.count;
            root.even = !root.even;
        }
    }
}
