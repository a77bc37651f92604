// The languages of models: as their files state them, and as is published.
#include <QTest>

#include "app/languages/model_languages.h"

using namespace concordia;

class TestModelLanguages : public QObject {
    Q_OBJECT

private slots:
    void namesAreRecognized_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("languages");
        const QString all = QStringLiteral(
            "ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv");
        QTest::newRow("EuroLLM") << "EuroLLM 9B Instruct" << QString() << all;
        QTest::newRow("by its file")
            << "model" << "/m/Teuken-7B-instruct-v0.4.Q4_K_M.gguf" << all.sliced(3);
        QTest::newRow("TildeOpen knows no Greek")
            << "TildeOpen 30b" << QString() << QString(all).remove("ar ").remove("el ");
        QTest::newRow("Ministral 3")
            << "Ministral 3 8B Instruct 2512" << QString() << "ar de en es fr it nl pt";
        QTest::newRow("monolingual") << "hplt2c_fin_checkpoints" << QString() << "fi";
        QTest::newRow("monolingual, Estonian") << QString() << "/m/hplt2c-ekk.gguf" << "et";
        QTest::newRow("a language beyond the 25")
            << "hplt2c_isl_checkpoints" << QString() << QString();
        QTest::newRow("unknown") << "My model" << "/m/mine.gguf" << QString();
        QTest::newRow("none") << QString() << QString() << QString();
    }

    void namesAreRecognized() {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QString, languages);
        QCOMPARE(modelLanguages(name, file, {}).join(u' '), languages);
    }

    void whatAFileStatesCounts() {
        const QStringList stated = {QStringLiteral("de"),    QStringLiteral("en-GB"),
                                    QStringLiteral("Greek"), QStringLiteral("fin"),
                                    QStringLiteral("ja"),    QStringLiteral("multilingual"),
                                    QStringLiteral("DE"),    QString()};
        QCOMPARE(modelLanguages(QStringLiteral("x"), {}, stated),
                 QStringList({"de", "el", "en", "fi"}));
        // Beside what is published.
        QCOMPARE(modelLanguages(QStringLiteral("GEITje 7B"), {}, {QStringLiteral("en")}),
                 QStringList({"en", "nl"}));
    }
};

QTEST_GUILESS_MAIN(TestModelLanguages)
#include "tst_model_languages.moc"
