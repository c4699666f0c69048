import QtQuick
import QtQuick.Templates as T
import Kiosk.Desks
import Kiosk.Theme

// What every control that can be touched has in common: a role, one click a key press, and a ring for the keyboard's focus.
T.AbstractButton {
    id: root

    property real corner: Theme.radius

    focusPolicy: Qt.StrongFocus

    Accessible.name: root.text
    Accessible.role: Accessible.Button

    onClicked: DeedDesk.done()

    Keys.onEnterPressed: event => root.clickOnce(event)
    Keys.onReleased: event => event.accepted = event.isAutoRepeat
    Keys.onReturnPressed: event => root.clickOnce(event)
    Keys.onSpacePressed: event => event.accepted = event.isAutoRepeat

    FocusRing {
        corner: root.corner
        visible: root.visualFocus
    }

    function clickOnce(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.click();
    }
}
