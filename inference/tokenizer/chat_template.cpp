#include "inference/tokenizer/chat_template.h"

#include <algorithm>
#include <utility>

#include "inference/jinja/template_error.h"

namespace concordia {

namespace {

using jinja::Dict;
using jinja::Origin;
using jinja::TemplateError;
using jinja::Text;
using jinja::Value;

// Stand for messages when a template is tried: no template writes them itself.
constexpr std::string_view kProbe = "probe-7f3a91";
constexpr std::string_view kSystemProbe = "probe-c40d2e";
constexpr std::int64_t kProbeTime = 0;
// A short conversation takes any published template a hundredth of this.
constexpr jinja::Limits kProbeLimits{.steps = 1'000'000, .memory = 32U << 20U};

std::string_view nameOf(Role role) {
    switch (role) {
        case Role::System:
            return "system";
        case Role::User:
            return "user";
        case Role::Assistant:
            break;
    }
    return "assistant";
}

void append(std::string& text, const std::string& more) {
    text += (text.empty() || more.empty() ? "" : "\n\n") + more;
}

// Neighbours of one role become one message.
std::vector<Message> withoutNeighbours(std::span<const Message> conversation) {
    std::vector<Message> messages;
    for (const Message& message : conversation) {
        if (!messages.empty() && messages.back().role == message.role) {
            append(messages.back().text, message.text);
            append(messages.back().reasoning, message.reasoning);
        } else {
            messages.push_back(message);
        }
    }
    return messages;
}

// System messages go to the start of the user's message that follows.
std::vector<Message> withoutSystem(std::span<const Message> conversation) {
    std::vector<Message> messages;
    std::string system;
    for (const Message& message : conversation) {
        if (message.role == Role::System) {
            append(system, message.text);
            continue;
        }
        messages.push_back(message);
        if (message.role == Role::User) {
            append(system, message.text);
            messages.back().text = std::exchange(system, {});
        }
    }
    return messages;
}

bool contains(const Text& text, std::string_view part) {
    return text.bytes().find(part) != std::string::npos;
}

}  // namespace

ChatTemplate::ChatTemplate(std::string_view source, Dict specialTokens)
    : m_template(source),
      m_specialTokens(std::move(specialTokens)),
      m_markers(findReasoningMarkers(source)),
      m_takesReasoning(source.find("reasoning_content") != std::string_view::npos ||
                       source.find("message.thinking") != std::string_view::npos) {
    findContentForm();
    m_hasSystem = writesSystem();
    m_support = findReasoningSupport();
}

void ChatTemplate::findContentForm() {
    const std::vector<Message> probe = {{Role::User, std::string(kProbe)}};
    for (const ContentIs form : {ContentIs::Text, ContentIs::Parts}) {
        m_contentIs = form;
        try {
            if (contains(tryOn(probe, Reasoning::ModelDefault), kProbe)) {
                return;
            }
        } catch (const TemplateError&) {
            if (form == ContentIs::Parts) {
                // What it says about the usual form is what matters.
                m_contentIs = ContentIs::Text;
                (void)tryOn(probe, Reasoning::ModelDefault);
            }
        }
    }
    throw Error(ErrorCode::Unsupported, "The chat template leaves out what the user says.");
}

bool ChatTemplate::writesSystem() const {
    const std::vector<Message> probe = {{Role::System, std::string(kSystemProbe)},
                                        {Role::User, std::string(kProbe)}};
    try {
        const Text text = tryOn(probe, Reasoning::ModelDefault);
        return contains(text, kSystemProbe) && contains(text, kProbe);
    } catch (const TemplateError&) {
        return false;
    }
}

ReasoningSupport ChatTemplate::findReasoningSupport() const {
    if (m_markers == nullptr) {
        return ReasoningSupport::None;
    }
    const std::vector<Message> probe = {{Role::User, std::string(kProbe)}};
    try {
        const Text on = tryOn(probe, Reasoning::On);
        const Text off = tryOn(probe, Reasoning::Off);
        // Reasoning that the prompt opens can be closed at once.
        return on.bytes() != off.bytes() || endsInReasoning(on) ? ReasoningSupport::Switchable
                                                                : ReasoningSupport::Always;
    } catch (const TemplateError&) {
        return ReasoningSupport::Always;
    }
}

bool ChatTemplate::endsInReasoning(const Text& text) const {
    if (m_markers == nullptr || m_markers->style != ReasoningMarkers::Style::Pair) {
        return false;
    }
    std::size_t begin = text.size();
    while (begin > 0 && text.originAt(begin - 1) == Origin::Template) {
        --begin;
    }
    const std::string_view tail = std::string_view(text.bytes()).substr(begin);
    const std::size_t open = tail.rfind(m_markers->open);
    const std::size_t close = tail.rfind(m_markers->close);
    return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

Value ChatTemplate::messageValue(const Message& message) const {
    Dict value;
    value.set("role", Value::text(nameOf(message.role)));
    const Text text(message.text, Origin::Foreign);
    if (m_contentIs == ContentIs::Text) {
        value.set("content", text);
    } else {
        Dict part;
        part.set("type", Value::text("text"));
        part.set("text", text);
        value.set("content", jinja::Sequence{.items = {Value(std::move(part))}});
    }
    if (m_takesReasoning && !message.reasoning.empty()) {
        const Value reasoning = Text(message.reasoning, Origin::Foreign);
        value.set("reasoning_content", reasoning);
        value.set("thinking", reasoning);
    }
    return value;
}

Dict ChatTemplate::variablesFor(std::span<const Message> conversation, Reasoning reasoning) const {
    Dict variables = m_specialTokens;
    jinja::Sequence messages;
    for (const Message& message : conversation) {
        messages.items.push_back(messageValue(message));
    }
    variables.set("messages", std::move(messages));
    variables.set("tools", jinja::None{});
    variables.set("documents", jinja::None{});
    variables.set("add_generation_prompt", true);
    if (reasoning != Reasoning::ModelDefault) {
        const bool on = reasoning == Reasoning::On;
        variables.set("enable_thinking", on);  // Qwen 3, SmolLM 3, Apertus
        variables.set("thinking", on);         // DeepSeek V3.1, Granite
        variables.set("reasoning_effort", Value::text(on ? "high" : "low"));  // gpt-oss
    }
    return variables;
}

Text ChatTemplate::tryOn(std::span<const Message> conversation, Reasoning reasoning) const {
    return m_template.render(variablesFor(conversation, reasoning), kProbeTime, kProbeLimits);
}

Text ChatTemplate::renderPlainly(std::span<const Message> conversation, Reasoning reasoning,
                                 std::int64_t localNow) const {
    return m_template.render(variablesFor(conversation, reasoning), localNow);
}

Text ChatTemplate::renderAdapted(std::span<const Message> conversation, Reasoning reasoning,
                                 std::int64_t localNow) const {
    std::vector<Message> messages(conversation.begin(), conversation.end());
    if (!m_hasSystem) {
        messages = withoutSystem(messages);
    }
    try {
        return renderPlainly(messages, reasoning, localNow);
    } catch (const TemplateError& error) {
        const std::vector<Message> joined = withoutNeighbours(messages);
        if (error.problem() != jinja::Problem::Refused || joined.size() == messages.size()) {
            throw;
        }
        return renderPlainly(joined, reasoning, localNow);
    }
}

ChatTemplate::Rendered ChatTemplate::render(std::span<const Message> conversation,
                                            Reasoning reasoning, std::int64_t localNow) const {
    Rendered rendered{renderAdapted(conversation, reasoning, localNow)};
    rendered.opensReasoning = endsInReasoning(rendered.text);
    if (rendered.opensReasoning && reasoning == Reasoning::Off) {
        // The empty pair, as templates that can be told write it.
        const bool endsLine = rendered.text.bytes().ends_with('\n');
        rendered.text.append((endsLine ? "\n" : "\n\n") + std::string(m_markers->close) + "\n\n",
                             Origin::Template);
        rendered.opensReasoning = false;
    }
    return rendered;
}

}  // namespace concordia
