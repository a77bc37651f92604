// Files of other programs, as they are and broken in every way.
#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QRandomGenerator>
#include <QTest>

#include "app/exchange/import_file.h"
#include "tests/test_data.h"

using namespace concordia;

namespace {

QString problemOf(const QByteArray& data) {
    try {
        static_cast<void>(readConversations(data));
    } catch (const ExchangeError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

QStringList shownTexts(const ExchangedConversation& conversation) {
    QStringList texts;
    for (const MessageRecord& message : shownMessages(conversation)) {
        texts.append(message.text);
    }
    return texts;
}

// A small file as the program writes it, made by hand for this test.
QByteArray sample(const char* name) {
    QFile file(test::testData("exchange") / name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Single quotation marks are easier to read in a literal.
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

// A file as GPT4All writes it; version 12 puts an answer's text into sub-items.
QByteArray gpt4All(qint32 version, bool withState = false) {
    QByteArray data;
    QDataStream out(&data, QIODevice::WriteOnly);
    out << quint32(0xF5D553CC) << version;
    out.setVersion(QDataStream::Qt_6_2);
    out << qint64(1'700'000'000) << QString("id") << QString("Seeds") << QString("User")
        << QString("Llama-3") << QList<QString>{QString("docs")};
    if (version < 11) {
        out << withState << qint32(1) << qint32(0) << QString() << QString() << quint32(0);
    }
    out << qint32(2);
    for (const bool person : {true, false}) {
        if (version < 12) {
            out << qint32(0);
        }
        const bool split = version >= 12 && !person;
        out << QString(person ? "Prompt: " : "Response: ")
            << QString(person  ? "Poppy?"
                       : split ? ""
                               : "Poppy.");
        if (version < 10) {
            out << QString();
        }
        out << QString() << false << false << false << false;
        if (version >= 11 && !person) {
            out << false;
        }
        if (version >= 8) {
            out << qint64(person ? 1 : 0);
            if (person) {
                for (int i = 0; i < 7; ++i) {
                    out << QString("source");
                }
                out << qint32(1) << qint32(2) << qint32(3);
            }
        } else {
            out << QString() << QList<QString>();
        }
        if (version >= 10) {
            out << qint64(0);
        }
        if (version >= 12) {
            out << qint64(split ? 1 : 0);
            if (split) {
                out << QString("Text: ") << QString("Poppy.") << qint64(0);
            }
        }
    }
    return data;
}

}  // namespace

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void readsChatGpt() {
        const auto all = readConversations(sample("chatgpt.json"));
        QCOMPARE(all.size(), 1);
        const ExchangedConversation& read = all[0];
        QCOMPARE(read.conversation.title, QStringLiteral("Walnuts"));
        QCOMPARE(read.conversation.createdAt, 1'700'000'000'500);
        QVERIFY(read.conversation.archived);
        QCOMPARE(read.messages.size(), 3);
        QCOMPARE(shownTexts(read),
                 (QStringList{QStringLiteral("Why?"), QStringLiteral("Because **so**.")}));
        const MessageRecord answer = shownMessages(read)[1];
        QCOMPARE(answer.origin.model, QStringLiteral("gpt-4o"));
        QCOMPARE(answer.reasoning, QStringLiteral("Let me see."));
        QCOMPARE(answer.parentId, read.messages[2].parentId);
    }

    void readsOpenWebUi() {
        const auto all = readConversations(sample("open-webui.json"));
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].conversation.pinned);
        QCOMPARE(all[0].conversation.settings[QStringLiteral("instructions")].toString(),
                 QStringLiteral("Be brief."));
        QCOMPARE(shownTexts(all[0]),
                 (QStringList{QStringLiteral("Which?"), QStringLiteral("Walnuts.")}));
        QCOMPARE(shownMessages(all[0])[1].reasoning, QStringLiteral("One\nTwo"));
        QCOMPARE(shownMessages(all[0])[1].origin.model, QStringLiteral("qwen3:4b"));
        QCOMPARE(all[0].messages.size(), 3);
    }

    void readsLmStudio() {
        const auto all = readConversations(sample("lm-studio.json"));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].conversation.createdAt, 1'736'789'912'980);
        QCOMPARE(shownTexts(all[0]), (QStringList{QStringLiteral("Coffee?"), QStringLiteral("Yes."),
                                                  QStringLiteral("Thanks.")}));
        QCOMPARE(all[0].messages.size(), 4);
        QCOMPARE(shownMessages(all[0])[1].reasoning, QStringLiteral("Hm."));
        QCOMPARE(shownMessages(all[0])[1].origin.model, QStringLiteral("gemma-3"));
    }

    void readsGpt4All_data() {
        QTest::addColumn<int>("version");
        for (int version = 6; version <= 12; ++version) {
            QTest::addRow("version %d", version) << version;
        }
    }

