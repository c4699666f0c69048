pragma ComponentBehavior: Bound

import QtQuick

// A picture that fills its place around its focus point. One that is missing or broken becomes a designed card.
Item {
    id: root

    required property string file

    property real focusX: 0.5
    property real focusY: 0.5
    property string scrim: "none"
    property string alt: ""
    property string iconName: "image-outline"
    property real iconScale: 0.4
    property bool smoothZoom: false
    property size decodeSize: Qt.size(Math.round(root.width), Math.round(root.height))

    readonly property bool loading: image.status === Image.Loading
    readonly property bool shown: image.status === Image.Ready

    Accessible.ignored: root.alt === ""
    Accessible.name: root.alt
    Accessible.role: Accessible.Graphic

    Loader {
        active: root.file === "" || image.status === Image.Error
        anchors.fill: parent

        sourceComponent: PictureFallback {
            iconName: root.iconName
            iconScale: root.iconScale
        }
    }

    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        retainWhileLoading: true
        smooth: root.smoothZoom
        source: root.file === "" || root.width < 1 || root.height < 1 ? "" : "image://picture/" + root.focusX + "/" + root.focusY + "/" + root.scrim + "/" + root.file
        sourceSize: root.decodeSize
    }
}
