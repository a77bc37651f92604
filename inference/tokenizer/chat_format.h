// Writes a conversation the way a model was trained to read it.
// Thread rule: immutable after construction.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"
#include "inference/tokenizer/reasoning_markers.h"
#include "inference/types.h"

namespace concordia {

struct Prompt {
    std::vector<Token> tokens;
    bool opensReasoning = false;  // the answer begins inside the model's reasoning
};

class ChatFormat {
public:
    virtual ~ChatFormat() = default;

    // The conversation as token ids, begin token included where the model wants it, ending where
    // the answer starts. Text of messages is always encoded as plain text: it can never become a
    // control token. Throws Error{InvalidArgument} when the format cannot express the
    // conversation, Error{Unsupported} when its template does what is not supported.
    [[nodiscard]] virtual Prompt encode(std::span<const Message> conversation,
                                        const Tokenizer& tokenizer,
                                        Reasoning reasoning = Reasoning::ModelDefault) const = 0;

    // How the answer's reasoning is marked; null when there is none.
    [[nodiscard]] virtual const ReasoningMarkers* reasoningMarkers() const = 0;
    [[nodiscard]] virtual ReasoningSupport reasoningSupport() const = 0;

    // In words, for `concordia inspect` and the window: "ChatML", "none: continues the text".
    [[nodiscard]] virtual std::string name() const = 0;
    // A sentence when the file's own template is not used; else empty.
    [[nodiscard]] virtual std::string note() const { return {}; }
};

// Seconds from 1970-01-01 00:00 of the local clock, which some templates write as a date.
using LocalClock = std::function<std::int64_t()>;
[[nodiscard]] LocalClock systemClock();

// The format is the file's tokenizer.chat_template. One that cannot be interpreted is replaced by
// that of its family, which note() says; where no family is recognized, Error{Unsupported} is
// thrown. A file without a template gets that of the family that its vocabulary shows, and else the
// plain format, which joins the messages' texts so that the model continues them.
[[nodiscard]] std::unique_ptr<ChatFormat> makeChatFormat(const ModelFile& file,
                                                         const Tokenizer& tokenizer,
                                                         LocalClock clock = systemClock());

}  // namespace concordia
