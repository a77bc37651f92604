// Words that no dictionary knows. The German dictionary is installed for these tests.
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <memory>

#include "app/spelling/dictionaries.h"
#include "app/spelling/spelling_marks.h"

using namespace concordia;

namespace {

// A text item and its marks.
struct Fixture {
    Fixture() {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nTextEdit {}", {});
        item.reset(component.create());
        quickDocument = item->property("textDocument").value<QQuickTextDocument*>();
        marks.setTextDocument(quickDocument);
        marks.setUsualLanguage(QStringLiteral("de"));
    }
    void write(const QString& text) const { item->setProperty("text", text); }
    // The words that are underlined.
    [[nodiscard]] QStringList marked() const {
        QStringList words;
        const QTextDocument& document = *quickDocument->textDocument();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
                words.append(block.text().sliced(range.start, range.length));
            }
        }
        return words;
    }

    QQmlEngine engine;
    std::unique_ptr<QObject> item;
    QQuickTextDocument* quickDocument = nullptr;
    SpellingMarks marks;
};

}  // namespace

class TestSpelling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("HOME", m_home.path().toUtf8()); }

    void theNearestDictionaryServes() {
        const QStringList installed{QStringLiteral("de_BE"), QStringLiteral("de_DE"),
                                    QStringLiteral("pt_BR"), QStringLiteral("sl")};
        const auto choose = [&](const char* language, const char* country) {
            return chooseDictionary(installed, QString::fromLatin1(language),
                                    QString::fromLatin1(country));
        };
        QCOMPARE(choose("de", "BE"), QStringLiteral("de_BE"));
        QCOMPARE(choose("de", "FR"), QStringLiteral("de_DE"));
        QCOMPARE(choose("de-DE", "BE"), QStringLiteral("de_DE"));
        QCOMPARE(choose("pt", "PT"), QStringLiteral("pt_BR"));
        QCOMPARE(choose("sl", "SI"), QStringLiteral("sl"));
        QVERIFY(choose("fr", "FR").isEmpty());
        QVERIFY(choose("d", "DE").isEmpty());
    }

    void unknownWordsAreMarked() {
        Fixture f;
        f.write(QStringLiteral("Das Haus hat einen Fehller.\nZwei Zeilen, noch ein Fehlr darin."));
        QCOMPARE(f.marked(), (QStringList{QStringLiteral("Fehller"), QStringLiteral("Fehlr")}));
        QCOMPARE(f.marks.unknownWordAt(20), QStringLiteral("Fehller"));
        QVERIFY(f.marks.unknownWordAt(2).isEmpty());
        f.marks.setEnabled(false);
        QVERIFY(f.marked().isEmpty());
        f.marks.setEnabled(true);
        QCOMPARE(f.marked().size(), 2);
    }

    void whatIsNoProseIsLeftAlone() {
        Fixture f;
        f.write(
            QStringLiteral("Siehe abcx@exampl.org, https://exampl.org/wrt, src/mainn.cpp, "
                           "foo_brr(), x86 und `prntf`."));
        QCOMPARE(f.marked().join(u' '), QString());
    }

    void theWordBeingTypedIsNotMarked() {
        Fixture f;
        f.write(QStringLiteral("Ein Fehlr"));
        f.marks.setCursorPosition(9);
        QVERIFY(f.marked().isEmpty());
        f.marks.setCursorPosition(0);
        QCOMPARE(f.marked(), QStringList{QStringLiteral("Fehlr")});
    }

    void theTextTellsItsLanguage() {
        Fixture f;
        f.marks.setUsualLanguage(QStringLiteral("mt"));
        f.write(QStringLiteral("Kurz Fehlr"));
        QVERIFY(f.marks.dictionary().isEmpty());
        QVERIFY(f.marked().isEmpty());
        f.write(QStringLiteral("Wir haben heute einen Fehlr in der Rechnung gefunden."));
        QCOMPARE(f.marks.dictionary(), QStringLiteral("de_DE"));
        QCOMPARE(f.marked(), QStringList{QStringLiteral("Fehlr")});
        f.marks.setLanguage(QStringLiteral("mt"));
        QVERIFY(f.marked().isEmpty());
    }

    void suggestionsReplaceTheWord() {
        Fixture f;
        f.write(QStringLiteral("Das ist ein Fehlr hier."));
        const QStringList suggestions = f.marks.suggestionsAt(14);
        QVERIFY(suggestions.contains(QStringLiteral("Fehler")));
        QVERIFY(suggestions.size() <= 5);
        f.marks.replaceAt(14, QStringLiteral("Fehler"));
        QCOMPARE(f.item->property("text").toString(), QStringLiteral("Das ist ein Fehler hier."));
        QVERIFY(f.marked().isEmpty());
        QMetaObject::invokeMethod(f.item.get(), "undo");
        QCOMPARE(f.item->property("text").toString(), QStringLiteral("Das ist ein Fehlr hier."));
        QVERIFY(f.marks.suggestionsAt(1).isEmpty());
    }

    void wordsAreLearntForGood() {
        {
            Fixture f;
            f.write(QStringLiteral("Der Trelleborgschlumpf"));
            QCOMPARE(f.marked().size(), 1);
            f.marks.learnAt(8);
            QVERIFY(f.marked().isEmpty());
        }
        Fixture later;
        later.write(QStringLiteral("Der Trelleborgschlumpf"));
        QVERIFY(later.marked().isEmpty());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
