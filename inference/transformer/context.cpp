#include "inference/transformer/context.h"

#include <algorithm>
#include <utility>

#include "inference/error.h"
#include "inference/transformer/guess.h"
#include "inference/transformer/most_likely.h"
#include "inference/transformer/state_file.h"

namespace concordia {
namespace {

// With the token before them they fill the eight columns that kernels take together.
constexpr std::size_t kMostGuesses = 7;

}  // namespace

Context::Context(std::unique_ptr<Executor> executor, const Limits& limits)
    : m_executor(std::move(executor)), m_limits(limits) {}

std::size_t Context::keepPrefix(std::span<const Token> text) {
    dropGuesses();
    const auto differs = std::ranges::mismatch(m_tokens, text).in2;
    const auto same = std::min<std::size_t>(differs - text.begin(), text.size() - 1);
    const std::size_t known = m_executor->resumable(static_cast<std::uint32_t>(same));
    m_tokens.resize(known);
    return known;
}

void Context::clear() {
    dropGuesses();
    m_tokens.clear();
}

std::span<const float> Context::forward(std::span<const Token> tokens, LogitsWanted wanted) {
    const std::span<const float> logits =
        m_executor->forward(tokens, static_cast<std::uint32_t>(m_tokens.size()), wanted);
    if (m_onPass) {
        m_onPass();
    }
    return logits;
}

std::span<const float> Context::append(std::span<const Token> tokens, LogitsWanted wanted) {
    dropGuesses();
    const std::span<const float> logits = forward(tokens, wanted);
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    return logits;
}

std::span<const float> Context::read(std::span<const Token> text, const std::stop_token& stop) {
    while (m_tokens.size() < text.size() && !stop.stop_requested()) {
        const std::span<const Token> rest = text.subspan(m_tokens.size());
        const std::size_t count = std::min<std::size_t>(rest.size(), batchSize());
        const bool isLast = count == rest.size();
        const std::span<const float> logits =
            append(rest.first(count), isLast ? LogitsWanted::Last : LogitsWanted::None);
        if (isLast) {
            return logits;
        }
    }
    return {};
}

std::span<const float> Context::step(Token token, Speculation speculation) {
    if (!m_guesses.empty() && m_guesses[m_right] == token) {
        return takeGuessed(token);
    }
    dropGuesses();
    std::vector<Token> guessed = guess(token, speculation);
    if (!guessed.empty()) {
        return computeGuessed(token, std::move(guessed));
    }
    const std::span<const float> logits = append({&token, 1}, LogitsWanted::Last);
    m_ledger.recordSingle(m_executor->submissionSeconds());
    return logits;
}

Token Context::stepGreedily(Token token, Speculation speculation, Executor::Ahead ahead) {
    if (!m_guesses.empty() && m_guesses[m_right] == token) {
        return mostLikely(takeGuessed(token));
    }
    dropGuesses();
    std::vector<Token> guessed = guess(token, speculation);
    if (!guessed.empty()) {
        return mostLikely(computeGuessed(token, std::move(guessed)));
    }
    // A pass begun ahead is in vain where the next token brings a guess.
    const bool expectsGuesses =
        speculation == Speculation::On || (speculation == Speculation::Auto && m_ledger.gains());
    ahead = expectsGuesses ? Executor::Ahead::No : ahead;
    const Token chosen =
        m_executor->choose(token, static_cast<std::uint32_t>(m_tokens.size()), ahead);
    m_tokens.push_back(token);
    m_ledger.recordSingle(m_executor->submissionSeconds());
    if (m_onPass) {
        m_onPass();
    }
    return chosen;
}

std::span<const float> Context::computeGuessed(Token token, std::vector<Token> guessed) {
    guessed.insert(guessed.begin(), token);
    const std::span<const float> logits = forward(guessed, LogitsWanted::All);
    m_ledger.recordGuessed(m_executor->submissionSeconds());
    m_tokens.push_back(token);
    m_guesses.assign(guessed.begin() + 1, guessed.end());
    m_guessedLogits = logits.subspan(m_limits.vocabulary);
    m_counts.guessed += m_guesses.size();
    ++m_counts.passes;
    return logits.first(m_limits.vocabulary);
}

std::vector<Token> Context::guess(Token token, Speculation speculation) {
    if (speculation == Speculation::Off || m_tokens.size() + 1 >= m_limits.length) {
        return {};
    }
    m_tokens.push_back(token);
    const std::size_t room = m_limits.length - m_tokens.size();
    std::vector<Token> guessed = guessContinuation(m_tokens, std::min(kMostGuesses, room));
    m_tokens.pop_back();
    if (!guessed.empty() && speculation == Speculation::Auto && !m_ledger.pays()) {
        guessed.clear();
    }
    return guessed;
}

std::span<const float> Context::takeGuessed(Token token) {
    const std::span<const float> logits =
        m_guessedLogits.subspan(m_right * m_limits.vocabulary, m_limits.vocabulary);
    m_tokens.push_back(token);
    ++m_right;
    ++m_counts.right;
    if (m_right == m_guesses.size()) {
        dropGuesses();
    }
    return logits;
}

void Context::dropGuesses() {
    if (!m_guesses.empty()) {
        m_ledger.recordRight(m_right);
        m_guesses.clear();
        m_right = 0;
    }
}

void Context::save(const std::filesystem::path& path, std::uint64_t modelHash) {
    if (m_tokens.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "There is nothing to save: no text has been read or written yet.");
    }
    writeState(path, modelHash, m_tokens, *m_executor);
}

void Context::restore(const std::filesystem::path& path, std::uint64_t modelHash) {
    const StateFile state(path, {modelHash, m_limits.length, m_limits.vocabulary}, *m_executor);
    clear();  // until the whole cache is there
    m_executor->restoreCache(state.tokens(), state.cache());
    m_tokens = state.tokens();
}

}  // namespace concordia
