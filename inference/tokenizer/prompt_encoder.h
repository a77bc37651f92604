// Makes tokens of a rendered conversation.
// Thread rule: pure function.
#pragma once

#include <vector>

#include "inference/jinja/text.h"
#include "inference/tokenizer.h"

namespace concordia {

// The template's own bytes are searched for the vocabulary's control pieces; foreign ones are plain
// text, whatever they look like, also together with the template's bytes beside them. Plain text
// between two control tokens is split as one.
[[nodiscard]] std::vector<Token> encodePrompt(const jinja::Text& text, const Tokenizer& tokenizer);

}  // namespace concordia
