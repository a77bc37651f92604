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

    void samplingIsKeptWithinBounds() {
        {
            SettingsController controller(m_settings);
            QCOMPARE(controller.sampling()[QStringLiteral("temperature")].toDouble(), 0.7);
            controller.setSampling(QStringLiteral("temperature"), 1.2);
            controller.setSampling(QStringLiteral("topP"), 7);
            controller.setSampling(QStringLiteral("unknown"), 1);
            controller.setSampling(QStringLiteral("minP"),
                                   std::numeric_limits<double>::quiet_NaN());
        }
        const QVariantMap kept = SettingsController(m_settings).sampling();
        QCOMPARE(kept[QStringLiteral("temperature")].toDouble(), 1.2);
        QCOMPARE(kept[QStringLiteral("topP")].toDouble(), 1.0);
        QCOMPARE(kept[QStringLiteral("minP")].toDouble(), 0.05);
        QVERIFY(!kept.contains(QStringLiteral("unknown")));
    }

    void resettingIsUndone() {
        SettingsController controller(m_settings);
        UndoStack undo;
        controller.setAppearance(Appearance::Dark);
        controller.setTextScale(1.5);
        controller.setSampling(QStringLiteral("topK"), 3);
        controller.setReasoning(SettingsController::Reasoning::Off);
        controller.resetAppearance(&undo);
        controller.resetAnswers(&undo);
        QCOMPARE(controller.appearance(), Appearance::System);
        QCOMPARE(controller.textScale(), 1.0);
        QCOMPARE(controller.sampling()[QStringLiteral("topK")].toInt(), 40);
        QVERIFY(undo.undo());
        QVERIFY(undo.undo());
        QCOMPARE(controller.appearance(), Appearance::Dark);
        QCOMPARE(controller.textScale(), 1.5);
        QCOMPARE(controller.sampling()[QStringLiteral("topK")].toInt(), 3);
        QCOMPARE(controller.reasoning(), SettingsController::Reasoning::Off);
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
