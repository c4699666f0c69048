pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the scene begins, from the top of the window. When that changes, a picture of the scene as it was lies over it
// and fades: laying out a screen anew in every frame would be no calm movement.
Item {
    id: root

    required property Item scene
    required property real wanted

    property real ceiling: 0

    readonly property bool loading: root._picture !== null
    property ShaderEffectSource _picture: null

    Component.onCompleted: root.ceiling = root.wanted
    onWantedChanged: root.move()

    Component {
        id: picture

        ShaderEffectSource {
            height: root.height
            live: false
            sourceItem: root.scene
            width: root.width

            onScheduledUpdateCompleted: root.apply()
        }
    }

    // A window that is not drawn takes no picture.
    Timer {
        id: patience

        interval: Theme.picturePatience

        onTriggered: root.apply()
    }

    NumberAnimation {
        id: fading

        duration: Theme.motionLong
        from: 1
        property: "opacity"
        target: root._picture
        to: 0

        onFinished: root.finish()
    }

    function move(): void {
        root.finish();
        if (Theme.motionLong === 0) {
            root.ceiling = root.wanted;
            return;
        }
        root._picture = picture.createObject(root) as ShaderEffectSource;
        root._picture.scheduleUpdate();
        patience.start();
    }

    function apply(): void {
        if (root._picture === null || fading.running)
            return;
        patience.stop();
        root.ceiling = root.wanted;
        fading.start();
    }

    function finish(): void {
        patience.stop();
        fading.stop();
        root._picture?.destroy();
        root._picture = null;
    }
}
