#include "inference/tokenizer/chat_format.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "inference/error.h"
#include "inference/tokenizer/chat_families.h"

namespace concordia {

namespace {

void requireMessages(std::span<const Message> conversation) {
    if (conversation.empty()) {
        throw Error(ErrorCode::InvalidArgument, "The conversation has no messages.");
    }
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\n\r\v\f";
    const std::size_t begin = std::min(text.find_first_not_of(kSpaces), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(kSpaces) + 1);
}

// Collects plain text and control tokens. Plain text between two control tokens is split as one,
// whichever part of it is the format's and whichever a message's.
class TokenWriter {
public:
    TokenWriter(const ChatFamily& family, const Tokenizer& tokenizer)
        : m_family(family), m_tokenizer(tokenizer) {}

    void writeToken(Token token) {
        flush();
        m_tokens.push_back(token);
    }
    // Text that can never become a control token.
    void writeText(std::string_view text) { m_text += text; }
    // A part of the format, without a "{text}" in it.
    void writeMarkup(std::string_view markup);
    void writeTurn(std::string_view turn, std::string_view text);

    [[nodiscard]] std::vector<Token> finish() {
        flush();
        return std::move(m_tokens);
    }

private:
    // The control token that `markup` starts with, and how many bytes its name takes.
    struct Control {
        Token token;
        std::size_t length;
    };
    [[nodiscard]] std::optional<Control> controlAt(std::string_view markup) const;
    void flush();

    const ChatFamily& m_family;
    const Tokenizer& m_tokenizer;
    std::string m_text;  // not yet encoded
    std::vector<Token> m_tokens;
    bool m_isFirstText = true;
};

void TokenWriter::flush() {
    if (m_text.empty()) {
        return;
    }
    const auto prefix = std::exchange(m_isFirstText, false) ? Tokenizer::SpacePrefix::AsModelSays
                                                            : Tokenizer::SpacePrefix::None;
    const std::vector<Token> tokens = m_tokenizer.encode(m_text, prefix);
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    m_text.clear();
}

std::optional<TokenWriter::Control> TokenWriter::controlAt(std::string_view markup) const {
    constexpr std::string_view kEnd = "{end}";
    if (markup.starts_with(kEnd) && m_tokenizer.endToken().has_value()) {
        return Control{*m_tokenizer.endToken(), kEnd.size()};
    }
    for (const std::string_view name : m_family.controls) {
        if (!markup.starts_with(name)) {
            continue;
        }
        if (const std::optional<Token> token = m_tokenizer.controlToken(name)) {
            return Control{*token, name.size()};
        }
    }
    return std::nullopt;
}

void TokenWriter::writeMarkup(std::string_view markup) {
    while (!markup.empty()) {
        if (const std::optional<Control> control = controlAt(markup)) {
            writeToken(control->token);
            m_isFirstText = false;
            markup.remove_prefix(control->length);
        } else {
            m_text += markup.front();
            markup.remove_prefix(1);
        }
    }
}

void TokenWriter::writeTurn(std::string_view turn, std::string_view text) {
    constexpr std::string_view kText = "{text}";
    const std::size_t position = turn.find(kText);
    writeMarkup(turn.substr(0, position));
    writeText(text);
    writeMarkup(turn.substr(position + kText.size()));
}

// Writes a conversation as one of the known families does.
class FamilyChatFormat final : public ChatFormat {
public:
    FamilyChatFormat(const ChatFamily& family, std::optional<Token> begin)
        : m_family(family), m_begin(begin) {}

    std::vector<Token> encode(std::span<const Message> conversation,
                              const Tokenizer& tokenizer) const override;
    std::vector<Token> stopTokens(const Tokenizer& tokenizer) const override;
    std::string name() const override { return std::string(m_family.name); }

private:
    [[nodiscard]] std::vector<Message> prepared(std::span<const Message> conversation) const;
    void moveSystemIntoUser(std::vector<Message>& messages) const;
    [[nodiscard]] std::string_view turnOf(Role role) const;