    void readsGpt4All() {
        QFETCH(int, version);
        const auto all = readConversations(gpt4All(version));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].conversation.title, QStringLiteral("Seeds"));
        QCOMPARE(all[0].conversation.createdAt, 1'700'000'000'000);
        QCOMPARE(shownTexts(all[0]),
                 (QStringList{QStringLiteral("Poppy?"), QStringLiteral("Poppy.")}));
        QCOMPARE(all[0].messages[1].origin.model, QStringLiteral("Llama-3"));
        QVERIFY(all[0].messages[0].origin.model.isEmpty());
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QByteArray& data, const char* named) {
            QTest::newRow(name) << data << QString::fromUtf8(named);
        };
        row("empty", {}, "not JSON");
        row("text", "hello", "not JSON");
        row("number", "[1]", "[0]");
        row("unknown object", json("{'a': 1}"), "no known program");
        row("nested too deeply", QByteArray(100'000, '['), "not JSON");
        row("title", json("[{'title': 7, 'mapping': {}}]"), "‘[0].title’ is not a text");
        row("parts", json("[{'mapping': {'a': {'message': {'content': {'parts': 1}}}}}]"),
            "mapping.a.message.content.parts");
        row("parent", json("[{'mapping': {'a': {'parent': []}}}]"), "mapping.a.parent");
        row("circle", json("[{'mapping': {'a': {'parent': 'b'}, 'b': {'parent': 'a'}}}]"),
            "circle");
        row("self", json("[{'mapping': {'a': {'parent': 'a'}}}]"), "circle");
        row("history", json("[{'chat': {'history': []}}]"), "chat.history");
        row("versions", json("{'messages': [{'versions': []}, 3]}"), "messages[1]");
        row("future", json("{'format': 'concordia-conversations', 'version': 2}"), "version");
        row("state",
            json("{'format': 'concordia-conversations', 'version': 1, 'conversations': ["
                 "{'messages': [{'id': 1, 'author': {'kind': 'ai'}, 'state': 'odd'}]}]}"),
            "conversations[0].messages[0].state");
        row("kind",
            json("{'format': 'concordia-conversations', 'version': 1, 'conversations': ["
                 "{'messages': [{'id': 1, 'author': {'kind': 'cat'}}]}]}"),
            "author.kind");
        row("same id",
            json("{'format': 'concordia-conversations', 'version': 1, 'conversations': ["
                 "{'messages': [{'id': 1}, {'id': 1}]}]}"),
            "occurs twice");
        row("GPT4All, too old", gpt4All(5), "version 5");
        row("GPT4All, too new", gpt4All(13), "version 13");
        row("GPT4All, with state", gpt4All(9, true), "model’s state");
        row("GPT4All, cut", gpt4All(12).first(60), "damaged");
    }

    void whatIsWrongIsNamed() {
        QFETCH(QByteArray, data);
        QFETCH(QString, named);
        const QString problem = problemOf(data);
        QVERIFY2(problem.contains(named), qPrintable(problem));
    }

    // Nothing but an ExchangeError, no hang, no memory asked for that the file does not hold.
    void brokenFilesAreRefusedOrRead_data() {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("ChatGPT") << sample("chatgpt.json");
        QTest::newRow("Open WebUI") << sample("open-webui.json");
        QTest::newRow("LM Studio") << sample("lm-studio.json");
        QTest::newRow("GPT4All 6") << gpt4All(6);
        QTest::newRow("GPT4All 12") << gpt4All(12);
    }

    void brokenFilesAreRefusedOrRead() {
        QFETCH(QByteArray, data);
        QRandomGenerator random(7);
        for (qsizetype size = 0; size < data.size(); size += 3) {
            static_cast<void>(problemOf(data.first(size)));
        }
        for (int i = 0; i < 3000; ++i) {
            QByteArray broken = data;
            for (int j = random.bounded(4); j >= 0; --j) {
                broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
            }
            static_cast<void>(problemOf(broken));
        }
        // A size in a GPT4All file that promises more than there is.
        if (isprint(data.front()) == 0) {
            for (qsizetype at = 8; at + 4 <= data.size(); ++at) {
                QByteArray broken = data;
                broken.replace(at, 4, QByteArray("\x7f\xff\xff\xfe"));
                static_cast<void>(problemOf(broken));
            }
        }
    }

    void longConversationsAreReadInOrder() {
        QByteArray data = json("[{'current_node': 'n9999', 'mapping': {");
        for (int i = 0; i < 10'000; ++i) {
            data += QString::fromUtf8(
                        json("%1'n%2': {'parent': 'n%3', 'message': {'author': {'role':"
                             "'%4'}, 'content': {'content_type': 'text', 'parts': ['text %2']}}}"))
                        .arg(i == 0 ? QString() : QStringLiteral(","))
                        .arg(i)
                        .arg(i - 1)
                        .arg(i % 2 == 0 ? QStringLiteral("user") : QStringLiteral("assistant"))
                        .toUtf8();
        }
        const auto all = readConversations(data + "}}]");
        QCOMPARE(all[0].messages.size(), 10'000);
        for (qsizetype i = 0; i < all[0].messages.size(); ++i) {
            QCOMPARE(all[0].messages[i].text, QStringLiteral("text %1").arg(i));
            QCOMPARE(all[0].messages[i].parentId, i);
        }
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
