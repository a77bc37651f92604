#include "inference/transformer/resilient_executor.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "inference/error.h"

namespace concordia {
namespace {

// In a row, with less work per submission each time. Whatever fails then fails for another reason.
constexpr std::uint32_t kMostFailures = 3;

bool canBeOvercome(const Error& error) {
    return error.code() == ErrorCode::DeviceLost || error.code() == ErrorCode::OutOfMemory;
}

std::unique_ptr<Executor> makeFitting(const ResilientExecutor::Make& make) {
    std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    for (const std::uint32_t smaller : {32U, BatchPacer::kFewest}) {
        try {
            return make(most);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::OutOfMemory) {
                throw;
            }
        }
        most = smaller;
    }
    return make(most);
}

}  // namespace

ResilientExecutor::ResilientExecutor(Make make)
    : m_make(std::move(make)),
      m_executor(makeFitting(m_make)),
      m_pacer(m_executor->batchSize(), m_executor->batchStep()) {}

Executor& ResilientExecutor::executor() const {
    if (!m_executor) {
        throw Error(ErrorCode::DeviceLost,
                    "The device was lost and could not be opened again. Load the model again.");
    }
    return *m_executor;
}

std::span<const float> ResilientExecutor::forward(std::span<const Token> tokens,
                                                  std::uint32_t position, LogitsWanted wanted) {
    m_tokens.resize(position);
    m_computed = std::min(m_computed, position);
    std::span<const float> logits;
    persist([&] {
        // Nothing, unless the cache was lost.
        compute(std::span(m_tokens).subspan(m_computed), LogitsWanted::None);
        m_submissionSeconds = 0;
        logits = compute(tokens, wanted);
    });
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    return logits;
}

Token ResilientExecutor::choose(Token token, std::uint32_t position, Ahead ahead) {
    m_tokens.resize(position);
    m_computed = std::min(m_computed, position);
    Token chosen = 0;
    persist([&] {
        compute(std::span(m_tokens).subspan(m_computed), LogitsWanted::None);
        chosen = m_executor->choose(token, position, ahead);
        m_computed = position + 1;
        m_submissionSeconds = m_executor->submissionSeconds();
    });
    m_tokens.push_back(token);
    return chosen;
}

// Appends `tokens` to what the executor has computed.
std::span<const float> ResilientExecutor::compute(std::span<const Token> tokens,
                                                  LogitsWanted wanted) {
    std::span<const float> logits;
    m_joined.clear();
    while (!tokens.empty()) {
        const std::size_t count = std::min<std::size_t>(tokens.size(), m_pacer.size());
        const bool isLast = count == tokens.size();
        const LogitsWanted here =
            wanted == LogitsWanted::Last && !isLast ? LogitsWanted::None : wanted;
        logits = m_executor->forward(tokens.first(count), m_computed, here);
        m_computed += static_cast<std::uint32_t>(count);
        tokens = tokens.subspan(count);
        const double seconds = m_executor->submissionSeconds();
        m_submissionSeconds = std::max(m_submissionSeconds, seconds);
        m_pacer.record(static_cast<std::uint32_t>(count), seconds);
        if (wanted == LogitsWanted::All && !(isLast && m_joined.empty())) {
            m_joined.insert(m_joined.end(), logits.begin(), logits.end());
            logits = m_joined;
        }
    }
    return logits;
}

void ResilientExecutor::persist(const std::function<void()>& work) {
    std::uint32_t failures = 0;
    while (true) {
        try {
            if (!m_executor) {
                m_computed = 0;
                m_executor = m_make(m_pacer.most());
                ++m_recoveries;
            }
            work();
            return;
        } catch (const Error& error) {
            if (!canBeOvercome(error)) {
                throw;
            }
            m_executor.reset();  // first: its memory is needed
            if (++failures > kMostFailures) {
                throw;
            }
            m_pacer.halve();
        }
    }
}

void ResilientExecutor::saveCache(std::uint32_t count, const OnBytes& onBytes) {
    executor().saveCache(count, onBytes);
}

void ResilientExecutor::restoreCache(std::span<const Token> tokens,
                                     std::span<const std::byte> bytes) {
    m_tokens.clear();
    m_computed = 0;
    persist([&] { m_executor->restoreCache(tokens, bytes); });
    m_tokens.assign(tokens.begin(), tokens.end());
    m_computed = static_cast<std::uint32_t>(tokens.size());
}

}  // namespace concordia
