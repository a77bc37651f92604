// One conversation with its messages, open: what is done in it, and its keeping.
// Thread rule: GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <optional>

#include "app/chat/conversation_library.h"
#include "app/chat/conversation_tree.h"
#include "app/inference/inference_requests.h"

namespace concordia {

// In ConversationRecord::settings.
inline constexpr QLatin1String kAssistant{"assistant"};
inline constexpr QLatin1String kInstructions{"instructions"};
inline constexpr QLatin1String kSampling{"sampling"};
inline constexpr QLatin1String kWhenFull{"whenFull"};

class Conversation : public QObject {
    Q_OBJECT

public:
    // Both outlive the conversation. One that the library knows is read from the store.
    Conversation(RecordId id, StorageThread& storage, ConversationLibrary& library);

    [[nodiscard]] RecordId id() const { return m_id; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] const ConversationTree& tree() const { return m_tree; }
    [[nodiscard]] const ConversationRecord* record() const { return m_library.find(m_id); }

    // Adds messages below each other and shows them. The first follows `parentId`.
    QList<RecordId> append(RecordId parentId, QList<MessageRecord> messages);
    void show(RecordId message);
    // With all that follows it; returns what was deleted.
    QList<RecordId> remove(RecordId message);
    void restore(const QList<RecordId>& messages);

    // An answer that is being written.
    void appendText(RecordId answer, const QString& text);
    void appendReasoning(RecordId answer, const QString& text);
    // Changes a message in memory; save() keeps it.
    using Change = std::function<void(MessageRecord&)>;
    void change(RecordId message, const Change& change);

    // Writes the messages and the conversation, all or nothing, with what could not be written
    // before. `done` gets what went wrong.
    using Done = std::function<void(const std::optional<StorageFailure>&)>;
    void save(const QList<RecordId>& messages, const Done& done = {});
    void saveProgress(RecordId answer);

    // Why a message is not on the disk; empty when it is.
    [[nodiscard]] std::optional<StorageFailure> saveFailure(RecordId message) const;

    // What the model reads to write `answer`: all that is above it, and the answer itself when it
    // has text already and is to be continued. The conversation's instructions come first.
    [[nodiscard]] std::vector<Message> leadingTo(RecordId answer) const;
    // Puts the passages that the answer is written from before the last question. Those of earlier
    // ones stay out: they would fill the context, and their ids would be taken for the new.
    void givePassages(RecordId answer, std::vector<Message>& messages) const;
    // Both for all that is shown.
    [[nodiscard]] std::vector<Message> shown() const;
    // Whether the answer is written from passages, and may quote them.
    [[nodiscard]] bool quotes(RecordId answer) const;

signals:
    void loadedChanged();
    void pathChanged();
    void textBegun(concordia::RecordId message);  // the first text, and the state with it
    void textAdded(concordia::RecordId message);
    void reasoningAdded(concordia::RecordId message);
    void messageChanged(concordia::RecordId message);

private:
    [[nodiscard]] std::vector<Message> asRead(const QList<RecordId>& ids) const;
    void take(const QList<MessageRecord>& messages);
    void setDeleted(const QList<RecordId>& ids, qint64 time);

    const RecordId m_id;
    StorageThread& m_storage;
    ConversationLibrary& m_library;
    ConversationTree m_tree;
    bool m_loaded = false;
    QHash<RecordId, StorageFailure> m_unsaved;
};

}  // namespace concordia
