#include "inference/vulkan/device.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <set>
#include <utility>

#include "inference/error.h"
#include "inference/vulkan/result.h"

namespace concordia::vulkan {
namespace {

constexpr const char* kValidationLayer = "VK_LAYER_KHRONOS_validation";

// Everything the engine asks a physical device about, in one chain.
struct Properties {
    VkPhysicalDeviceProperties2 base{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_PROPERTIES_2, nullptr, {}};
    VkPhysicalDeviceVulkan11Properties vulkan11{};
    VkPhysicalDeviceVulkan12Properties vulkan12{};
    VkPhysicalDeviceSubgroupSizeControlProperties subgroupSizes{};
    VkPhysicalDeviceFeatures2 features{VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2, nullptr, {}};
    VkPhysicalDeviceVulkan12Features features12{};
    VkPhysicalDeviceSubgroupSizeControlFeatures subgroupControl{};
    VkPhysicalDeviceShaderIntegerDotProductFeatures integerDot{};
    std::set<std::string> extensions;

    explicit Properties(VkPhysicalDevice device) {
        vkGetPhysicalDeviceProperties(device, &base.properties);
        if (base.properties.apiVersion < VK_API_VERSION_1_2) {
            return;
        }
        std::uint32_t count = 0;
        vkEnumerateDeviceExtensionProperties(device, nullptr, &count, nullptr);
        std::vector<VkExtensionProperties> listed(count);
        vkEnumerateDeviceExtensionProperties(device, nullptr, &count, listed.data());
        for (const VkExtensionProperties& extension : listed) {
            extensions.insert(static_cast<const char*>(extension.extensionName));
        }
        vulkan11.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES;
        vulkan12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES;
        base.pNext = &vulkan11;
        vulkan11.pNext = &vulkan12;
        features12.sType = VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
        features.pNext = &features12;
        void** nextFeature = &features12.pNext;
        if (hasSubgroupSizeControl()) {
            subgroupSizes.sType =
                VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES;
            vulkan12.pNext = &subgroupSizes;
            subgroupControl.sType =
                VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES;
            *nextFeature = &subgroupControl;
            nextFeature = &subgroupControl.pNext;
        }
        if (atLeast13() || extensions.contains(VK_KHR_SHADER_INTEGER_DOT_PRODUCT_EXTENSION_NAME)) {
            integerDot.sType =
                VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES;
            *nextFeature = &integerDot;
        }
        vkGetPhysicalDeviceProperties2(device, &base);
        vkGetPhysicalDeviceFeatures2(device, &features);
    }

