#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "app/chat/message_model.h"
#include "app/inference/error_report.h"

using namespace concordia;
using Roles = MessageModel::Roles;
using State = MessageModel::State;

namespace {

QVariant value(const MessageModel& model, int row, Roles role) {
    return model.index(row).data(static_cast<int>(role));
}

GenerationResult result(StopReason reason) {
    GenerationResult made;
    made.stopReason = reason;
    made.timings.promptSeconds = 0.5;
    made.timings.generatedTokens = 60;
    made.timings.generationSeconds = 2.0;
    return made;
}

}  // namespace

class TestMessageModel : public QObject {
    Q_OBJECT

private slots:
    void appendsTurns() {
        MessageModel model;
        const QAbstractItemModelTester tester(&model);
        model.appendTurn(QStringLiteral("Question"));
        QCOMPARE(model.count(), 2);
        QCOMPARE(value(model, 0, Roles::Author).toInt(),
                 static_cast<int>(MessageModel::Author::Person));
        QCOMPARE(value(model, 0, Roles::Text).toString(), QStringLiteral("Question"));
        QCOMPARE(value(model, 0, Roles::State).toInt(), static_cast<int>(State::Done));
        QCOMPARE(value(model, 1, Roles::Author).toInt(),
                 static_cast<int>(MessageModel::Author::Model));
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Waiting));
    }

    void everyRoleHasAName() {
        const MessageModel model;
        for (int role = static_cast<int>(Roles::Author);
             role <= static_cast<int>(Roles::VersionCount); ++role) {
            QVERIFY(model.roleNames().contains(role));
        }
    }

    void streamedTextChangesOnlyWhatChanged() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.appendText(QStringLiteral("One"));
        model.appendText(QStringLiteral(" two"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(),
                 (QList<int>{static_cast<int>(Roles::Text), static_cast<int>(Roles::State)}));
        QCOMPARE(changed[1][2].value<QList<int>>(), QList<int>{static_cast<int>(Roles::Text)});
        QCOMPARE(value(model, 1, Roles::Text).toString(), QStringLiteral("One two"));
    }

    void reasoningIsKeptApart() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.appendReasoning(QStringLiteral("Let me"));
        model.appendReasoning(QStringLiteral(" see."));
        QCOMPARE(changed[1][2].value<QList<int>>(), QList<int>{static_cast<int>(Roles::Reasoning)});
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Waiting));
        model.appendText(QStringLiteral("Yes."));
        GenerationResult finished = result(StopReason::EndOfText);
        finished.reasoningSeconds = 1.25;
        model.finish(finished);
        QCOMPARE(value(model, 1, Roles::Reasoning).toString(), QStringLiteral("Let me see."));
        QCOMPARE(value(model, 1, Roles::ReasoningSeconds).toDouble(), 1.25);
        QCOMPARE(value(model, 1, Roles::Text).toString(), QStringLiteral("Yes."));
        QCOMPARE(model.conversation()[1].reasoning, std::string("Let me see."));
        QCOMPARE(model.conversation()[1].text, std::string("Yes."));
    }

    void reasoningAloneIsWorthKeeping() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.appendReasoning(QStringLiteral("Let me see."));
        model.finish(result(StopReason::Cancelled));
        QCOMPARE(model.conversation().size(), std::size_t{1});
        model.beginVersion();
        QCOMPARE(value(model, 1, Roles::VersionCount).toInt(), 2);
        QCOMPARE(value(model, 1, Roles::Reasoning).toString(), QString());
    }

    void finishGivesFigures() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.finish(result(StopReason::EndOfText));
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Done));
        QCOMPARE(value(model, 1, Roles::TokensPerSecond).toDouble(), 30.0);
        QCOMPARE(value(model, 1, Roles::Seconds).toDouble(), 2.5);
    }

    void stopReasonsAreTold() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.finish(result(StopReason::Cancelled));
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Stopped));
        QVERIFY(!value(model, 1, Roles::ContextFilled).toBool());
        model.appendTurn(QStringLiteral("Again"));
        model.finish(result(StopReason::ContextFull));
        QCOMPARE(value(model, 3, Roles::State).toInt(), static_cast<int>(State::Done));
        QVERIFY(value(model, 3, Roles::ContextFilled).toBool());
    }

    void failureKeepsTheText() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.appendText(QStringLiteral("Half an ans"));
        model.fail({ErrorCode::DeviceLost, QStringLiteral("vkQueueSubmit failed.")});
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Failed));
        QCOMPARE(value(model, 1, Roles::Text).toString(), QStringLiteral("Half an ans"));
        const auto report = value(model, 1, Roles::Error).value<ErrorReport>();
        QCOMPARE(report.kept, QStringLiteral("The text so far is kept."));
        QCOMPARE(report.details, QStringLiteral("vkQueueSubmit failed."));
    }

    void versionsAreKept() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.appendText(QStringLiteral("First"));
        model.finish(result(StopReason::EndOfText));
        model.beginVersion();
        QCOMPARE(value(model, 1, Roles::Text).toString(), QString());
        QCOMPARE(value(model, 1, Roles::Version).toInt(), 2);
        model.appendText(QStringLiteral("Second"));
        model.finish(result(StopReason::EndOfText));
        QCOMPARE(value(model, 1, Roles::VersionCount).toInt(), 2);
        model.showVersion(1, 1);
        QCOMPARE(value(model, 1, Roles::Text).toString(), QStringLiteral("First"));
        for (const int wrong : {0, 3, -1}) {
            model.showVersion(1, wrong);
            QCOMPARE(value(model, 1, Roles::Version).toInt(), 1);
        }
        model.showVersion(7, 1);
    }

    void emptyVersionsAreReplaced() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.fail({ErrorCode::OutOfMemory, {}});
        model.beginVersion();
        QCOMPARE(value(model, 1, Roles::VersionCount).toInt(), 1);
        QCOMPARE(value(model, 1, Roles::State).toInt(), static_cast<int>(State::Waiting));
    }

    void conversationIsWhatIsShown() {
        MessageModel model;
        model.appendTurn(QStringLiteral("Question"));
        model.appendText(QStringLiteral("First"));
        model.beginVersion();
        model.appendText(QStringLiteral("Second"));
        model.showVersion(1, 1);
        model.appendTurn(QStringLiteral("More"));
        const std::vector<Message> conversation = model.conversation();
        QCOMPARE(conversation.size(), std::size_t{3});
        QCOMPARE(conversation[0].role, Role::User);
        QCOMPARE(conversation[1].role, Role::Assistant);
        QCOMPARE(conversation[1].text, std::string("First"));
        QCOMPARE(conversation[2].text, std::string("More"));
    }

    void wrongIndexesGiveNothing() {
        const MessageModel model;
        const QRegularExpression complaint(QStringLiteral("is not valid"));
        QTest::ignoreMessage(QtWarningMsg, complaint);
        QTest::ignoreMessage(QtWarningMsg, complaint);
        QVERIFY(!model.data({}, static_cast<int>(Roles::Text)).isValid());
        QVERIFY(!model.data(model.index(5), static_cast<int>(Roles::Text)).isValid());
    }
};

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_message_model.moc"
