pragma ComponentBehavior: Bound

// Says that the model does not know the language of the answers, and offers one that does.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

RowLayout {
    id: notice

    required property ChatController chat
    required property ModelController model

    readonly property string language: chat.answerLanguage
    readonly property bool wanted: model.ready && !model.loading && language !== ""
        && model.languages.length > 0 && !model.languages.includes(language)
    readonly property string other: wanted ? model.pathSpeaking(language) : ""

    visible: wanted
    spacing: Theme.space8
    onWantedChanged: {
        if (wanted) {
            Accessible.announce(words.text, Accessible.Polite);
        }
    }

    AnswerLanguageModel {
        id: languages
    }

    Icon {
        Layout.alignment: Qt.AlignVCenter
        name: "warning"
        color: Theme.warning
    }

    Label {
        id: words

        objectName: "languageNotice"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetSize
        verticalAlignment: Text.AlignVCenter
        kind: Label.Small
        secondary: true
        text: qsTr("%1 was not trained on the answer language (%2).")
            .arg(notice.model.name).arg(languages.endonym(notice.language))
    }

    Button {
        visible: notice.other !== ""
        Layout.maximumWidth: notice.width / 2
        implicitHeight: Theme.targetSize
        text: qsTr("Open %1").arg(notice.model.fileName(notice.other))
        onClicked: notice.model.use(notice.other)
    }
}
