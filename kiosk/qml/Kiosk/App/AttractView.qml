import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// What runs while nobody is there: pictures in turn, the count of human presence, and the call to touch.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    property int scene: 0
    property bool even: true
    property real shrinking: 1

    readonly property PictureListModel pictures: root.kiosk.attractPictures
    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property int fewCharacters: 60
    readonly property bool wordy: Math.max(root.kiosk.title.length, root.kiosk.callsToTouch.length) > root.fewCharacters
    readonly property string scrim: {
        if (root.wordy)
            return "all";
        return root.portrait ? "attract-portrait" : "attract";
    }
    readonly property real margin: 2 * Theme.spaceL
    readonly property real wanted: title.implicitHeight + count.implicitHeight + words.implicitHeight + 2 * Theme.spaceM + 2 * root.margin
    readonly property bool crowded: root.height > 0 && root.wanted > root.height && root.shrinking * Theme.textTitle > Theme.textBody

    signal startRequested

    onCrowdedChanged: if (root.crowded)
        fitting.restart()
    onHeightChanged: root.shrinking = 1
    onWidthChanged: root.shrinking = 1

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
        anchors.margins: root.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceM

        Heading {
            id: title

            size: root.shrinking * Theme.textHero
            text: root.kiosk.title
            width: parent.width
        }

        PresenceCount {
            id: count

            label: root.kiosk.presenceLabel
            presence: root.kiosk.presence
            running: root.kiosk.attract
            width: parent.width
        }
    }

    Touchable {
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
                anchors.margins: root.margin
                anchors.right: parent.right
                spacing: Theme.spaceM

                KioskIcon {
                    id: sign

                    anchors.verticalCenter: parent.verticalCenter
                    name: "gesture-tap"
                    side: 2 * Theme.touchPrimary
                }

                KioskText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    size: root.shrinking * Theme.textTitle
                    weight: Font.DemiBold
                    lineHeight: Theme.lineHeightCall
                    text: call.text
                    width: parent.width - sign.width - parent.spacing

                    Accessible.ignored: true
                }
            }
        }
    }

    // The words of all languages stand below each other: where they would meet the title, both become smaller.
    Timer {
        id: fitting

        interval: 0

        onTriggered: {
            while (root.crowded)
                root.shrinking *= Theme.shrinkStep;
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
