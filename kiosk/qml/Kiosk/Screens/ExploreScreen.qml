pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// A thing to turn, the names of its elements, and what there is to read about the chosen one.
KioskScreen {
    id: root

    required property ExploreScreenViewModel screen

    readonly property ElementViewModel item: root.screen.items.at(root.itemIndex) as ElementViewModel
    readonly property real stageRatio: 1.5
    readonly property real mostStageUpright: 0.5
    readonly property real stageShare: root.largeText ? 0.54 : 0.65
    readonly property real namesShare: root.largeText ? 0.32 : 0.4
    readonly property real stageHeight: root.portrait ? Math.min(root.width / root.stageRatio, (root.height - names.height) * root.mostStageUpright) : root.height - names.height - Theme.spaceS

    // Whether all of it is to be seen, although an element is chosen that can be seen from nearby.
    property bool whole: false

    readonly property bool hasCloseup: root.item !== null && root.item.closeup !== null
    readonly property bool close: root.hasCloseup && !root.whole
    // What comes nearer is not seen before it is there.
    readonly property bool loading: closeup.loading

    property bool _ready: false

    paged: true
    shown: root.screen

    Component.onCompleted: {
        if (root.kiosk.turned >= 0)
            turntable.position = root.kiosk.turned;
        else if (root.item)
            turntable.position = root.screen.turntable.facing(root.item.hotspot);
        root._ready = true;
    }
    onItemChanged: {
        root.whole = false;
        if (root.item && root._ready)
            turntable.reveal(root.item);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    TurntableView {
        id: turntable

        anchors.left: parent.left
        enabled: !root.close
        // Large words need the room below the picture for the buttons alone.
        height: root.stageHeight - (root.largeText ? ways.height + Theme.spaceS : 0)
        iconName: root.screen.iconName
        index: root.itemIndex
        items: root.screen.items
        taken: Qt.rect(ways.x - x, ways.y - y, ways.width, ways.height)
        topEdge: credit.credit === "" ? 0 : credit.y + credit.height
        turntable: root.screen.turntable
        visible: !closeup.covering
        width: root.portrait ? root.width : root.width * root.stageShare

        onChosen: key => root.kiosk.show(key)
        onTouched: hint.done = true
        onTurned: frame => root.kiosk.turn(frame)
    }

    CloseupView {
        id: closeup

        anchors.fill: turntable
        element: root.close ? root.item : null
    }

    Credit {
        id: credit

        anchors.left: turntable.left
        anchors.leftMargin: Theme.spaceXs
        credit: root.close ? root.item.closeup.credit : root.screen.turntable.credit
        most: turntable.width - 2 * Theme.spaceXs
        y: Theme.spaceXs
    }

    // What turns has a left and a right of its own, whichever way is read.
    Row {
        id: ways

        anchors.horizontalCenter: turntable.horizontalCenter
        spacing: Theme.spaceS
        y: root.stageHeight - height - Theme.spaceS

        LayoutMirroring.enabled: false

        KioskButton {
            iconName: "axis-z-rotate-clockwise"
            text: qsTr("Turn left")
            visible: !root.close
            wordless: true

            onClicked: turntable.turnBy(turntable.buttonStep)
        }

        GestureHint {
            id: hint

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Drag to turn")
            visible: !done && root.item === null
        }

        KioskButton {
            iconName: "axis-z-rotate-counterclockwise"
            text: qsTr("Turn right")
            visible: !root.close
            wordless: true

            onClicked: turntable.turnBy(-turntable.buttonStep)
        }

        KioskButton {
            iconName: root.close ? "magnify-minus-outline" : "magnify-plus-outline"
            text: root.close ? qsTr("See all of it") : qsTr("Close-up")
            textWidth: turntable.width / 2
            visible: root.hasCloseup

            onClicked: root.whole = root.close
        }
    }

    Rectangle {
        anchors.left: root.portrait ? parent.left : turntable.right
        anchors.right: parent.right
        color: Theme.surface
        height: root.portrait ? names.y - Theme.spaceS - y : root.stageHeight
        y: root.portrait ? root.stageHeight : 0

        ElementReading {
            anchors.fill: parent
            anchors.margins: Theme.spaceM
            anchors.rightMargin: root.portrait ? Theme.spaceL : Theme.spaceM
            anchors.leftMargin: root.portrait ? Theme.spaceL : Theme.spaceM
            element: root.item
            screen: root.screen

            onOpenRequested: address => root.kiosk.open(address)
        }
    }

    ElementNames {
        id: names

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        index: root.itemIndex
        items: root.screen.items
        subject: qsTr("Parts")
        most: root.height * root.namesShare
        width: root.width - 2 * Theme.spaceL

        onChosen: item => {
            hint.done = true;
            root.whole = false;
            root.kiosk.show(item.key);
            turntable.face(item);
        }
    }
}
