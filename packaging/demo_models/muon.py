"""The Muon optimiser in float32: about half as many steps as AdamW for small transformers.

torch.optim.Muon works in bfloat16, which processors without AVX-512 only emulate.
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor


class Muon(torch.optim.Optimizer):
    """Momentum whose steps are made orthogonal, scaled to the length of AdamW's steps.

    Source: Jordan et al. 2024, https://kellerjordan.github.io/posts/muon; the scale is that of
    Liu et al. 2025, arXiv:2502.16982, section 2.2.
    """

    def __init__(
        self,
        matrices: Iterable[Tensor],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.05,
    ) -> None:
        settings = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        super().__init__(list(matrices), settings)

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        """Update all matrices that have a gradient."""
        assert closure is None
        for group in self.param_groups:
            for matrix in group["params"]:
                if matrix.grad is not None:
                    matrix.mul_(1 - group["lr"] * group["weight_decay"])
                    ahead = self._ahead(matrix, matrix.grad, group["momentum"])
                    length = group["lr"] * 0.2 * max(matrix.shape) ** 0.5
                    matrix.add_(orthogonal(ahead), alpha=-length)

    def _ahead(self, matrix: Tensor, gradient: Tensor, momentum: float) -> Tensor:
        """The gradient averaged over the last steps, looking one step ahead."""
        state = self.state[matrix]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(matrix)
        moving: Tensor = state["momentum"].lerp_(gradient, 1 - momentum)
        return gradient.lerp(moving, momentum)


def orthogonal(matrix: Tensor, rounds: int = 5) -> Tensor:
    """Nearly the closest matrix with orthogonal rows or columns, by Newton-Schulz rounds."""
    tall = matrix.shape[0] > matrix.shape[1]
    rows: Tensor = matrix.T if tall else matrix
    rows = rows / (rows.norm() + 1e-7)
    for _ in range(rounds):
        gram = rows @ rows.T
        rows = 3.4445 * rows + (2.0315 * gram @ gram - 4.775 * gram) @ rows
    return rows.T if tall else rows
