"""Muon, an optimizer for matrices: momentum, made orthogonal by Newton–Schulz steps.

After Keller Jordan's description, “Muon: an optimizer for hidden layers in neural networks”, 2024.
"""

import torch

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
STEPS = 4


def orthogonal(matrix):
    """matrix [rows, columns], rows <= columns -> a nearly orthogonal one of the same span"""
    a, b, c = COEFFICIENTS
    x = matrix / (matrix.norm() + 1e-7)
    for _ in range(STEPS):
        gram = x @ x.T
        x = a * x + (b * gram + c * (gram @ gram)) @ x
    return x


class Muon(torch.optim.Optimizer):
    """Holds matrices; of a fused one, parts[matrix] says of how many its rows are made."""

    def __init__(self, matrices, parts, lr, momentum=0.95, weight_decay=0.01):
        self.parts = parts
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for matrix in group["params"]:
                buffer = self.state[matrix].setdefault("momentum", torch.zeros_like(matrix))
                buffer.lerp_(matrix.grad, 1 - group["momentum"])
                update = matrix.grad.lerp(buffer, group["momentum"])
                matrix.mul_(1 - group["lr"] * group["weight_decay"])
                count = self.parts[matrix]
                for target, piece in zip(matrix.chunk(count), update.chunk(count)):
                    turned = piece.shape[0] > piece.shape[1]
                    result = orthogonal(piece.T if turned else piece)
                    scale = max(1.0, target.shape[0] / target.shape[1]) ** 0.5
                    target.add_(result.T if turned else result, alpha=-group["lr"] * scale)
