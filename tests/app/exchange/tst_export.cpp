// Conversations written out, and read back.
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include "app/exchange/concordia_format.h"
#include "app/exchange/exchange_controller.h"
#include "app/exchange/export_document.h"
#include "app/exchange/import_file.h"
#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::eventually;
using Format = ExchangeController::Format;

namespace {

struct Fixture : concordia::test::ChatFixture {
    ExchangeController& exchange = parts.exchange;

    [[nodiscard]] QUrl file(const QString& name) const {
        return QUrl::fromLocalFile(folder->filePath(name));
    }
    [[nodiscard]] QByteArray content(const QString& name) const {
        QFile opened(folder->filePath(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    // A question with two answers, and an edited question.
    [[nodiscard]] bool fill() {
        script->reasoning = {"Hm, <b>so</b>."};
        script->seed = 0xffff'ffff'ffff'fff0U;
        if (!ask(QStringLiteral("Why <i>this</i>?"), "Because ![x](https://example.org/x.png).")) {
            return false;
        }
        chat.setInstructions(QStringLiteral("Be brief."));
        chat.setAnswerLanguage(QStringLiteral("ga"));
        script->pieces = {"Second answer"};
        chat.regenerate();
        if (!waitUntilDone()) {
            return false;
        }
        script->pieces = {"Third answer"};
        return chat.edit(0, QStringLiteral("How?")) && waitUntilDone();
    }
};

}  // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void jsonComesBackWhole() {
        Fixture f;
        QVERIFY(f.fill());
        f.messages.showVersion(0, 1);
        f.messages.showVersion(1, 1);
        const RecordId folder = f.parts.library.addFolder(QStringLiteral("Nuts"));
        f.parts.library.moveToFolder(f.chat.conversationId(), folder);
        f.parts.library.setPinned(f.chat.conversationId(), true);
        QSignalSpy exported(&f.exchange, &ExchangeController::exported);
        f.exchange.exportConversation(f.chat.conversationId(), Format::Json,
                                      f.file(QStringLiteral("a.json")));
        QVERIFY(eventually([&] { return !exported.isEmpty(); }));
        const QByteArray first = f.content(QStringLiteral("a.json"));

        QSignalSpy imported(&f.exchange, &ExchangeController::imported);
        f.exchange.importFile(f.file(QStringLiteral("a.json")));
        QVERIFY(eventually([&] { return !imported.isEmpty(); }));
        QCOMPARE(f.parts.list.count(), 2);
        QCOMPARE(f.parts.library.folders().size(), 1);
        const RecordId copy = f.parts.list.conversationAt(0) == f.chat.conversationId()
                                  ? f.parts.list.conversationAt(1)
                                  : f.parts.list.conversationAt(0);
        QVERIFY(f.open(copy));
        QCOMPARE(f.texts(),
                 (QStringList{QStringLiteral("Why <i>this</i>?"),
                              QStringLiteral("Because ![x](https://example.org/x.png).")}));
        QCOMPARE(f.chat.instructions(), QStringLiteral("Be brief."));
        QCOMPARE(f.chat.answerLanguage(), QStringLiteral("ga"));
        QCOMPARE(f.value(1, MessageModel::Roles::Seed).toString(),
                 QStringLiteral("18446744073709551600"));
        QCOMPARE(f.value(0, MessageModel::Roles::VersionCount).toInt(), 2);
        QCOMPARE(f.value(1, MessageModel::Roles::VersionCount).toInt(), 2);

        // What was read is written again as it was.
        f.exchange.exportConversation(copy, Format::Json, f.file(QStringLiteral("b.json")));
        QVERIFY(eventually([&] { return exported.size() == 2; }));
        QCOMPARE(QJsonDocument::fromJson(f.content(QStringLiteral("b.json"))),
                 QJsonDocument::fromJson(first));
    }

