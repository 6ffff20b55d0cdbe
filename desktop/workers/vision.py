"""How llama.cpp is given pictures: from our own memory only, and so that it can be stopped.

Used in the *answer* child only; llama_cpp is imported inside the functions.
"""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from desktop.errors import ModelUnusable, RequestRefused

NODES_PER_CHECK: Final = 32  # of a picture's graph, between two looks at whether to stop
PICTURE_STARTS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")  # JPEG, PNG


def check_picture(picture: bytes) -> None:
    """Refuse what llama.cpp's own decoder of pictures is not to be given.

    Raises:
        RequestRefused: It is neither JPEG nor PNG.
    """
    if not picture.startswith(PICTURE_STARTS):
        raise RequestRefused("One of the pictures is neither a JPEG nor a PNG.")


def load_handler(vision_file: Path, llama: Any, stopping: Callable[[], bool]) -> Any:
    """The vision part, loaded beside its language model, as a chat handler of llama-cpp-python.

    Its chat template and its way to take a prompt in are not used: see intake.py.

    Raises:
        ValueError: llama.cpp does not load it.
    """
    handler = _handler_class()(str(vision_file), stopping)
    handler._init_mtmd_context(llama)  # now, so that a bad file is found now
    return handler


def picture_tokens(handler: Any, side: int) -> int:
    """How many tokens a square picture takes, of so many pixels a side: the most that one takes.

    Raises:
        ModelUnusable: The model takes no pictures after all.
    """
    from llama_cpp import mtmd_cpp

    blank = (ctypes.c_uint8 * (side * side * 3))()
    with contextlib.ExitStack() as stack:
        bitmap = mtmd_cpp.mtmd_bitmap_init(side, side, blank)
        stack.callback(mtmd_cpp.mtmd_bitmap_free, bitmap)
        chunks = mtmd_cpp.mtmd_input_chunks_init()
        stack.callback(mtmd_cpp.mtmd_input_chunks_free, chunks)
        marker = mtmd_cpp.mtmd_default_marker()
        text = mtmd_cpp.mtmd_input_text(marker, len(marker), False, True)
        bitmaps = (mtmd_cpp.mtmd_bitmap_p_ctypes * 1)(bitmap)
        result = mtmd_cpp.mtmd_tokenize(handler.mtmd_ctx, chunks, ctypes.byref(text), bitmaps, 1)
        if result != 0:
            raise ModelUnusable("The vision part of this model takes no pictures.")
        return int(mtmd_cpp.mtmd_helper_get_n_tokens(chunks))


def _handler_class() -> Any:
    """MTMDChatHandler, without its way to the network and with a way to stop."""
    from llama_cpp import llama_cpp, mtmd_cpp
    from llama_cpp.llama_chat_format import MTMDChatHandler

    class PictureHandler(MTMDChatHandler):
        """Opens no address."""

        def __init__(self, vision_file: str, stopping: Callable[[], bool]) -> None:
            super().__init__(vision_file, verbose=False)
            self._look = llama_cpp.ggml_backend_sched_eval_callback(_looking(stopping))

        def load_image(self, image_url: str) -> bytes:
            raise RequestRefused("Only pictures that Shoebox made itself are given to the model.")

        def _init_mtmd_context(self, llama_model: Any) -> None:
            if self.mtmd_ctx is None:
                self.mtmd_ctx = _load(self.clip_model_path, llama_model, self._look)
                llama_model._stack.callback(self._free)

        def _free(self) -> None:
            if self.mtmd_ctx is not None:
                mtmd_cpp.mtmd_free(self.mtmd_ctx)
                self.mtmd_ctx = None

    return PictureHandler


def _load(vision_file: str, llama: Any, look: Any) -> Any:
    """The vision part's context: as llama-cpp-python makes it, but it can be stopped.

    It encodes no picture first, either, only to be faster with the next one.
    """
    from llama_cpp import mtmd_cpp

    settings = mtmd_cpp.mtmd_context_params_default()
    settings.print_timings = False
    settings.warmup = False
    settings.n_threads = llama.n_threads
    settings.flash_attn_type = llama.context_params.flash_attn_type
    settings.cb_eval = look
    context = mtmd_cpp.mtmd_init_from_file(vision_file.encode(), llama.model, settings)
    if context is None:
        raise ValueError("Failed to load mtmd context")
    if not mtmd_cpp.mtmd_support_vision(context):
        mtmd_cpp.mtmd_free(context)
        raise ValueError("Vision is not supported by this model")
    return context


def _looking(stopping: Callable[[], bool]) -> Callable[[object, bool, object], bool]:
    """A callback that lets llama.cpp give up encoding a picture.

    It is asked about each node of the graph whether it wants to see the result (`ask`), and is
    then shown it; False there ends the encoding, and the abort callback ends what follows.
    """
    seen = 0

    def look(_: object, ask: bool, __: object) -> bool:
        nonlocal seen
        if not ask:
            return not stopping()
        seen += 1
        return seen % NODES_PER_CHECK == 0

    return look
