# SPDX-License-Identifier: EUPL-1.2
"""Makes dequantize/*.bin: blocks of each tensor type and the floats that they stand for, as the
gguf package of llama.cpp decodes them. Seeded: the same files come out every time.

    python3 make_dequantize_fixtures.py

A file holds n blocks, one after another, then their n × (elements of a block) little-endian
float32. Needs gguf and numpy.
"""

import pathlib

import gguf
import numpy as np

HERE = pathlib.Path(__file__).parent
SMALL_BLOCKS = 6  # of 32 elements
LARGE_BLOCKS = 3  # of 256 elements
PLAIN_ELEMENTS = 64

# Where a block's half-precision scales are: their byte offsets.
HALVES = {"Q8_0": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2],
          "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208], "Q2_K": [80, 82], "Q3_K": [108],
          "IQ4_NL": [0], "IQ4_XS": [0], "MXFP4": []}

# Ordinary scales, a negative one, the largest, and subnormal ones.
SCALES = np.array([0.0123, -0.5, 65504.0, 6e-8, 3.1e-5, 1.0], dtype="<f2")

# Of MXFP4: ordinary ones, those of the smallest scales, and the largest that gives finite values.
EXPONENTS = [120, 127, 0, 1, 2, 251]


def random_blocks(random, name, count, size):
    """Random bytes with scales that are finite: all other bits may be anything."""
    blocks = random.integers(0, 256, (count, size), dtype=np.uint8)
    for block in range(count):
        for index, offset in enumerate(HALVES[name]):
            scale = SCALES[(block + index) % len(SCALES)]
            blocks[block, offset:offset + 2] = np.frombuffer(scale.tobytes(), dtype=np.uint8)
    if name == "MXFP4":
        blocks[:, 0] = EXPONENTS
    return blocks


def plain_values(random, name):
    """Ordinary numbers, both zeros, the smallest and largest, infinities."""
    values = random.standard_normal(PLAIN_ELEMENTS).astype(np.float32)
    values[:8] = [0.0, -0.0, np.inf, -np.inf, 65504.0, 6e-8, -6.1e-5, 1e-40]
    if name == "F16":
        with np.errstate(over="ignore"):
            return values.astype("<f2").view(np.uint8)
    if name == "BF16":
        return (values.view(np.uint32) >> 16).astype("<u2").view(np.uint8)
    return values.astype("<f4").view(np.uint8)


def main():
    random = np.random.default_rng(20260)
    folder = HERE / "dequantize"
    folder.mkdir(exist_ok=True)
    for name in ["F32", "F16", "BF16", *HALVES]:
        kind = gguf.GGMLQuantizationType[name]
        elements, size = gguf.GGML_QUANT_SIZES[kind]
        if name in HALVES:
            count = LARGE_BLOCKS if elements == 256 else SMALL_BLOCKS
            blocks = random_blocks(random, name, count, size)
        else:
            blocks = plain_values(random, name)
        decoded = gguf.quants.dequantize(blocks.reshape(-1), kind).astype("<f4")
        (folder / f"{name}.bin").write_bytes(blocks.tobytes() + decoded.tobytes())


if __name__ == "__main__":
    main()
