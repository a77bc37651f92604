#include "inference/vulkan/result.h"

#include <string>

#include "inference/error.h"

namespace concordia::vulkan {

void check(VkResult result, std::string_view doing) {
    if (result >= 0) {
        return;
    }
    const std::string during(doing);
    switch (result) {
        case VK_ERROR_OUT_OF_HOST_MEMORY:
            throw Error(ErrorCode::OutOfMemory, "The computer's memory is full (" + during +
                                                    "). Close other programs or use a smaller "
                                                    "model.");
        case VK_ERROR_OUT_OF_DEVICE_MEMORY:
            throw Error(ErrorCode::OutOfMemory,
                        "The device's memory is full (" + during +
                            "). Use a smaller model or context, or another device.");
        case VK_ERROR_DEVICE_LOST:
            throw Error(ErrorCode::DeviceLost, "The graphics driver gave up the device (" + during +
                                                   "). Load the model again.");
        default:
            throw Error(ErrorCode::DeviceUnavailable,
                        "The device failed (" + during + "): Vulkan error " +
                            std::to_string(static_cast<int>(result)) + ".");
    }
}

}  // namespace concordia::vulkan
