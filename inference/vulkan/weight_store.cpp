#include "inference/vulkan/weight_store.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <future>
#include <thread>

#include "inference/error.h"
#include "inference/reference/operators.h"
#include "inference/reference/step_weights.h"

namespace concordia::vulkan {
namespace {

constexpr std::uint32_t kGroupRows = 16;
constexpr std::uint64_t kAlignmentLoss = 256;  // at most, per plane
constexpr std::uint64_t kStagingBytes = std::uint64_t{16} << 20;
constexpr std::uint64_t kThreadWorthBytes = std::uint64_t{1} << 20;

TensorType typeOf(const Tensor& tensor) {
    return tensorTypeFromId(tensor.typeId).value();  // the plan has only known types
}

std::uint32_t groupsOf(std::uint32_t rows) {
    return (rows + kGroupRows - 1) / kGroupRows;
}

std::uint64_t bytesPerGroup(TensorType type, std::uint32_t columns) {
    std::uint64_t bytes = 0;
    for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
        bytes += weightLayout(type).groupBytes(plane, columns);
    }
    return bytes;
}

}  // namespace

WeightStore::WeightStore(const Device& device, const Plan& plan)
    : m_device(device),
      m_plan(plan),
      m_staged(device.options().stagedUploads.value_or(!device.limits().unifiedMemory)),
      m_arena(device) {
    for (const Step& step : plan.steps) {
        if (const Matrix* const matrix = reference::matrixOf(step)) {
            addMatrix(*matrix);
        }
        addVectors(step);
    }
    for (auto& [tensor, vector] : m_vectors) {
        vector.values.resize((vector.values.size() + 255) / 256 * 256);
        vector.region = m_arena.reserve(vector.values.size() * sizeof(float));
    }
}

void WeightStore::addNorm(const Norm& norm) {
    for (const Tensor* const tensor : {norm.gain, norm.bias}) {
        if (tensor != nullptr) {
            m_vectors[tensor].values = reference::decodeVector(*tensor);
        }
    }
}

void WeightStore::addVectors(const Step& step) {
    std::visit(
        [this](const auto& each) {
            if constexpr (requires { each.norm; }) {
                addNorm(each.norm);
            }
            if constexpr (requires { each.bias; }) {
                if (!each.bias.empty()) {
                    m_vectors[each.bias.front().tensor].values =
                        reference::decodeBias(each.bias, each.matrix, m_plan.config);
                }
            }
            if constexpr (requires { each.postNorm; }) {
                if (each.postNorm.has_value()) {
                    addNorm(*each.postNorm);
                }
            }
            if constexpr (requires { each.headNorms; }) {
                if (each.headNorms.has_value()) {
                    for (const MatrixPart& gain : {each.headNorms->query, each.headNorms->key}) {
                        m_vectors[gain.tensor].values =
                            reference::decodeHeadGain(gain, m_plan.config);
                    }
                }
            }
            if constexpr (requires { each.sinks; }) {
                if (each.sinks != nullptr) {
                    m_vectors[each.sinks].values = reference::decodeVector(*each.sinks);
                }
            }
        },
        step);
}

WeightStore::MatrixKey WeightStore::keyOf(const Matrix& matrix) {
    MatrixKey key{{nullptr, static_cast<int>(matrix.arrangement)}};
    for (const MatrixPart& part : matrix.parts) {
        key.emplace_back(part.tensor, static_cast<int>(part.permutation));
    }
    return key;
}

void WeightStore::addMatrix(const Matrix& matrix) {
    const auto [entry, isNew] = m_matrices.try_emplace(keyOf(matrix));
    if (!isNew) {
        return;
    }
    const std::size_t first = m_slabs.size();
    if (matrix.arrangement == MatrixArrangement::Alternating) {
        // Rows of both tensors share every group, so they need one type: F16 holds either exactly
        // enough when a file mixes them, which quantizers hardly ever do.
        const TensorType type = typeOf(*matrix.parts[0].tensor);
        const bool same = type == typeOf(*matrix.parts[1].tensor);
        addSegment(matrix, same ? type : TensorType::F16, 0, matrix.rows);
    } else {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        for (std::size_t i = 0; i < matrix.parts.size(); ++i) {
            const TensorType type = typeOf(*matrix.parts[i].tensor);
            end += static_cast<std::uint32_t>(matrix.parts[i].tensor->rows() / matrix.experts);
            const bool continues = i + 1 < matrix.parts.size() && end % kGroupRows == 0 &&
                                   typeOf(*matrix.parts[i + 1].tensor) == type;
            if (!continues) {
                addSegment(matrix, type, begin, end - begin);
                begin = end;
            }
        }
    }
    for (std::size_t i = first; i < m_slabs.size(); ++i) {
        entry->second.push_back(i);
    }
}

