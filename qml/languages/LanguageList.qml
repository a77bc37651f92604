pragma ComponentBehavior: Bound

// A field, and the languages that its letters find.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

FocusScope {
    id: languageList

    property string chosen  // the code; empty: the language the person writes in

    readonly property int mostRows: 9

    signal languageChosen(string code)
    signal dismissed

    // Everything is listed again, and the choice is in view.
    function begin() {
        field.clear();
        list.currentIndex = Math.max(0, languages.rowOf(chosen));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    function choose(row: int) {
        if (row >= 0 && row < languages.count) {
            languageChosen(languages.codeAt(row));
        }
    }

    implicitHeight: field.height + Theme.space8 + mostRows * Theme.rowHeight

    TextField {
        id: field

        objectName: "languageField"
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        name: qsTr("Answer language")
        iconName: "search"
        onTextChanged: list.currentIndex = 0
        onAccepted: languageList.choose(list.currentIndex)
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onEscapePressed: languageList.dismissed()
    }

    ListView {
        id: list

        objectName: "languageList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: parent.bottom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Answer language")

        model: AnswerLanguageModel {
            id: languages

            query: field.text
        }

        T.ScrollBar.vertical: ScrollBar {}

        delegate: LanguageRow {
            width: ListView.view.width
            current: ListView.isCurrentItem
            chosen: code === languageList.chosen
            onClicked: languageList.choose(index)
        }

        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space12
            visible: list.count === 0
            height: Theme.rowHeight
            secondary: true
            text: qsTr("Nothing was found. Try fewer or other letters.")
        }
    }
}
