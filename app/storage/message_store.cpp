#include "app/storage/message_store.h"

#include <QJsonDocument>
#include <bit>

#include "app/storage/search_query.h"

namespace concordia {
namespace {

constexpr auto kColumns =
    "id, conversation_id, parent_id, role, state, text, reasoning, reasoning_seconds, stop_reason,"
    " failure_code, failure_details, omitted_messages, model, model_file, device, seed, sampling,"
    " max_tokens, prompt_tokens, generated_tokens, prompt_seconds, generation_seconds,"
    " energy_watt_hours, created_at, deleted_at, shown_child, continued,"
    " summary, answer_language, language_outcome, passages";

// In the order of kColumns.
MessageRecord read(const Statement& row) {
    MessageRecord record{.id = row.integer(0),
                         .conversationId = row.integer(1),
                         .parentId = row.integer(2),
                         .role = static_cast<MessageRole>(row.integer(3)),
                         .state = static_cast<MessageState>(row.integer(4)),
                         .text = row.text(5),
                         .reasoning = row.text(6),
                         .reasoningSeconds = row.real(7),
                         .stopReason = static_cast<StopReason>(row.integer(8)),
                         .failureCode = static_cast<int>(row.integer(9)),
                         .failureDetails = row.text(10),
                         .omittedMessages = static_cast<int>(row.integer(11))};
    record.origin.model = row.text(12);
    record.origin.modelFile = row.text(13);
    record.origin.device = row.text(14);
    record.origin.seed = std::bit_cast<std::uint64_t>(row.integer(15));
    record.origin.sampling =
        samplingFromJson(QJsonDocument::fromJson(row.text(16).toUtf8()).object());
    if (!row.isNull(17)) {
        record.origin.maxTokens = static_cast<std::uint32_t>(row.integer(17));
    }
    record.figures.promptTokens = row.integer(18);
    record.figures.generatedTokens = row.integer(19);
    record.figures.promptSeconds = row.real(20);
    record.figures.generationSeconds = row.real(21);
    if (!row.isNull(22)) {
        record.figures.energyWattHours = row.real(22);
    }
    record.createdAt = row.integer(23);
    record.deletedAt = row.integer(24);
    record.shownChild = row.integer(25);
    record.origin.continued = row.integer(26) != 0;
    record.summary = row.text(27);
    record.answerLanguage = row.text(28);
    record.languageOutcome = static_cast<LanguageOutcome>(row.integer(29));
    record.passages = row.text(30);
    return record;
}

bool isFinished(MessageState state) {
    return state != MessageState::Waiting && state != MessageState::Streaming;
}

}  // namespace

QList<MessageRecord> MessageStore::messagesOf(RecordId conversationId) {
    QList<MessageRecord> messages;
    Statement rows = m_database.prepare(std::string("SELECT ") + kColumns +
                                        " FROM message WHERE conversation_id = ? ORDER BY id");
    rows.bind(conversationId);
    while (rows.step()) {
        messages.append(read(rows));
    }
    return messages;
}

void MessageStore::save(const MessageRecord& message) {
    const QJsonDocument sampling(toJson(message.origin.sampling));
    m_database
        .prepare(std::string("INSERT INTO message (") + kColumns +
                 ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                 " ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
                 " text = excluded.text, reasoning = excluded.reasoning,"
                 " reasoning_seconds = excluded.reasoning_seconds,"
                 " stop_reason = excluded.stop_reason, failure_code = excluded.failure_code,"
                 " failure_details = excluded.failure_details,"
                 " omitted_messages = excluded.omitted_messages, model = excluded.model,"
                 " model_file = excluded.model_file, device = excluded.device,"
                 " seed = excluded.seed, sampling = excluded.sampling,"
                 " max_tokens = excluded.max_tokens, prompt_tokens = excluded.prompt_tokens,"
                 " generated_tokens = excluded.generated_tokens,"
                 " prompt_seconds = excluded.prompt_seconds,"
                 " generation_seconds = excluded.generation_seconds,"
                 " energy_watt_hours = excluded.energy_watt_hours,"
                 " deleted_at = excluded.deleted_at, shown_child = excluded.shown_child,"
                 " continued = excluded.continued, summary = excluded.summary,"
                 " answer_language = excluded.answer_language,"
                 " language_outcome = excluded.language_outcome, passages = excluded.passages")
        .bind(message.id, message.conversationId,
              message.parentId == 0 ? std::nullopt : std::optional(message.parentId), message.role,
              message.state, message.text, message.reasoning, message.reasoningSeconds,
              message.stopReason, message.failureCode, message.failureDetails,
              message.omittedMessages, message.origin.model, message.origin.modelFile,
              message.origin.device, std::bit_cast<qint64>(message.origin.seed),
              QString::fromUtf8(sampling.toJson(QJsonDocument::Compact)), message.origin.maxTokens,
              message.figures.promptTokens, message.figures.generatedTokens,
              message.figures.promptSeconds, message.figures.generationSeconds,
              message.figures.energyWattHours, message.createdAt, message.deletedAt,
              message.shownChild, message.origin.continued, message.summary, message.answerLanguage,
              message.languageOutcome, message.passages)
        .run();
    if (isFinished(message.state)) {
        index(message);
    }
}

void MessageStore::index(const MessageRecord& message) {
    m_database.prepare("DELETE FROM message_search WHERE rowid = ?").bind(message.id).run();
    m_database.prepare("INSERT INTO message_search (rowid, text) VALUES (?, ?)")
        .bind(message.id, message.text)
        .run();
}

void MessageStore::saveProgress(RecordId id, const QString& text, const QString& reasoning) {
    m_database.prepare("UPDATE message SET text = ?, reasoning = ?, state = ? WHERE id = ?")
        .bind(text, reasoning, MessageState::Streaming, id)
        .run();
}

void MessageStore::setDeleted(const QList<RecordId>& ids, qint64 time) {
    Transaction transaction(m_database);
    for (const RecordId id : ids) {
        m_database.prepare("UPDATE message SET deleted_at = ? WHERE id = ?").bind(time, id).run();
    }
    transaction.commit();
}

void MessageStore::setShownChild(RecordId id, RecordId child) {
    m_database.prepare("UPDATE message SET shown_child = ? WHERE id = ?").bind(child, id).run();
}

void MessageStore::endInterrupted() {
    Transaction transaction(m_database);
    QList<MessageRecord> interrupted;
    Statement rows = m_database.prepare(std::string("SELECT ") + kColumns +
                                        " FROM message WHERE state IN (?, ?)");
    rows.bind(MessageState::Waiting, MessageState::Streaming);
    while (rows.step()) {
        interrupted.append(read(rows));
    }
    for (MessageRecord& message : interrupted) {
        message.state = MessageState::Stopped;
        message.stopReason = StopReason::Cancelled;
        save(message);
    }
    transaction.commit();
}

QList<SearchHit> MessageStore::search(const QString& words, int limit) {
    QList<SearchHit> hits;
    const QString query = searchQuery(words);
    if (query.isEmpty()) {
        return hits;
    }
    Statement rows = m_database.prepare(
        "SELECT message.conversation_id, message.id, message.role, message.created_at,"
        " message.text FROM message_search"
        " CROSS JOIN message ON message.id = message_search.rowid"
        " CROSS JOIN conversation ON conversation.id = message.conversation_id"
        " WHERE message_search MATCH ? AND message.deleted_at = 0 AND conversation.deleted_at = 0"
        " ORDER BY message_search.rowid DESC LIMIT ?");
    rows.bind(query, limit);
    while (rows.step()) {
        hits.append({rows.integer(0), rows.integer(1), static_cast<MessageRole>(rows.integer(2)),
                     rows.integer(3), rows.text(4)});
    }
    return hits;
}

}  // namespace concordia
