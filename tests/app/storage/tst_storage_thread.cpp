// Work on the storage thread: order, answers, failures, and what is said about them.
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/storage/data_folder.h"
#include "app/storage/storage_controller.h"
#include "app/storage/storage_thread.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using concordia::test::eventually;

namespace {

ConversationRecord conversation() {
    return {.id = newRecordId(), .createdAt = 1, .updatedAt = 1};
}

}  // namespace

class TestStorageThread : public QObject {
    Q_OBJECT

private slots:
    void worksInOrderAndAnswersHere() {
        const QTemporaryDir folder;
        StorageThread storage(folder.path());
        QList<int> order;
        Qt::HANDLE answeredOn = nullptr;
        for (int i = 0; i < 3; ++i) {
            storage.run(
                this, [i](Store&) { return i; },
                [&](const Outcome<int>& outcome) {
                    order.append(outcome.value);
                    answeredOn = QThread::currentThreadId();
                });
        }
        QVERIFY(eventually([&] { return order.size() == 3; }));
        QCOMPARE(order, (QList{0, 1, 2}));
        QCOMPARE(answeredOn, QThread::currentThreadId());
    }

    void closingDoesWhatWasAsked() {
        const QTemporaryDir folder;
        {
            StorageThread storage(folder.path());
            for (int i = 0; i < 50; ++i) {
                storage.run([](Store& store) { store.conversations().save(conversation()); });
            }
        }
        QCOMPARE(Store(folder.path()).conversations().conversations().size(), 50);
    }

    void nothingIsToldToWhatIsGone() {
        const QTemporaryDir folder;
        StorageThread storage(folder.path());
        bool told = false;
        bool over = false;
        {
            const QObject gone;
            storage.run(
                const_cast<QObject*>(&gone), [](Store&) { return 1; },
                [&](const Outcome<int>&) { told = true; });
        }
        storage.run(this, [](Store&) { return 1; }, [&](const Outcome<int>&) { over = true; });
        QVERIFY(eventually([&] { return over; }));
        QVERIFY(!told);
    }

    void failuresAreTold() {
        const QTemporaryDir folder;
        StorageThread storage(folder.path());
        StorageController controller(storage);
        QSignalSpy failed(&storage, &StorageThread::failed);
        std::optional<StorageFailure> failure;
        storage.run(
            this, [](Store&) { throw StorageError(StorageErrorCode::Full, "No room."); },
            [&](const auto& outcome) { failure = outcome.failure; });
        QVERIFY(eventually([&] { return failure.has_value(); }));
        QCOMPARE(failure->code, StorageErrorCode::Full);
        QCOMPARE(failed.size(), 1);
        QVERIFY(controller.keeping());
        QCOMPARE(controller.notice().happened,
                 QStringLiteral("The disk with your conversations is full."));
        controller.dismissNotice();
        QVERIFY(!controller.hasNotice());
    }

    void aSecondWindowWorksWithoutKeeping() {
        const QTemporaryDir folder;
        const auto first = std::make_unique<Store>(folder.path());
        StorageThread storage(folder.path());
        StorageController controller(storage);
        QVERIFY(eventually([&] { return controller.ready(); }));
        QVERIFY(!controller.keeping());
        QCOMPARE(controller.notice().happened,
                 QStringLiteral("Your conversations are open in another window of Concordia."));
        controller.dismissNotice();
        QVERIFY(controller.hasNotice());
        qsizetype count = 0;
        storage.run(
            this,
            [](Store& store) {
                store.conversations().save(conversation());
                return store.conversations().conversations().size();
            },
            [&](const Outcome<qsizetype>& outcome) { count = outcome.value; });
        QVERIFY(eventually([&] { return count == 1; }));
        QVERIFY(first->conversations().conversations().isEmpty());
    }

    void damageIsSaid() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("conversations.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'z')) > 0);
        file.close();
        StorageThread storage(folder.path());
        StorageController controller(storage);
        QVERIFY(eventually([&] { return controller.hasNotice(); }));
        QVERIFY(controller.keeping());
        QVERIFY(QFile::exists(controller.notice().details));
    }

    void theFolderIsTheEnvironmentsThenTheSettings() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const QByteArray before = qgetenv("CONCORDIA_DATA");
        qunsetenv("CONCORDIA_DATA");
        QVERIFY(dataFolder(settings).endsWith(QStringLiteral("/concordia")));
        settings.setValue(kDataFolderSetting, QStringLiteral("/chosen/folder/"));
        QCOMPARE(dataFolder(settings), QStringLiteral("/chosen/folder"));
        qputenv("CONCORDIA_DATA", "/from/environment");
        QCOMPARE(dataFolder(settings), QStringLiteral("/from/environment"));
        qputenv("CONCORDIA_DATA", before);
    }
};

QTEST_GUILESS_MAIN(TestStorageThread)
#include "tst_storage_thread.moc"
