// Open WebUI's export: a list of chats with title, created_at, updated_at, archived, pinned, and
// chat.history → currentId, messages → id, parentId, role, content, model, timestamp. What a model
// thought is in a <details type="reasoning"> element of the content.
#include <QRegularExpression>
#include <algorithm>

#include "app/exchange/foreign_formats.h"

namespace concordia {
namespace {

QString contentOf(const JsonField& content) {
    if (!content.isArray()) {
        return content.text();
    }
    QStringList texts;
    for (const JsonField& part : content.items()) {
        texts.append(part[QStringLiteral("text")].text());
    }
    return texts.join(u'\n');
}

// Takes <details type="reasoning">…</details> out of `text`; its lines are quoted with ‘> ’.
QString takeReasoning(QString& text) {
    static const QRegularExpression kBlock(
        QStringLiteral("<details type=\"reasoning\"[^>]*>(?:\\s*<summary>[^<]*</summary>)?"
                       "(.*?)</details>"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kBlock.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    QStringList lines = match.captured(1).trimmed().split(u'\n');
    for (QString& line : lines) {
        line.remove(QStringLiteral("&gt; "));
        line = line.startsWith(QLatin1String("> ")) ? line.sliced(2) : line;
    }
    text.remove(match.capturedStart(), match.capturedLength());
    return lines.join(u'\n');
}

ForeignMessage readMessage(const QString& id, const JsonField& message) {
    ForeignMessage read;
    read.id = id;
    read.parent = message[QStringLiteral("parentId")].text();
    const QString role = message[QStringLiteral("role")].text();
    read.record.role = role == QLatin1String("user") ? MessageRole::Person : MessageRole::Model;
    read.record.text = contentOf(message[QStringLiteral("content")]);
    read.record.createdAt = message[QStringLiteral("timestamp")].time();
    if (read.record.role == MessageRole::Model) {
        read.record.reasoning = takeReasoning(read.record.text);
        read.record.origin.model = message[QStringLiteral("model")].text();
    }
    read.record.text = read.record.text.trimmed();
    read.kept = !read.record.text.isEmpty() &&
                (role == QLatin1String("user") || role == QLatin1String("assistant"));
    return read;
}

}  // namespace

bool isOpenWebUi(const JsonField& conversation) {
    return conversation.isObject() && conversation[QStringLiteral("chat")].isObject();
}

ExchangedConversation readOpenWebUi(const JsonField& conversation) {
    ExchangedConversation read;
    const JsonField chat = conversation[QStringLiteral("chat")];
    read.conversation.title = conversation[QStringLiteral("title")].text();
    if (read.conversation.title.isEmpty()) {
        read.conversation.title = chat[QStringLiteral("title")].text();
    }
    read.conversation.createdAt = conversation[QStringLiteral("created_at")].time();
    read.conversation.updatedAt = conversation[QStringLiteral("updated_at")].time();
    read.conversation.archived = conversation[QStringLiteral("archived")].flag();
    read.conversation.pinned = conversation[QStringLiteral("pinned")].flag();
    const QString instructions = chat[QStringLiteral("system")].text();
    if (!instructions.isEmpty()) {
        read.conversation.settings[QStringLiteral("instructions")] = instructions;
    }
    const JsonField history = chat[QStringLiteral("history")];
    const JsonField all = history[QStringLiteral("messages")];
    QList<ForeignMessage> messages;
    for (const QString& id : all.object().keys()) {
        messages.append(readMessage(id, all[id]));
    }
    std::ranges::stable_sort(
        messages, {}, [](const ForeignMessage& message) { return message.record.createdAt; });
    linkMessages(messages, history[QStringLiteral("currentId")].text(), read);
    return read;
}

}  // namespace concordia
