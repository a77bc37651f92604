#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/chat/message_model.h"

using namespace concordia;
using Roles = MessageModel::Roles;
using State = MessageModel::State;

namespace {

QVariant value(const MessageModel& model, int row, Roles role) {
    return model.index(row).data(static_cast<int>(role));
}

// A conversation that the library does not know: nothing of it is written.
struct Fixture {
    QTemporaryDir folder;
    StorageThread storage{folder.path()};
    UndoStack undo;
    ConversationLibrary library{storage, undo};
    std::shared_ptr<Conversation> conversation =
        std::make_shared<Conversation>(newRecordId(), storage, library);
    MessageModel model;

    Fixture() { model.show(conversation); }

    QList<RecordId> addTurn(const QString& question, RecordId parent = 0) {
        MessageRecord person;
        person.text = question;
        MessageRecord answer;
        answer.role = MessageRole::Model;
        answer.state = MessageState::Waiting;
        return conversation->append(parent, {person, answer});
    }
    void finish(RecordId answer, StopReason reason) {
        conversation->change(answer, [&](MessageRecord& message) {
            message.state =
                reason == StopReason::Cancelled ? MessageState::Stopped : MessageState::Done;
            message.stopReason = reason;
            message.figures = {.generatedTokens = 60,
                               .promptSeconds = 0.5,
                               .generationSeconds = 2.0,
                               .energyWattHours = {}};
        });
    }
};

}  // namespace

class TestMessageModel : public QObject {
    Q_OBJECT

private slots:
    void showsTurns() {
        Fixture f;
        const QAbstractItemModelTester tester(&f.model);
        f.addTurn(QStringLiteral("Question"));
        QCOMPARE(f.model.count(), 2);
        QCOMPARE(value(f.model, 0, Roles::Author).toInt(),
                 static_cast<int>(MessageModel::Author::Person));
        QCOMPARE(value(f.model, 0, Roles::Text).toString(), QStringLiteral("Question"));
        QCOMPARE(value(f.model, 0, Roles::State).toInt(), static_cast<int>(State::Done));
        QCOMPARE(value(f.model, 1, Roles::Author).toInt(),
                 static_cast<int>(MessageModel::Author::Model));
        QCOMPARE(value(f.model, 1, Roles::State).toInt(), static_cast<int>(State::Waiting));
    }

    void everyRoleHasAName() {
        Fixture f;
        f.addTurn(QStringLiteral("Question"));
        for (int role = static_cast<int>(Roles::MessageId);
             role <= static_cast<int>(Roles::CanRunAgain); ++role) {
            QVERIFY(f.model.roleNames().contains(role));
            QVERIFY(f.model.index(1).data(role).isValid());
        }
    }

