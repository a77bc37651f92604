# SPDX-License-Identifier: EUPL-1.2
"""Makes architectures/NAME/: a tiny model with random weights for each architecture, as a folder
the way models are published (config.json, model.safetensors), and what Hugging Face transformers
computes with it. Seeded: the same files come out every time.

    python3 make_architecture_fixtures.py [NAME...]

Beside the model's files a folder holds tokens.txt, token ids divided by commas, and logits.f32,
the logits after each of them as little-endian float32 [tokens][vocabulary]. They are computed in
float64 from the weights as stored.

The shapes are chosen so that mistakes show: more heads than key/value heads, heads that are not
the width divided by their number, widths that are no power of two, windows shorter than the
prompt, position scalings that set in before its end, gains and biases that matter.

Needs transformers, torch, safetensors, sentencepiece and numpy.
"""

import io
import json
import pathlib
import shutil
import sys

import numpy as np
import safetensors.torch
import sentencepiece
import torch
import transformers as hf

HERE = pathlib.Path(__file__).parent / "architectures"
TOKENS = 45  # more than every window here, and more than one batch on a processor
MANY_TOKENS = {"mistral-windowed": 400}  # so that a cache that holds little more than it wraps
VOCABULARY = 70

SHAPE = {"vocab_size": VOCABULARY, "hidden_size": 42, "intermediate_size": 52,
         "num_hidden_layers": 2, "num_attention_heads": 6, "num_key_value_heads": 2,
         "head_dim": 10, "max_position_embeddings": 512, "bos_token_id": 1, "eos_token_id": 2,
         "pad_token_id": None}
YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "beta_fast": 4.0,
        "beta_slow": 1.0, "original_max_position_embeddings": 16}
LLAMA3 = {"rope_type": "llama3", "rope_theta": 5000.0, "factor": 8.0, "low_freq_factor": 1.0,
          "high_freq_factor": 4.0, "original_max_position_embeddings": 32}
WINDOW = 7


def shape(**changes):
    return {key: value for key, value in {**SHAPE, **changes}.items() if value != "default"}


def rope(theta, **scaling):
    return {"rope_type": "default", "rope_theta": theta, **scaling}


# name: (configuration, stored type)
MODELS = {
    "llama": (lambda: hf.LlamaConfig(**shape(vocab_size=320, rope_parameters=LLAMA3)),
              torch.float32),
    "llama-biased": (lambda: hf.LlamaConfig(**shape(
        attention_bias=True, mlp_bias=True, tie_word_embeddings=True,
        rope_parameters=rope(10000.0, rope_type="linear", factor=2.5))), torch.float16),
    "llama-yarn": (lambda: hf.LlamaConfig(**shape(head_dim=16, rope_parameters=YARN)),
                   torch.bfloat16),
    "mistral-windowed": (lambda: hf.MistralConfig(**shape(sliding_window=WINDOW)), torch.float32),
    "qwen2": (lambda: hf.Qwen2Config(**shape(
        hidden_size=48, head_dim="default", rope_parameters=rope(1e6))), torch.float32),
    "qwen3": (lambda: hf.Qwen3Config(**shape(
        tie_word_embeddings=True, rope_parameters=rope(1e6))), torch.bfloat16),
    "ministral3": (lambda: hf.Ministral3Config(**shape(head_dim=16, rope_parameters={
        **YARN, "mscale": 1.0, "mscale_all_dim": 1.0, "llama_4_scaling_beta": 0.5})),
        torch.float32),
    "gemma2": (lambda: hf.Gemma2Config(**shape(
        num_hidden_layers=3, sliding_window=WINDOW, query_pre_attn_scalar=24,
        attn_logit_softcapping=1.5, final_logit_softcapping=2.0)), torch.float32),
    "gemma3": (lambda: hf.Gemma3TextConfig(**shape(
        intermediate_size=36, num_hidden_layers=7, num_key_value_heads=1,
        sliding_window=WINDOW, query_pre_attn_scalar=24,
        rope_parameters={"sliding_attention": rope(100.0),
                         "full_attention": rope(1e5, rope_type="linear", factor=8.0)})),
        torch.float32),
    "apertus": (lambda: hf.ApertusConfig(**shape(
        hidden_size=48, head_dim=8, rope_parameters={**LLAMA3, "rope_theta": 12e6})),
        torch.float32),
    "smollm3": (lambda: hf.SmolLM3Config(**shape(
        hidden_size=36, head_dim=6, num_hidden_layers=5, tie_word_embeddings=True,
        rope_parameters=rope(5e5))), torch.float32),
    "nemotron": (lambda: hf.NemotronConfig(**shape(
        hidden_act="relu2", attention_bias=True, mlp_bias=True,
        rope_parameters=rope(1e4, partial_rotary_factor=0.5),
        head_dim=12)), torch.float32),
    "mixtral": (lambda: hf.MixtralConfig(**shape(
        intermediate_size=28, num_local_experts=4, num_experts_per_tok=2)), torch.float32),
    "qwen3moe": (lambda: hf.Qwen3MoeConfig(**shape(
        num_experts=6, num_experts_per_tok=3, moe_intermediate_size=20, norm_topk_prob=True,
        rope_parameters=rope(1e6))), torch.float32),
    "gpt-oss": (lambda: hf.GptOssConfig(**shape(
        hidden_size=64, intermediate_size=32, head_dim=16, num_local_experts=5,
        num_experts_per_tok=2, sliding_window=WINDOW, eos_token_id=2,
        rope_parameters={**YARN, "rope_theta": 150000.0, "truncate": False})), torch.bfloat16),
}

