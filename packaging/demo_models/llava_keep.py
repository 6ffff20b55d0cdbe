"""Exports the model under training when it answers more held-out questions than the last export."""

from __future__ import annotations

import copy
import json
import logging
import shutil
from functools import lru_cache
from pathlib import Path
from typing import Final

from torch import Tensor

from demo_models.llava_exam import Case, cases, marks
from demo_models.llava_gguf import MMPROJ_FILE, TEXT_FILE, export
from demo_models.llava_model import Llava
from demo_models.llava_run import Runner

log = logging.getLogger("train_llava")

QUESTIONS: Final = 160
EXAM_SEED: Final = 7  # not the seed of the reported table


def keep_if_better(
    model: Llava, average: dict[str, Tensor], cache: Path, folder: Path
) -> dict[str, float]:
    """Examine the averaged weights through llama.cpp; keep them if they beat the best so far.

    Args:
        cache: Holds the candidate and best.json, the score of what lies in folder.
        folder: Where the finished files lie.

    Returns:
        The share of right answers for each kind of question.
    """
    averaged = copy.deepcopy(model)
    averaged.load_state_dict(average)
    candidate = cache / "candidate"
    export(averaged, candidate)
    runner = Runner(candidate)
    try:
        marked = marks(_exam(), lambda case: runner.answer(case.asked), with_control=False)
    finally:
        runner.close()
    shares = {str(mark.about): mark.right for mark in marked}
    score = sum(mark.right * mark.asked for mark in marked) / QUESTIONS
    if score > _best(cache):
        folder.mkdir(parents=True, exist_ok=True)
        for name in (TEXT_FILE, MMPROJ_FILE):
            draft = folder / f"{name}.part"
            shutil.copyfile(candidate / name, draft)
            draft.replace(folder / name)
        (cache / "best.json").write_text(json.dumps({"score": score, "shares": shares}))
        log.info("exported, score %.3f", score)
    else:
        log.info("not exported, score %.3f", score)
    return shares


@lru_cache(maxsize=1)
def _exam() -> tuple[Case, ...]:
    return tuple(cases(EXAM_SEED, QUESTIONS))


def _best(cache: Path) -> float:
    path = cache / "best.json"
    return float(json.loads(path.read_text())["score"]) if path.exists() else -1.0
