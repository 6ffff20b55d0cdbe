"""Trains the demo LLaVA in three restartable stages and exports it whenever it got better.

    python packaging/demo_models/train_llava.py vision   --cache DIR --minutes 30
    python packaging/demo_models/train_llava.py language --cache DIR --minutes 30
    python packaging/demo_models/train_llava.py joint    --cache DIR --minutes 90

`vision` teaches the projector (and the tower, unless it is the CLIP's: --tower) to name what every
patch shows. `language` teaches the language model to answer from passages, and from pictures whose
patches are spelled out in its own words; it needs no tower, so both may run side by side. `joint`
puts them together with the tower fixed, `tune` trains everything. Every stage writes DIR/<stage>.pt
every few minutes and goes on from it when started again.
"""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader

from demo_models.llava_fit import fit_projector
from demo_models.llava_keep import keep_if_better
from demo_models.llava_labels import hold_labels
from demo_models.llava_lessons import JOINT_MIX, Lesson, Lessons, Mix
from demo_models.llava_losses import ideal_patches, patch_loss
from demo_models.llava_model import LanguageShape, Llava, LlavaShape, VisionShape, scaled_pixels
from demo_models.llava_pictures import pool
from demo_models.llava_plant import embedded, plant_before_joint
from demo_models.llava_prompts import UNSCORED
from demo_models.llava_start import plant_copying
from demo_models.llava_tokens import stems, vocabulary
from demo_models.muon import Muon

log = logging.getLogger("train_llava")

VISION_MIX: Final = Mix(pictures=48, single=0, double=0, triple=0, mixed=0, text=0)
POOL_PICTURES: Final = 8_000
EASE: Final = 0.4  # share of them with a single large thing
SEEING_SHARE: Final = 0.3  # of the rate, for what has learned to see before `joint`
WARM_UP_STEPS: Final = 30
LOG_EVERY_STEPS: Final = 20
SAVE_EVERY_STEPS: Final = 100
EXAM_EVERY_SECONDS: Final = 600.0
DEMO_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "demo" / "llava"
AVERAGE_DECAY: Final = 0.995


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the course."""

    name: str
    mix: Mix
    rate: float
    trained: tuple[str, ...]  # which parts of the model learn


STAGES: Final = {
    "vision": Stage("vision", VISION_MIX, 1.5e-3, ("vision", "projector")),
    "language": Stage("language", JOINT_MIX, 2e-3, ("language",)),
    "joint": Stage("joint", JOINT_MIX, 2e-3, ("vision", "projector", "language")),
}


@dataclass(slots=True)
class Progress:
    """What a checkpoint holds."""

    model: Llava
    average: dict[str, Tensor]  # of the weights over the last 200 steps or so
    optimizers: tuple[torch.optim.Optimizer, ...]
    step: int


@dataclass(frozen=True, slots=True)
class Plan:
    """How long a stage runs, and where its results lie."""

    cache: Path
    minutes: float
    falling: float  # the share of the time, at the end, over which the rate falls to zero
    tower: Path | None  # a CLIP's weights to start the tower from; None: the stage `vision`
    exports: Path | None  # None: nothing is exported


def new_model(seed: int = 0) -> Llava:
    """The model with random weights, the same for the same seed."""
    torch.manual_seed(seed)
    model = Llava(LlavaShape(LanguageShape(len(vocabulary()))))
    families = torch.tensor(stems())  # forms of one word begin as neighbours
    with torch.no_grad():
        own = model.language.token_embd.weight
        own.mul_(0.6).add_(0.8 * 0.05 * torch.randn(own.shape)[families])
    return model


def answer_loss(model: Llava, lesson: Lesson, patches: Tensor) -> tuple[Tensor, float]:
    """Mean loss over the answers' tokens, and the share of them guessed right."""
    states = embedded(model, lesson, patches)
    hidden = model.language(states, lesson.positions, lesson.visible)
    scored = lesson.targets != UNSCORED
    logits, wanted = model.language.logits(hidden[scored]), lesson.targets[scored]
    right = (logits.detach().argmax(-1) == wanted).float().mean().item()
    return functional.cross_entropy(logits, wanted), right


