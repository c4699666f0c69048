pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks
import Kiosk.Theme

// Shows one scene after another, and never nothing between them: the last one stays until the pictures of the next have
// arrived, or do not come in time, and then fades. What fades is a picture of it: no touch and no screen reader meets it.
FocusScope {
    id: root

    property Item current: null

    // Whether something else than the current scene is seen.
    readonly property bool loading: root._last !== null

    property Item _last: null
    property ShaderEffectSource _picture: null

    Component {
        id: picture

        ShaderEffectSource {
            height: root.height
            live: false
            sourceItem: root._last
            width: root.width
            z: 1
        }
    }

    onVisibleChanged: if (!root.visible)
        root.finish()

    Timer {
        id: patience

        interval: Theme.picturePatience

        onTriggered: root.fade()
    }

    NumberAnimation {
        id: fading

        duration: Theme.motionFade
        from: 1
        property: "opacity"
        target: root._picture
        to: 0

        onFinished: root.finish()
    }

    Connections {
        function onBusyChanged(): void {
            if (patience.running)
                root.fade();
        }

        target: PictureDesk
    }

    // Puts a scene in the place of the current one, which is destroyed once it is not seen any more.
    function show(next: Item): void {
        const last = root.current;
        root.current = next;
        if (patience.running) {
            last.destroy();
            return;
        }
        root.finish();
        if (last === null)
            return;
        last.visible = false;
        root._last = last;
        root._picture = picture.createObject(root) as ShaderEffectSource;
        patience.start();
        root.fade();
    }

    function fade(): void {
        if (PictureDesk.busy && patience.running)
            return;
        patience.stop();
        if (Theme.motionFade > 0)
            fading.start();
        else
            root.finish();
    }

    function finish(): void {
        fading.stop();
        patience.stop();
        root._picture?.destroy();
        root._picture = null;
        root._last?.destroy();
        root._last = null;
    }
}
