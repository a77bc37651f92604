// An executor that goes on where another one failed: when the device is lost or its memory does not
// suffice, it is made anew with half the work per submission, and computes again what its KV cache
// had held. It also divides prompts so that no submission takes long.
// Thread rule: one thread at a time.
#pragma once

#include <memory>
#include <vector>

#include "inference/transformer/batch_pacer.h"
#include "inference/transformer/executor.h"

namespace concordia {

class ResilientExecutor final : public Executor {
public:
    // Makes the executor proper, whose batchSize() is at most `mostTokens`. Called for the first
    // time by the constructor.
    using Make = std::function<std::unique_ptr<Executor>(std::uint32_t mostTokens)>;

    // Throws what `make` throws; Error{OutOfMemory} only when the smallest batch does not fit.
    explicit ResilientExecutor(Make make);

    // So many as take no longer than BatchPacer::kLongestSubmission.
    [[nodiscard]] std::uint32_t batchSize() const override { return m_pacer.size(); }
    [[nodiscard]] std::uint32_t resumable(std::uint32_t position) const override {
        return m_executor ? m_executor->resumable(position) : position;
    }
    [[nodiscard]] std::uint32_t batchStep() const override { return executor().batchStep(); }
    // Takes any number of tokens that the context holds.
    std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                   LogitsWanted wanted) override;
    Token choose(Token token, std::uint32_t position, Ahead ahead) override;
    [[nodiscard]] double submissionSeconds() const override { return m_submissionSeconds; }

    [[nodiscard]] std::string cacheFormat() const override { return executor().cacheFormat(); }
    [[nodiscard]] std::uint64_t cacheBytes(std::uint32_t count) const override {
        return executor().cacheBytes(count);
    }
    void saveCache(std::uint32_t count, const OnBytes& onBytes) override;
    void restoreCache(std::span<const Token> tokens, std::span<const std::byte> bytes) override;

    // How often the executor had to be made anew.
    [[nodiscard]] std::uint32_t recoveries() const { return m_recoveries; }

private:
    // Throws Error{DeviceLost} where making it anew has failed.
    [[nodiscard]] Executor& executor() const;
    std::span<const float> compute(std::span<const Token> tokens, LogitsWanted wanted);
    // Calls `work` until it succeeds, with a new executor after each failure. Throws where that
    // does not help.
    void persist(const std::function<void()>& work);

    Make m_make;
    std::unique_ptr<Executor> m_executor;  // none: it was lost
    BatchPacer m_pacer;
    std::vector<Token> m_tokens;     // that the cache is to hold, from position 0
    std::uint32_t m_computed = 0;    // of them, that it does hold
    std::uint32_t m_recoveries = 0;  // altogether
    double m_submissionSeconds = 0;
    std::vector<float> m_joined;  // logits of several passes
};

}  // namespace concordia
