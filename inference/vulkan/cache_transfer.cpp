#include "inference/vulkan/cache_transfer.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace concordia::vulkan {
namespace {

constexpr std::uint64_t kMostStaging = std::uint64_t{32} << 20;  // bytes

}  // namespace

CacheTransfer::CacheTransfer(const Device& device, CommandRecorder& recorder)
    : m_device(device), m_recorder(recorder) {}

std::uint64_t CacheTransfer::stagingBytes(std::span<const DevicePiece> pieces) const {
    std::uint64_t total = 0;
    for (const DevicePiece& piece : pieces) {
        total += piece.bytes;
    }
    return std::min({total, kMostStaging, m_device.limits().maxBufferBytes});
}

void CacheTransfer::forEachLoad(
    std::span<const DevicePiece> pieces,
    const std::function<void(std::span<const Part> parts, std::uint64_t bytes)>& onLoad) const {
    const std::uint64_t capacity = stagingBytes(pieces);
    std::vector<Part> parts;
    std::uint64_t filled = 0;
    for (DevicePiece piece : pieces) {
        while (piece.bytes > 0) {
            Part part{piece, filled};
            part.device.bytes = std::min(piece.bytes, capacity - filled);
            parts.push_back(part);
            filled += part.device.bytes;
            piece.offset += part.device.bytes;
            piece.bytes -= part.device.bytes;
            if (filled == capacity) {
                onLoad(parts, filled);
                parts.clear();
                filled = 0;
            }
        }
    }
    if (filled > 0) {
        onLoad(parts, filled);
    }
}

void CacheTransfer::download(std::span<const DevicePiece> pieces,
                             const std::function<void(std::span<const std::byte> bytes)>& onBytes) {
    const Buffer staging(m_device, stagingBytes(pieces), MemoryUse::Readback);
    std::vector<Copy> copies;
    forEachLoad(pieces, [&](std::span<const Part> parts, std::uint64_t bytes) {
        copies.clear();
        for (const Part& part : parts) {
            copies.push_back({part.device.buffer, part.device.offset, staging.get(),
                              part.stagingOffset, part.device.bytes});
        }
        m_recorder.copy(copies);
        onBytes(staging.mapped().first(bytes));
    });
}

void CacheTransfer::upload(std::span<const DevicePiece> pieces, std::span<const std::byte> bytes) {
    const Buffer staging(m_device, stagingBytes(pieces), MemoryUse::Upload);
    std::vector<Copy> copies;
    forEachLoad(pieces, [&](std::span<const Part> parts, std::uint64_t count) {
        std::ranges::copy(bytes.first(count), staging.mapped().begin());
        bytes = bytes.subspan(count);
        copies.clear();
        for (const Part& part : parts) {
            copies.push_back({staging.get(), part.stagingOffset, part.device.buffer,
                              part.device.offset, part.device.bytes});
        }
        m_recorder.copy(copies);
    });
    assert(bytes.empty());
}

}  // namespace concordia::vulkan
