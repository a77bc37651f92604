// kernel_speed: how fast a device runs the projection kernel, for one tensor type or all of them.
//   --device N   as Vulkan lists them; 0 if not given
//   --type NAME  one tensor type, such as Q4_K
//   --columns N  tokens at once, 1 to 512; else 1 and 32
//   --runs N     launches of each, of which the fastest counts, for other programs only ever slow
//                one down; else 40
// Prints bytes of weights read, and multiplications and additions done, in a second.
// Exit code 0: measured, 1: no device, 2: wrong usage.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <exception>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/error.h"
#include "inference/vulkan/command_recorder.h"
#include "inference/vulkan/tuning.h"
#include "inference/vulkan/weight_layout.h"
#include "shaders/parameters.h"
#include "tests/shaders/random_weights.h"

namespace concordia {
namespace {

// The gate and up matrix of a model of 1.1 billion parameters: larger than most caches.
constexpr std::uint32_t kRows = 11'264;
constexpr std::uint32_t kColumns = 2'048;

struct Settings {
    std::uint32_t device = 0;
    std::optional<std::string> type;
    std::optional<std::uint32_t> columns;
    std::uint32_t runs = 40;
};

std::optional<Settings> parse(int count, char** arguments) {
    Settings settings;
    for (int i = 1; i < count; i += 2) {
        const std::string_view name = arguments[i];
        const std::string_view text = i + 1 < count ? arguments[i + 1] : "";
        if (name == "--type" && !text.empty()) {
            settings.type = text;
            continue;
        }
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) {
            return std::nullopt;
        }
        if (name == "--device") {
            settings.device = value;
        } else if (name == "--columns" && value >= 1 && value <= 512) {
            settings.columns = value;
        } else if (name == "--runs" && value > 0) {
            settings.runs = value;
        } else {
            return std::nullopt;
        }
    }
    return settings;
}

class Speedometer {
public:
    Speedometer(const vulkan::Device& device, std::uint32_t runs)
        : m_device(device),
          m_runs(runs),
          m_tuning(vulkan::chooseTuning(device)),
          m_recorder(device),
          m_kernels(device),
          m_canary(device, 256, vulkan::MemoryUse::Readback) {}

    // Seconds of the fastest launch.
    double measure(TensorType type, std::uint32_t tokens) {
        const vulkan::WeightLayout& layout = vulkan::weightLayout(type);
        shaders::ProjectParameters p{};
        std::vector<vulkan::Buffer> planes;
        std::array<std::uint64_t, vulkan::kMaxPlanes> addresses{};
        for (std::size_t plane = 0; plane < vulkan::kMaxPlanes; ++plane) {
            const std::uint64_t bytes =
                kRows / shaders::kGroupRows * layout.groupBytes(plane, kColumns);
            if (bytes > 0) {
                planes.push_back(zeros(bytes));
                addresses[plane] = planes.back().address();
            } else {
                addresses[plane] = addresses[0];
            }
        }
        p.plane0 = addresses[0];
        p.plane1 = addresses[1];
        p.plane2 = addresses[2];
        p.plane3 = addresses[3];
        p.rows = kRows;
        p.groups = kRows / shaders::kGroupRows;
        p.groupsPerExpert = p.groups;
        p.blocks = layout.blocks(kColumns);
        p.inputStride = p.blocks * shaders::kBlockElements;
        p.outputStride = kRows;
        const vulkan::Buffer inputs = zeros((tokens + 16) * std::uint64_t{p.inputStride} * 4);
        const vulkan::Buffer outputs = zeros((tokens + 16) * std::uint64_t{p.outputStride} * 4);
        p.inputs = inputs.address();
        p.outputs = outputs.address();
        return fastest(type, p, tokens);
    }

private:
    [[nodiscard]] vulkan::Buffer zeros(std::uint64_t bytes) {
        vulkan::Buffer buffer(m_device, bytes, vulkan::MemoryUse::DeviceOnly);
        m_recorder.fillZero(buffer);
        return buffer;
    }

