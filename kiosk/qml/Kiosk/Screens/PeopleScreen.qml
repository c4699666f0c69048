import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// People: portraits with name and role.
GridScreen {
    id: root

    readonly property PersonViewModel person: root.item as PersonViewModel

    leastCardHeight: 88 * Theme.millimetre * Theme.textScale
    leastCardWidth: 76 * Theme.millimetre * Theme.textScale
    note: root.person && root.person.acting ? qsTr("Part of this role is held for now (acting).") : ""
    portraitCards: true
}
