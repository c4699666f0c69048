pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The kiosk's one window: the attract view or the visitor's screen, the bar below, and what may lie over both.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pixelsPerMillimetre

    property real roomMillimetres: -1
    // How far visitors stand from it, compared with what is usual.
    property real distanceRatio: 1

    property bool still: false
    property bool closable: true
    property bool supervised: false
    property bool pulse: false

    readonly property real shortSide: Math.min(root.width, root.height - moving.ceiling)
    readonly property bool covered: overlays.covers

    signal screenFailed(message: string)
    signal overlayFailed(message: string)

    color: Theme.background
    title: root.kiosk.title

    onClosing: close => close.accepted = root.closable

    ThemeInputs {
        kiosk: root.kiosk
        millimetre: root.designMillimetre(root.pixelsPerMillimetre)
        still: root.still
        trueMillimetre: root.pixelsPerMillimetre
    }

    Reach {
        id: reach

        height: root.height
        pixelsPerMillimetre: root.pixelsPerMillimetre
        roomMillimetres: root.roomMillimetres
        width: root.width
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        focus: true

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.mirrored

        Keys.onPressed: event => root.handleKey(event)

        SceneHost {
            id: scenes

            anchors.fill: parent
            enabled: !root.covered
            focus: !root.covered
            kiosk: root.kiosk
            lowerable: reach.offered
            ceiling: moving.ceiling
            visible: !root.covered

            onScreenFailed: message => root.screenFailed(message)
        }

        ReachFade {
            id: moving

            anchors.fill: parent
            scene: scenes
            wanted: root.kiosk.lowered && !root.kiosk.attract && reach.offered ? reach.ceiling : 0
        }

        OverlayHost {
            id: overlays

            anchors.fill: parent
            kiosk: root.kiosk
            scene: scenes
            ceiling: moving.ceiling

            onFailed: message => root.overlayFailed(message)
        }
    }

    FocusKeeper {}

    Loader {
        active: root.supervised
        anchors.bottom: parent.bottom
        anchors.right: parent.right

        sourceComponent: Pulse {
            beating: root.pulse
        }
    }

    // Sizes are true millimetres on displays of 19 to 27 inches. Smaller and larger ones scale with the display,
    // since visitors are closer to a laptop and further from a wall. A site that says how far its visitors stand has
    // sizes in proportion, as far as the layouts have room for them.
    function designMillimetre(pixelsPerMillimetre: real): real {
        const shortMillimetres = root.shortSide / pixelsPerMillimetre;
        return root.shortSide / Math.max(236, Math.min(340, shortMillimetres / root.distanceRatio));
    }

    function moveFocus(forward: bool): void {
        const from = root.activeFocusItem ?? stage;
        const next = from.nextItemInFocusChain(forward);
        const reason = forward ? Qt.TabFocusReason : Qt.BacktabFocusReason;
        // Where there is one control alone, it is not given the focus again, and shows that it has it.
        const alone = next === from ? from as Touchable : null;
        if (alone)
            alone.focusReason = reason;
        else
            next?.forceActiveFocus(reason);
    }

    function lower(lowered: bool): void {
        if (reach.offered)
            root.kiosk.lowerControls(lowered);
    }

    function handleKey(event: KeyEvent): void {
        event.accepted = true;
        if (root.kiosk.speech.takeKey(event.key, event.nativeScanCode, (event.modifiers & Qt.KeypadModifier) !== 0))
            return;
        if (root.kiosk.attract)
            return root.kiosk.start();
        if (root.kiosk.overlay === KioskViewModel.Overlay.IDLE_PROMPT)
            return root.kiosk.closeOverlay();
        switch (event.key) {
        case Qt.Key_Down:
        case Qt.Key_Up:
            return root.moveFocus(event.key === Qt.Key_Down);
        case Qt.Key_Right:
        case Qt.Key_Left:
            return root.moveFocus((event.key === Qt.Key_Right) !== Theme.mirrored);
        case Qt.Key_Escape:
        case Qt.Key_Backspace:
        case Qt.Key_Back:
            return root.kiosk.back();
        case Qt.Key_Home:
        case Qt.Key_HomePage:
            return root.kiosk.goHome();
        case Qt.Key_F1:
        case Qt.Key_Help:
            return root.kiosk.showHelp();
        case Qt.Key_L:
            return root.kiosk.switchLanguage();
        case Qt.Key_U:
            return root.kiosk.units.switchOver();
        case Qt.Key_R:
            return root.lower(!root.kiosk.lowered);
        default:
            event.accepted = false;
        }
    }
}
