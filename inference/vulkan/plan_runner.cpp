#include "inference/vulkan/plan_runner.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <chrono>
#include <cmath>
#include <cstring>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia::vulkan {
namespace {

// Logits for every token are made for this many tokens at a time, so that their buffer stays small
// for large vocabularies.
constexpr std::uint32_t kLogitColumns = 8;
constexpr std::uint32_t kMaxSplits = 16;
constexpr std::uint32_t kPositionsPerSplit = 128;

std::uint32_t roundUp(std::uint32_t value, std::uint32_t multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

// What the steps of a plan need besides what every plan does.
struct Needs {
    bool headNorms = false;
    bool projected = false;
    std::uint32_t choices = 1;  // experts used for a token
    std::uint32_t experts = 0;

    explicit Needs(const Plan& plan) {
        for (const Step& step : plan.steps) {
            if (const auto* const heads = std::get_if<QueryKeyValueStep>(&step)) {
                headNorms = headNorms || heads->headNorms.has_value();
            } else if (const auto* const router = std::get_if<RouterStep>(&step)) {
                choices = std::max(choices, router->used);
                experts = std::max(experts, router->matrix.rows);
                projected = true;
            } else if (const auto* const residual = std::get_if<ResidualStep>(&step)) {
                projected = projected || residual->postNorm.has_value();
            }
        }
    }
};

}  // namespace

PlanRunner::PlanRunner(const Plan& plan, const Context& context, const ExecutorOptions& options)
    : m_plan(plan),
      m_device(context.device),
      m_tuning(context.tuning),
      m_recorder(context.recorder),
      m_kernels(context.kernels),
      // Positions are looked at in whole tiles.
      m_layers(layOutCache(plan, options.contextLength, m_tuning.batchSize,
                           std::max(64U, m_tuning.attentionSize))),
      m_history(m_layers),
      m_weights(m_device, plan),
      m_deviceArena(m_device),
      m_uploadArena(m_device),
      m_readbackArena(m_device),
      m_contextLength(options.contextLength) {
    m_workspace.cacheType = options.cacheType;
    layOutWorkspace();
    checkMemory();
}

void PlanRunner::load(const ExecutorOptions& options) {
    for (Slot& slot : m_slots) {
        slot.canary = Buffer(m_device, 256, MemoryUse::Readback);
        slot.fence = m_recorder.makeFence();
    }
    allocateWorkspace();
    m_weights.upload(m_recorder, options);
    pass({.splits = splitsFor(1, 1)});
}

PlanRunner::~PlanRunner() {
    // Passes have run to their end when forward() returns, but not when it throws.
    vkDeviceWaitIdle(m_device.get());
}

void PlanRunner::placeCacheRows(std::uint64_t& address, const CacheLayer& layer, std::uint32_t rows,
                                std::uint64_t slotBytes) {
    // Refused if too many for one buffer.
    const Arena::Region region = m_deviceArena.reserve(rows * slotBytes * layer.capacity);
    m_placements.push_back({&address, region});
    m_cache.push_back({layer, region, rows, slotBytes});
}

// The layout is told in parameters.h.
void PlanRunner::placeCache() {
    const std::uint32_t heads = m_plan.config.keyValueHeads;
    const CacheType type = m_workspace.cacheType;
    const std::uint32_t octets = m_workspace.headStride / 8;
    m_workspace.layers.resize(m_layers.size());
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        LayerCache& layer = m_workspace.layers[i];
        layer.capacity = m_layers[i].capacity;
        placeCacheRows(layer.keys, m_layers[i], heads * octets, octetBytes(type));
        placeCacheRows(layer.values, m_layers[i], heads, std::uint64_t{octets} * octetBytes(type));
        if (hasScales(type)) {
            placeCacheRows(layer.scales, m_layers[i],
                           heads * (m_workspace.headStride / kCacheBlock), sizeof(std::uint32_t));
        }
    }
}

