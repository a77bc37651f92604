#include "app/storage/conversation_store.h"

#include <QJsonDocument>

namespace concordia {
namespace {

std::optional<RecordId> idOrNull(RecordId id) {
    return id == 0 ? std::nullopt : std::optional(id);
}

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parse(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

}  // namespace

QList<ConversationRecord> ConversationStore::conversations() {
    QList<ConversationRecord> all;
    Statement rows = m_database.prepare(
        "SELECT id, title, title_origin, pinned, archived, folder_id, assistant_id, created_at,"
        " updated_at, deleted_at, answer_language, shown_root, settings FROM conversation");
    while (rows.step()) {
        all.append({.id = rows.integer(0),
                    .title = rows.text(1),
                    .titleOrigin = static_cast<TitleOrigin>(rows.integer(2)),
                    .pinned = rows.integer(3) != 0,
                    .archived = rows.integer(4) != 0,
                    .folderId = rows.integer(5),
                    .assistantId = rows.integer(6),
                    .createdAt = rows.integer(7),
                    .updatedAt = rows.integer(8),
                    .deletedAt = rows.integer(9),
                    .answerLanguage = rows.text(10),
                    .shownRoot = rows.integer(11),
                    .settings = parse(rows.text(12))});
    }
    return all;
}

void ConversationStore::save(const ConversationRecord& record) {
    m_database
        .prepare(
            "INSERT INTO conversation (id, title, title_origin, pinned, archived, folder_id,"
            " assistant_id, created_at, updated_at, deleted_at, answer_language, shown_root,"
            " settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
            " title_origin = excluded.title_origin, pinned = excluded.pinned,"
            " archived = excluded.archived, folder_id = excluded.folder_id,"
            " assistant_id = excluded.assistant_id, updated_at = excluded.updated_at,"
            " deleted_at = excluded.deleted_at, answer_language = excluded.answer_language,"
            " shown_root = excluded.shown_root, settings = excluded.settings")
        .bind(record.id, record.title, record.titleOrigin, record.pinned, record.archived,
              idOrNull(record.folderId), idOrNull(record.assistantId), record.createdAt,
              record.updatedAt, record.deletedAt, record.answerLanguage, record.shownRoot,
              compact(record.settings))
        .run();
}

void ConversationStore::eraseConversation(RecordId id) {
    Transaction transaction(m_database);
    m_database.prepare("DELETE FROM conversation WHERE id = ?").bind(id).run();
    transaction.commit();
}

void ConversationStore::eraseDeletedBefore(qint64 time) {
    Transaction transaction(m_database);
    for (const char* const sql :
         {"DELETE FROM conversation WHERE deleted_at > 0 AND deleted_at < ?",
          "DELETE FROM message WHERE deleted_at > 0 AND deleted_at < ?"}) {
        m_database.prepare(sql).bind(time).run();
    }
    transaction.commit();
}

QList<FolderRecord> ConversationStore::folders() {
    QList<FolderRecord> all;
    Statement rows =
        m_database.prepare("SELECT id, name, position FROM folder ORDER BY position, id");
    while (rows.step()) {
        all.append({rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2))});
    }
    return all;
}

void ConversationStore::save(const FolderRecord& folder) {
    m_database
        .prepare(
            "INSERT INTO folder (id, name, position) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position")
        .bind(folder.id, folder.name, folder.position)
        .run();
}

void ConversationStore::eraseFolder(RecordId id) {
    m_database.prepare("DELETE FROM folder WHERE id = ?").bind(id).run();
}

QList<AssistantRecord> ConversationStore::assistants() {
    QList<AssistantRecord> all;
    Statement rows = m_database.prepare(
        "SELECT id, name, instructions, answer_language, model_file, settings, position"
        " FROM assistant ORDER BY position, id");
    while (rows.step()) {
        all.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                    parse(rows.text(5)), static_cast<int>(rows.integer(6))});
    }
    return all;
}

void ConversationStore::save(const AssistantRecord& assistant) {
    m_database
        .prepare(
            "INSERT INTO assistant (id, name, instructions, answer_language, model_file, settings,"
            " position) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
            " instructions = excluded.instructions, answer_language = excluded.answer_language,"
            " model_file = excluded.model_file, settings = excluded.settings,"
            " position = excluded.position")
        .bind(assistant.id, assistant.name, assistant.instructions, assistant.answerLanguage,
              assistant.modelFile, compact(assistant.settings), assistant.position)
        .run();
}

void ConversationStore::eraseAssistant(RecordId id) {
    m_database.prepare("DELETE FROM assistant WHERE id = ?").bind(id).run();
}

RecordId ConversationStore::greatestId() {
    Statement greatest = m_database.prepare(
        "SELECT max(ifnull((SELECT max(id) FROM conversation), 0),"
        " ifnull((SELECT max(id) FROM message), 0), ifnull((SELECT max(id) FROM folder), 0),"
        " ifnull((SELECT max(id) FROM assistant), 0),"
        " ifnull((SELECT max(id) FROM attachment), 0),"
        " ifnull((SELECT max(id) FROM collection), 0))");
    greatest.step();
    return greatest.integer(0);
}

}  // namespace concordia
