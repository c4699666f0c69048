pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Drawings
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// Facts, each as large as the screen: drawn to scale and to be touched, or a figure by itself. One goes by them at the foot.
KioskScreen {
    id: root

    required property FactsScreenViewModel screen

    readonly property bool detailed: root.itemIndex >= 0
    readonly property int mainLinks: 5
    readonly property int fewCharacters: 200
    readonly property bool wordy: root.screen.title.length + root.screen.summary.length > root.fewCharacters
    readonly property real introShare: Theme.largeText ? 0.7 : 0.5
    readonly property real pictureShareUpright: Theme.largeText ? 0.25 : 0.5
    readonly property int nameLines: root.nameWidth + 1 < root.leastNameWidth ? 3 : 2
    readonly property real stripHeight: 3 * Theme.spaceS + root.nameLines * Theme.lineHeightRatio * Theme.textCaption

    readonly property real leastNameWidth: root.roomFor(root.screen.items.shortTitles)
    readonly property int names: root.screen.items.count
    readonly property real stripWidth: root.width - 2 * Theme.spaceL
    readonly property bool allFit: root.names * (root.leastNameWidth + Theme.spaceXs) - Theme.spaceXs <= root.stripWidth
    readonly property real stepsWidth: root.allFit ? 0 : Theme.touchTarget + Theme.spaceXs
    // Only whole names are seen: as many as there is room for share it.
    readonly property real namesRoom: root.stripWidth - 2 * root.stepsWidth + Theme.spaceXs
    readonly property real nameWidth: root.allFit ? root.leastNameWidth : Math.floor(root.namesRoom / Math.max(1, Math.floor(root.namesRoom / (root.leastNameWidth + Theme.spaceXs)))) - Theme.spaceXs

    shown: root.screen

    component StepButton: KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.top: parent.top
        implicitWidth: Theme.touchTarget
        visible: !root.allFit
        wordless: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Item {
        id: stage

        anchors.bottom: strip.top
        anchors.bottomMargin: Theme.spaceXs
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: !root.kiosk.reading

        Backdrop {
            height: root.portrait ? root.pictureShareUpright * parent.height : parent.height
            picture: root.screen.picture
            scrim: root.portrait ? "none" : root.largeText || root.wordy ? "all" : "start"
            visible: !root.detailed
            width: parent.width
        }

        PagedPane {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.spaceL
            height: (root.portrait ? 1 - root.pictureShareUpright : 1) * parent.height - 2 * Theme.spaceL
            spacing: Theme.spaceM
            subject: root.screen.title
            visible: !root.detailed
            width: root.portrait ? root.width - 2 * Theme.spaceL : root.introShare * root.width

            ScreenHeading {
                summary: root.screen.summary
                title: root.screen.title
                width: parent.width
            }

            LinkFlow {
                links: root.screen.links
                most: root.mainLinks
                width: parent.width

                onOpenRequested: address => root.kiosk.open(address)
            }
        }

        Loader {
            active: root.detailed && !root.kiosk.reading
            anchors.fill: parent
            focus: active

            sourceComponent: FactPage {
                dated: fact.asOf === "" ? "" : qsTr("As of %1").arg(fact.asOf)
                fact: root.screen.items.at(root.itemIndex) as FactViewModel
                focus: true

                onOpenRequested: address => root.kiosk.open(address)
                onReadRequested: root.kiosk.read(fact.key)
            }
        }
    }

    Item {
        id: strip

        anchors.bottom: parent.bottom
        height: root.stripHeight
        visible: !root.kiosk.reading
        width: parent.width

        StepButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceL
            enabled: root.itemIndex > 0
            iconName: "chevron-left"
            text: qsTr("Previous")

            onClicked: root.turn(-1)
        }

        StepButton {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceL
            enabled: root.itemIndex < root.screen.items.count - 1
            iconName: "chevron-right"
            text: qsTr("Next")

            onClicked: root.detailed ? root.turn(1) : root.enter(root.screen.items.at(0).key)
        }

        PageStrip {
            id: names

            anchors.fill: parent
            anchors.leftMargin: Theme.spaceL + root.stepsWidth
            anchors.rightMargin: Theme.spaceL + root.stepsWidth
            currentIndex: root.itemIndex
            items: root.screen.items
            leastWidth: root.nameWidth
            spacing: Theme.spaceXs

            delegate: StripPlace {
                id: place

                strip: names

                sourceComponent: ListChoice {
                    compact: true
                    count: root.screen.items.count
                    focus: true
                    number: place.index + 1
                    selected: place.current
                    text: place.item.shortTitle

                    onClicked: root.detailed ? root.kiosk.show(place.item.key) : root.enter(place.item.key)
                }
            }
        }
    }

    Loader {
        active: root.kiosk.reading && root.detailed
        anchors.fill: parent
        focus: active

        sourceComponent: ItemDetail {
            fallbackIcon: root.screen.iconName
            fallbackPicture: root.screen.picture
            figure: (item as FactViewModel).figure
            focus: true
            index: root.itemIndex
            items: root.screen.items
            kiosk: root.kiosk
        }
    }

    // From the whole to a fact of it, so that one step back leads to the whole again.
    function enter(key: string): void {
        root.kiosk.open(root.screen.key + "/" + key);
    }

    // So wide that each name has room on two lines.
    function roomFor(names: list<string>): real {
        const widest = names.map(name => (WordFit.widthOf(name, Font.DemiBold) + WordFit.widest(name, Font.DemiBold, 0)) / 2);
        return Math.ceil(Theme.textCaption * Math.max(...widest)) + Theme.spaceSnug + Theme.spaceXs;
    }
}
