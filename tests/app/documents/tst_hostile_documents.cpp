// Bombs, tricks and damage: every file is read or refused, with the right code, and nothing else
// happens. CONCORDIA_DAMAGED_DOCUMENTS in the environment says how many damaged files of each
// format there are to be.
#include <sys/resource.h>

#include <QFileInfo>
#include <QTest>
#include <atomic>
#include <thread>

#include "app/documents/read_error.h"
#include "app/documents/read_error_text.h"
#include "app/documents/reader/reader_process.h"
#include "app/documents/text/clean_text.h"
#include "tests/app/documents/generated_documents.h"

using namespace concordia::documents;

class HostileDocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void survivesDamage();

private:
    std::unique_ptr<GeneratedDocuments> m_hostile;
};

namespace {

QString nameOf(ReadErrorCode code) {
    switch (code) {
        case ReadErrorCode::UnknownFormat:
            return QStringLiteral("UnknownFormat");
        case ReadErrorCode::PasswordProtected:
            return QStringLiteral("PasswordProtected");
        case ReadErrorCode::Damaged:
            return QStringLiteral("Damaged");
        case ReadErrorCode::TooLarge:
            return QStringLiteral("TooLarge");
        case ReadErrorCode::TooDeep:
            return QStringLiteral("TooDeep");
        case ReadErrorCode::TooManyParts:
            return QStringLiteral("TooManyParts");
        case ReadErrorCode::NoText:
            return QStringLiteral("NoText");
        case ReadErrorCode::NotSupported:
            return QStringLiteral("NotSupported");
        case ReadErrorCode::Unreadable:
        case ReadErrorCode::TookTooLong:
        case ReadErrorCode::OutOfMemory:
        case ReadErrorCode::NoSuchPage:
        case ReadErrorCode::NoPages:
            break;
    }
    return QStringLiteral("other");
}

// "Read", or the code of the refusal, which has to be told in words.
QString outcomeOf(const std::string& path) {
    try {
        const DocumentText document = readDocument(path, {.program = CONCORDIA_READER});
        return isClean(document.text) ? QStringLiteral("Read") : QStringLiteral("other");
    } catch (const ReadError& error) {
        return sentenceOf(error).size() > 10 ? nameOf(error.code()) : QStringLiteral("other");
    }
}

}  // namespace

void HostileDocumentsTest::initTestCase() {
    m_hostile = std::make_unique<GeneratedDocuments>("make_hostile_documents.py");
}

void HostileDocumentsTest::refuses_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : m_hostile->names()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

// In the jail, where memory is limited too.
void HostileDocumentsTest::refuses() {
    QFETCH(QString, name);
    QCOMPARE(outcomeOf(m_hostile->path(name).toStdString()), name.section(u'-', 0, 0));
}

// Each in a process of its own, as the program reads them, several at the same time.
void HostileDocumentsTest::survivesDamage() {
    const GeneratedDocuments damaged("make_damaged_documents.py",
                                     qEnvironmentVariable("CONCORDIA_DAMAGED_DOCUMENTS", "100"));
    const QStringList names = damaged.names();
    std::vector<QString> outcomes(static_cast<std::size_t>(names.size()));
    std::atomic<std::size_t> next{0};
    {
        std::vector<std::jthread> readers;
        for (int i = 0; i < 4; ++i) {
            readers.emplace_back([&] {
                for (std::size_t at = next++; at < outcomes.size(); at = next++) {
                    const QString path = damaged.path(names[static_cast<qsizetype>(at)]);
                    outcomes[at] = outcomeOf(path.toStdString());
                }
            });
        }
    }
    QHash<QString, int> read;
    QHash<QString, int> refused;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        QVERIFY2(outcomes[i] != u"other", qPrintable(name));
        ++(outcomes[i] == u"Read" ? read : refused)[QFileInfo(name).suffix()];
    }
    // Damage that never or always shows would test nothing.
    QVERIFY(!read.isEmpty() && !refused.isEmpty());
    for (const auto& [format, count] : read.asKeyValueRange()) {
        qInfo("%s: %d read, %d refused", qPrintable(format), count, refused.value(format));
    }
#ifndef __SANITIZE_ADDRESS__
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss <= 512 * 1024, qPrintable(QString::number(usage.ru_maxrss)));
#endif
}

QTEST_GUILESS_MAIN(HostileDocumentsTest)
#include "tst_hostile_documents.moc"
