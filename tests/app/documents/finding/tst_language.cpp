// Languages are told apart in paragraphs made of the starter model's sentences.
#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTest>

#include "app/documents/finding/language.h"

using namespace concordia::documents;

namespace {

constexpr int kSentences = 4;  // in a paragraph

// Of the section ‘other’: whole sentences about everything, without their slots.
QStringList sentencesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList sentences;
    bool wanted = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'[')) {
            wanted = line == QLatin1String("[other]");
        } else if (wanted && line.size() > 12 && !line.contains(u'{') && !line.startsWith(u'#')) {
            sentences.append(line.startsWith(QLatin1String("= ")) ? line.sliced(2) : line);
        }
    }
    return sentences;
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageIsTold_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CONCORDIA_SENTENCES));
        const QStringList names = folder.entryList({QStringLiteral("*.txt")});
        QCOMPARE(names.size(), 24);
        for (const QString& name : names) {
            QTest::newRow(qPrintable(name.left(2))) << folder.filePath(name);
        }
    }

    void everyLanguageIsTold() {
        QFETCH(QString, path);
        const QStringList sentences = sentencesOf(path);
        int right = 0;
        int all = 0;
        for (qsizetype at = 0; at + kSentences <= sentences.size(); at += kSentences) {
            const QString paragraph = sentences.sliced(at, kSentences).join(u' ');
            ++all;
            right += detectLanguage(paragraph.toStdString()) == QTest::currentDataTag() ? 1 : 0;
        }
        QVERIFY(all >= 10);
        QVERIFY2(right * 100 >= all * 90,
                 qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
    }

    void relativesCountAsTheirNeighbours() {
        QCOMPARE(detectLanguage("Vi er på vei hjem nå, men vi må først gå innom butikken og kjøpe "
                                "melk, brød og noe til middag i kveld."),
                 "da");
        QCOMPARE(detectLanguage("Это предложение написано по-русски, и его язык здесь неважен."),
                 "");
    }

    void nothingHasNoLanguage() {
        QCOMPARE(detectLanguage(""), "");
        QCOMPARE(detectLanguage("12 345 678 — 90 %"), "");
    }

    void longTextsAreCutBetweenCharacters() {
        std::string text;
        while (text.size() < 20'000) {
            text += "Το κείμενο αυτό είναι γραμμένο στα ελληνικά και είναι αρκετά μακρύ. ";
        }
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(detectLanguage(std::string(i, ' ') + text), "el");
        }
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
