#include "inference/model_info.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

#include "inference/error.h"
#include "inference/model/model_config.h"
#include "inference/model/model_file.h"
#include "inference/model/text.h"
#include "inference/tokenizer/chat_format.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/transformer/cache_layout.h"
#include "inference/transformer/cache_type.h"
#include "inference/transformer/plan.h"

namespace concordia {
namespace {

// Stated texts are for people to read; longer ones are cut.
constexpr std::size_t kStatedBytes = 1'000;
constexpr std::size_t kStatedLanguages = 2'000;

class Inspector {
public:
    explicit Inspector(const ModelFile& file) : m_file(file) {}

    ModelInfo inspect() {
        m_info.fileFormat = m_file.format();
        m_info.fileBytes = m_file.fileBytes();
        readStatements();
        countTensors();
        readSizes();
        readTokenizer();
        readChatFormat();
        checkPlan();
        return m_info;
    }

private:
    // Runs `read` and turns its Error into a sentence of `unsupported`, each sentence once.
    template <typename Read>
    void collect(const Read& read) {
        try {
            read();
        } catch (const Error& error) {
            addUnsupported(error.what());
        }
    }
    void addUnsupported(const std::string& sentence) {
        auto& sentences = m_info.unsupported;
        if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end()) {
            sentences.push_back(sentence);
        }
    }
    // What the file states, as text to show; empty when it is missing or no string.
    [[nodiscard]] std::string stated(std::string_view key) const {
        const auto entry = m_file.metadata().find(key);
        const auto* const text = entry == m_file.metadata().end()
                                     ? nullptr
                                     : std::get_if<std::string_view>(&entry->second);
        return text == nullptr ? std::string() : printable(*text, kStatedBytes);
    }

    void readStatements();
    void countTensors();
    void readSizes();
    void readTokenizer();
    void readChatFormat();
    void checkPlan();

    const ModelFile& m_file;
    std::unique_ptr<Tokenizer> m_tokenizer;  // null when it is not supported
    ModelInfo m_info;
};

void Inspector::readStatements() {
    m_info.name = stated("general.name");
    m_info.architecture = stated("general.architecture");
    m_info.licence = stated("general.license");
    const std::string licenceName = stated("general.license.name");
    if (!licenceName.empty()) {
        // "other" and the like only announce a licence that has a name of its own.
        m_info.licence =
            m_info.licence.empty() ? licenceName : m_info.licence + " (" + licenceName + ")";
    }
    const auto entry = m_file.metadata().find("general.languages");
    if (entry == m_file.metadata().end()) {
        return;
    }
    if (const auto* const languages = std::get_if<std::vector<std::string_view>>(&entry->second)) {
        for (const std::string_view language : *languages) {
            if (m_info.languages.size() < kStatedLanguages) {
                m_info.languages.push_back(printable(language, kStatedBytes));
            }
        }
    }
}

void Inspector::countTensors() {
    std::map<std::uint32_t, std::uint64_t> undecodable;  // type id → tensors
    for (const Tensor& tensor : m_file.tensors()) {
        // Tensors of an unknown type may claim any shape; nothing in the file vouches for it.
        if (tensor.storedBytes() > 0) {
            m_info.parameters += tensor.elements();
        }
        m_info.tensorTypes[tensorTypeName(tensor.typeId)] += tensor.storedBytes();
        if (!tensorTypeFromId(tensor.typeId).has_value()) {
            ++undecodable[tensor.typeId];
        }
    }
    for (const auto& [id, count] : undecodable) {
        addUnsupported(std::to_string(count) + (count == 1 ? " tensor is " : " tensors are ") +
                       storedAsUndecodable(id));
    }
}

void Inspector::readSizes() {
    collect([&] {
        const ModelConfig config = readModelConfig(m_file);
        m_info.layers = config.layers;
        m_info.hiddenSize = config.hiddenSize;
        m_info.heads = config.heads;
        m_info.keyValueHeads = config.keyValueHeads;
        m_info.headSize = config.headSize;
        m_info.feedForwardSize = config.feedForwardSize;
        m_info.vocabularySize = config.vocabularySize;
        m_info.contextLength = config.contextLength;
    });
}

void Inspector::readTokenizer() {
    m_info.tokenizer = stated("tokenizer.ggml.model");
    const std::string preTokenizer = stated("tokenizer.ggml.pre");
    if (!preTokenizer.empty() && preTokenizer != "default") {
        m_info.tokenizer += " (" + preTokenizer + ")";
    }
    collect([&] { m_tokenizer = makeTokenizer(m_file); });
}

void Inspector::readChatFormat() {
    if (m_tokenizer == nullptr) {
        m_info.chatFormat = "not known without the tokenizer";
        return;
    }
    collect([&] {
        try {
            const auto format = makeChatFormat(m_file, *m_tokenizer);
            m_info.chatFormat = format->name();
            m_info.chatFormatNote = printable(format->note(), kStatedBytes);
            m_info.reasoning = format->reasoningSupport();
        } catch (const Error& error) {
            m_info.chatFormat = error.what();
            throw;
        }
    });
}

// The full check that loading would do, where nothing simpler has been found.
void Inspector::checkPlan() {
    if (m_info.unsupported.empty()) {
        collect([&] { m_info.windows = windowsOf(makePlan(m_file)); });
    }
}

ModelInfo inspectFile(const std::filesystem::path& path) {
    try {
        const ModelFile file = ModelFile::open(path);
        return Inspector(file).inspect();
    } catch (const Error& error) {
        // A valid file of a byte order or version that is not read, or a checkpoint of a kind that
        // is not: no more is known about it.
        if (error.code() != ErrorCode::Unsupported) {
            throw;
        }
        ModelInfo info;
        std::error_code failed;
        const bool isFile = std::filesystem::is_regular_file(path, failed);
        info.fileFormat = isFile ? "GGUF" : "safetensors";
        info.fileBytes = isFile ? std::filesystem::file_size(path, failed) : 0;
        info.unsupported.emplace_back(error.what());
        return info;
    }
}

}  // namespace

std::uint64_t cacheBytes(const ModelInfo& model, std::uint32_t contextLength, CacheType type) {
    constexpr std::uint32_t kUnit = 64;  // positions
    std::uint64_t positions = 0;
    for (const std::uint32_t window : model.windows) {
        positions += layOutLayer(window, contextLength, 1, kUnit).capacity;
    }
    return positions * model.keyValueHeads * slotBytes(type, model.headSize);
}

ModelInfo inspectModel(const std::filesystem::path& path) {
    ModelInfo info = inspectFile(path);
    if (info.name.empty()) {
        const std::filesystem::path named = path.has_filename() ? path : path.parent_path();
        info.name = printable(named.filename().string(), kStatedBytes);
    }
    return info;
}

}  // namespace concordia
