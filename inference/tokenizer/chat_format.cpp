#include "inference/tokenizer/chat_format.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "inference/error.h"
#include "inference/jinja/date_format.h"
#include "inference/tokenizer/chat_families.h"
#include "inference/tokenizer/chat_template.h"
#include "inference/tokenizer/prompt_encoder.h"

namespace concordia {

namespace {

void requireMessages(std::span<const Message> conversation) {
    if (conversation.empty()) {
        throw Error(ErrorCode::InvalidArgument, "The conversation has no messages.");
    }
}

// Writes a conversation by a chat template.
class TemplateChatFormat final : public ChatFormat {
public:
    // Who writes the begin token: the template where it wants one, as transformers has it, or for
    // templates of ours the format where the tokenizer asks for one.
    enum class BeginToken { OfTemplate, OfFormat };

    TemplateChatFormat(ChatTemplate chatTemplate, BeginToken beginToken, std::string name,
                       std::string note, LocalClock clock)
        : m_template(std::move(chatTemplate)),
          m_beginToken(beginToken),
          m_name(std::move(name)),
          m_note(std::move(note)),
          m_clock(std::move(clock)) {}

    Prompt encode(std::span<const Message> conversation, const Tokenizer& tokenizer,
                  Reasoning reasoning) const override {
        requireMessages(conversation);
        if (conversation.back().role != Role::User) {
            throw Error(ErrorCode::InvalidArgument,
                        "The last message of the conversation is not the user's.");
        }
        const ChatTemplate::Rendered rendered =
            m_template.render(conversation, reasoning, m_clock());
        Prompt prompt{encodePrompt(rendered.text, tokenizer), rendered.opensReasoning};
        const std::optional<Token> begin = tokenizer.beginToken();
        if (m_beginToken == BeginToken::OfFormat && begin) {
            prompt.tokens.insert(prompt.tokens.begin(), *begin);
        }
        return prompt;
    }

    const ReasoningMarkers* reasoningMarkers() const override {
        return m_template.reasoningMarkers();
    }
    ReasoningSupport reasoningSupport() const override { return m_template.reasoningSupport(); }
    std::string name() const override { return m_name; }
    std::string note() const override { return m_note; }

private:
    ChatTemplate m_template;
    BeginToken m_beginToken;
    std::string m_name;
    std::string m_note;
    LocalClock m_clock;
};

// For models that were not trained on conversations: the texts, a line each.
class PlainChatFormat final : public ChatFormat {
public:
    Prompt encode(std::span<const Message> conversation, const Tokenizer& tokenizer,
                  Reasoning) const override {
        requireMessages(conversation);
        std::string text;
        for (const Message& message : conversation) {
            text += (text.empty() ? "" : "\n") + message.text;
        }
        Prompt prompt{tokenizer.encode(text)};
        if (const std::optional<Token> begin = tokenizer.beginToken()) {
            prompt.tokens.insert(prompt.tokens.begin(), *begin);
        }
        return prompt;
    }
    const ReasoningMarkers* reasoningMarkers() const override { return nullptr; }
    ReasoningSupport reasoningSupport() const override { return ReasoningSupport::None; }
    std::string name() const override { return "none: continues the text"; }
};

// The variables that stand for the vocabulary's special tokens.
jinja::Dict specialTokensOf(const ModelFile& file, const Tokenizer& tokenizer) {
    struct Special {
        std::string_view variable;
        std::string_view key;
        std::string_view usual;  // the piece where the key is missing
    };
    constexpr std::array<Special, 4> kSpecials = {
        {{"bos_token", "tokenizer.ggml.bos_token_id", "<s>"},
         {"eos_token", "tokenizer.ggml.eos_token_id", "</s>"},
         {"unk_token", "tokenizer.ggml.unknown_token_id", "<unk>"},
         {"pad_token", "tokenizer.ggml.padding_token_id", "<pad>"}}};
    jinja::Dict variables;
    for (const Special& special : kSpecials) {
        const std::optional<std::uint32_t> id = file.findUint32(special.key);
        if (id && *id < tokenizer.vocabularySize()) {
            variables.set(special.variable,
                          jinja::Value::text(tokenizer.piece(static_cast<Token>(*id))));
        } else if (!id && tokenizer.controlToken(special.usual)) {
            variables.set(special.variable, jinja::Value::text(special.usual));
        }
    }
    return variables;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\n\r\v\f") == std::string_view::npos;
}

// tokenizer.chat_template, or of several that have names the first.
std::optional<std::string_view> templateOf(const ModelFile& file) {
    std::optional<std::string_view> source = file.findString("tokenizer.chat_template");
    if (!source) {
        const auto names = file.findStrings("tokenizer.chat_templates");
        if (!names.empty()) {
            source = file.findString("tokenizer.chat_template." + std::string(names.front()));
        }
    }
    return source && isBlank(*source) ? std::nullopt : source;
}

std::unique_ptr<ChatFormat> makeFamilyFormat(const ChatFamily& family, jinja::Dict specialTokens,
                                             const std::string& nameSuffix, std::string note,
                                             LocalClock clock) {
    return std::make_unique<TemplateChatFormat>(
        ChatTemplate(family.source, std::move(specialTokens)),
        TemplateChatFormat::BeginToken::OfFormat, std::string(family.name) + nameSuffix,
        std::move(note), std::move(clock));
}

}  // namespace

LocalClock systemClock() {
    return jinja::localNow;
}

std::unique_ptr<ChatFormat> makeChatFormat(const ModelFile& file, const Tokenizer& tokenizer,
                                           LocalClock clock) {
    jinja::Dict specialTokens = specialTokensOf(file, tokenizer);
    const std::optional<std::string_view> source = templateOf(file);
    if (!source) {
        const ChatFamily* const family = findChatFamily(
            [&](std::string_view piece) { return tokenizer.controlToken(piece).has_value(); },
            file.findString("tokenizer.ggml.model") == "llama");
        if (family == nullptr) {
            return std::make_unique<PlainChatFormat>();
        }
        return makeFamilyFormat(*family, std::move(specialTokens), ", as the vocabulary shows",
                                "The file has no chat template; its vocabulary is that of " +
                                    std::string(family->name) + ".",
                                std::move(clock));
    }
    const ChatFamily* const family = findChatFamily(*source);
    try {
        const std::string name =
            family == nullptr ? "the file’s own template" : std::string(family->name);
        return std::make_unique<TemplateChatFormat>(ChatTemplate(*source, specialTokens),
                                                    TemplateChatFormat::BeginToken::OfTemplate,
                                                    name, std::string(), clock);
    } catch (const Error& error) {
        if (family == nullptr) {
            throw Error(ErrorCode::Unsupported,
                        "The model’s chat template (tokenizer.chat_template) cannot be used, and "
                        "is of no known family. " +
                            std::string(error.what()));
        }
        return makeFamilyFormat(*family, std::move(specialTokens),
                                ", by this version’s own template",
                                "The file’s chat template cannot be used; that of its family, " +
                                    std::string(family->name) + ", stands in. " + error.what(),
                                std::move(clock));
    }
}

}  // namespace concordia
