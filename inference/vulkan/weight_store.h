// The weights of a plan in device memory, in the layout of weight_layout.h.
// Thread rule: one thread at a time; upload packs with threads of its own.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "inference/transformer/executor.h"
#include "inference/transformer/plan.h"
#include "inference/vulkan/arena.h"
#include "inference/vulkan/command_recorder.h"
#include "inference/vulkan/weight_layout.h"

namespace concordia::vulkan {

// Some consecutive rows of a matrix, stored in one piece and in one tensor type: a matrix has
// several where its tensors' types differ or where one buffer could not hold it. With experts, some
// of the groups of all their matrices, each of which begins with a group of its own.
struct DeviceMatrixPart {
    TensorType type = TensorType::F32;
    std::array<std::uint64_t, kMaxPlanes> planes{};  // device addresses
    std::uint32_t rows = 0;                          // with experts, of each of their matrices
    std::uint32_t rowOffset = 0;                     // in the matrix; even; 0 with experts
    std::uint32_t blocks = 0;                        // of 32 elements per row, padding included
    std::uint32_t groups = 0;                        // of 16 rows, in this part
    std::uint32_t firstGroup = 0;                    // counted over all experts; 0 without them
    std::uint32_t groupsPerExpert = 0;               // all of them without experts
};

using DeviceMatrix = std::vector<DeviceMatrixPart>;

class WeightStore {
public:
    // Lays out everything the plan refers to; nothing is allocated yet.
    WeightStore(const Device& device, const Plan& plan);

    [[nodiscard]] std::uint64_t deviceBytes() const { return m_arena.bytes(); }

    // Allocates, packs and uploads. Throws Error{OutOfMemory, DeviceLost} and LoadCancelled.
    void upload(CommandRecorder& recorder, const ExecutorOptions& options);

    // Requires: uploaded, and the plan given to the constructor holds the argument.
    [[nodiscard]] DeviceMatrix matrix(const Matrix& matrix) const;
    // Address of the float32 values of a norm's gain or bias, a head's gain or the sinks; zeros
    // follow up to a multiple of 256. 0 for a null pointer.
    [[nodiscard]] std::uint64_t vector(const Tensor* tensor) const;
    [[nodiscard]] std::uint64_t bias(const Bias& bias) const;  // 0 when it is empty

private:
    struct Slab {
        const Matrix* matrix = nullptr;
        DeviceMatrixPart part;
        std::array<Arena::Region, kMaxPlanes> planes;
    };
    struct Vector {
        std::vector<float> values;
        Arena::Region region;
    };

    void addVectors(const Step& step);
    void addNorm(const Norm& norm);
    void addMatrix(const Matrix& matrix);
    void addSegment(const Matrix& matrix, TensorType type, std::uint32_t rowOffset,
                    std::uint32_t rows);
    void addSlab(const Matrix& matrix, const DeviceMatrixPart& part);
    void packGroups(const Slab& slab, std::uint32_t firstGroup, std::uint32_t groups,
                    const std::array<std::byte*, kMaxPlanes>& planes) const;
    void uploadSlab(const Slab& slab, CommandRecorder& recorder, const Buffer& staging) const;
    void uploadVector(const Vector& vector, CommandRecorder& recorder, const Buffer& staging) const;

    // Two matrices of the plan over the same tensors (a tied output head) share their slabs.
    using MatrixKey = std::vector<std::pair<const Tensor*, int>>;
    [[nodiscard]] static MatrixKey keyOf(const Matrix& matrix);

    const Device& m_device;
    const Plan& m_plan;
    bool m_staged;
    std::vector<Slab> m_slabs;
    std::map<MatrixKey, std::vector<std::size_t>> m_matrices;  // indices into m_slabs
    std::map<const Tensor*, Vector> m_vectors;  // biases by their first part's tensor
    Arena m_arena;
};

}  // namespace concordia::vulkan
