#include "inference/files/fast_hash.h"

#include <algorithm>

namespace concordia {
namespace {

constexpr std::uint64_t kOdd = 0xD6E8FEB86659FD93;  // odd, about half its bits set

// Every step can be undone, so that no two states become one.
std::uint64_t stir(std::uint64_t value) {
    value = (value ^ value >> 32U) * kOdd;
    value = (value ^ value >> 29U) * kOdd;
    return value ^ value >> 32U;
}

}  // namespace

void FastHash::mix(const std::byte* block) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        std::uint64_t word = 0;
        std::memcpy(&word, block + lane * sizeof(word), sizeof(word));
        // The second product spreads what the first leaves in the highest bits.
        const std::uint64_t mixed = (m_lanes[lane] ^ word) * kOdd;
        m_lanes[lane] = (mixed ^ mixed >> 29U) * kOdd;
    }
}

void FastHash::append(std::span<const std::byte> bytes) {
    m_bytes += bytes.size();
    if (m_fill > 0) {
        const std::size_t taken = std::min(bytes.size(), kBlock - m_fill);
        std::copy_n(bytes.begin(), taken, m_rest.begin() + static_cast<std::ptrdiff_t>(m_fill));
        m_fill += taken;
        bytes = bytes.subspan(taken);
        if (m_fill < kBlock) {
            return;
        }
        mix(m_rest.data());
        m_fill = 0;
    }
    for (; bytes.size() >= kBlock; bytes = bytes.subspan(kBlock)) {
        mix(bytes.data());
    }
    std::ranges::copy(bytes, m_rest.begin());
    m_fill = bytes.size();
}

std::uint64_t FastHash::value() const {
    FastHash last = *this;
    std::fill(last.m_rest.begin() + static_cast<std::ptrdiff_t>(m_fill), last.m_rest.end(),
              std::byte{0});
    last.mix(last.m_rest.data());
    std::uint64_t value = stir(m_bytes + 1);
    for (const std::uint64_t lane : last.m_lanes) {
        value = stir(value ^ lane);
    }
    return value;
}

}  // namespace concordia
