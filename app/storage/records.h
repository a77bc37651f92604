// What the store keeps, as plain values. Times are milliseconds since 1970 in UTC, 0 for never.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

#include "inference/types.h"

namespace concordia {

// Unique and growing with time; 0 is none. Below 2⁵³, so that QML can hold it.
using RecordId = qint64;

// From the clock in microseconds, and always more than the last.
[[nodiscard]] RecordId newRecordId();
// Makes the ids that follow greater than `id`, whatever the clock says.
void keepRecordIdsAbove(RecordId id);

[[nodiscard]] qint64 nowMilliseconds();

enum class TitleOrigin { FirstWords = 0, Model = 1, Person = 2 };

struct ConversationRecord {
    RecordId id = 0;
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::FirstWords;
    bool pinned = false;
    bool archived = false;
    RecordId folderId = 0;
    RecordId assistantId = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 deletedAt = 0;    // set: in the bin since then
    QString answerLanguage;  // BCP 47; empty: the language the person writes in
    RecordId shownRoot = 0;  // which of the first messages is shown
    QJsonObject settings;    // what this conversation sets otherwise than the program

    [[nodiscard]] bool operator==(const ConversationRecord&) const = default;
};

enum class MessageRole { System = 0, Person = 1, Model = 2 };

// As a failure's code: the attached documents could not be searched.
inline constexpr int kDocumentsFailure = -2;

// How far an answer is. What a person wrote is always Done.
enum class MessageState { Waiting = 0, Streaming = 1, Done = 2, Stopped = 3, Failed = 4 };

// What became of the language that an answer had to be in.
enum class LanguageOutcome {
    Kept = 0,      // it is the right one, or was not checked
    Replaced = 1,  // it is another one: the answer was written again, as the next version
    Repeated = 2,  // this is that next version, in the right language
    Missed = 3,    // it is another one all the same
};

// What an answer was written with: enough to write it again.
struct AnswerOrigin {
    QString model;      // its name, as shown
    QString modelFile;  // path
    QString device;
    std::uint64_t seed = 0;
    SamplingOptions sampling;
    std::optional<std::uint32_t> maxTokens;
    bool continued = false;  // written in more than one go: cannot be repeated exactly
};

struct AnswerFigures {
    qint64 promptTokens = 0;  // with those found in the cache
    qint64 generatedTokens = 0;
    double promptSeconds = 0;
    double generationSeconds = 0;
    std::optional<double> energyWattHours;  // unset when not measured
};

struct MessageRecord {
    RecordId id = 0;
    RecordId conversationId = 0;
    RecordId parentId = 0;  // the message it follows; 0 at the start of the conversation
    MessageRole role = MessageRole::Person;
    MessageState state = MessageState::Done;
    QString text;
    QString reasoning;  // what a model thought before it answered
    double reasoningSeconds = 0;
    StopReason stopReason = StopReason::EndOfText;
    int failureCode = -1;     // an ErrorCode, kDocumentsFailure, or -1
    QString failureDetails;   // the engine's own sentence
    int omittedMessages = 0;  // of the oldest, left out of what the model read for this answer
    QString summary;          // that it read in their place; empty when there was none
    QString answerLanguage;   // that it was checked for, BCP 47; empty when it was not
    LanguageOutcome languageOutcome = LanguageOutcome::Kept;
    QString passages;  // of documents, that it read with the question (GivenPassages)
    AnswerOrigin origin;
    AnswerFigures figures;
    qint64 createdAt = 0;
    qint64 deletedAt = 0;
    RecordId shownChild = 0;  // which of the messages that follow is shown
};

struct FolderRecord {
    RecordId id = 0;
    QString name;
    int position = 0;
};

// A named set of instructions and choices.
struct AssistantRecord {
    RecordId id = 0;
    QString name;
    QString instructions;
    QString answerLanguage;
    QString modelFile;
    QJsonObject settings;
    int position = 0;
};

// A named set of files and folders, for any conversation.
struct CollectionRecord {
    RecordId id = 0;
    QString name;
    QStringList paths;  // absolute, in alphabetical order

    [[nodiscard]] bool operator==(const CollectionRecord&) const = default;
};

// A file, a folder or a collection that a conversation is answered from.
struct AttachmentRecord {
    RecordId id = 0;
    RecordId conversationId = 0;
    QString path;  // absolute; empty for a collection
    qint64 createdAt = 0;
    RecordId collectionId = 0;  // 0: a file or folder
};

[[nodiscard]] QJsonObject toJson(const SamplingOptions& sampling);
// What is missing or of a wrong type keeps its default.
[[nodiscard]] SamplingOptions samplingFromJson(const QJsonObject& object);

}  // namespace concordia
