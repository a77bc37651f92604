// The storage thread as the interface sees it: work goes in, answers come back, nothing blocks.
// Thread rule: used on the thread that made it (the GUI thread), where answers arrive.
#pragma once

#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include "app/storage/store.h"
#include "app/storage/task_thread.h"

namespace concordia {

// What came of a piece of work: a value, or why there is none.
template <typename Value>
struct Outcome {
    std::optional<StorageFailure> failure;
    Value value{};
};

class StorageThread : public QObject {
    Q_OBJECT

public:
    // Opens the store in `folder`. Where that fails, a store in memory takes its place, and
    // `opened` says so.
    explicit StorageThread(const QString& folder, QObject* parent = nullptr);
    // Does everything that was asked for, then closes the store.
    ~StorageThread() override;

    // Runs `work(Store&)` on the storage thread, one piece after the other in the order of
    // asking. `done(Outcome)` is called on this thread unless `context` has gone.
    template <typename Work, typename Done>
    void run(QObject* context, Work work, Done done) {
        using Result = std::invoke_result_t<Work, Store&>;
        constexpr bool kIsVoid = std::is_void_v<Result>;
        using Value = std::conditional_t<kIsVoid, std::monostate, Result>;
        m_thread.post([this, work = std::move(work), done = std::move(done),
                       target = QPointer<QObject>(context)]() mutable {
            Outcome<Value> outcome;
            outcome.failure = storageFailureOf([&] {
                if constexpr (kIsVoid) {
                    work(*m_store);
                } else {
                    outcome.value = work(*m_store);
                }
            });
            m_thread.answer([this, outcome = std::move(outcome), done = std::move(done),
                             target = std::move(target)]() mutable {
                if (outcome.failure) {
                    emit failed(*outcome.failure);
                }
                if (target) {
                    done(outcome);
                }
            });
        });
    }

    // The same without an answer; a failure is still told by `failed`.
    template <typename Work>
    void run(Work work) {
        run(this, std::move(work), [](const auto&) {});
    }

    // Set once `opened` was emitted.
    [[nodiscard]] const std::optional<OpenReport>& report() const { return m_report; }

signals:
    void opened(const concordia::OpenReport& report);
    void failed(const concordia::StorageFailure& failure);

private:
    void open(const QString& folder);

    std::unique_ptr<Store> m_store;  // used on m_thread only
    std::optional<OpenReport> m_report;
    TaskThread m_thread{QStringLiteral("storage")};  // ends first
};

}  // namespace concordia

Q_DECLARE_METATYPE(concordia::OpenReport)
