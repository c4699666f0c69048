import QtQuick
import Kiosk.Desks
import Kiosk.Theme

// Content that may be taller than its place. It can be dragged, and turned page by page with buttons.
FocusScope {
    id: root

    default property alias content: column.data
    property string subject: ""
    property alias spacing: column.spacing

    property bool overflowing: false

    // What a turned page moves it by: most of what is seen, so that a line is found again, or whole rows of tiles.
    property real pageStep: root.pageShare * root.height

    readonly property real pageShare: 0.8
    readonly property bool tooTall: column.implicitHeight > root.height + 1
    readonly property string place: [root.width, root.height, Theme.textScale].join("/")
    readonly property bool hasMore: flick.contentY < flick.contentHeight - flick.height - 1

    property bool _tried: false

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Component.onCompleted: root.measure()
    onPlaceChanged: root.measure()
    onTooTallChanged: root.followContent()

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.rightMargin: root.overflowing ? Theme.touchTarget + Theme.spaceS : 0
        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflowing
        contentHeight: column.implicitHeight
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflowing

        onMovementStarted: DeedDesk.done()

        Behavior on contentY {
            id: turning

            enabled: false

            NumberAnimation {
                duration: Theme.motionLong
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            width: flick.width
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.spaceS
        visible: root.overflowing

        KioskButton {
            enabled: flick.contentY > 1
            iconName: "chevron-up"
            implicitHeight: Theme.touchTarget
            implicitWidth: Theme.touchTarget
            text: root.subject === "" ? qsTr("Previous page") : qsTr("Previous page: %1").arg(root.subject)
            wordless: true

            onClicked: root.turnPage(-1)
        }

        KioskButton {
            enabled: root.hasMore
            iconName: "chevron-down"
            implicitHeight: Theme.touchTarget
            implicitWidth: Theme.touchTarget
            text: root.subject === "" ? qsTr("Next page") : qsTr("Next page: %1").arg(root.subject)
            wordless: true

            onClicked: root.turnPage(1)
        }
    }

    function measure(): void {
        root._tried = false;
        root.overflowing = root.tooTall;
    }

    // Some content is too tall without the buttons and fits beside them, where its lines break otherwise. It keeps
    // them: taking them away again would make it too tall again, and so on for ever.
    function followContent(): void {
        if (root.tooTall) {
            root.overflowing = true;
        } else if (!root._tried) {
            root._tried = true;
            root.overflowing = false;
        }
    }

    function turnPage(direction: int): void {
        const bottom = Math.max(0, flick.contentHeight - flick.height);
        turning.enabled = true;
        flick.contentY = Math.max(0, Math.min(bottom, flick.contentY + direction * root.pageStep));
        turning.enabled = false;
    }

    function scrollToTop(): void {
        flick.contentY = 0;
        root.measure();
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.spaceS);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, top + item.height - flick.height + Theme.spaceS);
    }
}
