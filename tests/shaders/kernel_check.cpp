// kernel_check: compares every kernel with the plain operators on one device. It needs no Qt, so
// that it also runs where only the engine is built.
//   --device N     as Vulkan lists them; 0 if not given
//   --slices N     lanes that share a row in projections; else as the engine chooses
//   --subgroup N   the subgroup size, where the device has several
//   --gpu-lanes N  workgroups as large as for a GPU with subgroups of 32 or 64, whatever the
//   device:
//                  they are then several subgroups of a CPU device
// Exit code 0: all right, 1: wrong results or no device, 2: wrong usage.
#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <optional>
#include <string_view>

#include "tests/shaders/kernel_checks.h"

using namespace concordia;

namespace {

std::optional<test::HarnessOptions> parse(int count, char** arguments) {
    test::HarnessOptions options;
    for (int i = 1; i < count; i += 2) {
        const std::string_view name = arguments[i];
        const std::string_view text = i + 1 < count ? arguments[i + 1] : "";
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) {
            return std::nullopt;
        }
        if (name == "--device") {
            options.device = value;
        } else if (name == "--slices" && (value == 1 || value == 2 || value == 4 || value == 8 ||
                                          value == 16 || value == 32)) {
            options.slices = value;
        } else if (name == "--subgroup" && value > 0) {
            options.subgroupSize = value;
        } else if (name == "--gpu-lanes" && (value == 32 || value == 64)) {
            options.gpuLanes = value;
        } else {
            return std::nullopt;
        }
    }
    return options;
}

}  // namespace

int main(int count, char** arguments) {
    const std::optional<test::HarnessOptions> options = parse(count, arguments);
    if (!options) {
        std::fputs(
            "Usage: kernel_check [--device N] [--slices 1|2|4|8|16|32] [--subgroup N] "
            "[--gpu-lanes 32|64]\n",
            stderr);
        return 2;
    }
    try {
        test::Harness harness(*options);
        std::printf("%s, %u slices\n", harness.deviceName().c_str(), harness.tuning().slices);
        test::Report report;
        test::checkEmbed(harness, report);
        test::checkChoose(harness, report);
        test::checkStoreCache(harness, report);
        test::checkAttention(harness, report);
        test::checkProject(harness, report);
        return report.print() ? 0 : 1;
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
