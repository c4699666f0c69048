import QtQuick
import Kiosk.Theme

// A sign for an agency, by its place among those of a screen: another form for each, so that the colour need not be seen.
Item {
    id: root

    required property int rank

    readonly property int forms: 6
    readonly property int form: root.rank % root.forms
    readonly property bool hollow: root.form > 2
    readonly property bool round: root.form % 3 === 0
    readonly property bool turned: root.form % 3 === 2
    readonly property real turnedShare: 0.75
    readonly property int diamond: 45

    Rectangle {
        anchors.centerIn: parent
        antialiasing: root.turned
        border.color: Theme.chapter(root.rank)
        border.width: root.hollow ? Math.max(2, Math.round(Theme.mark)) : 0
        color: root.hollow ? "transparent" : Theme.chapter(root.rank)
        height: width
        radius: root.round ? width / 2 : 0
        rotation: root.turned ? root.diamond : 0
        width: Math.round(root.width * (root.turned ? root.turnedShare : 1))
    }
}
