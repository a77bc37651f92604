#include "inference/model/checkpoint/checkpoint_tensors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "inference/error.h"
#include "inference/model/checkpoint/expert_tensors.h"
#include "inference/model/checkpoint/stored_type.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::size_t kMaximumNameBytes = 127;  // as in GGUF

// "layers.3.mlp.up_proj.weight" in its parts.
struct StoredName {
    std::optional<std::uint32_t> layer;
    std::string_view stem;    // "mlp.up_proj"
    std::string_view suffix;  // "weight", "bias", or empty
};

StoredName parseName(std::string_view name) {
    StoredName parsed;
    constexpr std::string_view kLayers = "layers.";
    if (name.starts_with(kLayers)) {
        std::uint32_t layer = 0;
        const std::string_view rest = name.substr(kLayers.size());
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), layer);
        const auto digits = static_cast<std::size_t>(end - rest.data());
        if (error == std::errc() && digits < rest.size() && rest[digits] == '.') {
            parsed.layer = layer;
            name = rest.substr(digits + 1);
        }
    }
    for (const std::string_view suffix : {"weight", "bias"}) {
        if (name.size() > suffix.size() && name.ends_with(suffix) &&
            name[name.size() - suffix.size() - 1] == '.') {
            parsed.suffix = suffix;
            name.remove_suffix(suffix.size() + 1);
            break;
        }
    }
    parsed.stem = name;
    return parsed;
}

std::vector<std::byte> asBytes(const std::vector<float>& values) {
    const auto bytes = std::as_bytes(std::span(values));
    return {bytes.begin(), bytes.end()};
}

class Placer {
public:
    Placer(const TensorPlacement& placement, ModelContents& contents, ModelStorage& storage)
        : m_architecture(placement.architecture),
          m_extent(placement.extent),
          m_contents(contents),
          m_storage(storage),
          m_experts(contents, storage),
          m_isTied(placement.config.findBool("tie_word_embeddings")
                       .value_or(m_architecture.tied == TiedByDefault::Yes)) {}

    void place(const StoredTensor& stored);
    void finish();

private:
    void setActivations();
    void checkNames() const;
    [[nodiscard]] std::optional<std::string_view> nameInLanguageModel(std::string_view name) const;
    bool takeActivation(const StoredTensor& stored, const StoredName& name);
    [[nodiscard]] std::string ggufName(const StoredName& name, std::string_view gguf) const;
    void add(const StoredTensor& stored, std::string name);

    const CheckpointArchitecture& m_architecture;
    LanguageModel m_extent;
    ModelContents& m_contents;
    ModelStorage& m_storage;
    ExpertTensors m_experts;
    bool m_isTied;
    // xIELU's numbers: name, then layer.
    std::map<std::string, std::map<std::uint32_t, double>, std::less<>> m_activations;
};

// Without what is in front of "layers.…", "embed_tokens" and so on; empty for a tensor of another
// part of the model.
std::optional<std::string_view> Placer::nameInLanguageModel(std::string_view name) const {
    bool isLanguage = m_extent == LanguageModel::Whole;
    for (const std::string_view prefix :
         {"model.language_model.", "language_model.model.", "language_model.", "model."}) {
        if (name.starts_with(prefix)) {
            name.remove_prefix(prefix.size());
            isLanguage = isLanguage || prefix != "model.";
            break;
        }
    }
    if (!isLanguage && !name.starts_with("lm_head.")) {
        return std::nullopt;
    }
    return name;
}

void Placer::place(const StoredTensor& stored) {
    const auto inModel = nameInLanguageModel(stored.name);
    if (!inModel.has_value() || inModel->ends_with("rotary_emb.inv_freq")) {
        return;  // these frequencies follow from the configuration
    }
    const StoredName name = parseName(*inModel);
    if (takeActivation(stored, name) ||
        (name.layer.has_value() && m_experts.take(stored, *name.layer, name.stem))) {
        return;
    }
    const std::string_view gguf = name.layer.has_value()
                                      ? layerTensorName(m_architecture, name.stem)
                                      : globalTensorName(name.stem);
    if (gguf.empty()) {
        add(stored, stored.name);
        return;
    }
    if (gguf == "output" && m_isTied) {
        return;  // a copy of the embeddings
    }
    if (gguf.ends_with("_norm") && name.suffix == "weight" &&
        m_architecture.gains == StoredGain::LessOne) {
        std::vector<float> gains = readStoredFloats(stored);
        for (float& gain : gains) {
            gain += 1;
        }
        StoredTensor shifted = stored;
        shifted.type = "F32";
        shifted.bytes = m_storage.keep(asBytes(gains));
        add(shifted, ggufName(name, gguf));
        return;
    }
    add(stored, ggufName(name, gguf));
    m_contents.tensors.back().pairsInHalves =
        m_architecture.pairs == GgufPairs::SideBySide && (gguf == "attn_q" || gguf == "attn_k");
}

