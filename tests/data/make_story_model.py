# SPDX-License-Identifier: EUPL-1.2
"""Makes story-model.gguf, a small Llama model for the tests, and story-model.json, what two other
programs say about it. Everything is seeded; training takes some minutes on one thread.

    python3 make_story_model.py train WORK      trains; leaves the vocabulary and weights in WORK
    python3 make_story_model.py prompts WORK    lists prompts by their smallest margin, for PROMPTS below
    python3 make_story_model.py write WORK      writes story-model.gguf and story-model.json

Needs torch, transformers, sentencepiece, gguf and numpy, and for `write` llama.cpp's
llama-completion.
"""

import argparse
import base64
import io
import json
import math
import pathlib
import subprocess

import gguf
import numpy as np
import sentencepiece as spm
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from story_grammar import BOYS, GIRLS, make_stories

HERE = pathlib.Path(__file__).parent
CONTEXT = 512
GENERATED = 200
RATE = 6e-3  # the learning rate at its highest
# Chosen so that no step is a near tie: see `prompts` above.
PROMPTS = [
    "Once upon a time, there was a girl called Elena. She lived in",
    "One morning, Petra woke up early. The wind was cold.",
    "Nikos was a boy who loved the lake.",
]
SCORED_TOKENS = 64
SCORED_POSITIONS = 4


def train_vocabulary(stories, prefix):
    """SentencePiece BPE as the well-known Llama one: no normalization, digits apart, bytes for the rest."""
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter([line for story in stories for line in story.split("\n")]),
        model_prefix=str(prefix), model_type="bpe", vocab_size=512, byte_fallback=True,
        character_coverage=1.0, normalization_rule_name="identity", remove_extra_whitespaces=False,
        add_dummy_prefix=True, split_digits=True, num_threads=1, minloglevel=2)


def make_config():
    return LlamaConfig(
        vocab_size=512, hidden_size=64, intermediate_size=172, num_hidden_layers=5,
        num_attention_heads=8, num_key_value_heads=4, max_position_embeddings=CONTEXT,
        rms_norm_eps=1e-5, rope_theta=10000.0, tie_word_embeddings=False, bos_token_id=1,
        eos_token_id=2, attention_bias=False, mlp_bias=False)


def make_batch(stories, vocabulary):
    """Inputs and labels [stories × longest]; what pads a shorter story is not learnt."""
    rows = [[vocabulary.bos_id(), *vocabulary.encode(story), vocabulary.eos_id()][:CONTEXT] for story in stories]
    longest = max(len(row) for row in rows)
    inputs = torch.tensor([row + [vocabulary.eos_id()] * (longest - len(row)) for row in rows])
    labels = torch.tensor([row + [-100] * (longest - len(row)) for row in rows])
    return inputs, labels


def train(work, steps, batch):
    torch.manual_seed(20261)
    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    stories = make_stories(seed=1, count=max(4000, steps * batch))
    train_vocabulary(stories[:4000], work / "vocabulary")
    vocabulary = spm.SentencePieceProcessor(model_file=str(work / "vocabulary.model"))
    print(f"a story has {np.mean([len(vocabulary.encode(s)) for s in stories[:200]]):.0f} tokens")

    model = LlamaForCausalLM(make_config())
    print(f"{sum(p.numel() for p in model.parameters())} parameters")
    decayed = [p for p in model.parameters() if p.dim() > 1]
    others = [p for p in model.parameters() if p.dim() == 1]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.1},
                                   {"params": others, "weight_decay": 0.0}],
                                  lr=RATE, betas=(0.9, 0.98))
    for step in range(steps):
        rate = min(1.0, (step + 1) / 50) * (0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * step / steps)))
        for group in optimizer.param_groups:
            group["lr"] = RATE * rate
        inputs, labels = make_batch(stories[step * batch:(step + 1) * batch], vocabulary)
        loss = model(input_ids=inputs, labels=labels).loss
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 50 == 0 or step == steps - 1:
            print(f"step {step}: loss {loss.item():.4f}", flush=True)
        if step % 200 == 199:
            torch.save(model.state_dict(), work / "weights.pt")
    torch.save(model.state_dict(), work / "weights.pt")