    [[nodiscard]] bool atLeast13() const {
        return base.properties.apiVersion >= VK_API_VERSION_1_3;
    }
    [[nodiscard]] bool hasSubgroupSizeControl() const {
        return atLeast13() || extensions.contains(VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);
    }
};

std::optional<std::uint32_t> computeQueueFamily(VkPhysicalDevice device) {
    std::uint32_t count = 0;
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, nullptr);
    std::vector<VkQueueFamilyProperties> families(count);
    vkGetPhysicalDeviceQueueFamilyProperties(device, &count, families.data());
    for (std::uint32_t i = 0; i < count; ++i) {
        if ((families[i].queueFlags & VK_QUEUE_COMPUTE_BIT) != 0) {
            return i;
        }
    }
    return std::nullopt;
}

std::string missing(VkPhysicalDevice device, const Properties& properties) {
    if (properties.base.properties.apiVersion < VK_API_VERSION_1_2) {
        return "It offers Vulkan " +
               std::to_string(VK_API_VERSION_MAJOR(properties.base.properties.apiVersion)) + "." +
               std::to_string(VK_API_VERSION_MINOR(properties.base.properties.apiVersion)) +
               "; 1.2 is needed. A newer driver may help.";
    }
    if (properties.features12.bufferDeviceAddress == VK_FALSE) {
        return "Its driver lacks buffer device addresses. A newer driver may help.";
    }
    constexpr VkSubgroupFeatureFlags kNeeded =
        VK_SUBGROUP_FEATURE_BASIC_BIT | VK_SUBGROUP_FEATURE_ARITHMETIC_BIT;
    if ((properties.vulkan11.subgroupSupportedOperations & kNeeded) != kNeeded ||
        (properties.vulkan11.subgroupSupportedStages & VK_SHADER_STAGE_COMPUTE_BIT) == 0) {
        return "Its driver lacks subgroup arithmetic in compute shaders. A newer driver may help.";
    }
    if (!computeQueueFamily(device)) {
        return "It has no queue for computing.";
    }
    return {};
}

DeviceKind kindOf(VkPhysicalDeviceType type) {
    switch (type) {
        case VK_PHYSICAL_DEVICE_TYPE_DISCRETE_GPU:
            return DeviceKind::DiscreteGpu;
        case VK_PHYSICAL_DEVICE_TYPE_INTEGRATED_GPU:
            return DeviceKind::IntegratedGpu;
        case VK_PHYSICAL_DEVICE_TYPE_VIRTUAL_GPU:
            return DeviceKind::VirtualGpu;
        case VK_PHYSICAL_DEVICE_TYPE_CPU:
            return DeviceKind::Cpu;
        default:
            return DeviceKind::Other;
    }
}

std::vector<std::string> featureNames(const Properties& properties) {
    std::vector<std::string> names;
    const auto add = [&names](bool present, const char* name) {
        if (present) {
            names.emplace_back(name);
        }
    };
    add(properties.features12.shaderFloat16 == VK_TRUE, "fp16");
    add(properties.features12.shaderInt8 == VK_TRUE, "int8");
    add(properties.integerDot.shaderIntegerDotProduct == VK_TRUE, "integer-dot");
    add(properties.extensions.contains("VK_KHR_cooperative_matrix"), "cooperative-matrix");
    add(properties.subgroupControl.subgroupSizeControl == VK_TRUE, "subgroup-size-control");
    add(properties.extensions.contains(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME), "memory-budget");
    return names;
}

std::uint64_t largestHeap(VkPhysicalDevice device) {
    VkPhysicalDeviceMemoryProperties memory;
    vkGetPhysicalDeviceMemoryProperties(device, &memory);
    std::uint64_t largest = 0;
    for (std::uint32_t i = 0; i < memory.memoryHeapCount; ++i) {
        if ((memory.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) != 0) {
            largest = std::max(largest, std::uint64_t{memory.memoryHeaps[i].size});
        }
    }
    return largest;
}

VKAPI_ATTR VkBool32 VKAPI_CALL onMessage(VkDebugUtilsMessageSeverityFlagBitsEXT /*severity*/,
                                         VkDebugUtilsMessageTypeFlagsEXT /*types*/,
                                         const VkDebugUtilsMessengerCallbackDataEXT* data,
                                         void* user) {
    const auto& callback = *static_cast<std::function<void(std::string_view)>*>(user);
    callback(data->pMessage);
    return VK_FALSE;
}

bool layerPresent(const char* name) {
    std::uint32_t count = 0;
    vkEnumerateInstanceLayerProperties(&count, nullptr);
    std::vector<VkLayerProperties> layers(count);
    vkEnumerateInstanceLayerProperties(&count, layers.data());
    return std::ranges::any_of(layers, [name](const VkLayerProperties& layer) {
        return std::strcmp(static_cast<const char*>(layer.layerName), name) == 0;
    });
}

}  // namespace

Instance::Instance(const DeviceOptions& options) {
    VkApplicationInfo application{VK_STRUCTURE_TYPE_APPLICATION_INFO};
    application.pApplicationName = "Concordia";
    application.apiVersion = VK_API_VERSION_1_3;

    VkInstanceCreateInfo info{VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO};
    info.pApplicationInfo = &application;
    VkDebugUtilsMessengerCreateInfoEXT messenger{
        VK_STRUCTURE_TYPE_DEBUG_UTILS_MESSENGER_CREATE_INFO_EXT};
    const VkValidationFeatureEnableEXT enabled =
        VK_VALIDATION_FEATURE_ENABLE_SYNCHRONIZATION_VALIDATION_EXT;
    VkValidationFeaturesEXT validation{VK_STRUCTURE_TYPE_VALIDATION_FEATURES_EXT};
    const std::array<const char*, 2> extensions{VK_EXT_DEBUG_UTILS_EXTENSION_NAME,
                                                VK_EXT_VALIDATION_FEATURES_EXTENSION_NAME};
    if (options.onValidationMessage) {
        if (!layerPresent(kValidationLayer)) {
            throw Error(ErrorCode::DeviceUnavailable,
                        "The Vulkan validation layer is not installed.");
        }
        m_onMessage =
            std::make_unique<std::function<void(std::string_view)>>(options.onValidationMessage);
        messenger.messageSeverity = VK_DEBUG_UTILS_MESSAGE_SEVERITY_WARNING_BIT_EXT |
                                    VK_DEBUG_UTILS_MESSAGE_SEVERITY_ERROR_BIT_EXT;
        messenger.messageType = VK_DEBUG_UTILS_MESSAGE_TYPE_VALIDATION_BIT_EXT;
        messenger.pfnUserCallback = onMessage;
        messenger.pUserData = m_onMessage.get();
        validation.enabledValidationFeatureCount = 1;
        validation.pEnabledValidationFeatures = &enabled;
        messenger.pNext = &validation;
        info.pNext = &messenger;
        info.enabledLayerCount = 1;
        info.ppEnabledLayerNames = &kValidationLayer;
        info.enabledExtensionCount = static_cast<std::uint32_t>(extensions.size());
        info.ppEnabledExtensionNames = extensions.data();
    }
    if (const VkResult result = vkCreateInstance(&info, nullptr, &m_instance); result < 0) {
        throw Error(ErrorCode::DeviceUnavailable,
                    "Vulkan could not be started (error " +
                        std::to_string(static_cast<int>(result)) +
                        "). Install a Vulkan driver, such as the package mesa-vulkan-drivers.");
    }
    if (options.onValidationMessage) {
        const auto create = reinterpret_cast<PFN_vkCreateDebugUtilsMessengerEXT>(
            vkGetInstanceProcAddr(m_instance, "vkCreateDebugUtilsMessengerEXT"));
        messenger.pNext = nullptr;
        check(create(m_instance, &messenger, nullptr, &m_messenger), "creating the messenger");
    }
}

