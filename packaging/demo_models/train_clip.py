"""Trains the tiny CLIP; run it again to go on from the last checkpoint.

    nice -n 10 python packaging/demo_models/train_clip.py --cache CACHE --minutes 75

CACHE (outside git) gets `last.pt` (everything to go on from), `best.pt` (the averaged weights of
the best evaluation) and `STATUS.md`. Each evaluation that is better than all before is exported
to --export, so that this folder always holds the best model so far.
"""

import argparse
import itertools
import math
import multiprocessing
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from demo_models.clip_batches import Batch, batch
from demo_models.clip_losses import Losses, losses
from demo_models.clip_model import (
    Heads,
    export_clip,
    new_training_model,
    read,
    see,
    vocabulary,
)
from demo_models.evaluate_clip import evaluated, table
from demo_models.muon import Muon
from demo_models.scene import COLOURS, KINDS, MOST_OF_A_KIND, PLACES

EXPORT = Path(__file__).resolve().parents[2] / "resources" / "demo" / "clip"
PEAK_RATE = 2e-3
WARM_UP_STEPS = 100
SAVE_EVERY_STEPS = 50
AVERAGING = 0.998  # of the exported weights, per step


@dataclass
class Training:
    """Everything that a checkpoint holds."""

    clip: Any
    heads: Heads
    optimisers: tuple[torch.optim.Optimizer, ...]
    average: dict[str, Tensor]
    step: int = 0
    seconds: float = 0.0
    best: float = 0.0


def new_training(seed: int) -> Training:
    """An untrained model with its optimiser."""
    clip = new_training_model(seed)
    heads = Heads(len(KINDS), len(COLOURS), len(PLACES), MOST_OF_A_KIND)
    weights = [*clip.named_parameters(), *heads.named_parameters()]
    matrices = [w for name, w in weights if "resblocks" in name and w.ndim == 2]
    others = [w for name, w in weights if "resblocks" not in name or w.ndim != 2]
    optimisers = (
        Muon(matrices, PEAK_RATE),
        torch.optim.AdamW(others, PEAK_RATE, betas=(0.9, 0.98), weight_decay=0.01),
    )
    average = {name: weight.clone() for name, weight in clip.state_dict().items()}
    return Training(clip, heads, optimisers, average)


def load(path: Path, seed: int) -> Training:
    """The training saved at path, or a new one if there is none."""
    training = new_training(seed)
    if path.exists():
        saved = torch.load(path)
        training.clip.load_state_dict(saved["clip"])
        training.heads.load_state_dict(saved["heads"])
        for optimiser, state in zip(training.optimisers, saved["optimisers"], strict=True):
            optimiser.load_state_dict(state)
        training.average = saved["average"]
        training.step, training.seconds = saved["step"], saved["seconds"]
        training.best = saved["best"]
    return training


def save(training: Training, path: Path) -> None:
    """Write a checkpoint; an interrupted write leaves the old one."""
    state = {
        "clip": training.clip.state_dict(),
        "heads": training.heads.state_dict(),
        "optimisers": [optimiser.state_dict() for optimiser in training.optimisers],
        "average": training.average,
        "step": training.step,
        "seconds": training.seconds,
        "best": training.best,
    }
    torch.save(state, path.with_suffix(".partial"))
    path.with_suffix(".partial").replace(path)


def rate(step: int, share_done: float) -> float:
    """The learning rate, as a share of its peak: a short warm-up, then half a cosine."""
    decay = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, share_done)))
    return min(1.0, (step + 1) / WARM_UP_STEPS) * decay


