import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The bar at the foot of every screen, within everyone's reach: always the same buttons in the same order.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    // Two languages are a touch apart; of more, the button names the one that is shown and leads to the others.
    readonly property bool choosing: root.kiosk.manyLanguages
    readonly property bool stacked: ways.implicitWidth + settings.implicitWidth + 3 * Theme.spaceL > root.width

    color: Theme.background
    implicitHeight: Math.round((root.stacked ? ways.implicitHeight + Theme.spaceXs : 0) + settings.implicitHeight + 2 * Theme.spaceS)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Row {
        id: ways

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        spacing: Theme.spaceS
        y: Theme.spaceS

        KioskButton {
            enabled: !root.kiosk.atHome
            iconName: "home"
            text: qsTr("Home")

            onClicked: root.kiosk.goHome()
        }

        KioskButton {
            enabled: root.kiosk.canGoBack
            iconName: "chevron-left"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        }
    }

    Row {
        id: settings

        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? Theme.spaceL : root.width - width - Theme.spaceL
        spacing: Theme.spaceS
        y: root.stacked ? ways.y + ways.height + Theme.spaceXs : Theme.spaceS

        KioskButton {
            iconName: "translate"
            text: root.choosing ? root.kiosk.languageNames[root.kiosk.languageIndex] : root.kiosk.nextLanguageName

            Accessible.name: root.choosing ? qsTr("Language: %1").arg(text) : text

            onClicked: root.kiosk.switchLanguage()
        }

        KioskButton {
            iconName: "format-size"
            text: qsTr("Display")

            onClicked: root.kiosk.showDisplay()
        }

        KioskButton {
            iconName: "help-circle-outline"
            text: qsTr("Help")

            onClicked: root.kiosk.showHelp()
        }
    }
}
