pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks

// A picture of many frames: it shows the wanted one, or the nearest one that is ready, as large as its place allows.
// Where there is none, or all are broken, it becomes a designed card.
Item {
    id: root

    required property list<string> files
    required property int frame

    property string alt: ""
    property string iconName: "image-outline"
    property bool turning: false
    property bool broken: root.files.length === 0

    readonly property bool loading: root.visible && root._order > 0 && !root._settled
    readonly property string file: root.files[root.frame] ?? ""
    readonly property rect picture: Qt.rect(image.x, image.y, image.width, image.height)

    property size _size: Qt.size(0, 0)
    property int _order: 0
    property bool _settled: false
    property bool _complete: false

    Accessible.ignored: root.alt === ""
    Accessible.name: root.alt
    Accessible.role: Accessible.Graphic

    Component.onCompleted: {
        root._complete = true;
        root.openReel();
    }
    Component.onDestruction: root.closeReel()
    onFrameChanged: root.turn()
    onHeightChanged: root.openReel()
    onWidthChanged: root.openReel()

    Connections {
        function onArrived(order: int, frame: int, address: string, settled: bool): void {
            if (order !== root._order)
                return;
            root._settled = settled;
            root.broken = frame < 0;
            image.source = address;
        }

        target: ReelDesk
    }

    Loader {
        active: root.broken
        anchors.fill: parent

        sourceComponent: PictureFallback {
            iconName: root.iconName
        }
    }

    Image {
        id: image

        readonly property real enlargement: implicitWidth > 0 ? Math.min(root.width / implicitWidth, root.height / implicitHeight) : 0

        cache: false
        height: Math.round(implicitHeight * enlargement)
        retainWhileLoading: true
        // A frame that is enlarged looks better smooth, but only one that stands still has the time for it.
        smooth: !root.turning
        width: Math.round(implicitWidth * enlargement)
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)

        onStatusChanged: if (status === Image.Error)
            root.broken = true
    }

    function openReel(): void {
        const size = Qt.size(Math.round(root.width), Math.round(root.height));
        const there = size.width > 0 && size.height > 0 && root.files.length > 0;
        const same = size.width === root._size.width && size.height === root._size.height;
        if (!root._complete || (root._order > 0 && there && same))
            return;
        root.closeReel();
        if (!there)
            return;
        root._size = size;
        root._order = ReelDesk.open(root.files, size);
        root.turn();
    }

    function closeReel(): void {
        if (root._order > 0)
            ReelDesk.close(root._order);
        root._order = 0;
    }

    function turn(): void {
        if (root._order === 0)
            return;
        root._settled = false;
        ReelDesk.turn(root._order, root.frame);
    }
}