def losses(model: Llava, lesson: Lesson, stage: Stage) -> tuple[Tensor, dict[str, float]]:
    """What one step minimises, and figures for the log."""
    figures: dict[str, float] = {}
    total = torch.zeros(())
    patches = torch.zeros(0)
    if len(lesson.pixels) and stage.name == "language":
        patches = ideal_patches(lesson.truth, model.language.token_embd.weight)
    elif len(lesson.pixels):
        patches = model.picture_tokens(scaled_pixels(lesson.pixels))
        named = patch_loss(patches, lesson.truth, model.language.token_embd.weight.detach())
        total = total + named.loss
        figures |= named.right
    if len(lesson.ids):
        answered, right = answer_loss(model, lesson, patches)
        total = total + answered
        figures |= {"answer": answered.item(), "tokens": right}
    return total, figures


def optimizers_of(model: Llava, stage: Stage) -> tuple[torch.optim.Optimizer, ...]:
    """Muon for the matrices inside the towers, AdamW for all else that learns."""
    inner: dict[float, list[Tensor]] = {}
    outer: dict[float, list[Tensor]] = {}
    for name, weight in model.named_parameters():
        part = name.split(".")[0]
        weight.requires_grad_(part in stage.trained)
        if weight.requires_grad:
            is_inner = weight.ndim == 2 and "blocks" in name
            share = SEEING_SHARE if part != "language" and stage.name == "joint" else 1.0
            (inner if is_inner else outer).setdefault(share, []).append(weight)
    muon = Muon(inner.pop(1.0, []), stage.rate, weight_decay=0.03)
    for share, weights in inner.items():
        muon.add_param_group({"params": weights, "share": share})
    adam = torch.optim.AdamW(
        [{"params": weights, "share": share} for share, weights in outer.items()],
        lr=stage.rate,
        betas=(0.9, 0.98),
        weight_decay=0.0,
    )
    return (muon, adam)


def started(stage: Stage, plan: Plan) -> Progress:
    """The stage's checkpoint if it has one; else its beginning, from the stages before."""
    model = new_model()
    path = plan.cache / f"{stage.name}.pt"
    if not path.exists():
        _take_over(model, stage, plan)
    optimizers = optimizers_of(model, stage)
    if stage.name == "joint":
        hold_labels(model.language)
    if not path.exists():
        if stage.name == "language":
            plant_copying(model.language)
        elif stage.name == "joint":
            plant_before_joint(model, iter(Lessons(0, JOINT_MIX, plan.cache / "pool")))
        return Progress(model, _copied(model), optimizers, 0)
    saved: dict[str, Any] = torch.load(path, weights_only=True)
    model.load_state_dict(saved["model"])
    for optimizer, state in zip(optimizers, saved["optimizers"], strict=True):
        optimizer.load_state_dict(state)
    log.info("goes on from step %d", saved["step"])
    return Progress(model, saved["average"], optimizers, saved["step"])


def _take_over(model: Llava, stage: Stage, plan: Plan) -> None:
    """What earlier stages and the CLIP learned."""
    taken: dict[str, dict[str, tuple[str, ...]]] = {
        "vision": {"language": ("language",)},
        "language": {},
        "joint": {"language": ("language",), "vision": ("vision",)},
    }
    for earlier, parts in taken[stage.name].items():
        path = plan.cache / f"{earlier}.pt"
        if path.exists():
            weights = torch.load(path, weights_only=True)["average"]
            kept = {name: w for name, w in weights.items() if name.split(".")[0] in parts}
            model.load_state_dict(kept, strict=False)
            log.info("took %s from %s", " and ".join(parts), path)
    if plan.tower is not None and stage.name == "vision":
        model.vision.load_state_dict(tower_of_clip(torch.load(plan.tower, weights_only=True)))
        log.info("took the tower from %s", plan.tower)
    if "projector" in stage.trained:
        fit_projector(model, pool(plan.cache / "pool", POOL_PICTURES, EASE))


def tower_of_clip(clip: dict[str, Tensor]) -> dict[str, Tensor]:
    """The vision tower's weights out of open_clip's, without the class token."""
    kept = {}
    for full_name, weight in clip.items():
        if not full_name.startswith("visual."):
            continue
        name = full_name.removeprefix("visual.").replace("transformer.resblocks", "blocks")
        if name == "positional_embedding" and len(weight) == VisionShape().tokens + 1:
            kept[name] = weight[1:]
        elif name.split(".")[0] in ("conv1", "ln_pre", "ln_post", "blocks"):
            kept[name] = weight
    return kept


def _copied(model: nn.Module) -> dict[str, Tensor]:
    return {name: weight.detach().clone() for name, weight in model.state_dict().items()}