void WeightStore::addSegment(const Matrix& matrix, TensorType type, std::uint32_t rowOffset,
                             std::uint32_t rows) {
    const std::uint64_t groupBytes = bytesPerGroup(type, matrix.columns);
    const std::uint64_t room = m_device.limits().maxBufferBytes - kMaxPlanes * kAlignmentLoss;
    const auto maxGroups =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(room / groupBytes, UINT32_MAX / 512));
    if (maxGroups == 0) {
        throw Error(ErrorCode::Unsupported,
                    "The device's buffers are too small for this model's matrices.");
    }
    DeviceMatrixPart part;
    part.type = type;
    part.blocks = weightLayout(type).blocks(matrix.columns);
    part.rowOffset = rowOffset;
    const std::uint32_t groups = groupsOf(rows);
    if (matrix.experts > 1) {
        part.rows = rows;
        part.groupsPerExpert = groups;
        for (std::uint32_t begin = 0; begin < groups * matrix.experts; begin += maxGroups) {
            part.firstGroup = begin;
            part.groups = std::min(maxGroups, groups * matrix.experts - begin);
            addSlab(matrix, part);
        }
        return;
    }
    for (std::uint32_t begin = 0; begin < rows; begin += maxGroups * kGroupRows) {
        part.rows = std::min(maxGroups * kGroupRows, rows - begin);
        part.rowOffset = rowOffset + begin;
        part.groups = groupsOf(part.rows);
        part.groupsPerExpert = part.groups;
        addSlab(matrix, part);
    }
}

void WeightStore::addSlab(const Matrix& matrix, const DeviceMatrixPart& part) {
    const WeightLayout& layout = weightLayout(part.type);
    Slab& slab = m_slabs.emplace_back();
    slab.matrix = &matrix;
    slab.part = part;
    for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
        if (layout.planes[plane].words > 0) {
            slab.planes[plane] =
                m_arena.reserve(part.groups * layout.groupBytes(plane, matrix.columns));
        }
    }
}

void WeightStore::upload(CommandRecorder& recorder, const ExecutorOptions& options) {
    m_arena.allocate(m_staged ? MemoryUse::DeviceOnly : MemoryUse::DeviceMapped);
    const Buffer staging =
        m_staged ? Buffer(m_device, std::min(kStagingBytes, m_device.limits().maxBufferBytes),
                          MemoryUse::Upload)
                 : Buffer();
    for (const auto& [tensor, vector] : m_vectors) {
        uploadVector(vector, recorder, staging);
    }
    std::uint64_t total = 0;
    for (const Slab& slab : m_slabs) {
        total += bytesPerGroup(slab.part.type, slab.matrix->columns) * slab.part.groups;
    }
    std::uint64_t done = 0;
    for (const Slab& slab : m_slabs) {
        if (options.onProgress) {
            options.onProgress(done, total);
        }
        if (options.stop.stop_requested()) {
            throw LoadCancelled();
        }
        uploadSlab(slab, recorder, staging);
        done += bytesPerGroup(slab.part.type, slab.matrix->columns) * slab.part.groups;
    }
    if (options.onProgress) {
        options.onProgress(total, total);
    }
}

void WeightStore::packGroups(const Slab& slab, std::uint32_t firstGroup, std::uint32_t groups,
                             const std::array<std::byte*, kMaxPlanes>& planes) const {
    const Matrix& matrix = *slab.matrix;
    const WeightLayout& layout = weightLayout(slab.part.type);
    const std::size_t packedRowBytes = rowBytes(slab.part.type, matrix.columns);
    const auto pack = [&](std::uint32_t begin, std::uint32_t end) {
        std::array<std::span<const std::byte>, kGroupRows> rows;
        std::array<std::vector<std::byte>, kGroupRows> converted;
        std::vector<float> values;
        for (std::uint32_t group = begin; group < end; ++group) {
            for (std::uint32_t i = 0; i < kGroupRows; ++i) {
                const std::uint32_t stored = slab.part.firstGroup + firstGroup + group;
                const std::uint32_t expert = stored / slab.part.groupsPerExpert;
                const std::uint32_t row = stored % slab.part.groupsPerExpert * kGroupRows + i;
                rows[i] = {};
                if (row >= slab.part.rows) {
                    continue;
                }
                const SourceRow from = sourceRow(matrix, m_plan.config,
                                                 expert * matrix.rows + slab.part.rowOffset + row);
                const Tensor& tensor = *matrix.parts[from.part].tensor;
                rows[i] = tensor.row(from.row, converted[i]);
                if (typeOf(tensor) != slab.part.type) {
                    values.resize(matrix.columns);
                    dequantizeRow(typeOf(tensor), rows[i], values);
                    converted[i].resize(packedRowBytes);
                    for (std::size_t k = 0; k < values.size(); ++k) {
                        const std::uint16_t half = floatToHalf(values[k]);
                        std::memcpy(converted[i].data() + 2 * k, &half, 2);
                    }
                    rows[i] = converted[i];
                }
            }
            std::array<std::byte*, kMaxPlanes> destination{};
            for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
                if (planes[plane] != nullptr) {
                    destination[plane] =
                        planes[plane] + group * layout.groupBytes(plane, matrix.columns);
                }
            }
            packGroup(slab.part.type, matrix.columns, rows, destination);
        }
    };
    const std::uint64_t bytes = groups * bytesPerGroup(slab.part.type, matrix.columns);
    const auto workers = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(
        bytes / kThreadWorthBytes, 1, std::max(1U, std::thread::hardware_concurrency())));
    std::vector<std::future<void>> running;
    for (std::uint32_t worker = 1; worker < workers; ++worker) {
        running.push_back(std::async(std::launch::async, pack, groups * worker / workers,
                                     groups * (worker + 1) / workers));
    }
    pack(0, groups / workers);
    for (std::future<void>& worker : running) {
        worker.get();
    }
}

