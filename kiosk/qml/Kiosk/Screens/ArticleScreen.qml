import QtQuick
import Kiosk.Parts
import Kiosk.Theme
import Kiosk.ViewModels

// A text with its picture and key figures.
KioskScreen {
    id: root

    required property ArticleScreenViewModel screen

    readonly property real pictureShare: root.portrait ? 0.32 : 0.42

    shown: root.screen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    ContentPicture {
        id: picture

        anchors.left: parent.left
        picture: root.screen.picture
        height: root.portrait ? root.height * root.pictureShare : root.height
        iconName: root.screen.iconName
        width: root.portrait ? root.width : root.width * root.pictureShare
    }

    ReadingPane {
        anchors.bottom: parent.bottom
        anchors.left: root.portrait ? parent.left : picture.right
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: root.portrait ? picture.bottom : parent.top
        asOf: root.screen.asOf
        body: root.screen.body
        bodyTerms: root.screen.bodyTerms
        figures: root.screen.figures
        focus: true
        links: root.screen.links
        summary: root.screen.summary
        summaryTerms: root.screen.summaryTerms
        then: root.screen.then
        title: root.screen.title
        titleSize: Theme.textDisplay

        onOpenRequested: address => root.kiosk.open(address)
    }
}
