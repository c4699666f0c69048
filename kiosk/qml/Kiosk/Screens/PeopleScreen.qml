import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// People: portraits with name and roles.
GridScreen {
    id: root

    readonly property PersonViewModel person: root.item as PersonViewModel

    leastCardHeight: 88 * Theme.millimetre * Theme.textScale
    leastCardWidth: 76 * Theme.millimetre * Theme.textScale
    note: root.person && root.person.acting ? qsTr("“Acting” means: for the time being, until someone is chosen.") : ""
    portraitCards: true
    subtitle: root.person ? RoleWords.full(root.person) : ""
}