# Norms of these models add 1 to their gain.
GAIN_PLUS_ONE = ("gemma", "nemotron")
# The four-bit numbers of MXFP4 (OCP Microscaling Formats 1.0): sign, two exponent bits, mantissa.
FP4 = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6])


def fill(model, name, random):
    """Random weights under which activations stay near 1, and every part matters."""
    def normal(size):
        return torch.randn(size, generator=random, dtype=torch.float64)

    for key, value in model.named_parameters():
        if "norm" in key and key.endswith("weight"):
            mean = 0.0 if name.startswith(GAIN_PLUS_ONE) else 1.0
            data = mean + 0.3 * normal(value.shape)
        elif value.dim() == 1 or key.endswith("bias"):
            data = 0.4 * normal(value.shape)  # biases, sinks, and the numbers of activations
        elif "embed" in key:
            data = (0.2 if model.config.tie_word_embeddings else 1.0) * normal(value.shape)
        else:
            fan_in = value.shape[-2] if name == "gpt-oss" and "experts" in key else value.shape[-1]
            data = 1.2 * normal(value.shape) / fan_in ** 0.5
        value.data = data.to(value.dtype)


def to_mxfp4(weights):
    """Rows of 32-element blocks → (the values kept, packed nibbles [..., 16], exponents [...])."""
    blocks = weights.reshape(*weights.shape[:-1], -1, 32)
    exponents = torch.floor(torch.log2(blocks.abs().amax(-1))) - 2
    scaled = blocks / 2 ** exponents[..., None]
    codes = (scaled[..., None] - FP4.to(scaled.dtype)).abs().argmin(-1)
    kept = FP4.to(scaled.dtype)[codes] * 2 ** exponents[..., None]
    packed = codes[..., 0::2] | codes[..., 1::2] << 4
    return (kept.reshape(weights.shape), packed.to(torch.uint8),
            (exponents + 127).to(torch.uint8))


def quantize_experts(model, tensors):
    """Stores the experts as gpt-oss is published, and gives the model the values kept."""
    for index, layer in enumerate(model.model.layers):
        for part in ("gate_up_proj", "down_proj"):
            weight = getattr(layer.mlp.experts, part)  # [expert][in][out]
            kept, blocks, scales = to_mxfp4(weight.data.transpose(1, 2).contiguous())
            weight.data = kept.transpose(1, 2).contiguous()
            key = f"model.layers.{index}.mlp.experts.{part}"
            del tensors[key]
            tensors[key + "_blocks"] = blocks
            tensors[key + "_scales"] = scales


