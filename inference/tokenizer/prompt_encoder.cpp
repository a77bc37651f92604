#include "inference/tokenizer/prompt_encoder.h"

#include <string_view>
#include <utility>

namespace concordia {

namespace {

using jinja::Origin;

class PromptEncoder {
public:
    explicit PromptEncoder(const Tokenizer& tokenizer) : m_tokenizer(tokenizer) {}

    void addPlain(std::string_view bytes) { m_plain += bytes; }
    void addTemplate(std::string_view bytes);
    [[nodiscard]] std::vector<Token> finish() {
        flush();
        return std::move(m_tokens);
    }

private:
    void flush();

    const Tokenizer& m_tokenizer;
    std::string m_plain;  // not yet encoded
    std::vector<Token> m_tokens;
    // The model's leading space goes where the text starts, which a begin token does not change.
    bool m_isStart = true;
};

void PromptEncoder::flush() {
    if (m_plain.empty()) {
        return;
    }
    const auto prefix = std::exchange(m_isStart, false) ? Tokenizer::SpacePrefix::AsModelSays
                                                        : Tokenizer::SpacePrefix::None;
    const std::vector<Token> tokens = m_tokenizer.encode(m_plain, prefix);
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    m_plain.clear();
}

void PromptEncoder::addTemplate(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::optional<Tokenizer::ControlPiece> control = m_tokenizer.controlPieceAt(bytes);
        if (!control) {
            m_plain += bytes.front();
            bytes.remove_prefix(1);
            continue;
        }
        flush();
        m_isStart = m_isStart && m_tokens.empty() && control->token == m_tokenizer.beginToken();
        m_tokens.push_back(control->token);
        bytes.remove_prefix(control->length);
    }
}

}  // namespace

std::vector<Token> encodePrompt(const jinja::Text& text, const Tokenizer& tokenizer) {
    PromptEncoder encoder(tokenizer);
    const std::string_view bytes = text.bytes();
    for (std::size_t begin = 0; begin < bytes.size();) {
        std::size_t end = begin + 1;
        while (end < bytes.size() && text.originAt(end) == text.originAt(begin)) {
            ++end;
        }
        const std::string_view run = bytes.substr(begin, end - begin);
        if (text.originAt(begin) == Origin::Template) {
            encoder.addTemplate(run);
        } else {
            encoder.addPlain(run);
        }
        begin = end;
    }
    return encoder.finish();
}

}  // namespace concordia
