// ChatGPT's export. Its fields, as found in exports of 2023 to 2026: title, create_time,
// update_time (seconds), is_archived, current_node, mapping → node → parent, message → author.role,
// create_time, content (content_type, parts or text or thoughts), metadata.model_slug,
// metadata.is_visually_hidden_from_conversation.
#include <algorithm>

#include "app/exchange/foreign_formats.h"

namespace concordia {
namespace {

QString textOf(const JsonField& content) {
    QStringList texts;
    for (const JsonField& part : content[QStringLiteral("parts")].items()) {
        // Others are pictures and files, which the export keeps elsewhere.
        if (part.isText()) {
            texts.append(part.text());
        }
    }
    if (texts.isEmpty() && content[QStringLiteral("text")].isText()) {
        texts.append(content[QStringLiteral("text")].text());
    }
    return texts.join(u'\n').trimmed();
}

QString thoughtsOf(const JsonField& content) {
    QStringList thoughts;
    for (const JsonField& thought : content[QStringLiteral("thoughts")].items()) {
        thoughts.append(thought[QStringLiteral("content")].text());
    }
    return thoughts.join(QStringLiteral("\n\n"));
}

ForeignMessage readNode(const QString& id, const JsonField& node) {
    ForeignMessage read;
    read.id = id;
    read.parent = node[QStringLiteral("parent")].text();
    const JsonField message = node[QStringLiteral("message")];
    const QString role = message[QStringLiteral("author")][QStringLiteral("role")].text();
    const JsonField content = message[QStringLiteral("content")];
    const JsonField metadata = message[QStringLiteral("metadata")];
    read.record.createdAt = message[QStringLiteral("create_time")].time();
    read.record.role = role == QLatin1String("user") ? MessageRole::Person : MessageRole::Model;
    const bool hidden = metadata[QStringLiteral("is_visually_hidden_from_conversation")].flag();
    const QString type = content[QStringLiteral("content_type")].text();
    if (type == QLatin1String("thoughts")) {
        read.record.reasoning = thoughtsOf(content);
        read.kept = false;
        return read;
    }
    read.record.text = textOf(content);
    read.record.origin.model = metadata[QStringLiteral("model_slug")].text();
    read.kept = !hidden && !read.record.text.isEmpty() &&
                type != QLatin1String("reasoning_recap") &&
                (role == QLatin1String("user") || role == QLatin1String("assistant"));
    if (!read.kept) {
        read.record = {};
    }
    if (read.record.role == MessageRole::Person) {
        read.record.origin.model.clear();
    }
    return read;
}

}  // namespace

bool isChatGpt(const JsonField& conversation) {
    return conversation.isObject() && conversation[QStringLiteral("mapping")].isObject();
}

ExchangedConversation readChatGpt(const JsonField& conversation) {
    ExchangedConversation read;
    read.conversation.title = conversation[QStringLiteral("title")].text();
    read.conversation.createdAt = conversation[QStringLiteral("create_time")].time();
    read.conversation.updatedAt = conversation[QStringLiteral("update_time")].time();
    read.conversation.archived = conversation[QStringLiteral("is_archived")].flag();
    QList<ForeignMessage> messages;
    const JsonField mapping = conversation[QStringLiteral("mapping")];
    for (const QString& id : mapping.object().keys()) {
        messages.append(readNode(id, mapping[id]));
    }
    // Versions of a message in the order of their making.
    std::ranges::stable_sort(
        messages, {}, [](const ForeignMessage& message) { return message.record.createdAt; });
    linkMessages(messages, conversation[QStringLiteral("current_node")].text(), read);
    return read;
}

}  // namespace concordia
