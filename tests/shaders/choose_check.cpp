// Chooses and runs the cases of choose.comp.
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "inference/transformer/most_likely.h"
#include "tests/shaders/kernel_checks.h"

namespace concordia::test {
namespace {

enum class Logits { Random, Equal, FewLevels, WithNoNumbers, LowestOnly, NoNumbersOnly };

std::vector<float> makeLogits(Logits kind, std::uint32_t count, Noise& noise) {
    constexpr float kLowest = -std::numeric_limits<float>::infinity();
    const float noNumber = std::nanf("");
    std::vector<float> logits = noise.floats(count);
    for (float& logit : logits) {
        switch (kind) {
            case Logits::Random:
                break;
            case Logits::Equal:
                logit = -0.25F;
                break;
            case Logits::FewLevels:
                logit = static_cast<float>(noise.below(4));
                break;
            case Logits::WithNoNumbers:
                logit = noise.below(2) == 0 ? noNumber : logit;
                break;
            case Logits::LowestOnly:
                logit = noise.below(3) == 0 ? noNumber : kLowest;
                break;
            case Logits::NoNumbersOnly:
                logit = noNumber;
                break;
        }
    }
    return logits;
}

double runCase(Harness& harness, std::span<const float> logits, std::uint32_t share) {
    harness.beginCase();
    const auto expected = static_cast<std::uint32_t>(mostLikely(logits));
    const std::uint32_t lanes = harness.tuning().vectorSize;
    shaders::ChooseParameters p{};
    p.vocabulary = static_cast<std::uint32_t>(logits.size());
    p.share = share;
    p.partCount = (p.vocabulary + share - 1) / share;
    p.logits = harness.place("logits", logits).address();
    Region& parts = harness.place("parts", std::size_t{p.partCount} * 4);
    parts.ignoreContents();
    p.parts = parts.address();
    Region& choice = harness.place("choice", 1);
    choice.expectWord(0, expected);
    p.choice = choice.address();
    Region& next = harness.place("next token", 1);
    next.expectWord(0, expected);
    p.nextToken = next.address();
    std::array<vulkan::Dispatch, 2> dispatches;
    dispatches[0].parameters = harness.placeParameters(p);
    dispatches[0].kernel = {"choose", lanes, {0}};
    dispatches[0].x = p.partCount;
    dispatches[1].parameters = dispatches[0].parameters;
    dispatches[1].kernel = {"choose", lanes, {1}};
    harness.prepare(std::array{dispatches[0].kernel, dispatches[1].kernel});
    return harness.run(dispatches, {0, 1, 0, 0});
}

}  // namespace

void checkChoose(Harness& harness, Report& report) {
    constexpr std::array<std::uint32_t, 5> kSizes{1, 7, 300, 1025, 32'000};
    Noise noise(37);
    for (const Logits kind : {Logits::Random, Logits::Equal, Logits::FewLevels,
                              Logits::WithNoNumbers, Logits::LowestOnly, Logits::NoNumbersOnly}) {
        for (const std::uint32_t size : kSizes) {
            for (const std::uint32_t share : {64U, 1024U, 1'000'000U}) {
                report.check(
                    "choose",
                    "kind " + std::to_string(static_cast<int>(kind)) + ", " + std::to_string(size) +
                        " logits, " + std::to_string(share) + " to a workgroup",
                    [&] { return runCase(harness, makeLogits(kind, size, noise), share); });
            }
        }
    }
}

}  // namespace concordia::test
