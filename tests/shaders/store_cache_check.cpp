// Chooses and runs the cases of store_cache.comp. The numbers are such that rounding leaves no
// choice, so every word of the cache is known.
#include <array>
#include <vector>

#include "inference/model/tensor_type.h"
#include "inference/transformer/cache_type.h"
#include "tests/shaders/cache_image.h"
#include "tests/shaders/kernel_checks.h"

namespace concordia::test {
namespace {

struct StoreCase {
    CacheType type = CacheType::Q8_0;
    std::uint32_t headSize = 64;
    std::uint32_t heads = 1;
    std::uint32_t columns = 1;  // that the pass has room for
    std::uint32_t count = 1;
    std::uint32_t position = 0;
    std::uint32_t capacity = 64;

    [[nodiscard]] std::uint32_t stride() const { return headStride(type, headSize); }
    [[nodiscard]] std::string text() const {
        return "head size " + std::to_string(headSize) + ", " + std::to_string(heads) +
               " heads, tokens " + std::to_string(position) + " + " + std::to_string(count) +
               " of " + std::to_string(columns) + " in " + std::to_string(capacity);
    }
};

// One block: integers times a scale, one of them as large as the type allows.
struct Block {
    std::vector<int> numbers;
    std::uint32_t scale = 0;  // a half

    Block(const StoreCase& shape, std::uint32_t size, Noise& noise) {
        const int most = shape.type == CacheType::Q8_0 ? 127 : 8;
        for (std::uint32_t i = 0; i < size; ++i) {
            numbers.push_back(static_cast<int>(noise.below(2 * most - 1)) - most + 1);
        }
        // All zero now and then; the scale is zero then too.
        if (noise.below(5) == 0) {
            numbers.assign(size, 0);
            return;
        }
        const bool isNegative = shape.type == CacheType::Q4_0 || noise.below(2) == 0;
        numbers[noise.below(size)] = isNegative ? -most : most;
        scale = floatToHalf(0.01F + noise.unit() * 0.005F);
        // Q4_0's largest number is the negative one: with a negative scale all signs turn.
        if (shape.type == CacheType::Q4_0 && noise.below(2) == 0) {
            scale |= 0x8000U;
        }
    }
    [[nodiscard]] float value(std::size_t i) const {
        return static_cast<float>(numbers[i]) * halfToFloat(static_cast<std::uint16_t>(scale));
    }
};

class StoreCache {
public:
    StoreCache(const StoreCase& shape, Harness& harness, Noise& noise)
        : m_shape(shape),
          m_harness(harness),
          m_noise(noise),
          m_image(shape.type, shape.heads, shape.stride(), shape.capacity) {}

    double run();

private:
    void fill(std::vector<float>& keys, std::vector<float>& values);
    [[nodiscard]] std::uint64_t placeResult(const char* name,
                                            const std::vector<std::uint32_t>& words);

    const StoreCase& m_shape;
    Harness& m_harness;
    Noise& m_noise;
    CacheImage m_image;
};

void StoreCache::fill(std::vector<float>& keys, std::vector<float>& values) {
    const std::size_t stride = m_shape.stride();
    for (std::size_t column = 0; column < m_shape.count; ++column) {
        const std::size_t slot = (m_shape.position + column) % m_shape.capacity;
        for (std::size_t head = 0; head < m_shape.heads; ++head) {
            for (std::uint32_t first = 0; first < m_shape.headSize; first += kCacheBlock) {
                const std::uint32_t size = std::min(kCacheBlock, m_shape.headSize - first);
                const Block key(m_shape, size, m_noise);
                const Block value(m_shape, size, m_noise);
                for (std::size_t i = 0; i < size; ++i) {
                    const std::size_t at = (column * m_shape.heads + head) * stride + first + i;
                    keys[at] = key.value(i);
                    values[at] = value.value(i);
                    m_image.setKey(head, slot, first + i,
                                   static_cast<std::uint32_t>(key.numbers[i]));
                    m_image.setValue(head, slot, first + i,
                                     static_cast<std::uint32_t>(value.numbers[i]));
                }
                m_image.setScales(head, slot, first / kCacheBlock, key.scale, value.scale);
            }
        }
    }
}

// The cache as zeros, of which these words are to come out.
std::uint64_t StoreCache::placeResult(const char* name, const std::vector<std::uint32_t>& words) {
    Region& region = m_harness.place(name, words.size(), Harness::Contents::Zeros);
    for (std::size_t i = 0; i < words.size(); ++i) {
        region.expectWord(i, words[i]);
    }
    return region.address();
}

double StoreCache::run() {
    m_harness.beginCase();
    std::vector<float> keys(std::size_t{m_shape.columns} * m_shape.heads * m_shape.stride());
    std::vector<float> values(keys.size());
    fill(keys, values);
    shaders::StoreCacheParameters p{};
    p.rawKeys = m_harness.place("raw keys", keys).address();
    p.rawValues = m_harness.place("raw values", values).address();
    p.keys = placeResult("keys", m_image.keys());
    p.values = placeResult("values", m_image.values());
    p.scales = placeResult("scales", m_image.scales());
    p.headBlocks = m_shape.stride() / kCacheBlock;
    p.blocks = m_shape.heads * p.headBlocks;
    p.capacity = m_shape.capacity;
    const std::uint32_t lanes = m_harness.tuning().vectorSize;
    vulkan::Dispatch dispatch;
    dispatch.kernel = {
        "store_cache",
        lanes,
        {m_shape.type == CacheType::Q8_0 ? shaders::kCacheQ8_0 : shaders::kCacheQ4_0}};
    dispatch.parameters = m_harness.placeParameters(p);
    dispatch.x = (p.blocks + lanes - 1) / lanes;
    dispatch.y = m_shape.columns;
    m_harness.prepare({&dispatch.kernel, 1});
    return m_harness.run({&dispatch, 1}, {m_shape.position, m_shape.count, 0, 0});
}

}  // namespace

void checkStoreCache(Harness& harness, Report& report) {
    constexpr std::array<std::uint32_t, 5> kHeadSizes{8, 20, 64, 80, 256};
    Noise noise(31);
    std::uint32_t turn = 0;
    for (const CacheType type : {CacheType::Q8_0, CacheType::Q4_0}) {
        for (const std::uint32_t headSize : kHeadSizes) {
            for (const std::uint32_t columns : {1U, 8U, 32U}) {
                StoreCase shape;
                shape.type = type;
                shape.headSize = headSize;
                shape.heads = 1 + turn % 5;
                shape.columns = columns;
                shape.count = turn % 2 == 0 ? columns : (columns + 1) / 2;
                shape.position = turn * 29 % 100;  // beyond the end of the ring too
                ++turn;
                report.check("store_cache, " + std::string(nameOf(type)), shape.text(),
                             [&] { return StoreCache(shape, harness, noise).run(); });
            }
        }
    }
}

}  // namespace concordia::test