Instance::~Instance() {
    if (m_messenger != VK_NULL_HANDLE) {
        const auto destroy = reinterpret_cast<PFN_vkDestroyDebugUtilsMessengerEXT>(
            vkGetInstanceProcAddr(m_instance, "vkDestroyDebugUtilsMessengerEXT"));
        destroy(m_instance, m_messenger, nullptr);
    }
    vkDestroyInstance(m_instance, nullptr);
}

std::vector<VkPhysicalDevice> Instance::physicalDevices() const {
    std::uint32_t count = 0;
    vkEnumeratePhysicalDevices(m_instance, &count, nullptr);
    std::vector<VkPhysicalDevice> devices(count);
    vkEnumeratePhysicalDevices(m_instance, &count, devices.data());
    devices.resize(count);
    return devices;
}

DeviceInfo describe(VkPhysicalDevice device, std::size_t index) {
    const Properties properties(device);
    const VkPhysicalDeviceProperties& base = properties.base.properties;
    DeviceInfo info;
    info.id = std::to_string(index);
    info.name = static_cast<const char*>(base.deviceName);
    info.kind = kindOf(base.deviceType);
    info.apiVersion = std::to_string(VK_API_VERSION_MAJOR(base.apiVersion)) + "." +
                      std::to_string(VK_API_VERSION_MINOR(base.apiVersion)) + "." +
                      std::to_string(VK_API_VERSION_PATCH(base.apiVersion));
    info.memoryBytes = largestHeap(device);
    info.unusable = missing(device, properties);
    if (base.apiVersion >= VK_API_VERSION_1_2) {
        info.driver = static_cast<const char*>(properties.vulkan12.driverName);
        info.driver += std::string(" ") + static_cast<const char*>(properties.vulkan12.driverInfo);
        info.subgroupSize = properties.vulkan11.subgroupSize;
        info.features = featureNames(properties);
    }
    return info;
}

namespace {

DeviceIdentity identityOf(const Properties& properties) {
    const VkPhysicalDeviceProperties& base = properties.base.properties;
    DeviceIdentity identity;
    std::ranges::copy(properties.vulkan11.deviceUUID, identity.deviceUuid.begin());
    std::ranges::copy(base.pipelineCacheUUID, identity.pipelineCacheUuid.begin());
    identity.vendor = base.vendorID;
    identity.device = base.deviceID;
    identity.driverVersion = base.driverVersion;
    return identity;
}

}  // namespace

