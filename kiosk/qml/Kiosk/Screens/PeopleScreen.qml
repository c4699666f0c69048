import QtQuick
import Kiosk.Theme

// People: portraits with name and role.
GridScreen {
    leastCardHeight: 88 * Theme.unit * Theme.textScale
    leastCardWidth: 76 * Theme.unit * Theme.textScale
    portraitCards: true
}
