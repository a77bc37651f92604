pragma ComponentBehavior: Bound

// The number of a passage that an answer cites: filled where the quoted words were found in it,
// outlined where nothing is quoted, with a question mark where they were not found.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme
import Concordia.Markdown.Model

T.Button {
    id: chip

    required property citationPlace place
    required property Citations citations

    readonly property citation known: citations.check(place.before, place.id)
    readonly property bool found: known.status === Citing.Status.Found
    readonly property bool missing: known.status === Citing.Status.NotFound
        || known.status === Citing.Status.NoPassage
    readonly property string verdict: {
        switch (known.status) {
        case Citing.Status.Found:
            return qsTr("The quoted words stand there.");
        case Citing.Status.NotFound:
            return qsTr("The quoted words do not stand there.");
        case Citing.Status.NothingQuoted:
            return qsTr("Not verified: no words are quoted.");
        }
        return qsTr("There is no such passage.");
    }
    readonly property string source: known.page > 0
        ? qsTr("%1, page %L2").arg(known.name).arg(known.page) : known.name
    readonly property string excerpt: known.words.length > 200
        ? known.words.slice(0, 200) + "…" : known.words

    text: missing ? place.id + "?" : place.id
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Citation %1").arg(place.id)
    Accessible.description: tip.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: {
        if (known.passage >= 0) {
            citations.open(known.passage);
        }
    }

    HoverHandler {
        cursorShape: chip.known.passage >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    contentItem: Text {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font: Theme.captionFont
        text: chip.text
        textFormat: Text.PlainText
        color: chip.missing ? Theme.danger : Theme.accent
        Accessible.ignored: true
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.space2
            anchors.bottomMargin: Theme.space2
            radius: Theme.radiusChip
            color: chip.missing ? Theme.dangerSoft : chip.hovered ? Theme.selected
                : chip.found ? Theme.accentSoft : "transparent"
            border.width: chip.known.status === Citing.Status.NothingQuoted ? 1 : 0
            border.color: Theme.outline

            FocusRing {
                visible: chip.visualFocus
                targetRadius: Theme.radiusChip
            }
        }
    }

    ToolTip {
        id: tip

        visible: chip.hovered || chip.visualFocus
        delay: 300
        text: [chip.source, chip.excerpt, chip.verdict].filter(line => line !== "").join("\n")
    }
}
