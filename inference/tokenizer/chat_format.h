// Writes a conversation the way a model was trained to read it.
// Thread rule: immutable after construction.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"
#include "inference/types.h"

namespace concordia {

class ChatFormat {
public:
    virtual ~ChatFormat() = default;

    // The conversation as token ids, begin token included, ending where the answer starts.
    // Text of messages is always encoded as plain text: it can never become a control token.
    // Throws Error{InvalidArgument} when the format cannot express the conversation.
    [[nodiscard]] virtual std::vector<Token> encode(std::span<const Message> conversation,
                                                    const Tokenizer& tokenizer) const = 0;

    // Tokens that end an answer in this format, besides the tokenizer's own.
    [[nodiscard]] virtual std::vector<Token> stopTokens(const Tokenizer& tokenizer) const = 0;

    // In words, for `concordia inspect` and the window: "ChatML", "none: continues the text".
    [[nodiscard]] virtual std::string name() const = 0;
};

// Recognizes the format from the file's tokenizer.chat_template. A file without one gets the plain
// format, which joins the messages' texts so that the model continues them. A template of no known
// family throws Error{Unsupported}.
[[nodiscard]] std::unique_ptr<ChatFormat> makeChatFormat(const ModelFile& file);

}  // namespace concordia
