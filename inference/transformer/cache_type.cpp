#include "inference/transformer/cache_type.h"

namespace concordia {
namespace {

std::uint32_t roundUp(std::uint32_t value, std::uint32_t multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

}  // namespace

bool hasScales(CacheType type) {
    return type != CacheType::F16;
}

std::uint32_t octetBytes(CacheType type) {
    switch (type) {
        case CacheType::F16:
            return 16;
        case CacheType::Q8_0:
            return 8;
        case CacheType::Q4_0:
            break;
    }
    return 4;
}

std::uint32_t headStride(CacheType type, std::uint32_t headSize) {
    return roundUp(headSize, hasScales(type) ? kCacheBlock : 8);
}

std::uint32_t slotBytes(CacheType type, std::uint32_t headSize) {
    const std::uint32_t stride = headStride(type, headSize);
    const std::uint32_t scales = hasScales(type) ? stride / kCacheBlock * 4 : 0;
    return 2 * stride / 8 * octetBytes(type) + scales;
}

}  // namespace concordia
