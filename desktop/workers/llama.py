"""A llama.cpp model with its vision part in memory: in the *answer* child only.

llama_cpp is imported inside the functions here, so that the other end of the protocol, in the
parent, can be imported without it.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Callable, Generator
from functools import cache
from typing import Any, Final

import psutil

from desktop.errors import ModelUnusable, RequestRefused
from desktop.records import AnswerModel
from desktop.workers.gguf import GgufHeader, read_header
from desktop.workers.grammar import grammar_of
from desktop.workers.intake import Intake
from desktop.workers.templates import Capacity, Prompt, control_pattern, understand
from desktop.workers.vision import check_picture, load_handler, picture_tokens

log = logging.getLogger(__name__)

BATCH_TOKENS: Final = 512  # that llama.cpp takes in at once
SEED: Final = 1  # the same question gets the same answer
TEMPLATE_TOKENS: Final = 64  # room for what a template puts around the messages
SHORTEST_ANSWER: Final = 32  # tokens that must be free behind the prompt
RESERVE_BYTES: Final = 128 << 20  # of buffers, beside those that are computed
GIBIBYTE: Final = 1 << 30
YES: Final = ("Yes", "yes", " Yes", " yes", "YES")
NO: Final = ("No", "no", " No", " no", "NO")
BRACKETED: Final = re.compile(r"[<\[].*[>\]]\Z")
GGML_LOG_LEVEL_ERROR: Final = 4
TOO_LONG: Final = "The question and its sources are too long for this model: ask about fewer."
SAMPLE: Final = (
    "Invoice no. 2024-117 of 3 March: the total of 1,249.50 EUR is due within thirty days. "
    "The meeting agreed that the roof will be repaired before winter, and thanked Mrs. Parker."
)


def check_files(model: AnswerModel) -> GgufHeader:
    """The header of the language model, when both files are what they should be and fit.

    Raises:
        ModelUnusable: One is damaged or of the wrong kind, or both are too large for the memory.
    """
    text = read_header(model.text_file)
    if text.is_vision:
        raise ModelUnusable(f"{text.path.name} is the vision part of a model, not the model.")
    vision = read_header(model.vision_file) if model.vision_file else None
    if vision is not None and not vision.is_vision:
        raise ModelUnusable(
            f"{vision.path.name} is not the vision part (mmproj) that this model needs."
        )
    needed = memory_needed(model, text, vision)
    free = psutil.virtual_memory().available
    if needed > free:
        raise ModelUnusable(
            f"This model needs about {needed / GIBIBYTE:.1f} GB of memory, and "
            f"{free / GIBIBYTE:.1f} GB are free: close other programs or choose a smaller model."
        )
    return text


def memory_needed(model: AnswerModel, text: GgufHeader, vision: GgufHeader | None) -> int:
    """Bytes that the model takes when it is loaded, about: files, cache, and buffers."""
    context = context_tokens(model, text)
    buffers = BATCH_TOKENS * (text.vocabulary + 8 * text.number("embedding_length")) * 4
    of_vision = vision.file_size * 3 // 2 if vision is not None else 0
    return text.file_size + of_vision + text.cache_bytes(context) + buffers + RESERVE_BYTES


def context_tokens(model: AnswerModel, text: GgufHeader) -> int:
    """How long a context is used: as wished, but never longer than the model was trained for."""
    return min(model.context_tokens, text.number("context_length") or model.context_tokens)


class LlamaModel:
    """One loaded model; answers one prompt at a time.

    Args:
        model: Its files.
        threads: That it may use; 0 for one on each core.
        stopping: Asked very often, from native code, whether to give up what is under way.

    Raises:
        ModelUnusable: As `check_files`, or llama.cpp does not load it.
    """

    def __init__(self, model: AnswerModel, threads: int, stopping: Callable[[], bool]) -> None:
        self._stopping = stopping
        self._threads = threads or psutil.cpu_count(logical=False) or os.cpu_count() or 1
        header = check_files(model)
        self._log = silence()
        self._log.listen()
        try:
            self._llama = self._load(model, context_tokens(model, header))
            source = self._llama.metadata.get("tokenizer.chat_template", "")
            self._template = understand(source, _end_of_answer(self._llama))
            self._handler = (
                load_handler(model.vision_file, self._llama, stopping)
                if model.vision_file is not None
                else None
            )
        except (ValueError, RuntimeError) as failed:
            raise ModelUnusable(self._explain(model, str(failed))) from failed
        finally:
            self._log.listening = False
        self._intake = Intake(self._llama, self._handler, stopping)
        self._controls = _control_tokens(self._llama)
        self.capacity = Capacity(
            self._llama.n_ctx(),
            picture_tokens(self._handler, model.picture_side) if self._handler is not None else 0,
            self._bytes_per_token(),
            model.picture_side,
        )

    def close(self) -> None:
        """Give all its memory back."""
        self._llama.close()

    def tokens(self, prompt: Prompt) -> int:
        """How much of the context a prompt takes, about; not less than it takes."""
        written = sum(
            len(self._llama.tokenize(text.encode("utf-8", "replace"), add_bos=False))
            for text in prompt.texts
        )
        around = TEMPLATE_TOKENS * (1 + len(prompt.before))
        return around + written + len(prompt.pictures) * self.capacity.picture_tokens

    def stream(self, prompt: Prompt, max_tokens: int) -> Generator[str, None, bool]:
        """Pieces of the answer. Ends early, without an error, when it is to stop.

        Returns (the generator's value):
            Whether it was cut off at so many tokens.

        Raises:
            RequestRefused: The prompt does not fit, or the model cannot take one of its pictures.
        """
        grammar = _grammar(prompt.schema) if prompt.schema else ""
        try:
            self._take_in(prompt)
            return (yield from self._intake.answer(max_tokens, grammar))
        except (RuntimeError, ValueError) as failed:
            if self._stopping():
                return False  # the abort callback made native code give up
            raise _refusal(failed) from failed

    def agreement(self, prompt: Prompt) -> float:
        """How much rather the model would begin its answer with Yes than with No, from 0 to 1.

        Raises:
            RequestRefused: As `stream`; also when it is to stop.
        """
        try:
            self._take_in(prompt)
        except (RuntimeError, ValueError) as failed:
            raise _refusal(failed) from failed
        return self._intake.share(YES, NO)

    def _take_in(self, prompt: Prompt) -> None:
        self._check_room(prompt)
        for picture in prompt.pictures:
            check_picture(picture)
        text = self._template.render(prompt.defused(self._controls))
        self._intake.take_in(text, prompt.pictures)

    def _check_room(self, prompt: Prompt) -> None:
        if prompt.pictures and self._handler is None:
            raise RequestRefused("This model reads no pictures: choose one that does.")
        context, picture = self.capacity.context_tokens, self.capacity.picture_tokens
        room = context - SHORTEST_ANSWER
        if prompt.pictures and picture + TEMPLATE_TOKENS > room:
            raise RequestRefused(
                f"The model's context of {context} tokens is too small for one picture, which "
                f"takes {picture}: choose another model."
            )
        if self.tokens(prompt) > room:
            raise RequestRefused(TOO_LONG)

    def _load(self, model: AnswerModel, context: int) -> Any:
        from llama_cpp import Llama, llama_cpp

        llama = Llama(
            str(model.text_file),
            n_ctx=context,
            n_batch=BATCH_TOKENS,
            n_ubatch=BATCH_TOKENS,
            n_threads=self._threads,
            n_threads_batch=self._threads,  # its default takes all cores, beside torch
            n_gpu_layers=-1,
            verbose=False,
        )
        self._abort = llama_cpp.ggml_abort_callback(lambda _: self._stopping())
        llama_cpp.llama_set_abort_callback(llama.ctx, self._abort, None)
        return llama

    def _bytes_per_token(self) -> float:
        sample = SAMPLE.encode()
        return len(sample) / max(1, len(self._llama.tokenize(sample, add_bos=False)))

    def _explain(self, model: AnswerModel, failure: str) -> str:
        told = self._log.first_error or failure
        log.warning("llama.cpp does not load %s: %s", model.id, told)
        if told.endswith("unknown projector type:"):  # it names none
            return "This vision part is too old to say what it is: get a newer one of this model."
        if "unknown model architecture" in told or "unknown projector type" in told:
            return "This model is of a kind that Shoebox does not know yet: choose another."
        if "mtmd context" in failure or "Vision is not" in failure:
            return "The vision part does not belong to this model, or is damaged: import it again."
        return "This model's file is damaged or of an unknown kind: download or import it again."


class _Silence:
    """Keeps llama.cpp from printing: it prints prompts, and prompts are nobody's business.

    While a model loads there is no prompt; the first error of that time is kept to explain it.
    """

    def __init__(self) -> None:
        from llama_cpp import llama_cpp, mtmd_cpp

        self.first_error = ""
        self.listening = False
        self._callback = llama_cpp.llama_log_callback(self._note)
        for set_log in (
            llama_cpp.llama_log_set,
            mtmd_cpp.mtmd_log_set,
            mtmd_cpp.mtmd_helper_log_set,
        ):
            set_log(self._callback, None)

    def listen(self) -> None:
        """Keep the next error."""
        self.first_error = ""
        self.listening = True

    def _note(self, level: int, text: bytes, _: object) -> None:
        if self.listening and level == GGML_LOG_LEVEL_ERROR and not self.first_error:
            self.first_error = text.decode("utf-8", "replace").strip()[:300]


@cache
def silence() -> _Silence:
    """One for the whole process: native code keeps its callback for good."""
    return _Silence()


def _control_tokens(llama: Any) -> re.Pattern[str]:
    """Matches what the model's tokenizer would take for more than text."""
    from llama_cpp import llama_cpp

    always = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_UNKNOWN
    defined = llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED
    tokens: list[str] = []
    for token in range(llama.n_vocab()):
        kind = llama._model.token_get_attr(token)
        if not kind & (always | defined):
            continue
        text = llama_cpp.llama_vocab_get_text(llama._model.vocab, token).decode("utf-8", "replace")
        if kind & always or BRACKETED.match(text):  # user-defined ones may be plain words
            tokens.append(text)
    return control_pattern(tokens)


def _end_of_answer(llama: Any) -> str:
    """What the model writes at the end of an answer; earlier answers are shown with it."""
    from llama_cpp import llama_cpp

    token = llama.token_eos()
    if token < 0:
        return ""
    text: bytes = llama_cpp.llama_vocab_get_text(llama._model.vocab, token)
    return text.decode("utf-8", "replace")


def _grammar(schema: str) -> str:
    try:
        return grammar_of(json.loads(schema))
    except (ValueError, TypeError, LookupError) as failed:
        log.warning("no grammar can be made of a schema: %s", type(failed).__name__)
        raise RequestRefused(
            "The model cannot be held to this schema: use a simpler one."
        ) from None


def _refusal(failed: Exception) -> RequestRefused:
    told = str(failed)
    if "n_ctx" in told or "context window" in told or "error code 1" in told:
        return RequestRefused(TOO_LONG)
    if "bitmap" in told:
        return RequestRefused("The model cannot read one of the pictures.")
    log.warning("llama.cpp refused a request: %s", type(failed).__name__)
    return RequestRefused("The model could not take in this question and its sources.")