void WeightStore::uploadSlab(const Slab& slab, CommandRecorder& recorder,
                             const Buffer& staging) const {
    const WeightLayout& layout = weightLayout(slab.part.type);
    const std::uint32_t columns = slab.matrix->columns;
    const std::uint32_t groups = slab.part.groups;
    std::array<std::byte*, kMaxPlanes> planes{};
    if (!m_staged) {
        for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
            if (layout.planes[plane].words > 0) {
                planes[plane] = m_arena.mapped(slab.planes[plane]).data();
            }
        }
        packGroups(slab, 0, groups, planes);
        return;
    }
    const std::uint64_t groupBytes = bytesPerGroup(slab.part.type, columns);
    const auto step =
        static_cast<std::uint32_t>(std::max<std::uint64_t>(1, staging.bytes() / groupBytes));
    if (groupBytes > staging.bytes()) {
        throw Error(ErrorCode::Unsupported, "The rows of this model's matrices are too long.");
    }
    for (std::uint32_t first = 0; first < groups; first += step) {
        const std::uint32_t count = std::min(step, groups - first);
        std::uint64_t offset = 0;
        std::vector<Copy> copies;
        for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
            const std::uint64_t bytes = layout.groupBytes(plane, columns);
            if (bytes > 0) {
                const Arena::Region& region = slab.planes[plane];
                planes[plane] = staging.mapped().data() + offset;
                copies.push_back({staging.get(), offset, m_arena.buffer(region).get(),
                                  region.offset + first * bytes, count * bytes});
                offset += count * bytes;
            }
        }
        packGroups(slab, first, count, planes);
        recorder.copy(copies);
    }
}

void WeightStore::uploadVector(const Vector& vector, CommandRecorder& recorder,
                               const Buffer& staging) const {
    const std::span<const std::byte> bytes = std::as_bytes(std::span(vector.values));
    if (!m_staged) {
        std::ranges::copy(bytes, m_arena.mapped(vector.region).begin());
        return;
    }
    for (std::size_t begin = 0; begin < bytes.size(); begin += staging.bytes()) {
        const std::size_t size = std::min<std::size_t>(staging.bytes(), bytes.size() - begin);
        std::ranges::copy(bytes.subspan(begin, size), staging.mapped().begin());
        const Copy copy{staging.get(), 0, m_arena.buffer(vector.region).get(),
                        vector.region.offset + begin, size};
        recorder.copy({&copy, 1});
    }
}

DeviceMatrix WeightStore::matrix(const Matrix& matrix) const {
    DeviceMatrix parts;
    for (const std::size_t index : m_matrices.at(keyOf(matrix))) {
        const Slab& slab = m_slabs[index];
        DeviceMatrixPart part = slab.part;
        for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
            // Planes that the type does not have still need an address that may be read from.
            const bool used = weightLayout(part.type).planes[plane].words > 0;
            part.planes[plane] = m_arena.address(slab.planes[used ? plane : 0]);
        }
        parts.push_back(part);
    }
    return parts;
}

std::uint64_t WeightStore::vector(const Tensor* tensor) const {
    return tensor == nullptr ? 0 : m_arena.address(m_vectors.at(tensor).region);
}

std::uint64_t WeightStore::bias(const Bias& bias) const {
    return bias.empty() ? 0 : vector(bias.front().tensor);
}

}  // namespace concordia::vulkan
