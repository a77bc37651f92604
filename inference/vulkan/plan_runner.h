// Runs the passes of one plan on an opened device: command buffers are recorded once for each shape
// of a pass and replayed for every token.
// Thread rule: one thread at a time.
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include "inference/transformer/cache_history.h"
#include "inference/transformer/executor.h"
#include "inference/vulkan/arena.h"
#include "inference/vulkan/cache_transfer.h"
#include "inference/vulkan/dispatch_builder.h"

namespace concordia::vulkan {

class PlanRunner {
public:
    // What a runner works with; shared by several, and outliving them.
    struct Context {
        const Device& device;
        const Tuning& tuning;
        CommandRecorder& recorder;
        KernelSet& kernels;
    };

    // Lays everything out and compares what it takes with the device's memory, of which nothing is
    // taken yet. `plan` must outlive the object. Throws Error{OutOfMemory, Unsupported}.
    PlanRunner(const Plan& plan, const Context& context, const ExecutorOptions& options);
    ~PlanRunner();
    PlanRunner(const PlanRunner&) = delete;
    PlanRunner& operator=(const PlanRunner&) = delete;

    // Takes the memory, uploads the weights and prepares the pass for one token; once, before
    // anything else. Throws Error{OutOfMemory, DeviceLost, DeviceUnavailable}, LoadCancelled.
    void load(const ExecutorOptions& options);

    // As Executor::resumable and Executor::forward.
    [[nodiscard]] std::uint32_t resumable(std::uint32_t position) const {
        return m_history.resumable(position);
    }
    std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                   LogitsWanted wanted);

    Token choose(Token token, std::uint32_t position, Executor::Ahead ahead);

    // As the Executor's.
    [[nodiscard]] double submissionSeconds() const { return m_submissionSeconds; }
    [[nodiscard]] std::string cacheFormat() const;
    [[nodiscard]] std::uint64_t cacheBytes(std::uint32_t count) const;
    void saveCache(std::uint32_t count, const Executor::OnBytes& onBytes);
    void restoreCache(std::uint32_t count, std::span<const std::byte> bytes);

    // For measuring: kernel launches that a pass of this shape makes.
    [[nodiscard]] std::size_t dispatchCount(const PassShape& shape);

private:
    struct Pass {
        Buffer parameters;
        VkCommandBuffer commands = VK_NULL_HANDLE;
        std::size_t dispatches = 0;
    };
    // What the host writes before a pass and reads after it. There are two, so that one pass can be
    // under way while the next is prepared; only the first has room for several tokens.
    struct Slot {
        Arena::Region state;
        Arena::Region tokens;
        std::vector<Arena::Region> rotations;  // one per rotary
        Arena::Region choice;
        Buffer canary;
        FenceHandle fence;
        std::chrono::steady_clock::time_point submitted;
    };
    // A pass that chooses and has been submitted.
    struct Choosing {
        std::uint32_t slot = 0;
        std::uint32_t position = 0;
    };
    // Where something of the workspace lies, for when its arena has been allocated.
    struct Placement {
        std::uint64_t* address = nullptr;
        Arena::Region region;
    };
    // A part of a layer's cache: so many rows of its slots.
    struct CacheRows {
        CacheLayer layer;
        Arena::Region region;
        std::uint32_t rows = 0;
        std::uint64_t slotBytes = 0;
    };
    void layOutWorkspace();
    void allocateWorkspace();
    void placeCache();
    void placeCacheRows(std::uint64_t& address, const CacheLayer& layer, std::uint32_t rows,
                        std::uint64_t slotBytes);
    void placeActivations();
    void placeUploads();
    void checkMemory() const;
    [[nodiscard]] std::vector<DevicePiece> cachePieces(std::uint32_t count) const;
    const Pass& pass(const PassShape& shape);
    // `tokens` may be empty where the device has written the one token itself.
    void writeInputs(Slot& slot, std::span<const Token> tokens, std::uint32_t position,
                     LogitsWanted wanted);
    [[nodiscard]] Workspace workspaceOf(std::uint32_t slot);
    void submit(const PassShape& shape);
    void finish(std::uint32_t slot);
    Choosing beginChoosing(std::uint32_t slot, std::span<const Token> tokens,
                           std::uint32_t position);
    [[nodiscard]] Token finishChoosing(const Choosing& choosing);
    // Waits for what was begun ahead, and forgets it.
    void dropAhead();
    std::span<const float> run(std::span<const Token> tokens, std::uint32_t position,
                               LogitsWanted wanted);
    [[nodiscard]] std::uint32_t splitsFor(std::uint32_t columns, std::uint32_t positions) const;

    const Plan& m_plan;
    const Device& m_device;
    const Tuning& m_tuning;
    CommandRecorder& m_recorder;
    KernelSet& m_kernels;
    std::vector<CacheLayer> m_layers;
    CacheHistory m_history;
    WeightStore m_weights;
    Workspace m_workspace;
    std::vector<Placement> m_placements;  // in the device arena
    std::vector<CacheRows> m_cache;
    Arena m_deviceArena;    // KV cache and activations
    Arena m_uploadArena;    // state, tokens, rotations
    Arena m_readbackArena;  // logits, choices
    std::array<Slot, 2> m_slots;
    Arena::Region m_logits;
    std::map<PassShape, Pass> m_passes;
    std::uint32_t m_contextLength;
    std::optional<Choosing> m_ahead;
    Token m_lastChoice = 0;  // of the pass before m_ahead
    std::chrono::steady_clock::time_point m_lastFinished;
    double m_submissionSeconds = 0;
    std::vector<float> m_allLogits;
};

}  // namespace concordia::vulkan