def save(progress: Progress, path: Path) -> None:
    """Write a checkpoint in one step."""
    draft = path.with_suffix(".part")
    saved = {
        "model": progress.model.state_dict(),
        "average": progress.average,
        "optimizers": [optimizer.state_dict() for optimizer in progress.optimizers],
        "step": progress.step,
    }
    torch.save(saved, draft)
    draft.replace(path)


def advance(progress: Progress, lesson: Lesson, stage: Stage, share: float) -> dict[str, float]:
    """One step of training at a share of the stage's learning rate."""
    for optimizer in progress.optimizers:
        optimizer.zero_grad(set_to_none=True)
        for group in optimizer.param_groups:
            group["lr"] = stage.rate * share * group.get("share", 1.0)
    loss, figures = losses(progress.model, lesson, stage)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(progress.model.parameters(), 1.0)
    for optimizer in progress.optimizers:
        optimizer.step()
    progress.step += 1
    fade = min(AVERAGE_DECAY, (1 + progress.step) / (10 + progress.step))
    with torch.no_grad():
        for name, weight in progress.model.state_dict().items():
            progress.average[name].lerp_(weight, 1 - fade)
    return {"loss": loss.item(), **figures}


def train(stage: Stage, plan: Plan, stopped: threading.Event) -> None:
    """Run a stage for some minutes or until stopped, then save and examine."""
    drawings = plan.cache / "pool"
    pool(drawings, POOL_PICTURES, EASE)
    progress = started(stage, plan)
    seed = 1_000_003 * (list(STAGES).index(stage.name) + 1) + progress.step
    lessons = _stream(Lessons(seed, stage.mix, drawings))
    begin = examined = time.monotonic()
    first_step = progress.step
    recent: dict[str, float] = {}
    while (done := (time.monotonic() - begin) / (60 * plan.minutes)) < 1 and not stopped.is_set():
        warm = min(1.0, (progress.step - first_step + 1) / WARM_UP_STEPS)
        share = warm * min(1.0, (1 - done) / plan.falling if plan.falling else 1.0)
        figures = advance(progress, next(lessons), stage, share)
        for name, figure in figures.items():
            recent[name] = 0.96 * recent.get(name, figure) + 0.04 * figure
        if progress.step % LOG_EVERY_STEPS == 0:
            shown = " ".join(f"{name} {figure:.3f}" for name, figure in recent.items())
            log.info("step %d, %.0f s: %s", progress.step, time.monotonic() - begin, shown)
        if progress.step % SAVE_EVERY_STEPS == 0:
            save(progress, plan.cache / f"{stage.name}.pt")
        if time.monotonic() - examined > EXAM_EVERY_SECONDS:
            examine(progress, stage, plan)
            examined = time.monotonic()
    save(progress, plan.cache / f"{stage.name}.pt")
    examine(progress, stage, plan)


def examine(progress: Progress, stage: Stage, plan: Plan) -> None:
    """Let the model, as far as it got, answer questions; export it if it is the best so far."""
    if "projector" not in stage.trained or stage.name == "vision" or plan.exports is None:
        return
    shares = keep_if_better(progress.model, progress.average, plan.cache, plan.exports)
    log.info("exam: %s", " ".join(f"{name} {share:.2f}" for name, share in shares.items()))


def _stream(lessons: Lessons) -> Iterator[Lesson]:
    """Lessons prepared one or two ahead by a process of their own."""
    return iter(DataLoader(lessons, batch_size=None, num_workers=1, prefetch_factor=3))


def main() -> None:
    """Read the command line and train one stage."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("stage", choices=list(STAGES))
    parser.add_argument(
        "--cache", type=Path, required=True, help="folder for checkpoints, not in git"
    )
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--falling", type=float, default=0.0, help="share of the time, at the end")
    parser.add_argument("--tower", type=Path, help="weights of the trained CLIP, for `joint`")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--exports", type=Path, default=DEMO_FOLDER, help="where the finished files go"
    )
    parser.add_argument("--no-export", action="store_true", help="export nothing, ask nothing")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    torch.set_num_threads(options.threads)
    options.cache.mkdir(parents=True, exist_ok=True)
    exports = None if options.no_export else options.exports
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    plan = Plan(options.cache, options.minutes, options.falling, options.tower, exports)
    train(STAGES[options.stage], plan, stopped)


if __name__ == "__main__":
    main()