    double fastest(TensorType type, const shaders::ProjectParameters& p, std::uint32_t tokens) {
        const std::uint32_t tile = tokens == 1 ? 1 : tokens <= 8 ? 8 : m_tuning.tileColumns;
        const std::uint32_t groupsHere = m_tuning.projectSize / (8 * m_tuning.slices);
        const vulkan::KernelKey kernel{
            "project_" + test::lowerName(type) + "_" + std::to_string(tile),
            m_tuning.projectSize,
            {m_tuning.slices, shaders::kEpilogueStore, 0}};
        m_kernels.prepare({&kernel, 1});
        const vulkan::Buffer parameters(m_device, sizeof(p), vulkan::MemoryUse::Upload);
        std::memcpy(parameters.mapped().data(), &p, sizeof(p));
        const vulkan::Buffer state(m_device, sizeof(shaders::State), vulkan::MemoryUse::Upload);
        *state.mappedAs<shaders::State>() = {0, tokens, 0, 0};
        const std::uint32_t groups = kRows / shaders::kGroupRows;
        const vulkan::Dispatch dispatch{kernel,
                                        parameters.address(),
                                        (groups + groupsHere - 1) / groupsHere,
                                        (tokens + tile - 1) / tile,
                                        1,
                                        true};
        const VkCommandBuffer commands =
            m_recorder.record({&dispatch, 1}, m_kernels, state.address(), m_canary);
        double best = std::numeric_limits<double>::infinity();
        for (std::uint32_t run = 0; run < m_runs; ++run) {
            const auto begin = std::chrono::steady_clock::now();
            m_recorder.run(commands, "measuring");
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
            best = std::min(best, taken.count());
        }
        return best;
    }

    const vulkan::Device& m_device;
    std::uint32_t m_runs;
    vulkan::Tuning m_tuning;
    vulkan::CommandRecorder m_recorder;
    vulkan::KernelSet m_kernels;
    vulkan::Buffer m_canary;
};

void run(const Settings& settings) {
    auto instance = std::make_shared<const vulkan::Instance>();
    const std::vector<VkPhysicalDevice> devices = instance->physicalDevices();
    if (settings.device >= devices.size()) {
        throw Error(ErrorCode::DeviceUnavailable, "There is no such device.");
    }
    const DeviceInfo info = vulkan::describe(devices[settings.device], settings.device);
    const vulkan::Device device(std::move(instance), devices[settings.device]);
    std::printf("%s (%s), subgroups of %u\n", info.name.c_str(), info.driver.c_str(),
                device.limits().subgroupSize);
    Speedometer speedometer(device, settings.runs);
    for (const TensorType type : kTensorTypes) {
        if (settings.type && *settings.type != traits(type).name) {
            continue;
        }
        for (const std::uint32_t tokens : settings.columns
                                              ? std::vector<std::uint32_t>{*settings.columns}
                                              : std::vector<std::uint32_t>{1, 32}) {
            const double seconds = speedometer.measure(type, tokens);
            const double bytes =
                static_cast<double>(kRows) * static_cast<double>(rowBytes(type, kColumns));
            std::printf("%-8s %4u tokens: %8.1f µs  %7.2f GB/s  %8.1f GFLOP/s\n",
                        std::string(traits(type).name).c_str(), tokens, seconds * 1e6,
                        bytes / seconds / 1e9, 2.0 * kRows * kColumns * tokens / seconds / 1e9);
            std::fflush(stdout);
        }
    }
}

}  // namespace
}  // namespace concordia

int main(int count, char** arguments) {
    const std::optional<concordia::Settings> settings = concordia::parse(count, arguments);
    if (!settings) {
        std::fputs("Usage: kernel_speed [--device N] [--type NAME] [--columns N] [--runs N]\n",
                   stderr);
        return 2;
    }
    try {
        concordia::run(*settings);
        return 0;
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
