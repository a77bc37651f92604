// Checks in Qt tests that something throws an Error, and which.
#pragma once

#include <QString>
#include <QTest>

#include "inference/error.h"

namespace concordia::test {

// Fails the current test unless `action` throws an Error with this code whose message, a complete
// sentence, contains `named`.
template <typename Action>
void expectError(ErrorCode code, const QString& named, const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        const QString message = QString::fromUtf8(error.what());
        QVERIFY2(message.contains(named), qPrintable(message + " should name " + named));
        QVERIFY2(message.endsWith('.'), qPrintable(message));
        QVERIFY2(error.code() == code, qPrintable(message));
        return;
    }
    QFAIL(qPrintable("Nothing was thrown where an error about " + named + " was expected."));
}

}  // namespace concordia::test