def round_to_f16(model):
    """The matrices as the file will hold them, so that the reference computes with the same numbers."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.copy_(parameter.half().float())
    return model


def permuted(matrix, heads):
    """GGUF's llama convention: within a head, RoPE turns neighbouring rows; in Hugging Face's, rows half a head apart."""
    rows, columns = matrix.shape
    return matrix.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def write_vocabulary(writer, vocabulary):
    kinds = {"unknown": 2, "control": 3, "unused": 5, "byte": 6}
    tokens, scores, types = [], [], []
    for token in range(vocabulary.get_piece_size()):
        tokens.append(vocabulary.id_to_piece(token).encode())
        scores.append(vocabulary.get_score(token))
        types.append(next((number for kind, number in kinds.items()
                           if getattr(vocabulary, f"is_{kind}")(token)), 1))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_scores(scores)
    writer.add_token_types(types)
    writer.add_bos_token_id(vocabulary.bos_id())
    writer.add_eos_token_id(vocabulary.eos_id())
    writer.add_unk_token_id(vocabulary.unk_id())
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)


def write_gguf(path, model, vocabulary):
    config = model.config
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("Concordia story model")
    writer.add_description("Writes simple stories; made for the tests of Concordia")
    writer.add_license("EUPL-1.2")
    writer.add_languages(["en"])
    writer.add_file_type(1)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_rope_dimension_count(config.hidden_size // config.num_attention_heads)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    write_vocabulary(writer, vocabulary)

    names = {"self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
             "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
             "mlp.down_proj": "ffn_down", "input_layernorm": "attn_norm",
             "post_attention_layernorm": "ffn_norm"}
    whole = {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight",
             "lm_head.weight": "output.weight"}
    for name, tensor in model.state_dict().items():
        values = tensor.numpy()
        if name in whole:
            target = whole[name]
        else:
            _, _, layer, part = name.removesuffix(".weight").split(".", 3)
            target = f"blk.{layer}.{names[part]}.weight"
            if part == "self_attn.q_proj":
                values = permuted(values, config.num_attention_heads)
            elif part == "self_attn.k_proj":
                values = permuted(values, config.num_key_value_heads)
        values = np.ascontiguousarray(values.astype(np.float16 if values.ndim > 1 else np.float32))
        writer.add_tensor(target, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def greedy(model, tokens):
    """Token ids and, for each, by how much its logit leads over the second best."""
    result, margins, cache = [], [], None
    inputs = torch.tensor([tokens])
    for _ in range(GENERATED):
        with torch.no_grad():
            output = model(input_ids=inputs, past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        best = torch.topk(output.logits[0, -1], 2)
        margins.append((best.values[0] - best.values[1]).item())
        result.append(best.indices[0].item())
        inputs = torch.tensor([result[-1:]])
    return result, margins


def llama_cpp(path, prompt):
    """llama.cpp's greedy text after the prompt, on the CPU; a little more than is compared, for it
    holds the last token back."""
    output = subprocess.run(
        ["llama-completion", "-m", path, "-p", prompt, "-n", str(GENERATED + 8), "--temp", "0", "-no-cnv",
         "-dev", "none", "-t", "2", "--no-display-prompt", "--ignore-eos"],
        capture_output=True, check=True, stdin=subprocess.DEVNULL).stdout.decode()
    return output


def load(work):
    """The vocabulary and the trained model as the file holds it."""
    torch.set_num_threads(1)
    vocabulary = spm.SentencePieceProcessor(model_file=str(work / "vocabulary.model"))
    model = LlamaForCausalLM(make_config())
    model.load_state_dict(torch.load(work / "weights.pt"))
    return vocabulary, round_to_f16(model).eval()


def list_prompts(work):
    vocabulary, model = load(work)
    found = []
    for name in GIRLS + BOYS:
        kind, they = ("girl", "She") if name in GIRLS else ("boy", "He")
        for prompt in (f"Once upon a time, there was a {kind} called {name}. {they} lived in",
                       f"{name} was a {kind} who loved the lake.",
                       f"One morning, {name} woke up early. The wind was cold."):
            tokens, margins = greedy(model, [vocabulary.bos_id()] + vocabulary.encode(prompt))
            if vocabulary.eos_id() not in tokens:
                found.append((min(margins), prompt))
    for margin, prompt in sorted(found, reverse=True)[:16]:
        print(f"{margin:.3f} {prompt}")


def write(work):
    vocabulary, model = load(work)
    path = HERE / "story-model.gguf"
    write_gguf(path, model, vocabulary)

    model = model.double()
    cases = []
    for prompt in PROMPTS:
        prompt_tokens = [vocabulary.bos_id()] + vocabulary.encode(prompt)
        tokens, margins = greedy(model, prompt_tokens)
        text = vocabulary.decode(prompt_tokens + tokens).removeprefix(prompt)
        assert vocabulary.eos_id() not in tokens, "the story ends too early; choose another prompt"
        other = llama_cpp(path, prompt)
        assert other.startswith(text), f"llama.cpp writes otherwise:\n{other}\n---\n{text}"
        print(f"smallest margin {min(margins):.3f}: {prompt}{text}\n")
        cases.append({"prompt": prompt, "promptTokens": prompt_tokens, "tokens": tokens, "text": text,
                      "smallestMargin": round(min(margins), 4)})

    text = make_stories(seed=2, count=1)[0]
    scored = ([vocabulary.bos_id()] + vocabulary.encode(text))[:SCORED_TOKENS]
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([scored])).logits[0]
    last = logits[-SCORED_POSITIONS:].numpy().astype("<f4")
    losses = torch.nn.functional.cross_entropy(logits[:-1], torch.tensor(scored[1:]), reduction="mean")
    result = {"cases": cases,
              "scored": {"tokens": scored, "positions": SCORED_POSITIONS,
                         "meanNegativeLogLikelihood": losses.item(),
                         "logitsFloat32Base64": base64.b64encode(last.tobytes()).decode()}}
    stream = io.StringIO()
    json.dump(result, stream, ensure_ascii=False, indent=1)
    (HERE / "story-model.json").write_text(stream.getvalue() + "\n", encoding="utf-8")
    print(f"{path.stat().st_size} bytes of model, mean negative log-likelihood {losses.item():.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["train", "prompts", "write"])
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--steps", type=int, default=1100)
    parser.add_argument("--batch", type=int, default=8)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.command == "train":
        train(options.work, options.steps, options.batch)
    elif options.command == "prompts":
        list_prompts(options.work)
    else:
        write(options.work)


if __name__ == "__main__":
    main()
