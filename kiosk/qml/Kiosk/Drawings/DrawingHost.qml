import QtQuick
import Kiosk.Parts
import Kiosk.ViewModels

// Makes the drawing of a fact by the name of its kind: `height` is drawn by HeightDrawing. Without one, the figure stands large.
FocusScope {
    id: root

    required property FactViewModel fact

    property Drawing drawing: null

    Component.onCompleted: root.show()
    onFactChanged: root.show()

    PlainFigure {
        anchors.fill: parent
        figure: root.fact.figure
        title: root.fact.title
        visible: root.drawing === null
    }

    function show(): void {
        if (root.drawing !== null && root.drawing.fact === root.fact)
            return;
        const last = root.drawing;
        root.drawing = root.fact.drawing === null ? null : root.made(root.fact.drawing.kind);
        last?.destroy();
    }

    function made(kind: string): Drawing {
        const name = kind.charAt(0).toUpperCase() + kind.slice(1) + "Drawing";
        const component = Qt.createComponent("Kiosk.Drawings", name, Component.PreferSynchronous, root);
        const drawing = component.createObject(root, {
            "fact": root.fact,
            "focus": true,
            "height": root.height,
            "width": root.width
        }) as Drawing;
        if (drawing === null) {
            console.warn(component.errorString());
            return null;
        }
        drawing.width = Qt.binding(() => root.width);
        drawing.height = Qt.binding(() => root.height);
        return drawing;
    }
}
