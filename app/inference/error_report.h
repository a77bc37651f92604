// A failure in the reader's language: what happened, what is kept, what to do.
// Thread rule: GUI thread, because it is translated when it is made.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include "app/inference/inference_requests.h"

namespace concordia {

class ErrorReport {
    Q_GADGET
    QML_VALUE_TYPE(errorReport)
    Q_PROPERTY(QString happened MEMBER happened)
    Q_PROPERTY(QString kept MEMBER kept)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString details MEMBER details)

public:
    QString happened;  // one sentence each, empty when there is no failure
    QString kept;
    QString advice;
    QString details;  // the engine's own sentence, in English

    [[nodiscard]] bool operator==(const ErrorReport&) const = default;
};

// A model could not be loaded.
[[nodiscard]] ErrorReport reportLoadFailure(const Failure& failure, EarlierModel earlier);

// A dropped or chosen address is not a file on this computer.
[[nodiscard]] ErrorReport reportNotLocal(const QString& address, EarlierModel earlier);

// An answer ended with a failure; `hasText` tells whether some of it was written.
enum class WrittenText { None, Some };
[[nodiscard]] ErrorReport reportAnswerFailure(const Failure& failure, WrittenText written);

}  // namespace concordia
