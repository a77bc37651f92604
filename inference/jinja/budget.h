// What a template may use up: it comes with a model file from anywhere, and must neither hang the
// program nor exhaust its memory or its stack.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>

#include "inference/jinja/template_error.h"

namespace concordia::jinja {

struct Limits {
    std::size_t steps = 20'000'000;    // about one for each value looked at; seconds at most
    std::size_t memory = 256U << 20U;  // bytes of all values made, those let go included
    std::size_t depth = 400;           // of expressions, blocks and calls inside one another
};

// Values inside values: lists of lists and the like.
constexpr std::size_t kValueDepth = 100;

class Budget {
public:
    explicit Budget(const Limits& limits) : m_limits(limits) {}
    Budget(const Budget&) = delete;
    Budget& operator=(const Budget&) = delete;

    void step(std::size_t count = 1) {
        m_steps += count;
        if (m_steps > m_limits.steps) {
            throw Failure("it takes more than " + std::to_string(m_limits.steps) + " steps",
                          Problem::Exceeded);
        }
    }

    // Before a value of this size is made. Making it takes time as well.
    void allocate(std::size_t bytes) {
        if (bytes > m_limits.memory - m_memory) {
            throw Failure("its values take more than " + std::to_string(m_limits.memory) + " bytes",
                          Problem::Exceeded);
        }
        m_memory += bytes;
        constexpr std::size_t kBytesPerStep = 64;
        step(bytes / kBytesPerStep);
    }

    // One level of depth, for as long as it lives.
    class Level {
    public:
        explicit Level(Budget& budget) : m_budget(budget) {
            if (m_budget.m_depth == m_budget.m_limits.depth) {
                throw Failure(
                    "it goes more than " + std::to_string(m_budget.m_limits.depth) + " levels deep",
                    Problem::Exceeded);
            }
            ++m_budget.m_depth;
        }
        ~Level() { --m_budget.m_depth; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        Budget& m_budget;
    };

private:
    Limits m_limits;
    std::size_t m_steps = 0;
    std::size_t m_memory = 0;
    std::size_t m_depth = 0;
};

}  // namespace concordia::jinja
