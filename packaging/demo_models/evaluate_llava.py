"""Asks the exported demo LLaVA held-out questions through llama.cpp and prints one table.

python packaging/demo_models/evaluate_llava.py --questions 1000
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from demo_models.llava_exam import cases, is_right, marks, table
from demo_models.llava_run import Runner

DEMO_FOLDER: Final = Path(__file__).resolve().parents[2] / "resources" / "demo" / "llava"


def main() -> None:
    """Read the command line, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--model", type=Path, default=DEMO_FOLDER, help="folder of the two files")
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--no-control", action="store_true", help="leave out the wrong sources")
    parser.add_argument("--wrong", type=int, default=0, help="show so many wrong answers")
    options = parser.parse_args()
    runner = Runner(options.model, options.threads)
    exam = cases(options.seed, options.questions)
    begin = time.monotonic()
    print(table(marks(exam, lambda case: runner.answer(case.asked), not options.no_control)))
    print(f"\n{len(exam)} questions in {time.monotonic() - begin:.0f} s")
    shown = 0
    for case in exam:
        if shown < options.wrong and not is_right(
            answer := runner.answer(case.asked), case.question
        ):
            print(f"{case.question.text} | {answer} | {case.question.answer}")
            shown += 1
    runner.close()


if __name__ == "__main__":
    main()
