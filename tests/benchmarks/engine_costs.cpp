// What the engine costs around the device: processor time of the calling thread for each generated
// token, memory that grows, and saving and restoring the state of a long conversation.
// usage: engine_costs MODEL.gguf [TOKENS]
// TOKENS (10,000) are generated in all, in answers of up to 1,000; the state is one of 8,000
// tokens, as far as the model's context allows.
#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "inference/engine.h"
#include "inference/error.h"
#include "inference/model/model_hash.h"
#include "inference/transformer/state_file.h"
#include "inference/vulkan/vulkan_executor.h"

using namespace concordia;

namespace {

double threadSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <typename Work>
double secondsOf(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::uint64_t residentBytes() {
    std::ifstream status("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    status >> size >> resident;
    return resident * 4096;
}

void generate(const std::filesystem::path& path, std::uint32_t tokens) {
    Engine engine(path);
    const std::uint32_t answer = std::min(1000U, engine.contextLength() - 1);
    (void)engine.measure(1, std::min(answer, 100U));
    const std::uint64_t before = residentBytes();
    const double begin = threadSeconds();
    std::uint32_t done = 0;
    while (done < tokens) {
        const std::uint32_t count = std::min(answer, tokens - done);
        (void)engine.measure(1, count);
        done += count;
    }
    std::printf("processor time of the calling thread: %.1f microseconds a token\n",
                (threadSeconds() - begin) / done * 1e6);
    std::printf("memory after %u tokens: %+.2f MiB\n", done,
                (static_cast<double>(residentBytes()) - static_cast<double>(before)) / 1048576);
}

// The cache's contents do not matter for the time it takes.
void saveAndRestore(const std::filesystem::path& path) {
    const ModelFile file = ModelFile::open(path);
    const Plan plan = makePlan(file);
    ExecutorOptions options;
    options.contextLength = 8192;
    const std::vector<Token> tokens(8000, 1);
    const std::string device = chooseDevice(listDevices()).device.id;
    const auto executor = vulkan::makeVulkanExecutor(plan, device, options);
    const std::filesystem::path state =
        std::filesystem::temp_directory_path() / "concordia-state-benchmark";
    const double saving = secondsOf([&] { writeState(state, modelHash(file), tokens, *executor); });
    std::printf("state of %zu tokens: %.1f MiB, saved in %.2f s\n", tokens.size(),
                static_cast<double>(std::filesystem::file_size(state)) / 1048576, saving);
    const double restoring = secondsOf([&] {
        const StateFile restored(
            state, {modelHash(file), options.contextLength, plan.config.vocabularySize}, *executor);
        executor->restoreCache(restored.tokens(), restored.cache());
    });
    std::printf("restored in %.2f s\n", restoring);
    std::filesystem::remove(state);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fputs("usage: engine_costs MODEL.gguf [TOKENS]\n", stderr);
        return 2;
    }
    prepareSoftwareVulkan();
    try {
        const auto tokens = static_cast<std::uint32_t>(
            count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 10'000);
        generate(arguments[1], tokens);
        saveAndRestore(arguments[1]);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
