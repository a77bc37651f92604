// Decides whether guessing pays: computing several tokens in one pass takes longer than one, and
// gains nothing where the guesses are wrong.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace concordia {

class GuessLedger {
public:
    // What passes took on the device, in seconds: of one token, and of one with guesses behind it.
    void recordSingle(double seconds);
    void recordGuessed(double seconds);
    // Of the last pass with guesses: how many turned out right.
    void recordRight(std::size_t count);

    // Whether guesses have gained time lately.
    [[nodiscard]] bool gains() const;
    // Whether to compute the guess at hand. Requires measurements of both kinds; while one lacks,
    // it asks for that kind. What did not pay is tried again now and then, for texts change.
    [[nodiscard]] bool pays();

private:
    // A mean in which later values count more.
    class Mean {
    public:
        void add(double value) {
            constexpr double kWeight = 0.2;
            m_value = m_value ? *m_value + kWeight * (value - *m_value) : value;
        }
        [[nodiscard]] const std::optional<double>& value() const { return m_value; }

    private:
        std::optional<double> m_value;
    };

    [[nodiscard]] bool isKnown() const;

    Mean m_single;                   // seconds
    Mean m_guessed;                  // seconds
    Mean m_gained;                   // tokens that a pass with guesses yields, at least 1
    std::uint32_t m_passedOver = 0;  // guesses since the last one that was computed
};

}  // namespace concordia
