#include "app/cli/json_output.h"

#include "app/cli/figures.h"

namespace concordia::cli {

std::string toText(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json toJson(const DeviceInfo& device) {
    return {{"id", device.id},
            {"name", device.name},
            {"kind", keyOf(device.kind)},
            {"driver", device.driver},
            {"apiVersion", device.apiVersion},
            {"memoryBytes", device.memoryBytes},
            {"subgroupSize", device.subgroupSize},
            {"features", device.features},
            {"usable", device.unusable.empty()},
            {"unusable", device.unusable}};
}

Json toJson(const Timings& timings) {
    return {{"loadSeconds", timings.loadSeconds},
            {"promptTokens", timings.promptTokens},
            {"cachedTokens", timings.cachedTokens},
            {"promptSeconds", timings.promptSeconds},
            {"promptTokensPerSecond", promptSpeed(timings)},
            {"generatedTokens", timings.generatedTokens},
            {"generationSeconds", timings.generationSeconds},
            {"generationTokensPerSecond", generationSpeed(timings)},
            {"guessedTokens", timings.guesses.guessed},
            {"rightGuesses", timings.guesses.right},
            {"joules", timings.joules ? Json(*timings.joules) : Json()}};
}

Json toJson(const GenerationResult& result) {
    return {{"text", result.text},
            {"reasoning", result.reasoning},
            {"reasoningSeconds", result.reasoningSeconds},
            {"stopReason", keyOf(result.stopReason)},
            {"seed", result.seed},
            {"timings", toJson(result.timings)}};
}

std::string_view keyOf(StopReason reason) {
    switch (reason) {
        case StopReason::EndOfText:
            return "endOfText";
        case StopReason::MaxTokens:
            return "maxTokens";
        case StopReason::ContextFull:
            return "contextFull";
        case StopReason::Cancelled:
            return "cancelled";
    }
    return {};
}

std::string_view keyOf(ReasoningSupport reasoning) {
    switch (reasoning) {
        case ReasoningSupport::None:
            return "none";
        case ReasoningSupport::Always:
            return "always";
        case ReasoningSupport::Switchable:
            return "switchable";
    }
    return {};
}

std::string_view keyOf(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::DiscreteGpu:
            return "discreteGpu";
        case DeviceKind::IntegratedGpu:
            return "integratedGpu";
        case DeviceKind::VirtualGpu:
            return "virtualGpu";
        case DeviceKind::Cpu:
            return "cpu";
        case DeviceKind::Other:
            return "other";
        case DeviceKind::Reference:
            return "reference";
    }
    return {};
}

}  // namespace concordia::cli
