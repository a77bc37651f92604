#include "inference/model/rotary_config.h"

#include <cmath>
#include <string>

#include "inference/model/config_reader.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr float kMaximumBase = 1e12F;
constexpr float kMinimumFactor = 1e-3F;
constexpr float kMaximumFactor = 65'536;
constexpr float kMaximumRotations = 1e6F;

RotaryScaling readKind(const ConfigReader& reader) {
    const auto name = reader.findString("rope.scaling.type");
    if (!name.has_value() || *name == "linear") {
        return RotaryScaling::Linear;
    }
    if (*name == "none") {
        return RotaryScaling::None;
    }
    if (*name == "yarn") {
        return RotaryScaling::Yarn;
    }
    throwUnsupported("The model uses the RoPE scaling " + inQuotes(*name) +
                     ", which this version does not run. It runs linear and YaRN scaling, and "
                     "rope_freqs.");
}

// By how much YaRN stretches the length of queries and keys with their angles.
double yarnMagnitude(double factor, double multiplier) {
    return factor <= 1 ? 1 : 0.1 * multiplier * std::log(factor) + 1;
}

void readYarn(const ConfigReader& reader, std::uint32_t contextLength,
              const RotaryDefaults& defaults, RotaryConfig& config) {
    config.originalContext =
        reader.findOr("rope.scaling.original_context_length", UINT32_MAX, contextLength);
    const auto rotations = [&](const char* name, float otherwise) {
        return reader.findFloat(name, 1e-3F, kMaximumRotations).value_or(otherwise);
    };
    config.betaFast = rotations("rope.scaling.yarn_beta_fast", config.betaFast);
    config.betaSlow = rotations("rope.scaling.yarn_beta_slow", config.betaSlow);
    config.truncate = reader.findBool("rope.scaling.yarn_truncate").value_or(defaults.yarnTruncate);
    const float multiplier =
        reader.findFloat("rope.scaling.yarn_log_multiplier", 0, 100).value_or(0);
    // As the models' own code has it: a multiplier says which part the training has learned, and a
    // magnitude that is stated comes before all.
    const double whole = yarnMagnitude(config.scalingFactor, 1);
    const double learned = multiplier == 0 ? 1 : yarnMagnitude(config.scalingFactor, multiplier);
    config.magnitude *= reader.findFloat("rope.scaling.yarn_attn_factor", 1e-3F, 1e3F)
                            .value_or(static_cast<float>(whole / learned));
}

void readScaling(const ConfigReader& reader, std::uint32_t contextLength,
                 const RotaryDefaults& defaults, RotaryConfig& config) {
    config.magnitude = reader.findFloat("rope.scaling.attn_factor", 1e-3F, 1e3F).value_or(1);
    reader.refuseUnlessNeutral("rope.scaling.yarn_ext_factor", 1);
    const RotaryScaling kind = readKind(reader);
    // Old files have only a factor, under another name. 0 is how some say that there is none.
    const char* name = "rope.scaling.factor";
    if (!reader.has(name) && !reader.has("rope.scaling.type")) {
        name = "rope.scale_linear";
    }
    const float factor = reader.findFloat(name, 0, kMaximumFactor).value_or(0);
    if (kind == RotaryScaling::None || factor == 0) {
        return;
    }
    (void)reader.findFloat(name, kMinimumFactor, kMaximumFactor);
    config.scaling = kind;
    config.scalingFactor = factor;
    if (kind == RotaryScaling::Yarn) {
        readYarn(reader, contextLength, defaults, config);
    }
}

std::vector<float> readFactors(const ModelFile& file, std::uint32_t pairs) {
    const Tensor* const tensor = file.findTensor("rope_freqs.weight");
    if (tensor == nullptr) {
        return {};
    }
    if (tensor->typeId != static_cast<std::uint32_t>(TensorType::F32)) {
        throwUnsupported("The tensor ‘rope_freqs.weight’ is stored as " +
                         tensorTypeName(tensor->typeId) + "; F32 is read.");
    }
    if (tensor->rank != 1 || tensor->columns() != pairs) {
        throwInvalid("The tensor ‘rope_freqs.weight’ has " + std::to_string(tensor->elements()) +
                     " elements; " + std::to_string(pairs) + " are expected.");
    }
    std::vector<float> factors(pairs);
    dequantizeRow(TensorType::F32, tensor->bytes, factors);
    for (const float factor : factors) {
        // The bounds keep the frequencies, and so the angles, finite.
        if (!(factor >= 1e-6F && factor <= 1e6F)) {
            throwInvalid("The tensor ‘rope_freqs.weight’ holds " + std::to_string(factor) +
                         ", which is not a plausible factor.");
        }
    }
    return factors;
}

}  // namespace

float readRotaryBase(const ConfigReader& reader, const char* name, float otherwise) {
    return reader.findFloat(name, 2, kMaximumBase).value_or(otherwise);
}

RotaryConfig readRotaryConfig(const ConfigReader& reader, std::uint32_t rotaryDimensions,
                              std::uint32_t contextLength, const RotaryDefaults& defaults) {
    RotaryConfig config;
    config.base = readRotaryBase(reader, "rope.freq_base", config.base);
    readScaling(reader, contextLength, defaults, config);
    config.factors = readFactors(reader.file(), rotaryDimensions / 2);
    return config;
}

}  // namespace concordia
