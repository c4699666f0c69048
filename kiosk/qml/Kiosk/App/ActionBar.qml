pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The bar at the foot of every screen, within everyone's reach: always the same buttons in the same order.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property bool lowerable

    // Two languages are a touch apart; of more, the button names the one that is shown and leads to the others.
    readonly property bool choosing: root.kiosk.manyLanguages
    readonly property bool stacked: ways.abreast + settings.abreast + 3 * Theme.spaceL > root.width
    readonly property real gap: ways.wrapped || settings.wrapped ? Theme.spaceS : Theme.spaceXs
    // A full row may come closer to the far edge than to the near one before its last button goes down.
    readonly property real room: root.width - Theme.spaceL - Theme.spaceS
    readonly property real wordRoom: root.room - Theme.textHeading - Theme.spaceXs - 2 * Theme.spaceS

    color: Theme.background
    implicitHeight: Math.round((root.stacked ? ways.height + root.gap : 0) + settings.height + 2 * Theme.spaceS)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    BarButtons {
        id: ways

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        room: root.room
        y: Theme.spaceS

        KioskButton {
            enabled: !root.kiosk.atHome
            iconName: "home"
            text: qsTr("Home")
            textWidth: root.wordRoom

            onClicked: root.kiosk.goHome()
        }

        KioskButton {
            enabled: root.kiosk.canGoBack
            iconName: "chevron-left"
            text: qsTr("Back")
            textWidth: root.wordRoom

            onClicked: root.kiosk.back()
        }
    }

    BarButtons {
        id: settings

        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? Theme.spaceL : root.width - settings.abreast - Theme.spaceL
        room: root.room
        y: root.stacked ? ways.y + ways.height + root.gap : Theme.spaceS

        KioskButton {
            iconName: "translate"
            text: root.choosing ? root.kiosk.languageNames[root.kiosk.languageIndex] : root.kiosk.nextLanguageName
            textWidth: root.wordRoom

            Accessible.name: root.choosing ? qsTr("Language: %1").arg(text) : text

            onClicked: root.kiosk.switchLanguage()
        }

        KioskButton {
            iconName: "volume-high"
            selected: root.kiosk.speech.on
            switched: true
            text: qsTr("Listen")
            textWidth: root.wordRoom

            onClicked: root.kiosk.speech.toggle()
        }

        Repeater {
            model: root.lowerable ? 1 : 0

            delegate: KioskButton {
                iconName: "arrow-collapse-down"
                selected: root.kiosk.lowered
                text: qsTr("Lower")
                textWidth: root.wordRoom

                Accessible.checkable: true
                Accessible.checked: root.kiosk.lowered
                Accessible.name: qsTr("Lower the controls")

                onClicked: root.kiosk.lowerControls(!root.kiosk.lowered)
            }
        }

        KioskButton {
            iconName: "format-size"
            text: qsTr("See better")
            textWidth: root.wordRoom

            onClicked: root.kiosk.showDisplay()
        }

        KioskButton {
            iconName: "help-circle-outline"
            text: qsTr("Help")
            textWidth: root.wordRoom

            onClicked: root.kiosk.showHelp()
        }
    }
}
