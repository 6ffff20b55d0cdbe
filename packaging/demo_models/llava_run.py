"""Asks an exported demo LLaVA through llama.cpp, exactly as the program does."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import llama_cpp
import numpy as np
from llama_cpp import mtmd_cpp
from llama_cpp.llama_chat_format import MTMDChatHandler
from numpy.typing import NDArray
from PIL import Image

from demo_models.llava_gguf import MMPROJ_FILE, TEXT_FILE

LONGEST_ANSWER: Final = 48  # tokens


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _silent(level: int, text: bytes, user_data: Any) -> None:
    """llama.cpp would print prompts to stderr even when told to be quiet."""


class Runner:
    """One loaded model; close it when done."""

    def __init__(self, folder: Path, threads: int = 1, context: int = 2048) -> None:
        for silence in (
            llama_cpp.llama_log_set,
            mtmd_cpp.mtmd_log_set,
            mtmd_cpp.mtmd_helper_log_set,
        ):
            silence(_silent, None)
        chat = MTMDChatHandler(str(folder / MMPROJ_FILE), verbose=False, use_gpu=False)
        self._llama = llama_cpp.Llama(
            str(folder / TEXT_FILE),
            chat_handler=chat,
            n_ctx=context,
            n_threads=threads,
            n_threads_batch=threads,
            verbose=False,
        )

    def close(self) -> None:
        """Free the model's memory."""
        self._llama.close()

    def tokens(self, text: str) -> list[int]:
        """llama.cpp's own tokens of a text."""
        return list(self._llama.tokenize(text.encode(), add_bos=False, special=True))

    def answer(self, parts: Sequence[str | Image.Image]) -> str:
        """The answer to sources and a question, always the most likely words."""
        return "".join(self.stream(parts))

    def stream(self, parts: Sequence[str | Image.Image]) -> Iterator[str]:
        """The answer, piece by piece."""
        for event in self._ask(parts, stream=True, max_tokens=LONGEST_ANSWER):
            piece = event["choices"][0]["delta"].get("content")
            if piece:
                yield piece

    def first_logits(self, parts: Sequence[str | Image.Image]) -> NDArray[np.float32]:
        """(vocabulary,) scores of the first word of the answer."""
        seen: list[NDArray[np.float32]] = []

        def look(_: NDArray[np.intc], scores: NDArray[np.single]) -> NDArray[np.single]:
            seen.append(np.array(scores, np.float32))
            return scores

        watch = llama_cpp.LogitsProcessorList([look])
        self._ask(parts, stream=False, max_tokens=1, logits_processor=watch)
        return seen[0]

    def _ask(self, parts: Sequence[str | Image.Image], **options: Any) -> Any:
        messages = [
            {"role": "system", "content": "Answer from the sources. Cite them as [n]."},
            {"role": "user", "content": [_part(part) for part in parts]},
        ]
        return self._llama.create_chat_completion(
            messages,  # type: ignore[arg-type]
            temperature=0.0,
            **options,
        )


def _part(part: str | Image.Image) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    encoded = io.BytesIO()
    part.save(encoded, "PNG")
    address = "data:image/png;base64," + base64.b64encode(encoded.getvalue()).decode()
    return {"type": "image_url", "image_url": {"url": address}}
