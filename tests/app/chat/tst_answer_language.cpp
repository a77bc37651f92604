// Answers in the language that was chosen or written in: asked for, checked, written again once.
#include <QSignalSpy>
#include <QTest>

#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::cutIntoPieces;
using concordia::test::eventually;
using Fixture = concordia::test::ChatFixture;
using Roles = MessageModel::Roles;
using State = MessageModel::State;

namespace {

const std::string kEnglish =
    "The deepest lake of the world lies in the south of Siberia. It is more than sixteen hundred "
    "metres deep, and one fifth of all the fresh water of the earth is in it. People live from "
    "fishing along its shores, and in winter they drive over the ice with their cars.";
const std::string kGerman =
    "Der tiefste See der Welt liegt im Süden Sibiriens. Er ist mehr als sechzehnhundert Meter "
    "tief, und ein Fünftel des Süßwassers der Erde befindet sich darin. An seinen Ufern leben die "
    "Menschen vom Fischfang, und im Winter fahren sie mit ihren Autos über das Eis.";
const std::string kWish = "Antworte auf Deutsch.";
const QString kGermanQuestion =
    QStringLiteral("Welcher See ist der tiefste der Welt, und wo liegt er eigentlich?");

std::string textOf(const Message& message) {
    return message.text;
}

struct LanguageFixture : Fixture {
    explicit LanguageFixture(const QString& language = QStringLiteral("de")) {
        waitForModel();
        chat.setAnswerLanguage(language);
    }
    explicit LanguageFixture(std::shared_ptr<QTemporaryDir> earlier)
        : Fixture(std::move(earlier)) {}

    void waitForModel() {
        static_cast<void>(eventually([this] { return parts.writer.source().has_value(); }));
    }
    // What the model writes next, an answer after the other.
    void answerWith(std::initializer_list<std::string> answers) {
        for (const std::string& answer : answers) {
            script->piecesFirst.push_back(cutIntoPieces(answer, 8));
        }
    }
    [[nodiscard]] LanguageOutcome outcome() {
        return messages.message(messages.count() - 1)->languageOutcome;
    }
};

}  // namespace

