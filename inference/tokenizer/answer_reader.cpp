#include "inference/tokenizer/answer_reader.h"

namespace concordia {

namespace {

AnswerSplitter::MarkersAre markersIn(const Tokenizer& tokenizer, const ReasoningMarkers* markers) {
    const bool areTokens = markers != nullptr && tokenizer.controlToken(markers->close).has_value();
    return areTokens ? AnswerSplitter::MarkersAre::ControlTokens : AnswerSplitter::MarkersAre::Text;
}

}  // namespace

AnswerReader::AnswerReader(const Tokenizer& tokenizer, const ReasoningMarkers* markers,
                           bool startsInReasoning, const OnText& onText, GenerationResult& result)
    : m_tokenizer(tokenizer),
      m_onText(onText),
      m_result(result),
      m_splitter(markers, markersIn(tokenizer, markers), startsInReasoning,
                 [this](TextKind kind, std::string_view text) { take(kind, text); }) {}

void AnswerReader::add(Token token) {
    if (static_cast<std::uint32_t>(token) >= m_tokenizer.vocabularySize()) {
        return;
    }
    const std::string bytes = m_tokenizer.decode(token);
    if (!bytes.empty()) {
        m_splitter.addText(m_buffer.append(bytes));
        return;
    }
    // A control token: a character that was not finished before it never will be.
    m_splitter.addText(m_buffer.finish());
    m_splitter.addControl(m_tokenizer.piece(token));
}

void AnswerReader::finish() {
    m_splitter.addText(m_buffer.finish());
    m_splitter.finish();
}

void AnswerReader::take(TextKind kind, std::string_view text) {
    (kind == TextKind::Reasoning ? m_result.reasoning : m_result.text) += text;
    if (m_onText) {
        m_onText(kind, text);
    }
}

}  // namespace concordia
