// The text that a model has read: its tokens, and the executor whose KV cache holds them. Tokens
// are appended, and taken back from the end; what is guessed to follow is computed along.
// Thread rule: one thread at a time.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "inference/transformer/executor.h"
#include "inference/transformer/guess_ledger.h"

namespace concordia {

class Context {
public:
    struct Limits {
        std::uint32_t length = 0;      // tokens it holds
        std::uint32_t vocabulary = 0;  // logits a token has
    };
    Context(std::unique_ptr<Executor> executor, const Limits& limits);
    // Called after every pass. Optional.
    void setOnPass(std::function<void()> onPass) { m_onPass = std::move(onPass); }

    [[nodiscard]] const std::vector<Token>& tokens() const { return m_tokens; }
    [[nodiscard]] std::uint32_t length() const { return m_limits.length; }
    [[nodiscard]] bool isFull() const { return m_tokens.size() >= m_limits.length; }
    [[nodiscard]] std::uint32_t batchSize() const { return m_executor->batchSize(); }

    // Goes back to the longest beginning of `text` that is there, but its last token, whose logits
    // are wanted; to nothing where layers with a window have lost what that needs. Returns its
    // length. Requires: text is not empty.
    std::size_t keepPrefix(std::span<const Token> text);
    void clear();

    // Appends. Logits stay valid until the next call. When it throws, the tokens are as before.
    // Requires: they fit. Throws Error{DeviceLost, OutOfMemory}, as all below do.
    std::span<const float> append(std::span<const Token> tokens, LogitsWanted wanted);
    // Appends what is missing of `text`, and returns the logits after it; empty when stopped.
    // Requires: tokens() is a beginning of `text`.
    std::span<const float> read(std::span<const Token> text, const std::stop_token& stop);
    // Appends one token and returns the logits after it. With guesses, several tokens are computed
    // in one pass, and where the next ones turn out as guessed, their logits are there already.
    std::span<const float> step(Token token, Speculation speculation);
    // Appends one token and returns the likeliest after it. The pass after may begin already where
    // the caller says that it will go on.
    Token stepGreedily(Token token, Speculation speculation, Executor::Ahead ahead);

    // What guessing has done since the start.
    [[nodiscard]] const GuessCounts& guesses() const { return m_counts; }

    // As Engine's.
    void save(const std::filesystem::path& path, std::uint64_t modelHash);
    void restore(const std::filesystem::path& path, std::uint64_t modelHash);

private:
    std::span<const float> forward(std::span<const Token> tokens, LogitsWanted wanted);
    // Of what follows m_tokens and `token`.
    [[nodiscard]] std::vector<Token> guess(Token token, Speculation speculation);
    std::span<const float> computeGuessed(Token token, std::vector<Token> guessed);
    std::span<const float> takeGuessed(Token token);
    void dropGuesses();

    std::unique_ptr<Executor> m_executor;
    Limits m_limits;
    std::function<void()> m_onPass;
    std::vector<Token> m_tokens;  // what the KV cache holds, from position 0
    // Computed beyond m_tokens: guessed tokens, and the logits after each, [guesses][V].
    std::vector<Token> m_guesses;
    std::span<const float> m_guessedLogits;
    std::size_t m_right = 0;  // of the guesses, that were taken
    GuessLedger m_ledger;
    GuessCounts m_counts;
};

}  // namespace concordia
