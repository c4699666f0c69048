import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// One fact as large as the screen: its drawing, where it has one, or its figure; and its words beside it.
FocusScope {
    id: root

    required property FactViewModel fact

    property string dated: ""

    readonly property bool portrait: Theme.isUpright(root.width, root.height)
    readonly property real stageShare: Theme.largeText ? 0.52 : 0.64
    readonly property real stageShareUpright: Theme.largeText ? 0.5 : 0.62

    signal openRequested(address: string)
    signal readRequested

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    DrawingHost {
        id: stage

        anchors.left: parent.left
        clip: true
        fact: root.fact
        focus: true
        height: root.portrait ? root.height * root.stageShareUpright : root.height
        width: root.portrait ? root.width : root.width * root.stageShare
    }

    FactPanel {
        anchors.bottom: parent.bottom
        anchors.left: root.portrait ? parent.left : stage.right
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.top: root.portrait ? stage.bottom : parent.top
        asking: stage.drawing?.asking ?? false
        dated: root.dated
        fact: root.fact
        remark: stage.drawing?.remark ?? ""
        remarkTitle: stage.drawing?.remarkTitle ?? ""

        onOpenRequested: address => root.openRequested(address)
        onReadRequested: root.readRequested()
    }
}