class TestAnswerLanguage : public QObject {
    Q_OBJECT

private slots:
    void theChosenLanguageIsAskedForInItself() {
        LanguageFixture f;
        f.answerWith({kGerman});
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(f.waitUntilDone());
        const std::vector<Message> asked = f.script->conversations().at(0);
        QCOMPARE(asked.size(), std::size_t{2});
        QVERIFY(asked[0].role == Role::System);
        QCOMPARE(textOf(asked[0]), kWish);
        QCOMPARE(f.outcome(), LanguageOutcome::Kept);
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 1);
        // What the model sees is what it is given.
        QCOMPARE(textOf(f.chat.shownToModel().at(0)), kWish);
    }

    void theWishFollowsTheInstructions() {
        LanguageFixture f;
        f.chat.setInstructions(QStringLiteral("Be brief."));
        QVERIFY(f.ask(QStringLiteral("Hello"), "Hallo."));
        QCOMPARE(textOf(f.script->conversations().at(0).at(0)), "Be brief.\n\n" + kWish);
    }

    void nothingIsAskedWithoutALanguage() {
        LanguageFixture f{QString()};
        QVERIFY(f.ask(QStringLiteral("Hello"), "Hallo."));
        QCOMPARE(f.script->conversations().at(0).size(), std::size_t{1});
    }

    void modelsThatContinueTextAreAskedNothing() {
        LanguageFixture f;
        f.script->model.chatFormat = "none: continues the text";
        f.thread.load(QStringLiteral("b.gguf"), {});
        QVERIFY(eventually(
            [&] { return f.parts.writer.source() && !f.parts.writer.source()->answers; }));
        f.answerWith({kEnglish});
        QVERIFY(f.chat.send(QStringLiteral("Once upon a time")));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().at(0).size(), std::size_t{1});
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
        QCOMPARE(f.chat.shownToModel().size(), std::size_t{2});
    }

    void aDriftIsStoppedAndWrittenAgain() {
        LanguageFixture f;
        QSignalSpy finished(&f.chat, &ChatController::answerFinished);
        f.answerWith({kEnglish + kEnglish, kGerman});
        f.script->pieceTime = std::chrono::milliseconds(3);
        // The first try never comes to an end by itself. The second is shorter than that.
        f.script->holdAfter = static_cast<int>(cutIntoPieces(kEnglish, 8).size()) + 8;
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText().toStdString(), kGerman);
        QCOMPARE(f.lastState(), State::Done);
        QCOMPARE(f.outcome(), LanguageOutcome::Repeated);
        QCOMPARE(f.last(Roles::WantedLanguage).toString(), QStringLiteral("Deutsch"));
        QCOMPARE(finished.size(), 1);
        // The wish is repeated for the model, not in the person's message.
        const auto asked = f.script->conversations();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(textOf(asked[1].at(1)), "Which lake is the deepest?\n\n" + kWish);
        QCOMPARE(f.text(0), QStringLiteral("Which lake is the deepest?"));
        // The first try is kept as it was stopped.
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
        f.messages.showVersion(1, 1);
        QCOMPARE(f.lastState(), State::Stopped);
        QCOMPARE(f.outcome(), LanguageOutcome::Replaced);
        QVERIFY(f.lastText().size() > 100);
        QVERIFY(QString::fromStdString(kEnglish + kEnglish).startsWith(f.lastText()));
    }

    void aSecondDriftIsSaidAndKept() {
        LanguageFixture f;
        f.answerWith({kEnglish, kEnglish, kGerman});
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().size(), std::size_t{2});
        QCOMPARE(f.lastText().toStdString(), kEnglish);
        QCOMPARE(f.outcome(), LanguageOutcome::Missed);
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
    }

    void aModelThatDoesNotKnowTheLanguageIsAskedOnce() {
        LanguageFixture f;
        f.script->model.name = "Small";
        f.script->model.languages = {"en"};
        f.thread.load(QStringLiteral("b.gguf"), {});
        QVERIFY(eventually([&] {
            return f.parts.writer.source() &&
                   f.parts.writer.source()->languages == QStringList{QStringLiteral("en")};
        }));
        f.answerWith({kEnglish});
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
        QCOMPARE(f.lastText().toStdString(), kEnglish);
        QCOMPARE(f.outcome(), LanguageOutcome::Missed);
    }

    void bothTriesSurviveARestart() {
        std::shared_ptr<QTemporaryDir> folder;
        RecordId conversation = 0;
        {
            LanguageFixture f;
            folder = f.folder;
            f.answerWith({kEnglish, kGerman});
            QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
            QVERIFY(f.waitUntilDone());
            conversation = f.chat.conversationId();
        }
        LanguageFixture f(folder);
        QVERIFY(f.open(conversation));
        QCOMPARE(f.outcome(), LanguageOutcome::Repeated);
        QCOMPARE(f.chat.answerLanguage(), QStringLiteral("de"));
        f.messages.showVersion(1, 1);
        QCOMPARE(f.outcome(), LanguageOutcome::Replaced);
        QVERIFY(QString::fromStdString(kEnglish).startsWith(f.lastText()));
    }

    void theLanguageOfTheQuestionIsCheckedWithoutBeingAskedFor() {
        LanguageFixture f{QString()};
        f.answerWith({kEnglish, kGerman});
        QVERIFY(f.chat.send(kGermanQuestion));
        QVERIFY(f.waitUntilDone());
        const auto asked = f.script->conversations();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[0].size(), std::size_t{1});
        QCOMPARE(textOf(asked[0][0]), kGermanQuestion.toStdString());
        QCOMPARE(textOf(asked[1].at(0)), kGermanQuestion.toStdString() + "\n\n" + kWish);
        QCOMPARE(f.lastText().toStdString(), kGerman);
        QCOMPARE(f.outcome(), LanguageOutcome::Repeated);
    }

    void translationsAreLeftInPeace_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("instructions");
        QTest::newRow("translate") << "Übersetze: Der See ist tief." << QString();
        QTest::newRow("language") << "Beschreibe den See auf Englisch." << QString();
        QTest::newRow("instructions") << "Der See ist tief." << "Translate what you are given.";
        QTest::newRow("pasted") << kGermanQuestion +
                                       QStringLiteral(
                                           "\n\nThe lake is so deep that nobody has ever seen its "
                                           "bottom, and its water is clear.")
                                << QString();
    }

    void translationsAreLeftInPeace() {
        QFETCH(QString, question);
        QFETCH(QString, instructions);
        LanguageFixture f;
        f.chat.setInstructions(instructions);
        f.answerWith({kEnglish});
        QVERIFY(f.chat.send(question));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
        QCOMPARE(f.outcome(), LanguageOutcome::Kept);
    }

    void whatThePersonStoppedIsNotWrittenAgain() {
        LanguageFixture f;
        f.answerWith({kEnglish});
        f.script->holdAfter = 4;  // too early to tell
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(eventually([&] { return f.lastState() == State::Streaming; }));
        f.chat.stop();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastState(), State::Stopped);
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
    }

    void runningAgainReadsTheSameAndIsNotChecked() {
        LanguageFixture f;
        f.answerWith({kEnglish, kGerman, kGerman, kEnglish});
        QVERIFY(f.chat.send(QStringLiteral("Which lake is the deepest?")));
        QVERIFY(f.waitUntilDone());
        QVERIFY(f.chat.runAgain(1));
        QVERIFY(f.waitUntilDone());
        const auto asked = f.script->conversations();
        QCOMPARE(asked.size(), std::size_t{3});
        QCOMPARE(textOf(asked[2].at(1)), textOf(asked[1].at(1)));
        f.messages.showVersion(1, 1);
        QVERIFY(f.chat.runAgain(1));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().size(), std::size_t{4});
        QCOMPARE(textOf(f.script->conversations().back().at(1)), textOf(asked[0].at(1)));
    }
};

QTEST_MAIN(TestAnswerLanguage)
#include "tst_answer_language.moc"