    const ChatFamily& m_family;
    std::optional<Token> m_begin;  // that the template itself writes
};

std::vector<Token> FamilyChatFormat::encode(std::span<const Message> conversation,
                                            const Tokenizer& tokenizer) const {
    requireMessages(conversation);
    if (conversation.back().role != Role::User) {
        throw Error(ErrorCode::InvalidArgument,
                    "The last message of the conversation is not the user's.");
    }
    TokenWriter writer(m_family, tokenizer);
    if (tokenizer.beginToken().has_value() || m_begin.has_value()) {
        writer.writeToken(tokenizer.beginToken().has_value() ? *tokenizer.beginToken() : *m_begin);
    }
    for (const Message& message : prepared(conversation)) {
        writer.writeTurn(turnOf(message.role), message.text);
    }
    writer.writeMarkup(m_family.answerStart);
    return writer.finish();
}

// The messages as the turns will hold them: trimmed, a system text where the format wants it.
std::vector<Message> FamilyChatFormat::prepared(std::span<const Message> conversation) const {
    std::vector<Message> messages(conversation.begin(), conversation.end());
    if (m_family.trimming == TextTrimming::Trim) {
        for (Message& message : messages) {
            message.text = trimmed(message.text);
        }
    }
    if (m_family.systemPlace != SystemPlace::OwnTurn) {
        moveSystemIntoUser(messages);
    } else if (!m_family.defaultSystem.empty() && messages.front().role != Role::System) {
        messages.insert(messages.begin(), {Role::System, std::string(m_family.defaultSystem)});
    }
    return messages;
}

void FamilyChatFormat::moveSystemIntoUser(std::vector<Message>& messages) const {
    const auto isSystem = [](const Message& message) { return message.role == Role::System; };
    const auto systemEnd = std::find_if_not(messages.begin(), messages.end(), isSystem);
    if (std::any_of(systemEnd, messages.end(), isSystem)) {
        throw Error(ErrorCode::InvalidArgument,
                    "The model's chat format, " + name() +
                        ", has a place for system messages only at the start of a conversation.");
    }
    constexpr std::string_view kText = "{text}";
    const std::size_t position = m_family.systemTurn.find(kText);
    std::string system;
    for (auto message = messages.begin(); message != systemEnd; ++message) {
        system += m_family.systemTurn.substr(0, position);
        system += message->text;
        system += m_family.systemTurn.substr(position + kText.size());
    }
    messages.erase(messages.begin(), systemEnd);
    // The conversation ends with a user message, so there is one.
    const auto isUser = [](const Message& message) { return message.role == Role::User; };
    Message& user = m_family.systemPlace == SystemPlace::LastUser
                        ? messages.back()
                        : *std::find_if(messages.begin(), messages.end(), isUser);
    user.text.insert(0, system);
}

std::string_view FamilyChatFormat::turnOf(Role role) const {
    switch (role) {
        case Role::System:
            return m_family.systemTurn;
        case Role::User:
            return m_family.userTurn;
        case Role::Assistant:
            break;
    }
    return m_family.assistantTurn;
}

std::vector<Token> FamilyChatFormat::stopTokens(const Tokenizer& tokenizer) const {
    std::vector<Token> tokens;
    for (const std::string_view stop : m_family.stops) {
        if (const std::optional<Token> token = tokenizer.controlToken(stop)) {
            tokens.push_back(*token);
        }
    }
    return tokens;
}

// For models that were not trained on conversations: the texts, a line each.
class PlainChatFormat final : public ChatFormat {
public:
    std::vector<Token> encode(std::span<const Message> conversation,
                              const Tokenizer& tokenizer) const override {
        requireMessages(conversation);
        std::string text;
        for (const Message& message : conversation) {
            text += (text.empty() ? "" : "\n") + message.text;
        }
        std::vector<Token> tokens;
        if (const std::optional<Token> begin = tokenizer.beginToken()) {
            tokens.push_back(*begin);
        }
        const std::vector<Token> plain = tokenizer.encode(text);
        tokens.insert(tokens.end(), plain.begin(), plain.end());
        return tokens;
    }
    std::vector<Token> stopTokens(const Tokenizer&) const override { return {}; }
    std::string name() const override { return "none: continues the text"; }
};

// The begin token where the template writes it itself, whatever add_bos_token says.
std::optional<Token> beginOfTemplate(const ModelFile& file, std::string_view chatTemplate) {
    const auto begin = file.findUint32("tokenizer.ggml.bos_token_id");
    if (!begin.has_value() || chatTemplate.find("bos_token") == std::string_view::npos) {
        return std::nullopt;
    }
    if (*begin >= file.findStrings("tokenizer.ggml.tokens").size()) {
        throw Error(ErrorCode::InvalidFile, "tokenizer.ggml.bos_token_id is " +
                                                std::to_string(*begin) +
                                                ", which is outside the vocabulary.");
    }
    return static_cast<Token>(*begin);
}

}  // namespace

std::unique_ptr<ChatFormat> makeChatFormat(const ModelFile& file) {
    const auto chatTemplate = file.findString("tokenizer.chat_template");
    if (!chatTemplate.has_value() || trimmed(*chatTemplate).empty()) {
        return std::make_unique<PlainChatFormat>();
    }
    const ChatFamily* const family = findChatFamily(*chatTemplate);
    if (family == nullptr) {
        throw Error(ErrorCode::Unsupported,
                    "The model writes conversations in a format that this version does not know "
                    "(tokenizer.chat_template is of no known family).");
    }
    return std::make_unique<FamilyChatFormat>(*family, beginOfTemplate(file, *chatTemplate));
}

}  // namespace concordia
