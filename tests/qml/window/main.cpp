#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

#include "app/window/application_setup.h"
#include "app/window/icon_provider.h"
#include "tests/qml/window/harness.h"
#include "tests/qml/window/screen_reader.h"

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        qputenv("HOME", m_home.path().toUtf8());  // not the person's own dictionary
        qmlRegisterType<concordia::test::Harness>("Concordia.Test", 1, 0, "Harness");
        qmlRegisterType<concordia::test::ScreenReader>("Concordia.Test", 1, 0, "ScreenReader");
        concordia::setUpFontsAndIcon();
        concordia::setUpLanguage(QStringLiteral("en_GB"));
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImageProvider(QStringLiteral("icons"), new concordia::IconProvider);
    }

private:
    QTemporaryDir m_home;
};

QUICK_TEST_MAIN_WITH_SETUP(window, Setup)
#include "main.moc"