void PlanRunner::placeActivations() {
    const ModelConfig& config = m_plan.config;
    const Needs needs(m_plan);
    Workspace& w = m_workspace;
    const std::uint64_t columns = m_tuning.batchSize;
    const auto place = [&](std::uint64_t& address, std::uint64_t elements) {
        m_placements.push_back({&address, m_deviceArena.reserve(elements * sizeof(float))});
    };
    place(w.chosenFrom, m_plan.config.vocabularySize);
    place(w.choiceParts, std::uint64_t{kChoiceParts} * 4);
    place(w.residual, columns * w.hiddenStride);
    place(w.normInputs, columns * w.hiddenStride);
    place(w.squares, columns * w.squareStride);
    place(w.queries, columns * config.heads * w.headStride);
    place(w.attention, columns * w.attentionStride);
    place(w.feedForward, columns * needs.choices * w.feedForwardStride);
    const std::uint64_t splitColumns =
        m_device.options().attentionSplits ? columns : 1;  // in normal use only single tokens
    const std::uint64_t partialRows = splitColumns * config.heads * kMaxSplits;
    place(w.partials, partialRows * w.headStride);
    place(w.statistics, partialRows * 2);
    if (needs.headNorms || hasScales(w.cacheType)) {
        place(w.rawKeys, columns * config.keyValueHeads * w.headStride);
    }
    if (hasScales(w.cacheType)) {
        place(w.rawValues, columns * config.keyValueHeads * w.headStride);
    }
    if (needs.projected) {
        place(w.projected, columns * needs.choices * w.hiddenStride);
    }
    if (needs.experts > 0) {
        place(w.expertScores, columns * needs.experts);
        place(w.chosenExperts, columns * needs.choices);
        place(w.expertWeights, columns * needs.choices);
    }
}

void PlanRunner::placeUploads() {
    std::uint64_t columns = m_tuning.batchSize;
    for (Slot& slot : m_slots) {
        slot.state = m_uploadArena.reserve(sizeof(shaders::State));
        slot.tokens = m_uploadArena.reserve(columns * sizeof(Token));
        const std::uint64_t rotations =
            std::max<std::uint64_t>(1, columns * m_plan.config.rotaryDimensions);
        for (std::size_t i = 0; i < m_plan.rotaries.size(); ++i) {
            slot.rotations.push_back(m_uploadArena.reserve(rotations * sizeof(float)));
        }
        slot.choice = m_readbackArena.reserve(sizeof(std::uint32_t));
        columns = 1;
    }
    m_logits = m_readbackArena.reserve(std::uint64_t{kLogitColumns} * m_plan.config.vocabularySize *
                                       sizeof(float));
}

void PlanRunner::layOutWorkspace() {
    const ModelConfig& config = m_plan.config;
    Workspace& w = m_workspace;
    // Kernels read whole blocks of up to 256 elements.
    constexpr std::uint32_t kLongestUnit = 256;
    w.hiddenStride = roundUp(config.hiddenSize, kLongestUnit);
    w.attentionStride = roundUp(config.heads * config.headSize, kLongestUnit);
    w.feedForwardStride = roundUp(config.feedForwardSize, kLongestUnit);
    w.headStride = headStride(w.cacheType, config.headSize);
    w.squareStride = config.hiddenSize / shaders::kGroupRows + 64;

    placeCache();
    placeActivations();
    placeUploads();
}

void PlanRunner::allocateWorkspace() {
    m_deviceArena.allocate(MemoryUse::DeviceOnly);
    m_uploadArena.allocate(MemoryUse::Upload);
    m_readbackArena.allocate(MemoryUse::Readback);
    for (const Placement& placement : m_placements) {
        *placement.address = m_deviceArena.address(placement.region);
    }
    m_workspace.logits = m_readbackArena.address(m_logits);
    // The tails of rows and positions not yet written are read with weight zero: they must be
    // finite.
    for (const Buffer& buffer : m_deviceArena.buffers()) {
        m_recorder.fillZero(buffer);
    }
}

void PlanRunner::checkMemory() const {
    const std::uint64_t needed = m_weights.deviceBytes() + m_deviceArena.bytes() +
                                 m_uploadArena.bytes() + m_readbackArena.bytes();
    const std::uint64_t available = m_device.availableBytes();
    if (needed > available) {
        throw Error(ErrorCode::OutOfMemory,
                    "The model needs " + gigabytes(static_cast<double>(needed)) +
                        " of device memory (" +
                        gigabytes(static_cast<double>(m_weights.deviceBytes())) +
                        " for its weights), and " + gigabytes(static_cast<double>(available)) +
                        " are free. Choose a smaller model, a shorter context or another device.");
    }
}

std::uint32_t PlanRunner::splitsFor(std::uint32_t columns, std::uint32_t positions) const {
    if (m_device.options().attentionSplits) {
        return std::min(*m_device.options().attentionSplits, kMaxSplits);
    }
    if (columns > 1 || !m_tuning.splitsAttention) {
        return 1;
    }
    return std::clamp(std::bit_ceil(positions) / kPositionsPerSplit, 1U, kMaxSplits);
}

Workspace PlanRunner::workspaceOf(std::uint32_t slot) {
    Workspace workspace = m_workspace;
    workspace.tokens = m_uploadArena.address(m_slots[slot].tokens);
    for (const Arena::Region& region : m_slots[slot].rotations) {
        workspace.rotations.push_back(m_uploadArena.address(region));
    }
    workspace.choice = m_readbackArena.address(m_slots[slot].choice);
    workspace.nextToken = m_uploadArena.address(m_slots[1 - slot].tokens);
    return workspace;
}

