// A chat template together with what it wants its variables to be, found out by trying it.
// Reference: apply_chat_template of Hugging Face transformers, for the variables' names.
// Thread rule: immutable after construction.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "inference/jinja/template.h"
#include "inference/tokenizer/reasoning_markers.h"
#include "inference/types.h"

namespace concordia {

class ChatTemplate {
public:
    // `specialTokens` are variables such as bos_token. Throws Error{Unsupported} for a template
    // that cannot be interpreted, or that leaves out what the user says.
    ChatTemplate(std::string_view source, jinja::Dict specialTokens);

    struct Rendered {
        jinja::Text text;  // the messages' texts are foreign
        bool opensReasoning = false;
    };
    // The last message is the user's. Where the template refuses a system message or messages of
    // one role in a row, they are joined with their neighbours. Throws Error as
    // ChatFormat::encode.
    [[nodiscard]] Rendered render(std::span<const Message> conversation, Reasoning reasoning,
                                  std::int64_t localNow) const;

    [[nodiscard]] const ReasoningMarkers* reasoningMarkers() const { return m_markers; }
    [[nodiscard]] ReasoningSupport reasoningSupport() const { return m_support; }

private:
    // What a message's content is: a text, or a list of parts of which one is a text.
    enum class ContentIs { Text, Parts };

    [[nodiscard]] jinja::Dict variablesFor(std::span<const Message> conversation,
                                           Reasoning reasoning) const;
    [[nodiscard]] jinja::Value messageValue(const Message& message) const;
    [[nodiscard]] jinja::Text tryOn(std::span<const Message> conversation,
                                    Reasoning reasoning) const;
    [[nodiscard]] jinja::Text renderPlainly(std::span<const Message> conversation,
                                            Reasoning reasoning, std::int64_t localNow) const;
    [[nodiscard]] jinja::Text renderAdapted(std::span<const Message> conversation,
                                            Reasoning reasoning, std::int64_t localNow) const;
    // Whether the template writes the text of a system message, followed by the user's.
    [[nodiscard]] bool writesSystem() const;
    void findContentForm();
    [[nodiscard]] ReasoningSupport findReasoningSupport() const;
    // Whether the last marker that the template wrote behind all messages opens the reasoning.
    [[nodiscard]] bool endsInReasoning(const jinja::Text& text) const;

    jinja::Template m_template;
    jinja::Dict m_specialTokens;
    const ReasoningMarkers* m_markers;
    bool m_takesReasoning;  // of earlier answers; else it is left out
    ContentIs m_contentIs = ContentIs::Text;
    bool m_hasSystem = false;
    ReasoningSupport m_support = ReasoningSupport::None;
};

}  // namespace concordia
