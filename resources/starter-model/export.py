#!/usr/bin/env python3
"""Writes a checkpoint of train.py as a folder in Hugging Face's layout.

  export.py FOLDER OUT    FOLDER holds checkpoint.pt and tokenizer.model
"""

import json
import pathlib
import shutil
import struct
import sys

import torch

from encoding import TEMPLATE, Encoder
from model import NORM_EPSILON, ROPE_BASE
from tables import CODES

NAME = "Concordia starter model"
# The final norm is scaled: at the usual temperatures of 0.7 to 1 the model then answers as good as
# greedily, which suits one that knows facts and tells no stories.
SHARPNESS = 8.0


def tensors(state, shape):
    yield "model.embed_tokens.weight", state["embedding.weight"]
    yield "model.norm.weight", state["norm.weight"] * SHARPNESS
    for layer in range(shape["layers"]):
        def of(name):
            return state[f"blocks.{layer}.{name}.weight"]
        prefix = f"model.layers.{layer}."
        for name, part in zip("qkv", of("query_key_value").chunk(3)):
            yield f"{prefix}self_attn.{name}_proj.weight", part
        for name, part in zip(("gate", "up"), of("gate_up").chunk(2)):
            yield f"{prefix}mlp.{name}_proj.weight", part
        yield f"{prefix}self_attn.o_proj.weight", of("output")
        yield f"{prefix}mlp.down_proj.weight", of("down")
        yield f"{prefix}input_layernorm.weight", of("attention_norm")
        yield f"{prefix}post_attention_layernorm.weight", of("feed_forward_norm")


def write_safetensors(path, named):
    header, blobs, offset = {"__metadata__": {"format": "pt"}}, [], 0
    for name, tensor in named:
        blob = tensor.detach().float().contiguous().numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape),
                        "data_offsets": [offset, offset + len(blob)]}
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def config(shape, encoder):
    return {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
        "hidden_size": shape["width"], "intermediate_size": shape["hidden"],
        "num_hidden_layers": shape["layers"], "num_attention_heads": shape["heads"],
        "num_key_value_heads": shape["heads"], "vocab_size": shape["vocabulary"],
        "max_position_embeddings": shape["context"], "rms_norm_eps": NORM_EPSILON,
        "rope_theta": ROPE_BASE, "tie_word_embeddings": True, "attention_bias": False,
        "mlp_bias": False, "torch_dtype": "float32", "eos_token_id": encoder.end,
        "bos_token_id": None,
    }


def main():
    folder, out = map(pathlib.Path, sys.argv[1:3])
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    encoder = Encoder(folder / "tokenizer.model")
    out.mkdir(parents=True, exist_ok=True)
    write_safetensors(out / "model.safetensors", tensors(state["model"], state["shape"]))
    shutil.copy(folder / "tokenizer.model", out / "tokenizer.model")
    (out / "config.json").write_text(json.dumps(config(state["shape"], encoder), indent=2) + "\n")
    (out / "tokenizer_config.json").write_text(json.dumps({
        "tokenizer_class": "LlamaTokenizer", "add_bos_token": False, "add_eos_token": False,
        "add_prefix_space": False, "legacy": False, "unk_token": "<unk>", "eos_token": "<|end|>",
        "model_max_length": state["shape"]["context"], "chat_template": TEMPLATE}, indent=2) + "\n")
    (out / "generation_config.json").write_text(json.dumps({
        "do_sample": False, "temperature": 0.0, "eos_token_id": encoder.end}, indent=2) + "\n")
    (out / "README.md").write_text("---\nlicense: eupl-1.2\nlanguage: [" + ", ".join(CODES)
                                   + f"]\nmodel_name: {NAME}\n---\n")


if __name__ == "__main__":
    main()
