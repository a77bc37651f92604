#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/languages/interface_language.h"
#include "app/window/application_setup.h"

using namespace concordia;

class TestInterfaceLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { setUpLanguage(QStringLiteral("en")); }
    void init() { m_settings.clear(); }

    void languagesHaveTheirOwnNames() {
        QStringList names;
        for (const LanguageEntry& language : InterfaceLanguage::available()) {
            names.append(language.endonym);
        }
        QVERIFY(names.contains(QStringLiteral("Deutsch")));
        QVERIFY(names.contains(QStringLiteral("Ελληνικά")));
        QVERIFY(names.contains(QStringLiteral("العربية")));
    }

    void aChoiceChangesTextsAndDirectionAtOnce() {
        InterfaceLanguage language(m_settings);
        QSignalSpy changed(&language, &InterfaceLanguage::changed);
        language.choose(QStringLiteral("de"));
        QCOMPARE(translated(), QStringLiteral("Rückgängig"));
        QCOMPARE(language.shownName(), QStringLiteral("Deutsch"));
        QCOMPARE(QLocale().language(), QLocale::German);
        language.choose(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        language.choose(QStringLiteral("en"));
        QCOMPARE(translated(), QStringLiteral("Undo"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(changed.size(), 3);
    }

    void aChoiceIsKept() {
        {
            InterfaceLanguage language(m_settings);
            language.choose(QStringLiteral("el"));
        }
        QCOMPARE(InterfaceLanguage(m_settings).chosen(), QStringLiteral("el"));
        InterfaceLanguage(m_settings).choose(QStringLiteral("en"));
    }

    void whatIsNotTranslatedIsIgnored() {
        InterfaceLanguage language(m_settings);
        QSignalSpy changed(&language, &InterfaceLanguage::changed);
        language.choose(QStringLiteral("tlh"));
        QVERIFY(language.chosen().isEmpty());
        QCOMPARE(changed.size(), 0);
    }

private:
    static QString translated() { return QCoreApplication::translate("UndoToast", "Undo"); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

QTEST_MAIN(TestInterfaceLanguage)
#include "tst_interface_language.moc"
