#include "tests/shaders/cache_image.h"

#include "inference/transformer/cache_type.h"

namespace concordia::test {

CacheImage::CacheImage(CacheType type, std::uint32_t heads, std::uint32_t headStride,
                       std::uint32_t capacity)
    : m_bits(octetBytes(type)),
      m_octets(headStride / 8),
      m_capacity(capacity),
      m_keys(heads * m_octets * capacity * m_bits / 4),
      m_values(m_keys.size()),
      m_scales(hasScales(type) ? std::size_t{heads} * (headStride / kCacheBlock) * capacity : 0) {}

void CacheImage::set(std::vector<std::uint32_t>& words, std::size_t octet, std::size_t element,
                     std::uint32_t number) const {
    const std::size_t bit = element * m_bits;
    const auto mask = static_cast<std::uint32_t>((std::uint64_t{1} << m_bits) - 1);
    std::uint32_t& word = words[octet * m_bits / 4 + bit / 32];
    word = (word & ~(mask << bit % 32)) | (number & mask) << bit % 32;
}

void CacheImage::setKey(std::size_t head, std::size_t slot, std::size_t d, std::uint32_t number) {
    set(m_keys, (head * m_octets + d / 8) * m_capacity + slot, d % 8, number);
}

void CacheImage::setValue(std::size_t head, std::size_t slot, std::size_t d, std::uint32_t number) {
    set(m_values, (head * m_capacity + slot) * m_octets + d / 8, d % 8, number);
}

void CacheImage::setScales(std::size_t head, std::size_t slot, std::size_t block, std::uint32_t key,
                           std::uint32_t value) {
    m_scales[(head * (m_octets * 8 / kCacheBlock) + block) * m_capacity + slot] = key | value << 16;
}

}  // namespace concordia::test
