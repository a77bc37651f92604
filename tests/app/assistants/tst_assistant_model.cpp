// Assistants: chosen for conversations, made, changed, copied, deleted, kept.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/assistants/shipped_assistants.h"
#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::eventually;
using Fixture = concordia::test::ChatFixture;
using Roles = AssistantModel::Roles;

namespace {

constexpr RecordId kTranslate = 3;
constexpr RecordId kExplain = 4;
const int kShipped = static_cast<int>(shippedAssistants().size());

QVariantMap pirate() {
    return {{QStringLiteral("name"), QStringLiteral("  Pirate ")},
            {QStringLiteral("instructions"), QStringLiteral("Talk like a pirate.")},
            {QStringLiteral("answerLanguage"), QStringLiteral("nl")},
            {QStringLiteral("modelFile"), QStringLiteral("/models/sea.gguf")},
            {QStringLiteral("temperature"), 1.0}};
}

struct AssistantFixture : Fixture {
    AssistantModel& assistants = parts.assistants;

    AssistantFixture() = default;
    explicit AssistantFixture(std::shared_ptr<QTemporaryDir> earlier)
        : Fixture(std::move(earlier)) {}

    [[nodiscard]] QVariant of(int row, Roles role) {
        return assistants.index(row).data(static_cast<int>(role));
    }
    [[nodiscard]] std::string systemTextOfLastRequest() {
        const Message first = script->conversations().back().at(0);
        return first.role == Role::System ? first.text : std::string();
    }
};

}  // namespace

class TestAssistantModel : public QObject {
    Q_OBJECT

private slots:
    void someComeWithTheProgram() {
        AssistantFixture f;
        const QAbstractItemModelTester tester(&f.assistants);
        QVERIFY(kShipped >= 5);
        QCOMPARE(f.assistants.count(), kShipped);
        for (int row = 0; row < kShipped; ++row) {
            QVERIFY(!f.of(row, Roles::Name).toString().isEmpty());
            QVERIFY(!f.of(row, Roles::Instructions).toString().isEmpty());
            QVERIFY(!f.of(row, Roles::Own).toBool());
            // They are the program's: a copy can be changed, they cannot.
            const qint64 id = f.of(row, Roles::AssistantId).toLongLong();
            QCOMPARE(f.assistants.save(id, pirate()), 0);
            f.assistants.remove(id);
        }
        QCOMPARE(f.assistants.count(), kShipped);
    }

    void aConversationTakesOverWhatAnAssistantSets() {
        AssistantFixture f;
        QVERIFY(eventually([&] { return f.parts.writer.source().has_value(); }));
        QSignalSpy models(&f.assistants, &AssistantModel::modelWanted);
        const qint64 id = f.assistants.save(0, pirate());
        QVERIFY(id > kGreatestShippedId);
        f.assistants.choose(id);
        QCOMPARE(f.assistants.chosen(), id);
        QCOMPARE(f.assistants.chosenName(), QStringLiteral("Pirate"));
        QCOMPARE(models.size(), 1);
        QCOMPARE(models[0][0].toString(), QStringLiteral("/models/sea.gguf"));
        QCOMPARE(f.chat.answerLanguage(), QStringLiteral("nl"));
        QVERIFY(f.ask(QStringLiteral("Hello"), "Ahoi."));
        QCOMPARE(f.systemTextOfLastRequest(),
                 std::string("Talk like a pirate.\n\nAntwoord in het Nederlands."));
        QCOMPARE(f.script->lastOptions().sampling.temperature, 1.0F);
        // Another one takes its place whole, in the middle of a conversation too.
        f.assistants.choose(kExplain);
        QVERIFY(f.ask(QStringLiteral("Why?"), "So."));
        QCOMPARE(f.systemTextOfLastRequest(),
                 f.assistants.valuesOf(kExplain)[QStringLiteral("instructions")]
                     .toString()
                     .toStdString());
        QCOMPARE(f.script->lastOptions().sampling.temperature, SamplingOptions{}.temperature);
        f.assistants.choose(0);
        QCOMPARE(f.assistants.chosenName(), QString());
        QVERIFY(f.ask(QStringLiteral("And?"), "So."));
        QCOMPARE(f.systemTextOfLastRequest(), std::string());
    }

    void aNewConversationBeginsWithoutOne() {
        AssistantFixture f;
        f.assistants.choose(kTranslate);
        QSignalSpy chosen(&f.assistants, &AssistantModel::chosenChanged);
        f.chat.newConversation();
        QCOMPARE(f.assistants.chosen(), 0);
        QVERIFY(!chosen.isEmpty());
    }