def as_published(name, config):
    """Configurations on the Hub mostly have rope_theta and rope_scaling, which transformers 5
    writes as rope_parameters."""
    config["architectures"] = [config["architectures"][0]]
    rope_parameters = config.get("rope_parameters")
    if name in ("ministral3", "llama-biased") or rope_parameters is None:
        return config
    del config["rope_parameters"]
    if name == "gemma3":
        config["rope_local_base_freq"] = rope_parameters["sliding_attention"]["rope_theta"]
        rope_parameters = rope_parameters["full_attention"]
    config["rope_theta"] = rope_parameters.pop("rope_theta")
    if "partial_rotary_factor" in rope_parameters:
        config["partial_rotary_factor"] = rope_parameters.pop("partial_rotary_factor")
    config["rope_scaling"] = None
    if rope_parameters["rope_type"] != "default":
        config["rope_scaling"] = rope_parameters
    return config


def write_tokenizer(folder, size):
    """A small SentencePiece vocabulary, so that the model opens by itself."""
    text = [f"The {a} sees a {b}, and the {b} knows the {a}." for a in ("cat", "dog", "bird")
            for b in ("house", "tree", "river")]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(text), model_writer=model, model_type="bpe", vocab_size=size,
        byte_fallback=True, normalization_rule_name="identity", minloglevel=2,
        num_threads=1, hard_vocab_limit=True)
    (folder / "tokenizer.model").write_bytes(model.getvalue())


def reload_stored(model, tensors):
    """The model computes with the weights as they are stored."""
    for key, value in model.state_dict().items():
        if key in tensors:
            value.copy_(tensors[key])


def make(name, index):
    make_config, stored = MODELS[name]
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    config = make_config()
    config._attn_implementation = config._experts_implementation = "eager"
    torch.set_default_dtype(torch.float64)
    model = hf.AutoModelForCausalLM.from_config(config, dtype=torch.float64).eval()
    fill(model, name, torch.Generator().manual_seed(2026 + index))
    # Round to the stored type before anything is computed. Buffers such as RoPE's frequencies
    # keep the precision that transformers gives them.
    for value in model.parameters():
        value.data = value.data.to(stored).to(torch.float64)

    model.save_pretrained(folder)
    tensors = {key: value.to(stored) for key, value in
               safetensors.torch.load_file(folder / "model.safetensors").items()}
    config_path = folder / "config.json"
    published = as_published(name, json.loads(config_path.read_text()))
    published["torch_dtype"] = str(stored).removeprefix("torch.")
    published.pop("dtype", None)
    if name == "gpt-oss":
        quantize_experts(model, tensors)
        published["quantization_config"] = {
            "modules_to_not_convert": ["model.layers.*.self_attn", "model.layers.*.mlp.router",
                                       "model.embed_tokens", "lm_head"],
            "quant_method": "mxfp4"}
    config_path.write_text(json.dumps(published, indent=2) + "\n")
    safetensors.torch.save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    (folder / "generation_config.json").unlink(missing_ok=True)
    if name == "llama":
        write_tokenizer(folder, config.vocab_size)

    count = MANY_TOKENS.get(name, TOKENS)
    tokens = np.random.default_rng(index).integers(3, config.vocab_size, count)
    with torch.no_grad():
        logits = model(torch.tensor(tokens[None])).logits[0]
    (folder / "tokens.txt").write_text(",".join(map(str, tokens)) + "\n")
    (folder / "logits.f32").write_bytes(logits.numpy().astype("<f4").tobytes())
    print(name, sum(file.stat().st_size for file in folder.iterdir()), "bytes, logits deviate by",
          f"{logits.std().item():.3f}")


def main():
    wanted = sys.argv[1:] or list(MODELS)
    for index, name in enumerate(MODELS):
        if name in wanted:
            make(name, index)


main()
