pragma Singleton

import QtQuick
import Kiosk.ViewModels

// A person's roles in words, one a line. The mark of an acting role stands on that role alone.
QtObject {
    id: root

    function full(person: PersonViewModel): string {
        return root.lines(person, office => office.title);
    }

    function brief(person: PersonViewModel): string {
        return root.lines(person, office => office.shortTitle);
    }

    function lines(person: PersonViewModel, worded: var): string {
        return Array.from({
            "length": person.roles.count
        }, (_, row) => root.marked(person.roles.at(row), worded)).join("\n");
    }

    function marked(office: RoleViewModel, worded: var): string {
        return office.acting ? qsTr("%1 (acting)").arg(worded(office)) : worded(office);
    }
}
