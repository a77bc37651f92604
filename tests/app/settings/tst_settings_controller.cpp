#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "app/settings/settings_controller.h"

using namespace concordia;
using Appearance = SettingsController::Appearance;

class TestSettingsController : public QObject {
    Q_OBJECT

private slots:
    void init() { m_settings.clear(); }

    void startsFromTheSystem() {
        const SettingsController controller(m_settings);
        QCOMPARE(controller.appearance(), Appearance::System);
        QCOMPARE(controller.textScale(), 1.0);
        QVERIFY(!controller.reducedMotion());
    }

    void choicesAreKept() {
        {
            SettingsController controller(m_settings);
            controller.setAppearance(Appearance::Dark);
            controller.setTextScale(1.5);
            controller.setReducedMotion(true);
            controller.setSidebarShown(false);
            controller.setSidebarWidth(300);
        }
        const SettingsController next(m_settings);
        QCOMPARE(next.appearance(), Appearance::Dark);
        QCOMPARE(next.textScale(), 1.5);
        QVERIFY(next.reducedMotion());
        QVERIFY(!next.sidebarShown());
        QCOMPARE(next.sidebarWidth(), 300);
    }

    void anOverrideIsNotKept() {
        {
            SettingsController controller(m_settings);
            QSignalSpy changed(&controller, &SettingsController::appearanceChanged);
            controller.overrideAppearance(Appearance::Light);
            QCOMPARE(controller.appearance(), Appearance::Light);
            QCOMPARE(changed.size(), 1);
        }
        const SettingsController next(m_settings);
        QCOMPARE(next.appearance(), Appearance::System);
    }

    void theSidebarStaysWithinBounds() {
        SettingsController controller(m_settings);
        controller.setSidebarWidth(10);
        QCOMPARE(controller.sidebarWidth(), SettingsController::kNarrowestSidebar);
        controller.setSidebarWidth(9000);
        QCOMPARE(controller.sidebarWidth(), SettingsController::kWidestSidebar);
    }

    void textStaysWithinBounds() {
        SettingsController controller(m_settings);
        for (int step = 0; step < 30; ++step) {
            controller.enlargeText();
        }
        QCOMPARE(controller.textScale(), SettingsController::kLargestText);
        for (int step = 0; step < 30; ++step) {
            controller.shrinkText();
        }
        QCOMPARE(controller.textScale(), SettingsController::kSmallestText);
        controller.resetText();
        QCOMPARE(controller.textScale(), 1.0);
        controller.setTextScale(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(controller.textScale(), 1.0);
    }

    void stepsDoNotDrift() {
        SettingsController controller(m_settings);
        for (int step = 0; step < 7; ++step) {
            controller.enlargeText();
        }
        QCOMPARE(controller.textScale(), 1.7);
        for (int step = 0; step < 7; ++step) {
            controller.shrinkText();
        }
        QCOMPARE(controller.textScale(), 1.0);
    }

    void spoiledSettingsAreHarmless() {
        m_settings.setValue(QStringLiteral("window/appearance"), QStringLiteral("purple"));
        m_settings.setValue(QStringLiteral("window/textScale"), QStringLiteral("enormous"));
        const SettingsController controller(m_settings);
        QCOMPARE(controller.appearance(), Appearance::System);
        QCOMPARE(controller.textScale(), SettingsController::kSmallestText);
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

QTEST_MAIN(TestSettingsController)
#include "tst_settings_controller.moc"
