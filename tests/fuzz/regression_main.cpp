// Runs the fuzz targets over their seeds and over mutations of them, without libFuzzer, so that
// every build does. A crash, a hang or an abort fails the test; so does a seed that is not
// accepted.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include "tests/fuzz/checkpoint_fuzzer.h"
#include "tests/fuzz/gguf_fuzzer.h"
#include "tests/fuzz/seeds.h"

namespace {

using concordia::test::Bytes;

constexpr int kMutationsOfEachSeed = 2'000;

// Numbers that break careless arithmetic, as they may stand in a count, a size or an offset.
constexpr std::array<std::uint64_t, 12> kNumbers{
    0,          1,          0x7F,           0xFF,       0xFFFF,        0x7FFFFFFF,
    0x80000000, 0xFFFFFFFF, 0x100000001ULL, 1ULL << 40, ~0ULL / 2 + 1, ~0ULL};

class Mutator {
public:
    Bytes mutated(Bytes bytes) {
        const int changes = 1 + static_cast<int>(m_random() % 4);
        for (int i = 0; i < changes && !bytes.empty(); ++i) {
            change(bytes);
        }
        return bytes;
    }

private:
    // Half of all changes hit the first 1,000 bytes, where the structure is.
    std::size_t position(const Bytes& bytes) {
        const std::size_t range = m_random() % 2 == 0 ? bytes.size() : std::size_t{1'000};
        return m_random() % std::min(range, bytes.size());
    }

    void change(Bytes& bytes) {
        const std::size_t at = position(bytes);
        const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const auto length = static_cast<std::ptrdiff_t>(
            std::min<std::size_t>(1 + m_random() % 16, bytes.size() - at));
        switch (m_random() % 6) {
            case 0:
                bytes[at] ^= static_cast<std::byte>(1U << m_random() % 8);
                break;
            case 1:
                bytes[at] = static_cast<std::byte>(m_random() % 256);
                break;
            case 2: {
                const std::uint64_t number = kNumbers[m_random() % kNumbers.size()];
                const std::size_t width = m_random() % 2 == 0 ? 4 : 8;
                std::memcpy(bytes.data() + at, &number, std::min(width, bytes.size() - at));
                break;
            }
            case 3:
                bytes.erase(begin, begin + length);
                break;
            case 4: {
                const Bytes copy(begin, begin + length);
                bytes.insert(begin, copy.begin(), copy.end());
                break;
            }
            default:
                bytes.resize(at);
        }
    }

    std::mt19937 m_random{20'261};  // its numbers are the same everywhere
};

}  // namespace

namespace {

struct Target {
    const char* name;
    bool (*read)(std::span<const std::byte> bytes);
    std::vector<Bytes> seeds;
};

// Whether the target does what it must.
bool isHarmless(const Target& target) {
    Mutator mutator;
    int accepted = 0;
    int runs = 0;
    for (const Bytes& seed : target.seeds) {
        if (!target.read(seed)) {
            std::printf("A seed of the %s is not accepted.\n", target.name);
            return false;
        }
        for (int i = 0; i < kMutationsOfEachSeed; ++i) {
            accepted += target.read(mutator.mutated(seed)) ? 1 : 0;
            ++runs;
        }
    }
    std::printf("%s: %d of %d mutated ones were accepted, none did harm.\n", target.name, accepted,
                runs);
    // Mutations that never or always pass the parser would test nothing behind or in it.
    return accepted > runs / 20 && accepted < runs;
}

}  // namespace

int main() {
    std::vector<Bytes> files;
    for (auto& seed : concordia::test::makeSeeds()) {
        files.push_back(std::move(seed.bytes));
    }
    const bool areFilesHarmless =
        isHarmless({"GGUF files", concordia::test::readUntrusted, std::move(files)});
    const bool areCheckpointsHarmless =
        isHarmless({"parts of checkpoints", concordia::test::readUntrustedCheckpoint,
                    concordia::test::checkpointSeeds()});
    return areFilesHarmless && areCheckpointsHarmless ? 0 : 1;
}
