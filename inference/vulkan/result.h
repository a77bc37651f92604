// The one place where a VkResult becomes an Error.
// Thread rule: pure function.
#pragma once

#include <vulkan/vulkan.h>

#include <string_view>

namespace concordia::vulkan {

// Throws Error{OutOfMemory, DeviceLost, DeviceUnavailable} unless `result` is a success. `doing`
// completes "The device failed while …".
void check(VkResult result, std::string_view doing);

}  // namespace concordia::vulkan