    void streamedTextChangesOnlyWhatChanged() {
        Fixture f;
        const RecordId answer = f.addTurn(QStringLiteral("Question")).last();
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.conversation->appendText(answer, QStringLiteral("One"));
        f.conversation->appendText(answer, QStringLiteral(" two"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(),
                 (QList<int>{static_cast<int>(Roles::Text), static_cast<int>(Roles::State)}));
        QCOMPARE(changed[1][2].value<QList<int>>(), QList<int>{static_cast<int>(Roles::Text)});
        QCOMPARE(value(f.model, 1, Roles::Text).toString(), QStringLiteral("One two"));
    }

    void reasoningComesBeforeTheAnswer() {
        Fixture f;
        const RecordId answer = f.addTurn(QStringLiteral("Question")).last();
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.conversation->appendReasoning(answer, QStringLiteral("Let me "));
        f.conversation->appendReasoning(answer, QStringLiteral("think."));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].toModelIndex().row(), 1);
        QCOMPARE(changed[1][2].value<QList<int>>(), QList<int>{static_cast<int>(Roles::Reasoning)});
        QCOMPARE(value(f.model, 1, Roles::Reasoning).toString(), QStringLiteral("Let me think."));
        QCOMPARE(value(f.model, 1, Roles::Text).toString(), QString());
        QCOMPARE(value(f.model, 1, Roles::State).toInt(), static_cast<int>(State::Waiting));
    }

    void finishedAnswersHaveFigures() {
        Fixture f;
        const RecordId answer = f.addTurn(QStringLiteral("Question")).last();
        f.finish(answer, StopReason::EndOfText);
        QCOMPARE(value(f.model, 1, Roles::State).toInt(), static_cast<int>(State::Done));
        QCOMPARE(value(f.model, 1, Roles::TokensPerSecond).toDouble(), 30.0);
        QCOMPARE(value(f.model, 1, Roles::Seconds).toDouble(), 2.5);
        QVERIFY(!value(f.model, 1, Roles::CanContinue).toBool());
    }

    void stopReasonsAreTold() {
        Fixture f;
        const RecordId answer = f.addTurn(QStringLiteral("Question")).last();
        f.conversation->appendText(answer, QStringLiteral("Half"));
        f.finish(answer, StopReason::Cancelled);
        QCOMPARE(value(f.model, 1, Roles::State).toInt(), static_cast<int>(State::Stopped));
        QVERIFY(value(f.model, 1, Roles::CanContinue).toBool());
        QVERIFY(!value(f.model, 1, Roles::ContextFilled).toBool());
        f.finish(answer, StopReason::ContextFull);
        QCOMPARE(value(f.model, 1, Roles::State).toInt(), static_cast<int>(State::Done));
        QVERIFY(value(f.model, 1, Roles::ContextFilled).toBool());
    }

    void failureKeepsTheText() {
        Fixture f;
        const RecordId answer = f.addTurn(QStringLiteral("Question")).last();
        f.conversation->appendText(answer, QStringLiteral("Half an ans"));
        f.conversation->change(answer, [](MessageRecord& message) {
            message.state = MessageState::Failed;
            message.failureCode = static_cast<int>(ErrorCode::DeviceLost);
            message.failureDetails = QStringLiteral("vkQueueSubmit failed.");
        });
        QCOMPARE(value(f.model, 1, Roles::Text).toString(), QStringLiteral("Half an ans"));
        const auto report = value(f.model, 1, Roles::Error).value<ErrorReport>();
        QCOMPARE(report.kept, QStringLiteral("The text so far is kept."));
        QCOMPARE(report.details, QStringLiteral("vkQueueSubmit failed."));
    }

    void versionsChangeInPlace() {
        Fixture f;
        const QAbstractItemModelTester tester(&f.model);
        const QList<RecordId> first = f.addTurn(QStringLiteral("Question"));
        f.addTurn(QStringLiteral("More"), first.last());
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy counted(&f.model, &MessageModel::countChanged);
        MessageRecord again;
        again.role = MessageRole::Model;
        again.text = QStringLiteral("Again");
        f.conversation->append(first.first(), {again});
        QCOMPARE(f.model.count(), 2);
        QCOMPARE(value(f.model, 1, Roles::Text).toString(), QStringLiteral("Again"));
        QCOMPARE(value(f.model, 1, Roles::Version).toInt(), 2);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 2);
        QCOMPARE(counted.size(), 1);
        f.model.showVersion(1, 1);
        QCOMPARE(f.model.count(), 4);
        QCOMPARE(value(f.model, 1, Roles::Version).toInt(), 1);
        for (const int wrong : {0, 3, -1}) {
            f.model.showVersion(1, wrong);
            QCOMPARE(value(f.model, 1, Roles::Version).toInt(), 1);
        }
        f.model.showVersion(7, 1);
        QVERIFY(reset.isEmpty());
    }

    void theModelIsGivenWhatIsAbove() {
        Fixture f;
        const QList<RecordId> first = f.addTurn(QStringLiteral("Question"));
        f.conversation->appendText(first.last(), QStringLiteral("First"));
        const RecordId answer = f.addTurn(QStringLiteral("More"), first.last()).last();
        const std::vector<Message> given = f.conversation->leadingTo(answer);
        QCOMPARE(given.size(), std::size_t{3});
        QCOMPARE(given[0].role, Role::User);
        QCOMPARE(given[1].role, Role::Assistant);
        QCOMPARE(given[1].text, std::string("First"));
        QCOMPARE(given[2].text, std::string("More"));
        QCOMPARE(f.conversation->leadingTo(first.last()).size(), std::size_t{2});
    }

    void wrongIndexesGiveNothing() {
        const Fixture f;
        const QRegularExpression complaint(QStringLiteral("is not valid"));
        QTest::ignoreMessage(QtWarningMsg, complaint);
        QTest::ignoreMessage(QtWarningMsg, complaint);
        QVERIFY(!f.model.data({}, static_cast<int>(Roles::Text)).isValid());
        QVERIFY(!f.model.data(f.model.index(5), static_cast<int>(Roles::Text)).isValid());
        QVERIFY(f.model.message(3) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_message_model.moc"
