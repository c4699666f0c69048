import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a spacecraft is on a map: a disc that is seen from afar.
Rectangle {
    readonly property real iconShare: 0.62

    border.color: Theme.textPrimary
    border.width: Theme.mark / 2
    color: Theme.handle
    height: width
    radius: width / 2
    width: 2 * Math.round(5 * Theme.millimetre)

    KioskIcon {
        anchors.centerIn: parent
        color: Theme.handleText
        name: "space-station"
        side: Math.round(parent.width * parent.iconShare)
    }
}
