pragma ComponentBehavior: Bound

// The menu of a text that is written: spellings of the word it was opened on, and the clipboard.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Menu {
    id: menu

    required property T.TextArea area
    required property SpellingMarks spelling

    property int position: 0
    property list<string> suggestions
    property bool unknown: false  // the word at the position

    function openAt(position: int) {
        menu.position = position;
        unknown = spelling.unknownWordAt(position) !== "";
        suggestions = spelling.suggestionsAt(position);
        const place = area.positionToRectangle(position);
        popup(area, place.x, place.y + place.height);
    }

    Instantiator {
        model: menu.suggestions
        onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

        delegate: MenuItem {
            required property string modelData

            text: modelData
            onTriggered: menu.spelling.replaceAt(menu.position, modelData)
        }
    }

    MenuItem {
        text: qsTr("Add to the dictionary")
        iconName: "plus"
        visible: menu.unknown
        height: visible ? implicitHeight : 0
        onTriggered: menu.spelling.learnAt(menu.position)
    }

    T.MenuSeparator {
        visible: menu.unknown
        height: visible ? implicitHeight : 0
        padding: Theme.space4
        contentItem: Rectangle {
            implicitHeight: 1
            color: Theme.divider
        }
    }

    MenuItem {
        text: qsTr("Cut")
        enabled: menu.area.selectedText !== ""
        onTriggered: menu.area.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        enabled: menu.area.selectedText !== ""
        onTriggered: menu.area.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        enabled: menu.area.canPaste
        onTriggered: menu.area.paste()
    }

    MenuItem {
        text: qsTr("Select all")
        enabled: menu.area.length > 0
        onTriggered: menu.area.selectAll()
    }
}
