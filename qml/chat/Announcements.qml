pragma ComponentBehavior: Bound

// Tells screen readers what happens by itself.
import QtQuick
import Concordia.App

Item {
    id: announcements

    required property ChatController chat
    required property ModelController model
    required property StorageController storage
    required property AttachmentModel attachments

    signal notice(string sentence)  // to be shown for a moment

    function say(sentence: string) {
        announcements.Accessible.announce(sentence, Accessible.Polite);
    }

    function warn(sentence: string) {
        announcements.Accessible.announce(sentence, Accessible.Assertive);
    }

    Connections {
        target: announcements.storage

        function onChanged() {
            if (announcements.storage.hasNotice) {
                announcements.warn(announcements.storage.notice.happened);
            }
        }
    }

    Connections {
        target: announcements.chat

        function onAnswerStarted() {
            announcements.say(qsTr("Answering"));
        }

        function onAnswerFinished(words: int) {
            announcements.say(qsTr("Answer ready, %Ln word(s)", "", words));
        }

        function onAnswerStopped() {
            announcements.say(qsTr("Stopped"));
        }

        function onRunAgainRefused(sentence: string) {
            announcements.warn(sentence);
            announcements.notice(sentence);
        }

        function onAnswerFailed(sentence: string) {
            announcements.warn(sentence);
        }
    }

    Connections {
        target: announcements.attachments

        function onRead(name: string) {
            announcements.say(qsTr("%1 was read.").arg(name));
        }

        function onRefused(sentence: string) {
            announcements.warn(sentence);
        }
    }

    Connections {
        target: announcements.model

        function onLoadStarted() {
            announcements.say(qsTr("Loading %1").arg(announcements.model.loadingName));
        }

        function onLoadFinished() {
            announcements.say(qsTr("%1 is ready").arg(announcements.model.name));
        }

        function onErrorChanged() {
            if (announcements.model.failed) {
                announcements.warn(announcements.model.error.happened);
            }
        }
    }
}
