// Finds what of the attached documents an answer is written from.
// Thread rule: GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <variant>
#include <vector>

#include "app/attachments/attachment_library.h"
#include "app/attachments/given_passages.h"

namespace concordia {

class PassageFinder : public QObject {
    Q_OBJECT

public:
    struct Wish {
        RecordId conversation = 0;
        QString question;
        QString language;                 // of the answer, BCP 47; empty: that of the question
        std::uint32_t contextTokens = 0;  // half of them may be filled with passages
    };
    // What was found, or why nothing can be found.
    using Found = std::variant<GivenPassages, StorageFailure>;
    using OnFound = std::function<void(const Found&)>;

    // Requires: `library` outlives the finder.
    explicit PassageFinder(AttachmentLibrary& library, QObject* parent = nullptr);

    [[nodiscard]] bool isNeeded(RecordId conversation) const;
    // `onFound` is called once all that is attached has been read, or cannot be read because the
    // index of documents fails, unless `context` has gone.
    void find(const Wish& wish, QObject* context, OnFound onFound);

private:
    struct Waiting {
        Wish wish;
        QPointer<QObject> context;
        OnFound onFound;
    };

    void ask(Waiting waiting);
    void askAgain();
    void failWaiting();
    static GivenPassages passagesOf(const documents::Gathered& gathered, const Wish& wish);

    AttachmentLibrary& m_library;
    std::vector<Waiting> m_waiting;  // for files to be read
};

}  // namespace concordia
