"""The starter model in PyTorch: a Llama with tied embeddings.

Shapes: b sequences of t tokens, width d, h heads of size d/h, hidden layer f, vocabulary v.
"""

import dataclasses

import torch
import torch.nn.functional as functional
from torch import nn

ROPE_BASE = 10000.0
NORM_EPSILON = 1e-5


@dataclasses.dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 192
    layers: int = 6
    heads: int = 4
    hidden: int = 512
    context: int = 1024


class RmsNorm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return functional.rms_norm(x, (x.shape[-1],), self.weight, NORM_EPSILON)


class Block(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.heads = shape.heads
        self.attention_norm = RmsNorm(shape.width)
        self.query_key_value = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.output = nn.Linear(shape.width, shape.width, bias=False)
        self.feed_forward_norm = RmsNorm(shape.width)
        self.gate_up = nn.Linear(shape.width, 2 * shape.hidden, bias=False)
        self.down = nn.Linear(shape.hidden, shape.width, bias=False)
        self.cache = None  # keys and values so far, while generating

    def forward(self, x, cosine, sine, mask):
        b, t, d = x.shape
        qkv = self.query_key_value(self.attention_norm(x))
        q, k, v = qkv.view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        q, k = rotate(q, cosine, sine), rotate(k, cosine, sine)
        if self.cache is not None:
            if self.cache:
                k, v = (torch.cat((old, new), 2) for old, new in zip(self.cache, (k, v)))
            self.cache = k, v
        mixed = (q @ k.mT * (d // self.heads) ** -0.5 + mask).softmax(-1) @ v
        x = x + self.output(mixed.transpose(1, 2).reshape(b, t, d))
        gate, up = self.gate_up(self.feed_forward_norm(x)).chunk(2, dim=-1)
        return x + self.down(functional.silu(gate) * up)


def rotate(x, cosine, sine):
    """RoPE as Hugging Face's Llama does it: dimension i is paired with i + size/2."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1)


class StarterModel(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = RmsNorm(shape.width)
        size = shape.width // shape.heads
        frequencies = ROPE_BASE ** (-torch.arange(0, size, 2).float() / size)
        angles = torch.outer(torch.arange(shape.context).float(), frequencies)
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)
        self.position = None  # of the next token, while generating
        self.initialize()

    def start_cache(self, filling):
        """From here on each call continues the sequences of the calls before, of which the first
        filling[b] tokens count for nothing."""
        self.position, self.filling = 0, filling
        for block in self.blocks:
            block.cache = ()

    def stop_cache(self):
        self.position = None
        for block in self.blocks:
            block.cache = None

    def initialize(self):
        for name, parameter in self.named_parameters():
            if parameter.dim() < 2:
                continue
            deviation = 0.02 if "embedding" in name else parameter.shape[1] ** -0.5
            if name.endswith(("output.weight", "down.weight")):
                deviation *= (2 * self.shape.layers) ** -0.5
            nn.init.normal_(parameter, std=deviation)

    def forward(self, tokens):
        """tokens [b, t] -> what the head reads [b, t, d]"""
        x = self.embedding(tokens)
        t = tokens.shape[1]
        past = self.position or 0
        cosine, sine = (table[past:past + t] for table in (self.cosine, self.sine))
        mask = torch.full((t, past + t), -1e4, device=tokens.device).triu(past + 1)
        if self.position is not None:
            self.position += t
            filled = torch.arange(past + t) < self.filling[:, None]
            mask = mask + filled[:, None, None] * -1e4
        for block in self.blocks:
            x = block(x, cosine, sine, mask)
        return self.norm(x)

    def logits(self, x):
        return functional.linear(x, self.embedding.weight)
