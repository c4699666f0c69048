import QtQuick
import Kiosk.ViewModels

// What every drawing to scale is: a picture of one fact that answers to touch, and what it has to say beside it.
FocusScope {
    id: root

    required property FactViewModel fact

    // What a visitor has just found out, for the panel beside the drawing.
    property string remarkTitle: ""
    property string remark: ""

    // Whether the fact is still a question, so that its words would give the answer away.
    property bool asking: false

    readonly property ScaleDrawingViewModel drawn: root.fact.drawing

    readonly property var amounts: Array.from({
        "length": root.drawn.landmarks.count
    }, (_, index) => root.drawn.landmarks.at(index).amount)

    Accessible.name: root.fact.title
    Accessible.role: Accessible.Pane

    // How many of a smaller thing make up the fact.
    function timesIn(landmark: LandmarkViewModel): string {
        return qsTr("It takes %1 of these to get to %2 %3.").arg(root.drawn.number(root.drawn.amount / landmark.amount)).arg(root.fact.figure.value).arg(root.fact.figure.unit);
    }

    // The unit of the fact as it follows a number.
    function unitOf(number: string): string {
        return number === root.drawn.number(1) ? root.drawn.unitOfOne : root.fact.figure.unit;
    }
}