    void jsonSaysWhatAnAiWrote() {
        Fixture f;
        QVERIFY(f.fill());
        QSignalSpy exported(&f.exchange, &ExchangeController::exported);
        f.exchange.exportAll(f.file(QStringLiteral("all.json")));
        QVERIFY(eventually([&] { return !exported.isEmpty(); }));
        const QJsonObject file =
            QJsonDocument::fromJson(f.content(QStringLiteral("all.json"))).object();
        const QJsonArray messages =
            file[QStringLiteral("conversations")][0][QStringLiteral("messages")].toArray();
        QCOMPARE(messages.size(), 5);
        for (const QJsonValue message : messages) {
            const QJsonValue author = message[QStringLiteral("author")];
            const bool answer =
                message[QStringLiteral("text")].toString().contains(QStringLiteral("answer")) ||
                message[QStringLiteral("text")].toString().contains(QStringLiteral("Because"));
            QCOMPARE(author[QStringLiteral("kind")].toString(),
                     answer ? QStringLiteral("ai") : QStringLiteral("person"));
            QCOMPARE(author[QStringLiteral("model")].toString(),
                     answer ? QStringLiteral("Teuken 7B Instruct") : QString());
        }
    }

    void documentsSayWhatAnAiWrote() {
        Fixture f;
        QVERIFY(f.fill());
        f.messages.showVersion(0, 1);
        f.messages.showVersion(1, 1);
        QSignalSpy exported(&f.exchange, &ExchangeController::exported);
        const std::pair<Format, const char*> formats[] = {
            {Format::Markdown, "a.md"}, {Format::Html, "a.html"}, {Format::Pdf, "a.pdf"}};
        for (const auto& [format, name] : formats) {
            f.exchange.exportConversation(f.chat.conversationId(), format,
                                          f.file(QLatin1String(name)));
        }
        QVERIFY(eventually([&] { return exported.size() == 3; }));
        QVERIFY(!f.exchange.busy());
        const QString markdown = QString::fromUtf8(f.content(QStringLiteral("a.md")));
        QVERIFY(markdown.startsWith(QStringLiteral("# Why <i>this</i>?")));
        QVERIFY(markdown.contains(QStringLiteral("## You\n\nWhy <i>this</i>?")));
        QVERIFY(markdown.contains(QStringLiteral("## Teuken 7B Instruct (written by AI)")));
        QVERIFY(markdown.contains(QStringLiteral("> Hm, <b>so</b>.")));
        QVERIFY(!markdown.contains(QStringLiteral("Third")));
        const QString html = QString::fromUtf8(f.content(QStringLiteral("a.html")));
        QVERIFY(html.contains(QStringLiteral("data-author=\"ai\" data-model=\"Teuken 7B")));
        QVERIFY(html.contains(QStringLiteral("Teuken 7B Instruct (written by AI)")));
        // Nothing is loaded, and nothing typed becomes markup.
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(html.contains(QStringLiteral("https://example.org/x.png")));
        QVERIFY(!html.contains(QStringLiteral("<i>this")));
        QVERIFY(!html.contains(QStringLiteral("<b>so")));
        const QByteArray pdf = f.content(QStringLiteral("a.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 2000);
    }

    void failuresAreToldAndKeepWhatWasThere() {
        Fixture f;
        QVERIFY(f.fill());
        QSignalSpy failed(&f.exchange, &ExchangeController::failed);
        f.exchange.exportConversation(f.chat.conversationId(), Format::Json,
                                      f.file(QStringLiteral("no/such/folder.json")));
        QVERIFY(eventually([&] { return failed.size() == 1; }));
        f.exchange.exportConversation(f.chat.conversationId(), Format::Json,
                                      QUrl(QStringLiteral("https://example.org/a.json")));
        QCOMPARE(failed.size(), 2);
        f.exchange.importFile(f.file(QStringLiteral("missing.json")));
        QVERIFY(eventually([&] { return failed.size() == 3; }));
        const auto report = failed[2][0].value<ErrorReport>();
        QCOMPARE(report.kept, QStringLiteral("Nothing was changed."));
        QVERIFY(!report.details.isEmpty());
        QVERIFY(!f.exchange.busy());
        QCOMPARE(f.parts.list.count(), 1);
    }

    void fileNamesAreSafe() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("x"), "y"));
        const RecordId id = f.chat.conversationId();
        const auto nameOf = [&](const QString& title) {
            f.parts.library.rename(id, title);
            return f.exchange.fileName(id, Format::Pdf);
        };
        QCOMPARE(nameOf(QStringLiteral("A/B: \"c\"?")), QStringLiteral("A B c.pdf"));
        QCOMPARE(nameOf(QStringLiteral("../..")), QStringLiteral("Conversation.pdf"));
        QVERIFY(nameOf(QString(500, u'x')).size() < 80);
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
