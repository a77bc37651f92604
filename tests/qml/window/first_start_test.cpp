// The first start, with nothing made up: the real window, engine and starter model.
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "app/library/starter_model.h"
#include "app/window/application_setup.h"
#include "app/window/main_window.h"
#include "inference/device_info.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::kPatience;

namespace {

// What stands somewhere in the window, and can be seen.
bool shows(const QQuickItem* item, const QString& part) {
    if (!item->isVisible()) {
        return false;
    }
    if (item->property("text").toString().contains(part)) {
        return true;
    }
    const QList<QQuickItem*> children = item->childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](const QQuickItem* child) { return shows(child, part); });
}

// The person writes and presses Return; what the model answered.
QString askedInTheWindow(MainWindow& window, QQuickWindow* shown, const QString& question) {
    auto* field = shown->findChild<QQuickItem*>(QStringLiteral("messageField"));
    field->forceActiveFocus();
    field->setProperty("text", question);
    QTest::keyClick(shown, Qt::Key_Return);
    MessageModel* messages = window.chat().messages();
    const int before = messages->count();
    if (!eventually([&] { return !window.chat().answering() && messages->count() > 1; },
                    6 * kPatience)) {
        return QStringLiteral("no answer to the question among %1 messages").arg(before);
    }
    const QModelIndex newest = messages->index(messages->count() - 1, 0);
    return newest.data(static_cast<int>(MessageModel::Roles::Text)).toString();
}

}  // namespace

class FirstStartTest : public QObject {
    Q_OBJECT

private slots:
    void theStarterModelAnswersAndSaysWhatItIs() {
        const auto starter = findStarterModel();
        QVERIFY(starter);
        setUpFontsAndIcon();
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        MainWindow window(makeEngineFactory(), settings, folder.filePath(QStringLiteral("data")));
        window.settings().setWelcomed(true);
        QQuickWindow* shown = window.load();
        QVERIFY(shown != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        window.model().setStarterModel(QString::fromStdString(starter->string()));
        window.model().openAtStart();
        QVERIFY(eventually([&] { return window.model().ready(); }, 6 * kPatience));
        QVERIFY(eventually(
            [&] { return shows(shown->contentItem(), QStringLiteral("small starter model")); }));
        QVERIFY(shows(shown->contentItem(), QStringLiteral("Open a larger model…")));

        QCOMPARE(askedInTheWindow(window, shown,
                                  QStringLiteral("Was ist die Hauptstadt von Slowenien?")),
                 QStringLiteral("Die Hauptstadt von Slowenien ist Ljubljana."));
        QVERIFY(
            eventually([&] { return shows(shown->contentItem(), QStringLiteral("Ljubljana")); }));
        QVERIFY(!shows(shown->contentItem(), QStringLiteral("small starter model")));
    }
};

int main(int argc, char** argv) {
    concordia::prepareSoftwareVulkan();
    const QGuiApplication application(argc, argv);
    FirstStartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "first_start_test.moc"
