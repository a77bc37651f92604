// Waits for what other threads bring about.
// Thread rule: a thread with an event loop, which runs while waiting.
#pragma once

#include <QTest>

namespace concordia::test {

constexpr int kPatience = 20000;  // milliseconds; a loaded machine is slow

// Whether `condition` comes true before patience ends.
template <typename Condition>
[[nodiscard]] bool eventually(Condition&& condition, int patience = kPatience) {
    return QTest::qWaitFor(condition, patience);
}

}  // namespace concordia::test
