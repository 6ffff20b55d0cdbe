"""How fast the demo model answers, beside llama.cpp used plainly, and what pictures cost in memory.

The demo model is tiny, so this shows what our processes, messages and ways to stop cost.
"""

import base64
import io
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from desktop.records import AnswerModel
from desktop.workers.answer import PICTURES_PER_PROCESS, LanguageModel, Prompt, Turn
from desktop.workers.llama import silence

DEMO = Path(__file__).parents[2] / "resources/demo/llava"
ROUNDS = 10
PICTURES = PICTURES_PER_PROCESS
SOURCES = 8
GROWTH_MEGABYTES = 64.0
TOKENS = 12
THREADS = 1


def run() -> list[Measure]:
    """Seconds for an answer about one picture, to stop one, and memory for each picture."""
    model = AnswerModel(
        "demo", DEMO / "demo-llava-text.gguf", DEMO / "demo-llava-mmproj.gguf", 96, 2048
    )
    picture = _picture()
    language = LanguageModel(threads=THREADS, pictures_per_process=10_000)
    started = time.perf_counter()
    language.load(model)
    loaded_seconds = time.perf_counter() - started
    prompt = Prompt("", ("[1] ", picture, "\nQuestion: What colour is the car?"))
    ours = _best(lambda: _anew(language, prompt))
    growth = _growth(language)
    follow_up = _follow_up(language)
    stopping = _seconds_to_stop(language, picture)
    language.stop()
    plain = _plain(model, picture)
    return [
        Measure("answer about one picture", ours * 1e3, "ms", ratio=ours / plain,
                plainly="llama-cpp-python in this process"),
        Measure("time until the model is ready", loaded_seconds, "s"),
        Measure("memory that 50 pictures cost", growth / 1e6, "MB", at_most=GROWTH_MEGABYTES),
        Measure("first word of a follow-up, of the first question's", follow_up, "x",
                at_most=0.25),
        Measure("stopping while pictures are taken in", stopping, "s", at_most=2.0),
    ]  # fmt: skip


def _anew(language: LanguageModel, prompt: Prompt) -> None:
    """Answer a question of which nothing is in memory: it begins with another number each time."""
    parts = (f"{time.perf_counter_ns()} ", *prompt.parts)
    list(language.stream(replace(prompt, parts=parts), TOKENS))


def _growth(language: LanguageModel) -> float:
    """Bytes that the process is larger after as many pictures as it gets, each another one."""
    for shade in range(5):  # what is made once
        list(language.stream(Prompt("", (_picture((0, shade, 0)), "?")), TOKENS))
    before = language.resident_bytes
    for shade in range(PICTURES):
        list(language.stream(Prompt("", (_picture((shade, 0, 0)), "?")), TOKENS))
    return language.resident_bytes - before


def _follow_up(language: LanguageModel) -> float:
    """Seconds to the first word of a second question about the same pictures, by the first's."""
    shares = []
    for round_ in range(ROUNDS):
        parts: list[str | bytes] = []
        for number in range(1, SOURCES + 1):
            parts += [f"[{number}] ", _picture((200, round_, 10 * number))]
        sources = (*parts, "\nQuestion: What colour is the car?")
        first, said = _first_word(language, Prompt("", sources))
        turn = Turn(sources, said)
        again, _ = _first_word(language, Prompt("", ("\nQuestion: Is it a night scene?",), (turn,)))
        shares.append(again / first)
    return sorted(shares)[len(shares) // 2]


def _first_word(language: LanguageModel, prompt: Prompt) -> tuple[float, str]:
    started = time.perf_counter()
    pieces = language.stream(prompt, TOKENS)
    said = next(pieces)
    seconds = time.perf_counter() - started
    return seconds, said + "".join(pieces)


def _seconds_to_stop(language: LanguageModel, picture: bytes) -> float:
    """From `cancel`, given while pictures are taken in, to the end of the answer."""
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.perf_counter())
        language.cancel()

    prompt = Prompt("", (*(picture for _ in range(40)), "?"))
    threading.Timer(0.03, cancel).start()
    pieces = list(language.stream(prompt, 500))
    assert not pieces, "all pictures were taken in before it was cancelled"
    return time.perf_counter() - cancelled[0]


def _plain(model: AnswerModel, picture: bytes) -> float:
    """The same through llama-cpp-python, as its documentation shows."""
    from llama_cpp import Llama
    from llama_cpp.llama_chat_format import MTMDChatHandler

    silence()

    handler = MTMDChatHandler(str(model.vision_file), verbose=False)
    llama = Llama(
        str(model.text_file),
        n_ctx=model.context_tokens,
        n_threads=THREADS,
        n_threads_batch=THREADS,
        chat_handler=handler,
        verbose=False,
    )
    address = "data:image/png;base64," + base64.b64encode(picture).decode()
    content = [
        {"type": "text", "text": "[1] "},
        {"type": "image_url", "image_url": {"url": address}},
        {"type": "text", "text": "\nQuestion: What colour is the car?"},
    ]
    messages: Any = [{"role": "user", "content": content}]
    greedy: dict[str, Any] = {
        "stream": True,
        "max_tokens": TOKENS,
        "temperature": 0.0,
        "repeat_penalty": 1.0,
    }
    seconds = _best(lambda: list(llama.create_chat_completion(messages, **greedy)))
    llama.close()
    return seconds


def _best(task: Callable[[], object]) -> float:
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def _picture(colour: tuple[int, int, int] = (255, 0, 0)) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (96, 96), colour).save(file, "PNG")
    return file.getvalue()