const PlanRunner::Pass& PlanRunner::pass(const PassShape& shape) {
    if (const auto found = m_passes.find(shape); found != m_passes.end()) {
        return found->second;
    }
    const Workspace workspace = workspaceOf(shape.slot);
    DispatchBuilder builder(m_plan, m_weights, workspace, m_tuning, shape);
    Pass made;
    made.parameters = Buffer(m_device, builder.parameterBytes().size(), MemoryUse::Upload);
    std::ranges::copy(builder.parameterBytes(), made.parameters.mapped().begin());
    std::vector<KernelKey> keys;
    for (Dispatch& dispatch : builder.dispatches()) {
        dispatch.parameters += made.parameters.address();
        keys.push_back(dispatch.kernel);
    }
    m_kernels.prepare(keys);
    made.dispatches = builder.dispatches().size();
    made.commands = m_recorder.record(builder.dispatches(), m_kernels,
                                      m_uploadArena.address(m_slots[shape.slot].state),
                                      m_slots[shape.slot].canary);
    return m_passes.emplace(shape, std::move(made)).first->second;
}

// Of each row the first slots matter.
std::vector<DevicePiece> PlanRunner::cachePieces(std::uint32_t count) const {
    std::vector<DevicePiece> pieces;
    for (const CacheRows& part : m_cache) {
        for (std::uint32_t row = 0; row < part.rows; ++row) {
            pieces.push_back({m_deviceArena.buffer(part.region).get(),
                              part.region.offset + row * part.slotBytes * part.layer.capacity,
                              usedSlots(part.layer, count) * part.slotBytes});
        }
    }
    return pieces;
}

std::string PlanRunner::cacheFormat() const {
    return std::string(nameOf(m_workspace.cacheType)) + " in rows of 8, heads " +
           std::to_string(m_plan.config.keyValueHeads) + ", stride " +
           std::to_string(m_workspace.headStride) + ", " + describeCache(m_layers);
}

// What CacheHistory remembers comes first.
std::uint64_t PlanRunner::cacheBytes(std::uint32_t count) const {
    std::uint64_t bytes = sizeof(std::uint32_t);
    for (const CacheRows& part : m_cache) {
        bytes += part.rows * part.slotBytes * usedSlots(part.layer, count);
    }
    return bytes;
}

void PlanRunner::saveCache(std::uint32_t count, const Executor::OnBytes& onBytes) {
    dropAhead();
    const std::uint32_t end = m_history.end();
    onBytes(std::as_bytes(std::span(&end, 1)));
    CacheTransfer(m_device, m_recorder).download(cachePieces(count), onBytes);
}

void PlanRunner::restoreCache(std::uint32_t count, std::span<const std::byte> bytes) {
    dropAhead();
    std::uint32_t end = 0;
    std::memcpy(&end, bytes.data(), sizeof(end));
    m_history.restore(0);
    CacheTransfer(m_device, m_recorder).upload(cachePieces(count), bytes.subspan(sizeof(end)));
    m_history.restore(std::max(count, end));
}

std::size_t PlanRunner::dispatchCount(const PassShape& shape) {
    return pass(shape).dispatches;
}

void PlanRunner::writeInputs(Slot& slot, std::span<const Token> tokens, std::uint32_t position,
                             LogitsWanted wanted) {
    shaders::State state{};
    state.position = position;
    state.count = std::max(1U, static_cast<std::uint32_t>(tokens.size()));
    state.firstOutput = wanted == LogitsWanted::Last ? state.count - 1 : 0;
    std::memcpy(m_uploadArena.mapped(slot.state).data(), &state, sizeof(state));
    if (!tokens.empty()) {
        std::memcpy(m_uploadArena.mapped(slot.tokens).data(), tokens.data(), tokens.size_bytes());
    }

    // On the host because GPUs compute sines of large angles with few correct digits.
    for (std::size_t i = 0; i < m_plan.rotaries.size(); ++i) {
        const Rotary& rotary = m_plan.rotaries[i];
        auto* rotation = reinterpret_cast<float*>(m_uploadArena.mapped(slot.rotations[i]).data());
        for (std::uint32_t t = 0; t < state.count; ++t) {
            for (const double frequency : rotary.frequencies) {
                const double angle = frequency * (position + t);
                *rotation++ = static_cast<float>(rotary.magnitude * std::cos(angle));
                *rotation++ = static_cast<float>(rotary.magnitude * std::sin(angle));
            }
        }
    }
    *slot.canary.mappedAs<std::uint32_t>() = 0;
}