    void aConversationGoesOnWithoutItsAssistant() {
        std::shared_ptr<QTemporaryDir> folder;
        RecordId conversation = 0;
        {
            AssistantFixture f;
            folder = f.folder;
            const qint64 id = f.assistants.save(0, pirate());
            f.assistants.choose(id);
            QVERIFY(f.ask(QStringLiteral("Hello"), "Ahoi."));
            f.assistants.remove(id);
            QCOMPARE(f.assistants.chosenName(), QStringLiteral("Pirate"));
            conversation = f.chat.conversationId();
        }
        AssistantFixture f(folder);
        QVERIFY(eventually([&] { return f.parts.writer.source().has_value(); }));
        QVERIFY(f.open(conversation));
        QCOMPARE(f.assistants.count(), kShipped);
        QCOMPARE(f.assistants.chosenName(), QStringLiteral("Pirate"));
        QVERIFY(f.ask(QStringLiteral("Again"), "Ahoi."));
        QVERIFY(f.systemTextOfLastRequest().starts_with("Talk like a pirate."));
    }

    void theyAreKept() {
        std::shared_ptr<QTemporaryDir> folder;
        {
            AssistantFixture f;
            folder = f.folder;
            const qint64 id = f.assistants.save(0, pirate());
            QVariantMap changed = pirate();
            changed[QStringLiteral("name")] = QStringLiteral("Captain");
            QCOMPARE(f.assistants.save(id, changed), id);
            QVERIFY(f.assistants.duplicate(kTranslate) > id);
        }
        AssistantFixture f(folder);
        QVERIFY(eventually([&] { return f.assistants.count() == kShipped + 2; }));
        QCOMPARE(f.of(kShipped, Roles::Name).toString(), QStringLiteral("Captain"));
        QVERIFY(f.of(kShipped, Roles::Own).toBool());
        const QVariantMap values =
            f.assistants.valuesOf(f.of(kShipped, Roles::AssistantId).toLongLong());
        QCOMPARE(values[QStringLiteral("answerLanguage")].toString(), QStringLiteral("nl"));
        QCOMPARE(values[QStringLiteral("modelFile")].toString(),
                 QStringLiteral("/models/sea.gguf"));
        QCOMPARE(values[QStringLiteral("temperature")].toDouble(), 1.0);
        QCOMPARE(f.of(kShipped + 1, Roles::Name).toString(), QStringLiteral("Translate (copy)"));
        QCOMPARE(f.of(kShipped + 1, Roles::Instructions),
                 f.assistants.valuesOf(kTranslate)[QStringLiteral("instructions")]);
    }

    void deletingCanBeUndone() {
        AssistantFixture f;
        const QAbstractItemModelTester tester(&f.assistants);
        const qint64 first = f.assistants.save(0, pirate());
        const qint64 second = f.assistants.duplicate(first);
        f.assistants.remove(first);
        QCOMPARE(f.assistants.count(), kShipped + 1);
        QCOMPARE(f.parts.undo.sentence(), QStringLiteral("The assistant ‘Pirate’ was deleted."));
        QVERIFY(f.parts.undo.undo());
        QCOMPARE(f.assistants.count(), kShipped + 2);
        // In its old place.
        QCOMPARE(f.of(kShipped, Roles::AssistantId).toLongLong(), first);
        QCOMPARE(f.of(kShipped + 1, Roles::AssistantId).toLongLong(), second);
    }

    void namesAreNeededAndLengthsHeld() {
        AssistantFixture f;
        QVariantMap values = pirate();
        values[QStringLiteral("name")] = QStringLiteral("  ");
        QCOMPARE(f.assistants.save(0, values), 0);
        values[QStringLiteral("name")] = QString(5000, u'n');
        values[QStringLiteral("instructions")] = QString(500'000, u'i');
        const qint64 id = f.assistants.save(0, values);
        QCOMPARE(f.assistants.valuesOf(id)[QStringLiteral("name")].toString().size(),
                 AssistantModel::kLongestName);
        QCOMPARE(f.assistants.valuesOf(id)[QStringLiteral("instructions")].toString().size(),
                 AssistantModel::kLongestInstructions);
        f.assistants.choose(99'999);
        QCOMPARE(f.assistants.chosen(), 0);
        QCOMPARE(f.assistants.duplicate(99'999), 0);
        f.assistants.remove(99'999);
    }
};

QTEST_MAIN(TestAssistantModel)
#include "tst_assistant_model.moc"
