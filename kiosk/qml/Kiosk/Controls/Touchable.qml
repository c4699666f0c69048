import QtQuick
import QtQuick.Templates as T
import Kiosk.Desks
import Kiosk.Theme

// What every control that can be touched has in common: a role, one click a key press, and a ring for the keyboard's focus.
T.AbstractButton {
    id: root

    property real corner: Theme.radius
    // Which one it is of how many, for those who do not see the others; 0 of 0 where it is alone.
    property int number: 0
    property int count: 0

    focusPolicy: Qt.StrongFocus

    Accessible.name: root.placed(root.text)
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

    function placed(name: string): string {
        return root.count > 1 ? qsTr("%1, %2 of %3").arg(name).arg(root.number).arg(root.count) : name;
    }

    function clickOnce(event: KeyEvent): void {
        if (!event.isAutoRepeat)
            root.click();
    }
}