Device::Device(std::shared_ptr<const Instance> instance, VkPhysicalDevice device,
               const DeviceOptions& options)
    : m_instance(std::move(instance)), m_physical(device), m_options(options) {
    const Properties properties(device);
    m_queueFamily = computeQueueFamily(device).value();
    vkGetPhysicalDeviceMemoryProperties(device, &m_memory);
    m_hasMemoryBudget = properties.extensions.contains(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);

    m_identity = identityOf(properties);
    m_limits.isCpu = kindOf(properties.base.properties.deviceType) == DeviceKind::Cpu;
    m_limits.unifiedMemory = m_limits.isCpu || kindOf(properties.base.properties.deviceType) ==
                                                   DeviceKind::IntegratedGpu;
    // Vulkan promises that any buffer of up to 2^30 bytes within the device's own allocation limit
    // can be made; larger ones would need a further query for nothing gained.
    m_limits.maxBufferBytes = std::min<std::uint64_t>(properties.vulkan11.maxMemoryAllocationSize,
                                                      std::uint64_t{1} << 30);
    m_limits.maxBufferBytes =
        std::min(m_limits.maxBufferBytes, options.maxBufferBytes.value_or(UINT64_MAX));
    const bool control =
        properties.subgroupControl.subgroupSizeControl == VK_TRUE &&
        (properties.subgroupSizes.requiredSubgroupSizeStages & VK_SHADER_STAGE_COMPUTE_BIT) != 0;
    m_limits.variesSubgroupSize =
        properties.subgroupSizes.minSubgroupSize != properties.subgroupSizes.maxSubgroupSize;
    m_limits.canFixSubgroupSize =
        properties.hasSubgroupSizeControl() && (control || !m_limits.variesSubgroupSize);
    m_limits.subgroupSize = options.subgroupSize.value_or(properties.vulkan11.subgroupSize);
    if (m_limits.subgroupSize != properties.vulkan11.subgroupSize &&
        (!control || !std::has_single_bit(m_limits.subgroupSize) ||
         m_limits.subgroupSize < properties.subgroupSizes.minSubgroupSize ||
         m_limits.subgroupSize > properties.subgroupSizes.maxSubgroupSize)) {
        throw Error(
            ErrorCode::InvalidArgument,
            "The device has no subgroups of " + std::to_string(m_limits.subgroupSize) + " lanes.");
    }

    const float priority = 1;
    VkDeviceQueueCreateInfo queue{VK_STRUCTURE_TYPE_DEVICE_QUEUE_CREATE_INFO};
    queue.queueFamilyIndex = m_queueFamily;
    queue.queueCount = 1;
    queue.pQueuePriorities = &priority;

    std::vector<const char*> extensions;
    if (m_hasMemoryBudget) {
        extensions.push_back(VK_EXT_MEMORY_BUDGET_EXTENSION_NAME);
    }
    if (control && !properties.atLeast13()) {
        extensions.push_back(VK_EXT_SUBGROUP_SIZE_CONTROL_EXTENSION_NAME);
    }
    VkPhysicalDeviceSubgroupSizeControlFeatures subgroupControl{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES};
    subgroupControl.subgroupSizeControl = VK_TRUE;
    subgroupControl.computeFullSubgroups = properties.subgroupControl.computeFullSubgroups;
    VkPhysicalDeviceVulkan12Features features12{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_VULKAN_1_2_FEATURES};
    features12.bufferDeviceAddress = VK_TRUE;
    features12.pNext = control ? &subgroupControl : nullptr;

    VkDeviceCreateInfo info{VK_STRUCTURE_TYPE_DEVICE_CREATE_INFO};
    info.pNext = &features12;
    info.queueCreateInfoCount = 1;
    info.pQueueCreateInfos = &queue;
    info.enabledExtensionCount = static_cast<std::uint32_t>(extensions.size());
    info.ppEnabledExtensionNames = extensions.data();
    check(vkCreateDevice(device, &info, nullptr, &m_device), "opening the device");
    vkGetDeviceQueue(m_device, m_queueFamily, 0, &m_queue);
}

Device::~Device() {
    vkDestroyDevice(m_device, nullptr);
}

std::uint64_t Device::availableBytes() const {
    VkPhysicalDeviceMemoryBudgetPropertiesEXT budget{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT};
    VkPhysicalDeviceMemoryProperties2 properties{
        VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_MEMORY_PROPERTIES_2};
    properties.pNext = m_hasMemoryBudget ? &budget : nullptr;
    vkGetPhysicalDeviceMemoryProperties2(m_physical, &properties);
    std::uint64_t available = 0;
    for (std::uint32_t i = 0; i < m_memory.memoryHeapCount; ++i) {
        if ((m_memory.memoryHeaps[i].flags & VK_MEMORY_HEAP_DEVICE_LOCAL_BIT) == 0) {
            continue;
        }
        std::uint64_t free = m_memory.memoryHeaps[i].size;
        if (m_hasMemoryBudget) {
            free = budget.heapBudget[i] > budget.heapUsage[i]
                       ? budget.heapBudget[i] - budget.heapUsage[i]
                       : 0;
        }
        available = std::max(available, free);
    }
    return available;
}

}  // namespace concordia::vulkan
