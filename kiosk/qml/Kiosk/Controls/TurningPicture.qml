pragma ComponentBehavior: Bound

import QtQuick

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

    readonly property bool loading: root.visible && root._reel !== "" && !root._settled
    readonly property string file: root.files[root.frame] ?? ""
    readonly property rect picture: Qt.rect(image.x, image.y, image.width, image.height)

    property string _reel: ""
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
        function onArrived(reel: string, frame: int, settled: bool): void {
            if (reel !== root._reel)
                return;
            root._settled = settled;
            root.broken = frame < 0;
            image.source = root.broken ? "" : "image://frame/" + reel + "/" + frame;
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
    }

    function openReel(): void {
        const width = Math.round(root.width);
        const height = Math.round(root.height);
        const reel = width > 0 && height > 0 && root.files.length > 0 ? [width, height, root.files[0]].join("/") : "";
        if (!root._complete || reel === root._reel)
            return;
        root.closeReel();
        root._reel = reel;
        if (reel === "")
            return;
        ReelDesk.opened(reel, root.files);
        root.turn();
    }

    function closeReel(): void {
        if (root._reel !== "")
            ReelDesk.closed(root._reel);
        root._reel = "";
    }

    function turn(): void {
        if (root._reel === "")
            return;
        root._settled = false;
        ReelDesk.turned(root._reel, root.frame);
    }
}