void PlanRunner::submit(const PassShape& shape) {
    const VkCommandBuffer commands = pass(shape).commands;
    Slot& slot = m_slots[shape.slot];
    slot.submitted = std::chrono::steady_clock::now();
    m_recorder.submit(commands, slot.fence, "computing");
}

// A pass that was submitted while another ran began when that one had ended.
void PlanRunner::finish(std::uint32_t slot) {
    m_recorder.wait(m_slots[slot].fence, "computing");
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> taken =
        now - std::max(m_slots[slot].submitted, m_lastFinished);
    m_lastFinished = now;
    m_submissionSeconds = std::max(m_submissionSeconds, taken.count());
    if (*m_slots[slot].canary.mappedAs<const std::uint32_t>() != CommandRecorder::kCanary) {
        throw Error(ErrorCode::DeviceLost,
                    "The graphics driver stopped the work midway without saying so. Load the model "
                    "again, or choose another device.");
    }
}

std::span<const float> PlanRunner::run(std::span<const Token> tokens, std::uint32_t position,
                                       LogitsWanted wanted) {
    const auto count = static_cast<std::uint32_t>(tokens.size());
    PassShape shape;
    for (const std::uint32_t columns :
         {1U, kLogitColumns, m_tuning.tileColumns, 32U, m_tuning.batchSize}) {
        shape.columns = columns;
        if (columns >= count) {
            break;
        }
    }
    shape.logits = wanted;
    shape.splits = splitsFor(shape.columns, position + count);
    writeInputs(m_slots[0], tokens, position, wanted);
    submit(shape);
    finish(0);
    const std::size_t columns = wanted == LogitsWanted::None   ? 0
                                : wanted == LogitsWanted::Last ? 1
                                                               : tokens.size();
    return {reinterpret_cast<const float*>(m_readbackArena.mapped(m_logits).data()),
            columns * m_plan.config.vocabularySize};
}

std::span<const float> PlanRunner::forward(std::span<const Token> tokens, std::uint32_t position,
                                           LogitsWanted wanted) {
    assert(!tokens.empty() && tokens.size() <= m_tuning.batchSize);
    dropAhead();
    m_submissionSeconds = 0;
    m_history.record(position, static_cast<std::uint32_t>(tokens.size()));
    if (wanted != LogitsWanted::All) {
        return run(tokens, position, wanted);
    }
    m_allLogits.clear();
    for (std::size_t begin = 0; begin < tokens.size(); begin += kLogitColumns) {
        const std::size_t count = std::min<std::size_t>(kLogitColumns, tokens.size() - begin);
        const std::span<const float> logits =
            run(tokens.subspan(begin, count), position + static_cast<std::uint32_t>(begin), wanted);
        m_allLogits.insert(m_allLogits.end(), logits.begin(), logits.end());
    }
    return m_allLogits;
}

PlanRunner::Choosing PlanRunner::beginChoosing(std::uint32_t slot, std::span<const Token> tokens,
                                               std::uint32_t position) {
    m_history.record(position, 1);
    writeInputs(m_slots[slot], tokens, position, LogitsWanted::Last);
    submit({.splits = splitsFor(1, position + 1), .chooses = true, .slot = slot});
    return {slot, position};
}

Token PlanRunner::finishChoosing(const Choosing& choosing) {
    finish(choosing.slot);
    std::uint32_t chosen = 0;
    std::memcpy(&chosen, m_readbackArena.mapped(m_slots[choosing.slot].choice).data(),
                sizeof(chosen));
    if (chosen >= m_plan.config.vocabularySize) {
        throw Error(ErrorCode::DeviceLost,
                    "The device chose a word that the model does not have. Load the model again, "
                    "or choose another device.");
    }
    return static_cast<Token>(chosen);
}

Token PlanRunner::choose(Token token, std::uint32_t position, Executor::Ahead ahead) {
    if (!m_ahead || m_ahead->position != position || m_lastChoice != token) {
        dropAhead();
        m_ahead = beginChoosing(0, {&token, 1}, position);
    }
    const Choosing current = *m_ahead;
    m_ahead.reset();
    m_submissionSeconds = 0;
    if (ahead == Executor::Ahead::Yes && position + 1 < m_contextLength) {
        m_ahead = beginChoosing(1 - current.slot, {}, position + 1);
    }
    m_lastChoice = finishChoosing(current);
    return m_lastChoice;
}

void PlanRunner::dropAhead() {
    if (m_ahead) {
        const Choosing dropped = *m_ahead;
        m_ahead.reset();
        (void)finishChoosing(dropped);
    }
}

}  // namespace concordia::vulkan
