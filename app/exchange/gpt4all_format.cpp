// GPT4All's chat files: a QDataStream, after magic and version with the encoding of Qt 6.2. Files
// of version 6 to 10 may hold a model's state before the messages, which differs from version to
// version: those are refused, and GPT4All itself can write them anew.
#include <QDataStream>

#include "app/exchange/foreign_formats.h"

namespace concordia {
namespace {

constexpr quint32 kMagic = 0xF5D553CC;
constexpr qint32 kOldest = 6;
constexpr qint32 kNewest = 12;
constexpr qint64 kMostItems = 1'000'000;
constexpr int kDeepest = 16;  // sub-items within sub-items

class Reader {
public:
    explicit Reader(const QByteArray& data) : m_stream(data) {
        m_stream.setVersion(QDataStream::Qt_6_2);
    }

    ExchangedConversation read();

private:
    template <typename Value>
    Value next(const char* field) {
        Value value{};
        m_stream >> value;
        if (m_stream.status() != QDataStream::Ok) {
            throw ExchangeError(
                QStringLiteral("The field ‘%1’ is damaged.").arg(QLatin1String(field)));
        }
        return value;
    }
    QString text(const char* field) { return next<QString>(field); }
    qint64 count(const char* field) {
        const auto count = next<qint64>(field);
        if (count < 0 || count > kMostItems) {
            throw ExchangeError(QStringLiteral("The field ‘%1’ is %2, which is out of range.")
                                    .arg(QLatin1String(field))
                                    .arg(count));
        }
        return count;
    }
    void readHeader();
    void skipModelState();
    ForeignMessage readItem();
    void skipSources();
    void readSubItem(QString& joined, int depth);

    QDataStream m_stream;
    qint32 m_version = 0;
};

void Reader::readHeader() {
    next<quint32>("magic");
    m_version = next<qint32>("version");
    if (m_version < kOldest || m_version > kNewest) {
        throw ExchangeError(QStringLiteral("The file has version %1 of GPT4All’s format; versions "
                                           "%2 to %3 can be read.")
                                .arg(m_version)
                                .arg(kOldest)
                                .arg(kNewest));
    }
}

void Reader::skipModelState() {
    if (m_version >= 11) {
        return;
    }
    if (next<bool>("serializeKV")) {
        throw ExchangeError(
            QStringLiteral("The file holds a model’s state. Open and save it once with GPT4All 3.5 "
                           "or later, then import it."));
    }
    next<qint32>("model type");
    next<qint32>("state version");
    text("response");
    text("generated name");
    next<quint32>("tokens");
}

void Reader::skipSources() {
    if (m_version >= 8) {
        for (qint64 i = count("sources"); i > 0; --i) {
            for (const char* const field :
                 {"collection", "path", "file", "title", "author", "date", "text"}) {
                text(field);
            }
            next<qint32>("page");
            next<qint32>("from");
            next<qint32>("to");
        }
    } else {
        text("references");
        next<QList<QString>>("referencesContext");
    }
    if (m_version >= 10) {
        for (qint64 i = count("promptAttachments"); i > 0; --i) {
            next<QUrl>("url");
            next<QByteArray>("content");
        }
    }
}

// The texts of an answer that was interrupted by tool calls; the calls are left out.
void Reader::readSubItem(QString& joined, int depth) {
    if (depth > kDeepest) {
        throw ExchangeError(QStringLiteral("The field ‘subItems’ is nested too deeply."));
    }
    const QString name = text("name");
    const QString value = text("value");
    if (name == QLatin1String("ToolCall: ")) {
        text("tool name");
        for (qint64 i = count("tool parameters"); i > 0; --i) {
            text("parameter name");
            next<qint32>("parameter type");
            next<QVariant>("parameter value");
            next<bool>("parameter required");
        }
        text("tool result");
        next<qint32>("tool error");
        text("tool error text");
    } else if (name == QLatin1String("Text: ") || name == QLatin1String("Response: ")) {
        joined += value;
    }
    for (qint64 i = count("subItems"); i > 0; --i) {
        readSubItem(joined, depth + 1);
    }
}

ForeignMessage Reader::readItem() {
    ForeignMessage item;
    if (m_version < 12) {
        next<qint32>("id");
    }
    const QString name = text("name");
    const bool person = name == QLatin1String("Prompt: ");
    const bool answer = name == QLatin1String("Response: ");
    item.record.role = person ? MessageRole::Person : MessageRole::Model;
    item.record.text = text("value");
    if (m_version < 10) {
        text("prompt");
    }
    text("newResponse");
    for (const char* const field :
         {"isCurrentResponse", "stopped", "thumbsUpState", "thumbsDownState"}) {
        next<bool>(field);
    }
    if (m_version >= 11 && answer) {
        next<bool>("isError");
    }
    skipSources();
    if (m_version >= 12) {
        for (qint64 i = count("subItems"); i > 0; --i) {
            readSubItem(item.record.text, 0);
        }
    }
    item.record.text = item.record.text.trimmed();
    item.kept = (person || answer) && !item.record.text.isEmpty();
    return item;
}

ExchangedConversation Reader::read() {
    ExchangedConversation conversation;
    readHeader();
    conversation.conversation.createdAt = timeFrom(static_cast<double>(next<qint64>("date")));
    text("id");
    conversation.conversation.title = text("name");
    text("user name");
    const QString model = text("model");
    next<QList<QString>>("collections");
    skipModelState();
    const auto size = next<qint32>("message count");
    if (size < 0 || size > kMostItems) {
        throw ExchangeError(QStringLiteral("The field ‘message count’ is out of range."));
    }
    QList<ForeignMessage> messages;
    for (qint32 i = 0; i < size; ++i) {
        ForeignMessage item = readItem();
        item.id = QString::number(i + 1);
        item.parent = i == 0 ? QString() : QString::number(i);
        if (item.record.role == MessageRole::Model) {
            item.record.origin.model = model;
        }
        messages.append(item);
    }
    linkMessages(messages, QString::number(size), conversation);
    return conversation;
}

}  // namespace

bool isGpt4All(const QByteArray& data) {
    QDataStream stream(data);
    quint32 magic = 0;
    stream >> magic;
    return stream.status() == QDataStream::Ok && magic == kMagic;
}

ExchangedConversation readGpt4All(const QByteArray& data) {
    return Reader(data).read();
}

}  // namespace concordia
