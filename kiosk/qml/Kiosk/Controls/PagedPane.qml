pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desks
import Kiosk.Theme

// Content that may be taller than its place. It is then on several pages, which turn sideways: swiped, by the arrows
// and dots below them, or because something on another page has the focus. A page holds whole lines and whole controls.
FocusScope {
    id: root

    default property alias content: column.data
    property string subject: ""
    property alias spacing: column.spacing

    // Whether the pages have their pager here, or it stands elsewhere.
    property bool paged: true
    property int page: 0
    // What is brought into sight whenever the pages have become others.
    property Item lead: null

    readonly property int pages: layout.count
    readonly property bool overflowing: root.pages > 1
    readonly property bool hasMore: root.page < root.pages - 1
    // Around a page, for what reaches out of it: the ring of the focus, and the place to touch a word.
    readonly property real rim: Math.round(Theme.spaceS)
    readonly property real pagerHeight: root.paged ? Theme.touchTarget + Theme.spaceS : 0
    readonly property real pageHeight: root.height - root.pagerHeight
    readonly property int side: Theme.mirrored ? -1 : 1
    // The share of a page by which a finger must move it to turn it; less if it is quick: shares of a page in a second.
    readonly property real swipe: 0.25
    readonly property real quick: 0.5
    readonly property string place: [root.width, root.height, Theme.textScale, Theme.mirrored, root.paged].join("/")

    // The pages have become others, or may have.
    signal laidOut

    // Also while it is made: not all of it is there.
    property bool _laying: true

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Component.onCompleted: {
        root._laying = false;
        layout.settle();
    }
    onPlaceChanged: {
        root.layOut();
        layout.settleSoon();
    }
    onVisibleChanged: root.layOut()

    Keys.onPressed: event => {
        const step = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = step !== 0 && root.page + step >= 0 && root.page + step < root.pages;
        if (event.accepted)
            root.turnPage(step);
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            root.follow(root.Window.activeFocusItem);
        }

        target: root.Window.window
    }

    Flickable {
        id: view

        readonly property real start: Theme.mirrored ? (root.pages - 1) * width : 0

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (root.overflowing ? root.pagerHeight : 0) - root.rim
        anchors.left: parent.left
        anchors.leftMargin: -root.rim
        anchors.top: parent.top
        anchors.topMargin: -root.rim
        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflowing
        contentHeight: height
        contentWidth: root.pages * width
        flickableDirection: Flickable.HorizontalFlick
        interactive: root.overflowing
        pixelAligned: true
        width: Math.ceil(root.width) + 2 * root.rim

        onDragEnded: root.letGo()
        onDragStarted: {
            turning.stop();
            DeedDesk.done();
        }
        onFlickStarted: cancelFlick()
    }

    Column {
        id: column

        parent: view.contentItem
        width: root.width
        x: view.start + (Theme.mirrored ? view.width - root.rim - width : root.rim)
        y: root.rim

        onPositioningComplete: root.layOut()
    }

    PageLayout {
        id: layout

        column: column
        stride: root.side * view.width

        onDisturbed: root.layOut()
    }

    NumberAnimation {
        id: turning

        duration: Theme.motionLong
        easing.type: Easing.OutCubic
        property: "contentX"
        target: view
    }

    Loader {
        active: root.overflowing && root.paged
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter

        sourceComponent: PageTurner {
            count: root.pages
            index: root.page
            room: root.width
            subject: root.subject

            onChosen: index => root.turnTo(index)
        }
    }

    // Not below a panel, where nothing is seen and so nothing takes room.
    function layOut(): void {
        if (root._laying || !root.visible || root.width <= 0 || root.height <= 0)
            return;
        const before = layout.tops.join();
        root._laying = true;
        layout.layOut(root.height, root.pageHeight);
        root._laying = false;
        if (root.page >= root.pages)
            root.page = root.pages - 1;
        if (root.lead && before !== layout.tops.join())
            root.reveal(root.lead);
        root.show();
        root.laidOut();
    }

    // Whether something that begins so far below the top of all of it is on the page in sight, or on one next to that.
    function isNear(top: real): bool {
        return Math.abs(layout.pageOf(top, layout.tops) - root.page) <= 1;
    }

    function turnPage(step: int): void {
        root.turnTo(Math.max(0, Math.min(root.pages - 1, root.page + step)));
    }

    function turnTo(page: int): void {
        root.page = page;
        turning.stop();
        if (Theme.motionLong === 0 || !root.visible)
            return root.show();
        turning.to = root.positionOf(page);
        turning.start();
    }

    function toFirstPage(): void {
        turning.stop();
        root.page = 0;
        root.show();
    }

    function show(): void {
        if (!view.dragging && !turning.running)
            view.contentX = root.positionOf(root.page);
    }

    // A finger has let go: on to the next page, or back to where it was.
    function letGo(): void {
        const moved = root.side * (view.contentX - root.positionOf(root.page)) / view.width;
        const speed = root.side * view.horizontalVelocity / view.width;
        const wanted = Math.abs(moved) > root.swipe || moved * speed > 0 && Math.abs(speed) > root.quick;
        root.turnPage(wanted ? Math.sign(moved) : 0);
    }

    function positionOf(page: int): real {
        return view.start + root.side * page * view.width;
    }

    function follow(item: Item): void {
        for (let one = item; one; one = one.parent) {
            if (one === column)
                return root.reveal(item);
        }
    }

    function reveal(item: Item): void {
        const middle = item.mapToItem(view.contentItem, item.width / 2, 0).x;
        const page = Math.floor(root.side * (middle - view.start) / Math.max(1, view.width)) + (Theme.mirrored ? 1 : 0);
        if (page !== root.page && page >= 0 && page < root.pages)
            root.turnTo(page);
    }
}
