import QtQuick
import Kiosk.ViewModels

// A picture that two fingers or the zoom buttons enlarge up to four times, and one finger moves.
Item {
    id: root

    required property ItemViewModel item
    required property bool current

    readonly property real mostZoom: 4
    readonly property real zoomSlack: 0.01
    readonly property real sharperFrom: 1.4
    readonly property int sharpness: flick.zoom > root.sharperFrom ? 2 : 1
    readonly property alias zoom: flick.zoom
    readonly property bool enlarged: flick.zoom > 1 + root.zoomSlack
    // How much of what is seen a button moves it by.
    readonly property real moveShare: 0.5
    readonly property bool atLeft: flick.contentX < 1
    readonly property bool atTop: flick.contentY < 1
    readonly property bool atRight: flick.contentX > flick.contentWidth - root.width - 1
    readonly property bool atBottom: flick.contentY > flick.contentHeight - root.height - 1
    readonly property bool largest: flick.zoom >= root.mostZoom - root.zoomSlack

    clip: true

    onCurrentChanged: if (!root.current)
        root.zoomBy(0)

    Flickable {
        id: flick

        property real zoom: 1

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: height * zoom
        contentWidth: width * zoom
        interactive: root.enlarged

        ContentPicture {
            decodeSize: Qt.size(Math.round(root.width * root.sharpness), Math.round(root.height * root.sharpness))
            picture: root.item.picture
            height: flick.contentHeight
            iconName: root.item.iconName
            smoothZoom: flick.zoom > 1
            width: flick.contentWidth
        }
    }

    PinchHandler {
        id: pinch

        property real startZoom: 1

        target: null

        onActiveChanged: if (active)
            startZoom = flick.zoom
        onScaleChanged: root.zoomTo(startZoom * activeScale, centroid.position)
    }

    function zoomBy(factor: real): void {
        root.zoomTo(flick.zoom * factor, Qt.point(root.width / 2, root.height / 2));
    }

    // Moves what is seen of the picture: by so many steps to the right, and down.
    function moveBy(across: int, down: int): void {
        const x = flick.contentX + across * root.moveShare * root.width;
        const y = flick.contentY + down * root.moveShare * root.height;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - root.width, x));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - root.height, y));
    }

    function zoomTo(zoom: real, center: point): void {
        const next = Math.max(1, Math.min(root.mostZoom, zoom));
        const ratio = next / flick.zoom;
        const x = (flick.contentX + center.x) * ratio - center.x;
        const y = (flick.contentY + center.y) * ratio - center.y;
        flick.zoom = next;
        flick.contentX = Math.max(0, Math.min(root.width * (next - 1), x));
        flick.contentY = Math.max(0, Math.min(root.height * (next - 1), y));
    }
}
