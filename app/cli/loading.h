// What the subcommands that run a model have in common: their options, and loading the model.
// Thread rule: main thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/cli/option_parser.h"
#include "inference/engine.h"

namespace concordia::cli {

struct ModelOptions {
    std::filesystem::path path;
    std::string device;                          // as --device gave it; empty: the best one
    std::optional<std::uint32_t> contextLength;  // tokens
    CacheType cacheType = CacheType::F16;
};

// --model, and --device, --context and --cache-type.
[[nodiscard]] Option modelOption();
[[nodiscard]] std::vector<Option> deviceOptions();

// What a command does that no model was named to.
enum class WithoutModel { Refuse, UseStarter };

// The model's file, by --model or else by CONCORDIA_MODEL, or else the starter model, which is then
// said on standard error. Throws UsageError when there is none.
[[nodiscard]] std::filesystem::path readModelPath(const Arguments& arguments,
                                                  WithoutModel otherwise = WithoutModel::Refuse);
[[nodiscard]] ModelOptions readModelOptions(const Arguments& arguments,
                                            WithoutModel otherwise = WithoutModel::Refuse);

// --temperature, --top-k, --top-p, --min-p, --repetition-penalty, --seed, --speculation,
// --max-tokens.
[[nodiscard]] std::vector<Option> generationOptions();
[[nodiscard]] GenerationOptions readGenerationOptions(const Arguments& arguments);

// Appends `more` to `options`.
[[nodiscard]] std::vector<Option> joined(std::vector<Option> options,
                                         const std::vector<Option>& more);

// Loads the model. On a terminal, loading that takes longer than half a second shows its progress
// on standard error, and a processor that was taken for want of a GPU is named there.
// Throws Error, LoadCancelled.
[[nodiscard]] std::unique_ptr<Engine> loadEngine(const ModelOptions& options,
                                                 std::stop_token stop = {});

}  // namespace concordia::cli
