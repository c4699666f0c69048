pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// One place: its panel, which grows out of its card, beside the map with all dots. Large letters have all of the screen.
FocusScope {
    id: root

    required property PlacesScreenViewModel screen
    required property int index
    // Where the card was that it grows from; an empty one if there was none.
    required property rect from

    property real grown: 1

    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property bool mapped: !Theme.largeText && root.screen.map !== null
    readonly property real panelShare: root.portrait ? 0.64 : 0.6
    readonly property real panelWidth: Math.round(root.mapped && !root.portrait ? root.panelShare * root.width : root.width)
    readonly property real panelHeight: Math.round(root.mapped && root.portrait ? root.panelShare * root.height : root.height)
    readonly property bool growing: growth.running
    readonly property real reach: 4 * Theme.millimetre
    readonly property rect rest: Qt.rect(Theme.mirrored ? 0 : root.width - root.panelWidth, root.height - root.panelHeight, root.panelWidth, root.panelHeight)

    signal openRequested(address: string)
    signal showRequested(key: string)
    signal closed

    Component.onCompleted: if (root.from.width > 0 && Theme.motionLong > 0)
        growth.start()

    NumberAnimation {
        id: growth

        duration: Theme.motionLong
        easing.type: Easing.OutCubic
        from: 0
        property: "grown"
        target: root
        to: 1
    }

    // The map takes a while to draw, which is not to hold up what grows.
    Loader {
        active: root.mapped && !root.growing
        anchors.left: parent.left
        height: root.portrait ? root.height - root.panelHeight : root.height
        width: root.portrait ? root.width : root.width - root.panelWidth

        sourceComponent: PlacesDots {
            index: root.index
            reach: root.reach
            screen: root.screen

            onChosen: row => root.showRequested(root.screen.items.at(row).key)
        }
    }

    // It is where it will be from the start; more and more of it is seen.
    Item {
        id: opening

        clip: root.growing
        height: root.between(root.from.height, root.rest.height)
        width: root.between(root.from.width, root.rest.width)
        x: root.between(root.from.x, root.rest.x)
        y: root.between(root.from.y, root.rest.y)

        PlacePanel {
            focus: true
            height: root.panelHeight
            index: root.index
            mark: Theme.chapter(root.index + 1)
            pictured: !Theme.largeText
            screen: root.screen
            width: root.panelWidth
            x: root.rest.x - opening.x
            y: root.rest.y - opening.y

            onClosed: root.closed()
            onOpenRequested: address => root.openRequested(address)
            onPassed: key => root.showRequested(key)
        }
    }

    function between(from: real, to: real): real {
        return Math.round(from + root.grown * (to - from));
    }
}
