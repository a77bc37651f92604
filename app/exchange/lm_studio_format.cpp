// LM Studio's conversation files: name, pinned, createdAt (milliseconds), systemPrompt, messages →
// versions, currentlySelected. A version has a role and either content (singleStep) or steps of
// content (multiStep); a step with the style ‘thinking’ is reasoning. Only the chosen version is
// known to have led to what follows, so the others stand beside it without a continuation.
#include "app/exchange/foreign_formats.h"

namespace concordia {
namespace {

QString contentOf(const JsonField& content) {
    if (content.isText()) {
        return content.text();
    }
    QStringList texts;
    for (const JsonField& part : content.items()) {
        if (part[QStringLiteral("type")].text() == QLatin1String("text")) {
            texts.append(part[QStringLiteral("text")].text());
        }
    }
    return texts.join(u'\n');
}

MessageRecord readVersion(const JsonField& version) {
    MessageRecord record;
    const QString role = version[QStringLiteral("role")].text();
    record.role = role == QLatin1String("user")     ? MessageRole::Person
                  : role == QLatin1String("system") ? MessageRole::System
                                                    : MessageRole::Model;
    QStringList texts{contentOf(version[QStringLiteral("content")])};
    QStringList thoughts;
    for (const JsonField& step : version[QStringLiteral("steps")].items()) {
        const QString type = step[QStringLiteral("type")].text();
        if (!type.isEmpty() && type != QLatin1String("contentBlock")) {
            continue;
        }
        const bool thinking = step[QStringLiteral("style")][QStringLiteral("type")].text() ==
                              QLatin1String("thinking");
        (thinking ? thoughts : texts).append(contentOf(step[QStringLiteral("content")]));
    }
    texts.removeAll(QString());
    record.text = texts.join(QStringLiteral("\n\n")).trimmed();
    record.reasoning = thoughts.join(QStringLiteral("\n\n")).trimmed();
    if (record.role == MessageRole::Model) {
        record.origin.model =
            version[QStringLiteral("senderInfo")][QStringLiteral("senderName")].text();
    }
    return record;
}

}  // namespace

bool isLmStudio(const JsonField& conversation) {
    if (!conversation.isObject() || !conversation[QStringLiteral("messages")].isArray()) {
        return false;
    }
    const QList<JsonField> messages = conversation[QStringLiteral("messages")].items();
    return !messages.isEmpty() && messages.first().isObject() &&
           messages.first()[QStringLiteral("versions")].isArray();
}

ExchangedConversation readLmStudio(const JsonField& conversation) {
    ExchangedConversation read;
    read.conversation.title = conversation[QStringLiteral("name")].text();
    read.conversation.pinned = conversation[QStringLiteral("pinned")].flag();
    read.conversation.createdAt = conversation[QStringLiteral("createdAt")].time();
    read.conversation.updatedAt = conversation[QStringLiteral("userLastMessagedAt")].time();
    const QString instructions = conversation[QStringLiteral("systemPrompt")].text();
    if (!instructions.isEmpty()) {
        read.conversation.settings[QStringLiteral("instructions")] = instructions;
    }
    QList<ForeignMessage> messages;
    QString parent;
    for (const JsonField& message : conversation[QStringLiteral("messages")].items()) {
        const QList<JsonField> versions = message[QStringLiteral("versions")].items();
        const qint64 chosen = message[QStringLiteral("currentlySelected")].integer();
        QString next = parent;
        for (qsizetype i = 0; i < versions.size(); ++i) {
            ForeignMessage foreign;
            foreign.id = versions[i].place();
            foreign.parent = parent;
            foreign.record = readVersion(versions[i]);
            foreign.kept =
                !foreign.record.text.isEmpty() && foreign.record.role != MessageRole::System;
            next = i == chosen || i == 0 ? foreign.id : next;
            messages.append(foreign);
        }
        parent = next;
    }
    linkMessages(messages, parent, read);
    return read;
}

}  // namespace concordia