def learn(training: Training, lesson: Batch, share_done: float) -> Losses:
    """One optimiser step."""
    for optimiser in training.optimisers:
        optimiser.param_groups[0]["lr"] = PEAK_RATE * rate(training.step, share_done)
    pixels = torch.from_numpy(lesson.pixels).permute(0, 3, 1, 2).float() / 127.5 - 1
    clip = training.clip
    seen = see(clip, pixels, with_class_token=training.step % 4 != 3)
    captions = read(clip, torch.from_numpy(lesson.tokens))
    parts = losses(seen, captions, clip.logit_scale.exp(), training.heads, lesson)
    clip.zero_grad()
    training.heads.zero_grad()
    torch.autograd.backward(parts.pairs + parts.patches + parts.labels)
    torch.nn.utils.clip_grad_norm_(clip.parameters(), 1.0)
    for optimiser in training.optimisers:
        optimiser.step()
    with torch.no_grad():
        clip.logit_scale.clamp_(max=math.log(100))
        clip.token_embedding.weight[:2] = 0.0
        keep = min(AVERAGING, (1 + training.step) / (10 + training.step))
        for name, weight in clip.state_dict().items():
            training.average[name].lerp_(weight, 1 - keep)
    training.step += 1
    return parts


def drawn_batches(first: int, size: int, seed: str) -> Iterator[Batch]:
    """The batches of the steps from first on, endlessly, drawn ahead in another process."""
    context = multiprocessing.get_context("spawn")
    queue = context.Queue(maxsize=4)
    artist = context.Process(target=_draw_ahead, args=(queue, first, size, seed))
    artist.daemon = True
    artist.start()
    while True:
        yield queue.get(timeout=300)


def _draw_ahead(queue: Any, first: int, size: int, seed: str) -> None:
    torch.set_num_threads(1)
    words = vocabulary()
    for step in itertools.count(first):
        # A parent that was killed takes no more batches: do not wait for it for ever.
        queue.put(batch(seed, step, size, words), timeout=900)


def judge(training: Training, cache: Path, export: Path) -> None:
    """Evaluate the averaged weights; keep and export them if they are the best so far."""
    trial = cache / "trial"
    export_clip(training.average, trial)
    found = evaluated(trial)
    if found.overall > training.best:
        training.best = found.overall
        torch.save(training.average, cache / "best.pt")
        export_clip(training.average, export)
        (cache / "BEST.md").write_text(f"step {training.step}\n\n{table(found)}\n")
    print(f"step {training.step}: overall {found.overall:.4f}\n{table(found)}", flush=True)
    (cache / "STATUS.md").write_text(
        f"step {training.step}, {training.seconds / 60:.0f} min of training, "
        f"overall {found.overall:.4f}, best {training.best:.4f}\n\n"
        f"Best weights (averaged): {cache / 'best.pt'}: torch.load gives the state dict of an\n"
        "open_clip.CLIP; the vision tower is the keys that begin with `visual.`; configuration:\n"
        "MODEL_CFG and PREPROCESS_CFG in demo_models/clip_model.py; `see(clip, pixels,\n"
        "with_class_token=False)` runs it without the class token (a quarter of all training\n"
        "steps did). Pixels are normalised to -1..1.\n\n"
        f"{table(found)}\n"
    )


def train(arguments: argparse.Namespace) -> None:
    """Train for the given minutes in all, with a checkpoint and an evaluation now and then."""
    torch.set_num_threads(arguments.threads)
    arguments.cache.mkdir(parents=True, exist_ok=True)
    checkpoint = arguments.cache / "last.pt"
    training = load(checkpoint, arguments.seed)
    planned_seconds = arguments.minutes * 60
    began = time.monotonic() - training.seconds
    for lesson in drawn_batches(training.step, arguments.batch, f"clip-{arguments.seed}"):
        parts = learn(training, lesson, training.seconds / planned_seconds)
        training.seconds = time.monotonic() - began
        done = training.seconds >= planned_seconds
        if training.step % 25 == 0:
            print(_progress(training, parts), flush=True)
        if done or training.step % arguments.judge_every == 0:
            judge(training, arguments.cache, arguments.export)
        if done or training.step % SAVE_EVERY_STEPS == 0:
            save(training, checkpoint)
        if done:
            return


def _progress(training: Training, parts: Losses) -> str:
    return (
        f"{training.step} {training.seconds:.0f} s: pairs {parts.pairs:.3f} "
        f"patches {parts.patches:.3f} labels {parts.labels:.3f}"
    )


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--export", type=Path, default=EXPORT)
    parser.add_argument("--minutes", type=float, default=75)
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--judge-every", type=int, default=400)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
