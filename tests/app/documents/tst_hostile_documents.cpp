// Bombs, tricks and damage: every file is read or refused, with the right code, and nothing else
// happens. CONCORDIA_DAMAGED_DOCUMENTS in the environment says how many damaged files of each
// format there are to be, such as 1000.
#include <QFileInfo>
#include <QTest>

#include "app/documents/read_error.h"
#include "app/documents/read_error_text.h"
#include "app/documents/reader/reader_process.h"
#include "app/documents/text/clean_text.h"
#include "tests/app/documents/collected_document.h"
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
            break;
    }
    return QStringLiteral("other");
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
    QString outcome = QStringLiteral("Read");
    std::string sentence;
    try {
        (void)readDocument(m_hostile->path(name).toStdString(), {.program = CONCORDIA_READER});
    } catch (const ReadError& error) {
        outcome = nameOf(error.code());
        sentence = sentenceOf(error);
    }
    QVERIFY2(outcome == name.section(u'-', 0, 0), sentence.c_str());
}

void HostileDocumentsTest::survivesDamage() {
    const GeneratedDocuments damaged("make_damaged_documents.py",
                                     qEnvironmentVariable("CONCORDIA_DAMAGED_DOCUMENTS", "24"));
    QHash<QString, int> read;
    QHash<QString, int> refused;
    for (const QString& name : damaged.names()) {
        const QString format = QFileInfo(name).suffix();
        try {
            const CollectedDocument document(damaged.read(name), format.toStdString());
            for (const Block& block : document.blocks) {
                QVERIFY2(isClean(block.text), qPrintable(name));
            }
            ++read[format];
        } catch (const ReadError& error) {
            QVERIFY2(nameOf(error.code()) != u"other", qPrintable(name));
            ++refused[format];
        }
    }
    // Damage that never or always shows would test nothing.
    QVERIFY(!read.isEmpty());
    for (const auto& [format, count] : read.asKeyValueRange()) {
        qInfo("%s: %d read, %d refused", qPrintable(format), count, refused.value(format));
    }
    QVERIFY(!refused.isEmpty());
}

QTEST_GUILESS_MAIN(HostileDocumentsTest)
#include "tst_hostile_documents.moc"
