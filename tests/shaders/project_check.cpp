// Chooses the cases of project.comp: compiling a pipeline takes far longer than running it, so each
// pipeline meets several shapes, and the shapes take turns so that any two of their properties
// meet somewhere.
#include <algorithm>
#include <array>
#include <vector>

#include "tests/shaders/kernel_checks.h"
#include "tests/shaders/project_case.h"

namespace concordia::test {
namespace {

constexpr std::array<std::uint32_t, 7> kRows{1, 2, 15, 16, 17, 33, 250};
constexpr std::array<std::uint32_t, 6> kCounts{1, 2, 7, 8, 9, 13};
constexpr std::array<std::uint32_t, 4> kRowOffsets{0, 2, 16, 30};
constexpr std::array<std::uint32_t, 4> kPositions{0, 1, 63, 200};
constexpr std::array<HeadShape, 7> kHeadShapes{{{2, 1, 1, 2},
                                                {8, 4, 2, 8},
                                                {20, 3, 1, 8},
                                                {64, 2, 2, 64},
                                                {80, 4, 1, 32},
                                                {128, 2, 1, 128},
                                                {16, 6, 3, 4}}};

// The rows of a launch that has a whole query/key/value matrix, or the part of it in which one
// tensor type lies, or where a buffer ended.
void chooseHeadRows(ProjectCase& shape, std::size_t turn) {
    const HeadShape& heads = shape.heads;
    const std::uint32_t queryRows = heads.heads * heads.headSize;
    const std::uint32_t keyRows = heads.keyValueHeads * heads.headSize;
    shape.matrixRows = heads.rows();
    const std::array<std::array<std::uint32_t, 2>, 4> parts{{
        {0, shape.matrixRows},
        {queryRows, 2 * keyRows},
        {queryRows + keyRows, keyRows},
        {0, std::min(shaders::kGroupRows, queryRows)},
    }};
    shape.rowOffset = parts[turn % parts.size()][0];
    shape.rows = parts[turn % parts.size()][1];
}

class Turns {
public:
    // Several shapes for the pipeline that `shape` names.
    void add(ProjectCase shape) {
        const std::vector<std::uint32_t> columns = columnChoices(shape.type);
        for (std::size_t i = 0; i < kRows.size(); ++i) {
            const std::size_t turn = m_pipelines + i;
            shape.columns = columns[turn % columns.size()];
            shape.count = kCounts[(m_pipelines + 5 * i) % kCounts.size()];
            shape.position = kPositions[(m_pipelines + i / 2) % kPositions.size()];
            shape.bias = turn % 2 == 1;
            shape.heads = kHeadShapes[i];
            const bool isStored = shape.epilogue == shaders::kEpilogueStore;
            shape.fromFirstOutput = isStored && i % 3 == 2;
            shape.softCap = isStored && i % 2 == 1 ? 0.5F : 0.0F;
            shape.rows = kRows[i];
            if (shape.epilogue == shaders::kEpilogueGated) {
                shape.rows += shape.rows % 2;
            }
            shape.rowOffset = kRowOffsets[(m_pipelines + i / 2) % kRowOffsets.size()];
            shape.matrixRows = shape.rowOffset + shape.rows + 4;
            if (shape.epilogue == shaders::kEpilogueQueryKeyValue) {
                chooseHeadRows(shape, turn);
            }
            m_cases.push_back(shape);
        }
        ++m_pipelines;
    }
    [[nodiscard]] const std::vector<ProjectCase>& cases() const { return m_cases; }

private:
    std::vector<ProjectCase> m_cases;
    std::size_t m_pipelines = 0;
};

// Every activation, with a gate and without.
void addActivations(Turns& turns, const vulkan::Tuning& tuning) {
    for (const ActivationKind kind :
         {ActivationKind::Silu, ActivationKind::GeluTanh, ActivationKind::ReluSquared,
          ActivationKind::Xielu, ActivationKind::ClampedSwish}) {
        ProjectCase shape;
        shape.slices = tuning.slices;
        shape.localSize = tuning.projectSize;
        shape.activation = kind;
        shape.epilogue = shaders::kEpilogueGated;
        turns.add(shape);
        if (kind != ActivationKind::ClampedSwish) {  // exists with a gate only
            shape.epilogue = shaders::kEpilogueActivated;
            turns.add(shape);
        }
    }
}

// Those that passes are made of, and for some types the combinations that future passes may need
// and workgroups of several groups, which are no single subgroup.
std::vector<ProjectCase> chooseCases(const vulkan::Tuning& tuning) {
    Turns turns;
    for (const TensorType type : kTensorTypes) {
        for (const std::uint32_t tile : {1U, 8U, 16U}) {
            ProjectCase shape;
            shape.type = type;
            shape.tile = tile;
            shape.slices = tuning.slices;
            for (const std::uint32_t epilogue :
                 {shaders::kEpilogueStore, shaders::kEpilogueResidual,
                  shaders::kEpilogueQueryKeyValue, shaders::kEpilogueGated}) {
                const bool usual = epilogue != shaders::kEpilogueResidual;
                shape.epilogue = epilogue;
                shape.localSize = tuning.projectSize;
                shape.normed = usual;
                turns.add(shape);
                if (type == TensorType::F32 || type == TensorType::Q6_K) {
                    shape.normed = !usual;
                    turns.add(shape);
                }
                if (type == TensorType::F16 || type == TensorType::Q5_K) {
                    shape.localSize = std::min(256U, tuning.projectSize * 4);
                    turns.add(shape);
                }
            }
        }
    }
    addActivations(turns, tuning);
    return turns.cases();
}

}  // namespace

void checkProject(Harness& harness, Report& report) {
    const std::vector<ProjectCase> cases = chooseCases(harness.tuning());
    std::vector<vulkan::KernelKey> kernels;
    for (const ProjectCase& shape : cases) {
        kernels.push_back(shape.kernel());
    }
    harness.prepare(kernels);
    Noise noise(11);
    for (const ProjectCase& shape : cases) {
        const std::string group =
            "project " + lowerName(shape.type) + ", " + std::to_string(shape.tile) + " columns";
        report.check(group, shape.text(), [&] { return runProjectCase(harness, shape, noise); });
    }
}

}  // namespace concordia::test
