// A process that makes and changes collections is killed at random moments. Afterwards the database
// is sound, and every collection is as it was said to be, or as the change under way made it.
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/store.h"

using namespace concordia;

namespace {

constexpr int kKills = 20;
constexpr int kLongestLife = 150;  // milliseconds after it is ready
constexpr int kPatience = 20'000;  // milliseconds

}  // namespace

class TestKilledCollections : public QObject {
    Q_OBJECT

private:
    QHash<QString, QString> m_said;  // by id: name and paths; empty: deleted
    QString m_last;                  // the collection of the change under way

    void takeLine(const QString& line) {
        if (line.startsWith(QLatin1String("has "))) {
            m_last = line.section(u' ', 1, 1);
            m_said[m_last] = line.section(u' ', 2);
        } else if (line.startsWith(QLatin1String("deleted "))) {
            m_last = line.section(u' ', 1, 1);
            m_said[m_last].clear();
        }
    }

private slots:
    void nothingIsLost() {
        const QTemporaryDir data;
        int changes = 0;
        for (int round = 0; round < kKills; ++round) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QStringLiteral(CONCORDIA_COLLECTION_WRITER), {data.path()});
            QVERIFY(process.waitForReadyRead(kPatience));
            QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(kLongestLife)));
            process.kill();
            QVERIFY(process.waitForFinished(kPatience));
            for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
                takeLine(QString::fromUtf8(line));
                ++changes;
            }
            Store store(data.path());
            QVERIFY(store.report().damagedFile.isEmpty());
            QHash<QString, QString> kept;
            for (const CollectionRecord& each : store.collections().collections()) {
                kept[QString::number(each.id)] =
                    (each.name + u' ' + each.paths.join(u' ')).trimmed();
            }
            for (auto said = m_said.begin(); said != m_said.end(); ++said) {
                if (said.key() != m_last) {
                    QCOMPARE(kept.value(said.key()), *said);
                }
                *said = kept.value(said.key());  // a change under way may have been done
            }
        }
        QVERIFY(changes > 2 * kKills);
    }
};

QTEST_GUILESS_MAIN(TestKilledCollections)
#include "tst_killed_collections.moc"
