// Makes an answer's text of its tokens as they come.
// Thread rule: one thread at a time.
#pragma once

#include <functional>
#include <string_view>

#include "inference/tokenizer.h"
#include "inference/tokenizer/answer_splitter.h"
#include "inference/tokenizer/utf8_buffer.h"
#include "inference/types.h"

namespace concordia {

class AnswerReader {
public:
    using OnText = AnswerSplitter::OnPiece;

    // Null `markers`: everything is the answer. The text is appended to `result` and given to
    // `onText`, which may be empty. All must outlive the reader.
    AnswerReader(const Tokenizer& tokenizer, const ReasoningMarkers* markers,
                 bool startsInReasoning, const OnText& onText, GenerationResult& result);

    // A token outside the vocabulary has no text.
    void add(Token token);
    void finish();
    [[nodiscard]] bool isReasoning() const { return m_splitter.isReasoning(); }

private:
    void take(TextKind kind, std::string_view text);

    const Tokenizer& m_tokenizer;
    const OnText& m_onText;
    GenerationResult& m_result;
    Utf8Buffer m_buffer;
    AnswerSplitter m_splitter;
};

}  // namespace concordia
