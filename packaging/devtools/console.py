"""Plain lines for the person who waits, and the full output of what runs in a log file."""

import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

QUIET_SECONDS = 20.0  # between two progress lines where the output is no terminal
TAIL_LINES = 25


class Stop(Exception):
    """Nothing more can be done; the message tells the person why, and what to do."""


def say(text: str = "") -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def clock(seconds: float) -> str:
    """Minutes and seconds, as in 2:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


class Progress:
    """One line that is rewritten on a terminal, or repeated now and then elsewhere."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.state = ""
        self._started = time.monotonic()
        self._printed = self._started
        self._terminal = sys.stdout.isatty()
        if not self._terminal:
            say(f"{title} …")

    def tick(self) -> None:
        """Show the present state, if it is time to."""
        now = time.monotonic()
        if self._terminal:
            sys.stdout.write("\r\x1b[K" + self._line())
            sys.stdout.flush()
        elif now - self._printed >= QUIET_SECONDS:
            say("  " + self._line())
            self._printed = now

    def end(self, word: str) -> None:
        """Leave a last line that says how it ended."""
        start = "\r\x1b[K" if self._terminal else ""
        say(f"{start}{self.title}: {word} ({clock(time.monotonic() - self._started)})")

    def _line(self) -> str:
        parts = (self.title, self.state, clock(time.monotonic() - self._started))
        return " · ".join(part for part in parts if part)


def run_logged(
    command: Sequence[str | Path],
    log: Path,
    progress: Progress,
    read: Callable[[str], str | None] = lambda line: None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run a command, its output in a log file, its progress on one line.

    Args:
        read: Given each line of output, the new state to show; None where it says nothing.

    Raises:
        Stop: The command failed; the message has the end of its output and the log's path.
    """
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"\n$ {' '.join(map(str, command))}\n")
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
            encoding="utf-8",
            errors="replace",
        )

        def follow() -> None:
            assert process.stdout is not None
            for line in process.stdout:
                file.write(line)
                tail.append(line.rstrip())
                progress.state = read(line) or progress.state

        follower = threading.Thread(target=follow, name="output")
        follower.start()
        with process:
            _wait(process, progress)
            follower.join()
    if process.returncode != 0:
        progress.end("failed")
        ending = "\n".join(tail)
        raise Stop(f"{ending}\n\nThat failed. The whole output is in {log}")


def _wait(process: subprocess.Popen[str], progress: Progress) -> None:
    while True:
        try:
            process.wait(timeout=1.0)
        except subprocess.TimeoutExpired:
            progress.tick()
        except BaseException:  # Ctrl-C: leave no compiler behind
            process.kill()
            raise
        else:
            return
