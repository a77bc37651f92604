// The parts around the window: options, icons, line spacing and the frame meter.
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <memory>

#include "app/window/frame_meter.h"
#include "app/window/icon_provider.h"
#include "app/window/line_spacing.h"
#include "app/window/window_options.h"

using namespace concordia;

namespace {

ParsedWindowOptions parse(const QStringList& arguments) {
    return parseWindowOptions(QStringList{QStringLiteral("concordia")} + arguments);
}

}  // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void optionsAreRead() {
        const auto parsed =
            parse({QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--language"),
                   QStringLiteral("el"), QStringLiteral("--device=1"), QStringLiteral("a.gguf")});
        QVERIFY(parsed.error.isEmpty());
        QCOMPARE(parsed.options.model, QStringLiteral("a.gguf"));
        QCOMPARE(parsed.options.device, QStringLiteral("1"));
        QCOMPARE(parsed.options.language, QStringLiteral("el"));
        QCOMPARE(parsed.options.appearance, std::optional(SettingsController::Appearance::Dark));
        QCOMPARE(parse({QStringLiteral("--model"), QStringLiteral("b.gguf")}).options.model,
                 QStringLiteral("b.gguf"));
        QVERIFY(parse({}).options.model.isEmpty());
    }

    void wrongOptionsAreRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--colour")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("two files")
            << QStringList{QStringLiteral("a.gguf"), QStringLiteral("b.gguf")};
        QTest::newRow("file twice") << QStringList{
            QStringLiteral("--model"), QStringLiteral("a.gguf"), QStringLiteral("b.gguf")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--model")};
    }

    void wrongOptionsAreRefused() {
        QFETCH(QStringList, arguments);
        const auto parsed = parse(arguments);
        QVERIFY(parsed.error.endsWith(u'.'));
    }

    void iconsTakeTheColourAndSizeAskedFor() {
        IconProvider icons;
        QSize size;
        const QImage image =
            icons.requestImage(QStringLiteral("stop/24508f"), &size, QSize(60, 60));
        QCOMPARE(size, QSize(60, 60));
        QCOMPARE(image.pixelColor(30, 30), QColor(0x24, 0x50, 0x8f));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(icons.requestImage(QStringLiteral("stop/000000"), &size, {}).size(),
                 QSize(20, 20));
        QVERIFY(
            icons.requestImage(QStringLiteral("stop/000000"), &size, QSize(99999, 99999)).width() <=
            1024);
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named 'nothing'.");
        QVERIFY(
            icons.requestImage(QStringLiteral("nothing/000000"), &size, QSize(20, 20)).isNull());
    }

    void linesGetAFixedHeightThatCannotBeUndone() {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nTextEdit { text: 'one\\ntwo' }", {});
        const std::unique_ptr<QObject> edit(component.create());
        QVERIFY2(edit != nullptr, qPrintable(component.errorString()));
        auto* document = edit->property("textDocument").value<QQuickTextDocument*>();
        LineSpacing spacing;
        spacing.setLineHeight(40);
        spacing.setDocument(document);
        QCOMPARE(edit->property("text").toString(), QStringLiteral("one\ntwo"));
        QCOMPARE(edit->property("contentHeight").toDouble(), 80.0);
        QVERIFY(spacing.firstBaseline() > 20);
        QVERIFY(spacing.firstBaseline() < 40);
        QVERIFY(!edit->property("canUndo").toBool());
        edit->setProperty("text", QStringLiteral("one\ntwo\nthree"));
        QCOMPARE(edit->property("contentHeight").toDouble(), 120.0);
        spacing.setLineHeight(30);
        QCOMPARE(edit->property("contentHeight").toDouble(), 90.0);
    }

    void durationsAreSummed() {
        DurationRecord record;
        QCOMPARE(record.percentile95(), 0.0);
        for (int i = 1; i <= 100; ++i) {
            record.add(i);
        }
        QCOMPARE(record.percentile95(), 95.0);
        QCOMPARE(record.longest(), 100.0);
        QCOMPARE(record.last(), 100.0);
        record.add(5000);
        for (std::size_t i = 0; i < DurationRecord::kKept; ++i) {
            record.add(1);
        }
        QCOMPARE(record.percentile95(), 1.0);
        QCOMPARE(record.longest(), 5000.0);  // the worst is never forgotten
        QCOMPARE(record.count(), 101 + DurationRecord::kKept);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
