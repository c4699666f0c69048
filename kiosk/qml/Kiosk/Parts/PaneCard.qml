import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A card over a text, for what belongs to it and is asked for by a touch. It is closed by a button or a key.
FocusScope {
    id: root

    required property string title

    default property alias content: pane.content
    property real mostHeight: Number.POSITIVE_INFINITY

    readonly property real padding: Theme.spaceS

    signal closed

    implicitHeight: Math.min(root.mostHeight, pane.implicitHeight + 2 * root.padding)

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog

    Keys.onPressed: event => {
        event.accepted = [Qt.Key_Escape, Qt.Key_Backspace, Qt.Key_Back].includes(event.key);
        if (event.accepted)
            root.closed();
    }

    // What lies below is not touched through the card.
    Tap {}

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: Theme.hairline
        color: Theme.surfaceRaised
        radius: Theme.radius
    }

    PagedPane {
        id: pane

        anchors.fill: parent
        anchors.margins: root.padding
        focus: true
        spacing: Theme.spaceXs
        subject: root.title
    }
}
