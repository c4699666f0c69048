import QtQuick
import Kiosk.Theme

// The arrows of everything that can be swiped, with the position between them.
Row {
    id: root

    required property int index
    required property int count

    property string nextText: qsTr("Next")
    property string previousText: qsTr("Previous")

    signal previousRequested
    signal nextRequested

    spacing: Theme.spaceXs

    KioskButton {
        enabled: root.index > 0
        iconName: "chevron-left"
        text: root.previousText
        wordless: true

        onClicked: root.previousRequested()
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.veil
        height: position.height + Theme.spaceXs
        radius: Theme.radius
        width: position.width + 2 * Theme.spaceXs

        KioskText {
            id: position

            anchors.centerIn: parent
            color: Theme.textSecondary
            size: Theme.textLabel
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)
            wrapMode: Text.NoWrap
        }
    }

    KioskButton {
        enabled: root.index < root.count - 1
        iconName: "chevron-right"
        text: root.nextText
        wordless: true

        onClicked: root.nextRequested()
    }
}
