// Feeds bytes to everything that reads a GGUF file before weights are loaded: the parser, the typed
// accessors, the tokenizer, the hyperparameters, the plan, the decoding of rows. Anything but an
// Error is a bug.

#include "tests/fuzz/gguf_fuzzer.h"

#include <cstdlib>
#include <string_view>
#include <vector>

#include "inference/error.h"
#include "inference/tokenizer/chat_format.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/transformer/plan.h"

namespace concordia::test {
namespace {

// Rows longer than this are not decoded: the time goes into variety instead.
constexpr std::uint64_t kLongestRow = 65'536;

template <typename Action>
void allowError(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        if (*error.what() == '\0') {
            std::abort();
        }
    }
}

void readAs(const ModelFile& file, std::string_view key, std::size_t accessor) {
    switch (accessor % 7) {
        case 0:
            return static_cast<void>(file.findUint32(key));
        case 1:
            return static_cast<void>(file.findFloat(key));
        case 2:
            return static_cast<void>(file.findBool(key));
        case 3:
            return static_cast<void>(file.findString(key));
        case 4:
            return static_cast<void>(file.findStrings(key));
        case 5:
            return static_cast<void>(file.findFloats(key));
        default:
            return static_cast<void>(file.findInt32s(key));
    }
}

// Each key through two of the accessors, by turns: exceptions are slow, and most would throw.
void readMetadata(const ModelFile& file) {
    std::size_t turn = 0;
    for (const auto& [key, value] : file.metadata()) {
        allowError([&] { readAs(file, key, turn); });
        allowError([&] { readAs(file, key, turn + 3); });
        ++turn;
    }
}

void decodeRows(const ModelFile& file) {
    for (const Tensor& tensor : file.tensors()) {
        if (file.findTensor(tensor.name) != &tensor) {
            std::abort();
        }
        const auto type = tensorTypeFromId(tensor.typeId);
        if (!type.has_value() || tensor.columns() > kLongestRow) {
            continue;
        }
        const std::size_t bytes = rowBytes(*type, tensor.columns());
        std::vector<float> row(static_cast<std::size_t>(tensor.columns()));
        dequantizeRow(*type, tensor.bytes.first(bytes), row);
        dequantizeRow(*type, tensor.bytes.last(bytes), row);
    }
}

void checkMatrix(const Matrix& matrix, const ModelConfig& config) {
    const std::uint32_t rows = matrix.rows * matrix.experts;
    for (const std::uint32_t row : {0U, rows / 2, rows - 1}) {
        const SourceRow source = sourceRow(matrix, config, row);
        if (source.part >= matrix.parts.size() ||
            source.row >= matrix.parts[source.part].tensor->rows()) {
            std::abort();
        }
    }
}

struct MatrixChecker {
    const ModelConfig& config;

    void operator()(const EmbedStep& step) const { checkMatrix(step.table, config); }
    void operator()(const AttentionStep&) const {}
    template <typename Step>
    void operator()(const Step& step) const {
        checkMatrix(step.matrix, config);
    }
};

void makeAndCheckPlan(const ModelFile& file) {
    const Plan plan = makePlan(file);
    for (const Step& step : plan.steps) {
        std::visit(MatrixChecker{plan.config}, step);
    }
}

}  // namespace

bool readUntrusted(std::span<const std::byte> bytes) {
    bool accepted = false;
    allowError([&] {
        const ModelFile file = ModelFile::fromBytes(bytes);
        accepted = true;
        readMetadata(file);
        decodeRows(file);
        allowError([&] { (void)makeTokenizer(file)->encode("the \u00E4 \xFF"); });
        allowError([&] { (void)makeChatFormat(file, *makeTokenizer(file))->name(); });
        makeAndCheckPlan(file);
    });
    return accepted;
}

}  // namespace concordia::test
