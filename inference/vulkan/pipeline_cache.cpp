#include "inference/vulkan/pipeline_cache.h"

#include <array>
#include <charconv>
#include <cstring>
#include <string>
#include <system_error>

#include "inference/error.h"
#include "inference/files/fast_hash.h"
#include "inference/model/mapped_file.h"
#include "inference/model/new_file.h"
#include "inference/vulkan/result.h"
#include "shaders/shader_library.h"

namespace concordia::vulkan {
namespace {

// What the file begins with; the driver's data follows.
struct FileHeader {
    std::array<char, 8> magic{'C', 'O', 'N', 'P', 'I', 'P', 'E', '1'};
    std::uint64_t bytes = 0;  // of the data
    std::uint64_t hash = 0;   // of the data
};
static_assert(sizeof(FileHeader) == 24);

std::uint64_t hashOf(std::span<const std::byte> bytes) {
    FastHash hash;
    hash.append(bytes);
    return hash.value();
}

// Device, driver and kernels. What a driver makes of a kernel serves no other.
std::string fileName(const DeviceIdentity& identity) {
    FastHash hash;
    hash.append(std::as_bytes(std::span(identity.deviceUuid)));
    hash.append(std::as_bytes(std::span(identity.pipelineCacheUuid)));
    hash.append(identity.vendor);
    hash.append(identity.device);
    hash.append(identity.driverVersion);
    for (const std::string_view name : shaders::shaderNames()) {
        hash.append(name);
        hash.append(std::as_bytes(shaders::shaderCode(name)));
    }
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash.value(), 16);
    return "pipelines-" + std::string(digits.data(), end.ptr);
}

}  // namespace

PipelineCache::PipelineCache(const Device& device, const std::filesystem::path& folder)
    : m_device(device) {
    std::vector<std::byte> data;
    if (!folder.empty()) {
        m_path = folder / fileName(device.identity());
        data = readFile();
    }
    m_restoredBytes = m_keptBytes = data.size();
    VkPipelineCacheCreateInfo info{VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO};
    info.initialDataSize = data.size();
    info.pInitialData = data.data();
    VkPipelineCache cache = VK_NULL_HANDLE;
    check(vkCreatePipelineCache(device.get(), &info, nullptr, &cache), "preparing the kernels");
    m_cache = PipelineCacheHandle(device.get(), cache);
}

// The driver's data; empty when there is none or it is not as it was written.
std::vector<std::byte> PipelineCache::readFile() const {
    try {
        const MappedFile file(m_path);
        FileHeader header;
        const FileHeader expected;
        if (file.bytes().size() < sizeof(header)) {
            return {};
        }
        std::memcpy(&header, file.bytes().data(), sizeof(header));
        const std::span<const std::byte> data = file.bytes().subspan(sizeof(header));
        if (header.magic != expected.magic || header.bytes != data.size() ||
            header.hash != hashOf(data) || !isOurs(data)) {
            return {};
        }
        return {data.begin(), data.end()};
    } catch (const Error&) {
        return {};  // mostly because this is the first start
    }
}

// Whether the header that Vulkan prescribes names this device.
bool PipelineCache::isOurs(std::span<const std::byte> data) const {
    VkPipelineCacheHeaderVersionOne header;
    if (data.size() < sizeof(header)) {
        return false;
    }
    std::memcpy(&header, data.data(), sizeof(header));
    const DeviceIdentity& identity = m_device.identity();
    return header.headerVersion == VK_PIPELINE_CACHE_HEADER_VERSION_ONE &&
           header.vendorID == identity.vendor && header.deviceID == identity.device &&
           std::memcmp(header.pipelineCacheUUID, identity.pipelineCacheUuid.data(), VK_UUID_SIZE) ==
               0;
}

void PipelineCache::save() {
    std::size_t size = 0;
    if (m_path.empty() ||
        vkGetPipelineCacheData(m_device.get(), m_cache.get(), &size, nullptr) != VK_SUCCESS ||
        size <= m_keptBytes) {
        return;
    }
    std::vector<std::byte> data(size);
    if (vkGetPipelineCacheData(m_device.get(), m_cache.get(), &size, data.data()) != VK_SUCCESS) {
        return;
    }
    data.resize(size);
    FileHeader header;
    header.bytes = size;
    header.hash = hashOf(data);
    try {
        std::error_code ignored;
        std::filesystem::create_directories(m_path.parent_path(), ignored);
        NewFile file(m_path, NewFile::Existing::Replaced, sizeof(header) + size);
        file.write(std::as_bytes(std::span(&header, 1)));
        file.write(data);
        file.commit();
        m_keptBytes = size;
    } catch (const Error&) {
        m_path.clear();  // no second try in this run
    }
}

}  // namespace concordia::vulkan