std::string Placer::ggufName(const StoredName& name, std::string_view gguf) const {
    const std::string layer =
        name.layer.has_value() ? "blk." + std::to_string(*name.layer) + "." : std::string();
    return layer + std::string(gguf) + "." +
           std::string(name.suffix.empty() ? "weight" : name.suffix);
}

// xIELU's numbers are tensors of one element in the checkpoint, metadata in GGUF.
bool Placer::takeActivation(const StoredTensor& stored, const StoredName& name) {
    constexpr std::string_view kPrefix = "mlp.act_fn.";
    if (m_architecture.activation != "xielu" || !name.layer.has_value() ||
        !name.stem.starts_with(kPrefix)) {
        return false;
    }
    if (stored.elements() != 1) {
        throw Error(ErrorCode::InvalidFile, "The tensor " + inQuotes(stored.name) + " has " +
                                                std::to_string(stored.elements()) +
                                                " elements; one is expected.");
    }
    m_activations[std::string(name.stem.substr(kPrefix.size()))].emplace(
        *name.layer, readStoredFloats(stored)[0]);
    return true;
}

void Placer::finish() {
    m_experts.finish();
    setActivations();
    checkNames();
}

void Placer::setActivations() {
    if (m_architecture.activation != "xielu") {
        return;
    }
    const std::size_t layers = m_activations["alpha_p"].size();
    const std::map<std::string_view, double> defaults{{"beta", 0.5}, {"eps", -1e-6}};
    MetadataBuilder metadata(m_contents, m_storage);
    for (const std::string_view name : {"alpha_p", "alpha_n", "beta", "eps"}) {
        std::vector<double> values;
        for (const auto& [layer, value] : m_activations[std::string(name)]) {
            if (layer == values.size()) {
                values.push_back(value);
            }
        }
        if (values.empty() && defaults.contains(name)) {
            values.assign(layers, defaults.at(name));
        }
        if (values.size() != layers || layers == 0) {
            throw Error(ErrorCode::InvalidFile, "The tensors ‘mlp.act_fn." + std::string(name) +
                                                    "’ are missing for some layers.");
        }
        metadata.set("xielu." + std::string(name), std::move(values));
    }
}

void Placer::add(const StoredTensor& stored, std::string name) {
    if (name.empty() || name.size() > kMaximumNameBytes) {
        throw Error(ErrorCode::InvalidFile,
                    "The tensor name " + inQuotes(stored.name) + " is not 1 to 127 bytes long.");
    }
    Tensor tensor;
    if (stored.shape.size() > tensor.shape.size()) {
        throw Error(ErrorCode::Unsupported, "The tensor " + inQuotes(stored.name) + " has " +
                                                std::to_string(stored.shape.size()) +
                                                " dimensions; up to 4 are read.");
    }
    tensor.typeId = static_cast<std::uint32_t>(storedType(stored));
    tensor.name = m_storage.keep(std::move(name));
    tensor.rank = static_cast<std::uint32_t>(std::max<std::size_t>(stored.shape.size(), 1));
    tensor.shape.fill(1);
    std::reverse_copy(stored.shape.begin(), stored.shape.end(), tensor.shape.begin());
    tensor.bytes = stored.bytes;
    m_contents.tensors.push_back(tensor);
}

void Placer::checkNames() const {
    std::vector<std::string_view> names;
    for (const Tensor& tensor : m_contents.tensors) {
        names.push_back(tensor.name);
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end()) {
        throw Error(ErrorCode::InvalidFile,
                    "The checkpoint has the tensor " + inQuotes(*twice) + " twice.");
    }
}

}  // namespace

void placeTensors(const std::vector<StoredTensor>& tensors, const TensorPlacement& placement,
                  ModelContents& contents, ModelStorage& storage) {
    Placer placer(placement, contents, storage);
    for (const StoredTensor& tensor : tensors) {
        placer.place(tensor);
    }
    placer.finish();
}

void addRotaryFactors(const std::vector<float>& factors, ModelContents& contents,
                      ModelStorage& storage) {
    if (factors.empty()) {
        return;
    }
    Tensor tensor;
    tensor.name = "rope_freqs.weight";
    tensor.typeId = static_cast<std::uint32_t>(TensorType::F32);
    tensor.rank = 1;
    tensor.shape = {factors.size(), 1, 1, 1};
    tensor.bytes = storage.keep(asBytes(factors));
    contents.tensors.push_back(tensor);
}

}  // namespace concordia
