// A process that writes conversations is killed at random moments, 200 times. Afterwards every
// message that its model was given is there, every answer lacks at most what was written in the
// last half second, and the database is sound.
#include <signal.h>
#include <time.h>

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

#include "app/storage/store.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::kPatience;

namespace {

constexpr int kKills = 200;
constexpr int kAtOnce = 8;              // writers, each in a folder of its own
constexpr int kFolderLives = 5;         // writers one after the other in the same folder
constexpr qint64 kMayBeLost = 500'000;  // microseconds of an answer
constexpr int kLongestLife = 1000;      // milliseconds after the folder is open

qint64 microseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

// What a writer reported before it was killed.
struct Report {
    QStringList asked;       // messages, in order; answer number i is to asked[i - 1]
    QMap<int, int> certain;  // answer number → pieces that must have been kept
    QMap<int, int> most;     // answer number → pieces handed out
};

// The longest time that the writer's threads did not get their turn: on a busy machine the half
// second begins when they do.
qint64 longestStall(const QList<QByteArray>& lines, qint64 killedAt) {
    constexpr qint64 kBeat = 50'000;  // microseconds that are no stall
    qint64 last = 0;
    qint64 longest = 0;
    for (const QByteArray& line : lines) {
        if (line.startsWith("alive ")) {
            const qint64 now = line.sliced(6).toLongLong();
            longest = last == 0 ? 0 : std::max(longest, now - last);
            last = now;
        }
    }
    longest = std::max(longest, last == 0 ? killedAt : killedAt - last);
    return std::max<qint64>(0, longest - kBeat);
}

Report readReport(const QByteArray& output, qint64 killedAt) {
    Report report;
    const QList<QByteArray> lines = output.split('\n');
    const qint64 certainBefore = killedAt - kMayBeLost - longestStall(lines, killedAt);
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "asked") {
            report.asked.append(QString::fromUtf8(line.sliced(6)));
        } else if (words[0] == "wrote" && words.size() == 4) {
            const int answer = words[2].toInt();
            report.most[answer] = words[3].toInt();
            if (words[1].toLongLong() < certainBefore) {
                report.certain[answer] = words[3].toInt();
            }
        }
    }
    return report;
}

// A writer, from its start to its violent end.
class Victim {
public:
    Victim(const QString& folder, int life) : m_folder(folder), m_life(life) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CONCORDIA_STORE_WRITER), {folder});
    }

    // Kills the process when its time has come; returns whether it is over.
    bool kill() {
        m_output += m_process.readAll();
        if (m_killedAt == 0 && m_readyAt == 0 && m_output.contains("ready\n")) {
            m_readyAt = microseconds();
        }
        if (m_killedAt == 0 && m_readyAt != 0 && microseconds() > m_readyAt + m_life * 1000LL) {
            m_killedAt = microseconds();
            m_process.kill();
        }
        return m_process.state() == QProcess::NotRunning;
    }

    [[nodiscard]] bool wasKilled() const { return m_killedAt != 0; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] Report report() { return readReport(m_output + m_process.readAll(), m_killedAt); }

private:
    QString m_folder;
    int m_life;  // milliseconds
    QProcess m_process;
    QByteArray m_output;
    qint64 m_readyAt = 0;
    qint64 m_killedAt = 0;
};

QString textOf(int pieces) {
    QString text;
    for (int i = 0; i < pieces; ++i) {
        text += QStringLiteral("word%1 ").arg(i);
    }
    return text;
}

}  // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

private:
    void compare(Store& store, const Report& report) {
        QMap<QString, const MessageRecord*> found;
        QList<MessageRecord> all;
        for (const ConversationRecord& conversation : store.conversations().conversations()) {
            all += store.messages().messagesOf(conversation.id);
        }
        QMap<RecordId, const MessageRecord*> answers;
        for (const MessageRecord& message : all) {
            if (message.role == MessageRole::Person) {
                found.insert(message.text, &message);
            } else {
                answers.insert(message.parentId, &message);
            }
        }
        for (int i = 0; i < report.asked.size(); ++i) {
            const MessageRecord* const message = found.value(report.asked[i]);
            QVERIFY2(message != nullptr, qPrintable(report.asked[i] + QStringLiteral(" is lost")));
            const MessageRecord* const answer = answers.value(message->id);
            QVERIFY(answer != nullptr);
            const int pieces = static_cast<int>(answer->text.count(u' '));
            QCOMPARE(answer->text, textOf(pieces));
            QVERIFY2(
                pieces >= report.certain.value(i + 1) && pieces <= report.most.value(i + 1) + 1,
                qPrintable(QStringLiteral("answer %1 has %2 pieces of %3 to %4")
                               .arg(i + 1)
                               .arg(pieces)
                               .arg(report.certain.value(i + 1))
                               .arg(report.most.value(i + 1))));
            QVERIFY(answer->state == MessageState::Stopped || answer->state == MessageState::Done);
        }
    }

private slots:
    void nothingButHalfASecondIsLost() {
        QRandomGenerator random(QRandomGenerator::global()->generate());
        int asked = 0;
        int certain = 0;
        std::vector<std::unique_ptr<QTemporaryDir>> folders(kAtOnce);
        for (int round = 0; round < kKills / kAtOnce; ++round) {
            std::vector<std::unique_ptr<Victim>> victims;
            for (auto& folder : folders) {
                if (round % kFolderLives == 0) {
                    folder = std::make_unique<QTemporaryDir>();
                }
                victims.push_back(
                    std::make_unique<Victim>(folder->path(), random.bounded(kLongestLife)));
            }
            QVERIFY(eventually(
                [&] {
                    return std::ranges::count_if(
                               victims, [](auto& each) { return each->kill(); }) == kAtOnce;
                },
                3 * kPatience));
            for (const auto& victim : victims) {
                QVERIFY(victim->wasKilled());
                const Report report = victim->report();
                Store store(victim->folder());
                QCOMPARE(store.report().damagedFile, QString());
                QCOMPARE(store.database().problems(Database::Thoroughness::Full), QString());
                compare(store, report);
                if (QTest::currentTestFailed()) {
                    return;
                }
                asked += static_cast<int>(report.asked.size());
                certain += report.certain.isEmpty() ? 0 : 1;
            }
        }
        qInfo("%d kills, %d messages; %d times text older than half a second had to be there",
              kKills, asked, certain);
        QVERIFY(asked > kKills / 4);
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killed_writer.moc"
