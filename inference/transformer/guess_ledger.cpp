#include "inference/transformer/guess_ledger.h"

namespace concordia {
namespace {

constexpr std::uint32_t kTryAgainAfter = 32;  // guesses passed over

}  // namespace

void GuessLedger::recordSingle(double seconds) {
    m_single.add(seconds);
}

void GuessLedger::recordGuessed(double seconds) {
    m_guessed.add(seconds);
}

void GuessLedger::recordRight(std::size_t count) {
    m_gained.add(1 + static_cast<double>(count));
}

bool GuessLedger::isKnown() const {
    return m_single.value() && m_guessed.value() && m_gained.value();
}

bool GuessLedger::gains() const {
    return isKnown() && *m_gained.value() * *m_single.value() > *m_guessed.value();
}

bool GuessLedger::pays() {
    if (!m_single.value()) {
        return false;
    }
    if (!isKnown() || gains() || m_passedOver >= kTryAgainAfter) {
        m_passedOver = 0;
        return true;
    }
    ++m_passedOver;
    return false;
}

}  // namespace concordia
