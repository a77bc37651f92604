// The end of project.comp: joins the slices, applies the norm's factor and the bias, and puts the
// results where the step after wants them.
#include "activations.glsl"
#include "heads.glsl"

// Adds up what the slices of each row have, in a fixed order. All invocations must come here; only
// slice 0 has the result.
void sumSlices(uint slice, inout vec2 results[COLUMNS]) {
    const uint width = gl_WorkGroupSize.x * COLUMNS;
    const uint self = gl_LocalInvocationID.x;
    [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
        sharedSums[c * gl_WorkGroupSize.x + self] = results[c].x;
        sharedSums[width + c * gl_WorkGroupSize.x + self] = results[c].y;
    }
    barrier();
    if (slice == 0) {
        [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
            for (uint other = 1; other < kSlices; ++other) {
                const uint at = c * gl_WorkGroupSize.x + self + other * kGroupLanes;
                results[c] += vec2(sharedSums[at], sharedSums[width + at]);
            }
        }
    }
}

// rsqrt(mean(x²) + ε) of one column, from the partial sums of the step before.
float normFactor(uint column) {
    Floats squares = P.inputSquares;
    float sum = 0.0;
    for (uint i = 0; i < P.squareCount; ++i) {
        sum += squares.v[column * P.squareStride + i];
    }
    return inversesqrt(sum * P.inverseWidth + P.epsilon);
}

void storeResidual(uint row, bool valid, uint column, vec2 y) {
    float squares = 0.0;
    if (valid) {
        const uint at = column * P.outputStride + row;
        [[unroll]] for (uint i = 0; i < 2; ++i) {
            if (row + i < P.rowOffset + P.rows) {
                const float value = P.outputs.v[at + i] + y[i];
                P.outputs.v[at + i] = value;
                P.normInputs.v[at + i] = value * P.gain.v[row + i];
                squares += value * value;
            }
        }
    }
    const float total = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0) {
        P.outputSquares.v[column * P.squareStride + P.squareOffset + gl_WorkGroupID.x] = total;
    }
}

// For the kernel that takes keys or values from here to the cache.
void storeRaw(Floats raw, uint head, uint d, uint column, vec2 y) {
    const uint heads = P.keyRows / P.headSize;
    const uint at = (column * heads + head) * P.headStride + d;
    raw.v[at] = y.x;
    raw.v[at + 1] = y.y;
}

// Rows are pairs inside one head: queries, then keys, then values.
void storeQueryKeyValue(uint row, uint column, vec2 y) {
    const uint d = row % P.headSize;
    const bool isValue = row >= P.queryRows + P.keyRows;
    if (!isValue && P.normsHeads == 0 && d < P.rotaryDimensions) {
        y = rotated(y, P.rotations.v[column * (P.rotaryDimensions / 2) + d / 2]);
    }
    const uint slot = (push.state.v.position + column) % P.capacity;
    if (row < P.queryRows) {
        const uint at = column * P.outputStride + row / P.headSize * P.headStride + d;
        P.outputs.v[at] = y.x;
        P.outputs.v[at + 1] = y.y;
    } else if (isValue) {
        const uint head = (row - P.queryRows - P.keyRows) / P.headSize;
        if (P.storesLater != 0) {
            Floats raw = P.rawValues;
            storeRaw(raw, head, d, column, y);
            return;
        }
        P.values.v[(head * P.capacity + slot) * (P.headStride / 2) + d / 2] = packHalf2x16(y);
    } else {
        const uint head = (row - P.queryRows) / P.headSize;
        if (P.normsHeads != 0 || P.storesLater != 0) {
            Floats raw = P.rawKeys;
            storeRaw(raw, head, d, column, y);
        } else {
            P.keys.v[keyWord(head, d, slot, P.headStride, P.capacity)] = packHalf2x16(y);
        }
    }
}

void storePair(uint at, bool both, vec2 y) {
    P.outputs.v[at] = y.x;
    if (both) {
        P.outputs.v[at + 1] = y.y;
    }
}

// `row` counts in the whole matrix, or in that of one expert; `valid` tells whether this lane has a
// result to store.
void finish(uint row, bool valid, uint expert, uint firstColumn, uint column,
            vec2 results[COLUMNS]) {
    const vec4 numbers = vec4(P.activationA, P.activationB, P.activationC, P.activationD);
    [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
        const uint source = firstColumn + column + c;
        if (source >= push.state.v.count) {
            break;
        }
        const uint target = kExperts ? source * P.choices + gl_WorkGroupID.z : source;
        vec2 y = results[c];
        if (kNormed) {
            y *= normFactor(source);
        }
        const bool both = row + 1 < P.rowOffset + P.rows;
        if (P.hasBias != 0 && valid) {
            const uint at = expert * P.rows + row;
            y += vec2(P.bias.v[at], both ? P.bias.v[at + 1] : 0.0);
        }
        if (kEpilogue == kEpilogueResidual) {
            storeResidual(row, valid, source, y);
        } else if (!valid) {
            continue;
        } else if (kEpilogue == kEpilogueQueryKeyValue) {
            storeQueryKeyValue(row, source, y);
        } else if (kEpilogue == kEpilogueGated) {
            P.outputs.v[target * P.outputStride + row / 2] = activatedGate(kActivation, numbers, y);
        } else if (kEpilogue == kEpilogueActivated) {
            y = vec2(activated(kActivation, numbers, y.x), activated(kActivation, numbers, y.y));
            storePair(target * P.outputStride + row, both, y);
        } else {
            const uint storedColumn = kExperts ? target : column + c;
            if (P.softCap > 0.0) {
                y = vec2(softCapped(y.x, P.softCap), softCapped(y.y, P.softCap));
            }
            storePair(storedColumn * P.outputStride + row, both, y);
        }
    }
}
