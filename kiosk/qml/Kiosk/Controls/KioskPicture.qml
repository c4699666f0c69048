pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks
import Kiosk.Theme

// A picture that fills its place around its focus point. One that is missing or broken becomes a designed card.
Item {
    id: root

    required property string file

    property real focusX: 0.5
    property real focusY: 0.5
    property string scrim: "none"
    property real radius: 0
    property string alt: ""
    property string iconName: "image-outline"
    property real iconScale: 0.4
    property bool smoothZoom: false
    property size decodeSize: Qt.size(Math.round(root.width), Math.round(root.height))
    property bool loading: false
    property bool broken: false

    // Words stand where there is a shade for them, and a sign below them would make both unreadable.
    readonly property bool wordless: root.scrim === "none" || root.scrim.startsWith("part-")
    readonly property string shade: Theme.mirrored && !root.wordless ? root.scrim + "-mirrored" : root.scrim
    readonly property bool shown: image.status === Image.Ready
    readonly property point focusPoint: Qt.point(root.focusX, root.focusY)

    property list<color> tones: []

    property int _order: 0
    property bool _complete: false

    Accessible.ignored: root.alt === ""
    Accessible.name: root.alt
    Accessible.role: Accessible.Graphic

    Component.onCompleted: {
        root._complete = true;
        root.order();
    }
    Component.onDestruction: root.withdraw()
    onDecodeSizeChanged: root.order()
    onFileChanged: root.order()
    onFocusPointChanged: root.order()
    onRadiusChanged: root.order()
    onShadeChanged: root.order()

    Connections {
        function onArrived(order: int, address: string, whole: bool): void {
            if (order !== root._order)
                return;
            root.loading = false;
            root.broken = !whole;
            image.source = address;
        }

        function onToned(file: string): void {
            if (file === root.file && root.loading)
                root.tones = PictureDesk.tones(file, root.shade);
        }

        target: PictureDesk
    }

    // Until the picture is there: its own colours, so that nothing is black meanwhile.
    Loader {
        active: root.loading && !root.shown && root.tones.length > 0
        anchors.fill: parent

        sourceComponent: ToneField {
            radius: root.radius
            tones: root.tones
        }
    }

    Loader {
        active: root.file === "" || root.broken
        anchors.fill: parent

        sourceComponent: PictureFallback {
            iconName: root.wordless ? root.iconName : ""
            iconScale: root.iconScale
        }
    }

    // Whole pixels: a picture that is a fraction larger than what was decoded is scaled anew in every frame.
    Image {
        id: image

        fillMode: Image.PreserveAspectCrop
        height: Math.round(root.height)
        retainWhileLoading: true
        smooth: root.smoothZoom
        width: Math.round(root.width)

        onStatusChanged: if (status === Image.Error)
            root.broken = true
    }

    // Not before all of it is made: a list makes pages bit by bit, and what arrives meanwhile would not be heard.
    function order(): void {
        if (!root._complete)
            return;
        root.withdraw();
        root.broken = false;
        if (root.file === "" || root.decodeSize.width < 1 || root.decodeSize.height < 1) {
            image.source = "";
            return;
        }
        root.loading = true;
        root.tones = PictureDesk.tones(root.file, root.shade);
        root._order = PictureDesk.order(root.file, root.decodeSize, root.focusPoint, root.shade, root.radius);
    }

    function withdraw(): void {
        if (root._order === 0)
            return;
        PictureDesk.withdraw(root._order);
        root._order = 0;
        root.loading = false;
    }
}
