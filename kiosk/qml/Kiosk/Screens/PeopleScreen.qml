import QtQuick
import Kiosk.Theme

// People: portraits with name and role.
GridScreen {
    leastCardHeight: 88 * Theme.millimetre * Theme.textScale
    leastCardWidth: 76 * Theme.millimetre * Theme.textScale
    portraitCards: true
}
