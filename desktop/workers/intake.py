"""Takes prompts into a loaded model, and answers from there: in the *answer* child only.

[Note: What is still in memory]
A follow-up begins with all that the question before it had: instructions, pictures, and the answer.
llama.cpp keeps what it made of them, so only what differs is taken in. `Llama.input_ids` says what
is there, a token for each position; the positions of a picture hold a negative number that stands
for its content. Pictures are the expensive part: encoding one takes seconds.
"""

from __future__ import annotations

import codecs
import contextlib
import ctypes
import hashlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

_LONGEST_PIECE: Final = 512  # bytes that one token stands for


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a prompt: text, or one picture (or a part of one, where models cut them up)."""

    ids: list[int]  # a token, or what stands for the picture, for each position
    cells: int  # of the cache that it takes; a picture may take more than it has positions
    chunk: Any = None  # of a picture


class Intake:
    """One model's memory of what it was told.

    Args:
        llama: A loaded `llama_cpp.Llama`.
        handler: Its vision part, as `load_handler` returns it; None without one.
        stopping: Whether to give up what is under way.
    """

    def __init__(self, llama: Any, handler: Any, stopping: Callable[[], bool]) -> None:
        self._llama = llama
        self._handler = handler
        self._stopping = stopping
        self._room = 0  # tokens that may still follow

    def take_in(self, text: str, pictures: Sequence[bytes]) -> int:
        """Have the model know a rendered prompt, except for what it knows already.

        Returns:
            How many positions were known.

        Raises:
            ValueError: The prompt does not fit, or a picture cannot be read.
            RuntimeError: It was stopped on the way.
        """
        with contextlib.ExitStack() as stack:
            pieces = self._pieces(text, pictures, stack)
            wanted = [one for piece in pieces for one in piece.ids]
            self._room = self._llama.n_ctx() - sum(piece.cells for piece in pieces)
            if self._room < 1:
                raise ValueError("the prompt exceeds n_ctx")
            known = self._forget_after(self._common(pieces, wanted))
            start = 0
            for piece in pieces:
                end = start + len(piece.ids)
                if end > known:
                    self._add(piece, max(0, known - start))
                start = end
        return known

    def answer(self, max_tokens: int, grammar: str = "") -> Generator[str, None, bool]:
        """What the model says now, piece by piece.

        Returns (the generator's value):
            Whether it was cut off at so many tokens, or at the end of the context.
        """
        from llama_cpp import llama_cpp

        llama = self._llama
        sampler = self._sampler(grammar)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        try:
            for _ in range(min(max_tokens, self._room)):
                token = llama_cpp.llama_sampler_sample(sampler, llama._ctx.ctx, -1)
                if self._ends(token):
                    return False
                yield decoder.decode(self._text_of(token))
                if self._stopping():
                    return False
                llama.eval([token])
            return True
        finally:
            llama_cpp.llama_sampler_free(sampler)

    def _sampler(self, grammar: str) -> Any:
        """Takes the likeliest token: an answer about facts, and the same each time.

        Raises:
            ValueError: llama.cpp does not understand the grammar.
        """
        from llama_cpp import llama_cpp

        chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
        if grammar:
            held = llama_cpp.llama_sampler_init_grammar(
                self._llama._model.vocab, grammar.encode("utf-8"), b"root"
            )
            if not held:  # a null one would end the process
                llama_cpp.llama_sampler_free(chain)
                raise ValueError("a grammar is not understood")
            llama_cpp.llama_sampler_chain_add(chain, held)
        llama_cpp.llama_sampler_chain_add(chain, llama_cpp.llama_sampler_init_greedy())
        return chain

    def share(self, first: Sequence[str], second: Sequence[str]) -> float:
        """How likely the model says one of the first words next, rather than one of the second.

        Returns:
            From 0 to 1; only the first token of each word counts.
        """
        logits = np.ctypeslib.as_array(
            self._llama._ctx.get_logits(), shape=(self._llama.n_vocab(),)
        ).astype(np.float64)
        likely = np.exp(logits - logits.max())
        ours, theirs = (
            float(likely[sorted({self._first_token(word) for word in words})].sum())
            for words in (first, second)
        )
        return ours / (ours + theirs) if ours + theirs else 0.5

    def _first_token(self, word: str) -> int:
        return int(self._llama.tokenize(word.encode(), add_bos=False)[0])

    # ------------------------------------------------------------------ taking in

    def _pieces(
        self, text: str, pictures: Sequence[bytes], stack: contextlib.ExitStack
    ) -> list[_Piece]:
        if self._handler is None:
            tokens = self._llama.tokenize(
                text.encode("utf-8", "replace"), add_bos=True, special=True
            )
            return [_Piece(list(tokens), len(tokens))]
        from llama_cpp import mtmd_cpp

        bitmaps = [self._bitmap(picture, stack) for picture in pictures]
        chunks = mtmd_cpp.mtmd_input_chunks_init()
        stack.callback(mtmd_cpp.mtmd_input_chunks_free, chunks)
        written = text.encode("utf-8", "replace")
        given = mtmd_cpp.mtmd_input_text(written, len(written), True, True)
        array = (mtmd_cpp.mtmd_bitmap_p_ctypes * len(bitmaps))(*bitmaps)
        context = self._handler.mtmd_ctx
        result = mtmd_cpp.mtmd_tokenize(context, chunks, ctypes.byref(given), array, len(bitmaps))
        if result != 0:
            raise ValueError(f"bitmap: mtmd_tokenize returned {result}")
        count = mtmd_cpp.mtmd_input_chunks_size(chunks)
        return [_piece(mtmd_cpp.mtmd_input_chunks_get(chunks, at)) for at in range(count)]

    def _bitmap(self, picture: bytes, stack: contextlib.ExitStack) -> Any:
        from llama_cpp import mtmd_cpp

        bitmap = self._handler._create_bitmap_from_bytes(picture)
        stack.callback(mtmd_cpp.mtmd_bitmap_free, bitmap)
        mtmd_cpp.mtmd_bitmap_set_id(bitmap, hashlib.sha256(picture).hexdigest().encode())
        return bitmap

    def _common(self, pieces: Sequence[_Piece], wanted: Sequence[int]) -> int:
        """How many positions can stay: whole pictures only, and never all of them.

        The last one is taken in again, since only then is it known what follows.
        """
        there = self._llama.input_ids[: self._llama.n_tokens]
        length = min(len(there), len(wanted) - 1)
        differs = np.flatnonzero(there[:length] != np.asarray(wanted[:length], there.dtype))
        common = int(differs[0]) if len(differs) else length
        start = 0
        for piece in pieces:
            end = start + len(piece.ids)
            if piece.chunk is not None and start < common < end:
                return start
            start = end
        return common

    def _forget_after(self, known: int) -> int:
        """Drop what follows so many positions; all, where the model cannot drop a part."""
        from llama_cpp import llama_cpp

        llama = self._llama
        memory = llama_cpp.llama_get_memory(llama._ctx.ctx)
        # A cache of a sliding window has lost what lies before it.
        whole = known > 0 and llama_cpp.llama_memory_seq_pos_min(memory, 0) == 0
        if not (whole and llama._ctx.kv_cache_seq_rm(0, known, -1)):
            llama._ctx.kv_cache_clear()
            known = 0
        llama.n_tokens = known
        return known

    def _add(self, piece: _Piece, done: int) -> None:
        if piece.chunk is None:
            self._llama.eval(piece.ids[done:])
            return
        from llama_cpp import llama_cpp, mtmd_cpp

        llama, past = self._llama, llama_cpp.llama_pos(0)
        result = mtmd_cpp.mtmd_helper_eval_chunk_single(
            self._handler.mtmd_ctx,
            llama._ctx.ctx,
            piece.chunk,
            llama_cpp.llama_pos(llama.n_tokens),
            llama_cpp.llama_seq_id(0),
            llama.n_batch,
            False,  # no logits
            ctypes.byref(past),
        )
        if result != 0:
            raise ValueError(f"evaluation ended with error code {result}")
        llama.input_ids[llama.n_tokens : past.value] = piece.ids
        llama.n_tokens = past.value

    # ------------------------------------------------------------------ answering

    def _ends(self, token: int) -> bool:
        from llama_cpp import llama_cpp

        return bool(llama_cpp.llama_vocab_is_eog(self._llama._model.vocab, token))

    def _text_of(self, token: int) -> bytes:
        from llama_cpp import llama_cpp

        text = ctypes.create_string_buffer(_LONGEST_PIECE)
        vocab = self._llama._model.vocab
        size = llama_cpp.llama_token_to_piece(vocab, token, text, _LONGEST_PIECE, 0, False)
        return text.raw[: max(0, size)]


def _piece(chunk: Any) -> _Piece:
    from llama_cpp import mtmd_cpp

    if mtmd_cpp.mtmd_input_chunk_get_type(chunk) == mtmd_cpp.MTMD_INPUT_CHUNK_TYPE_TEXT:
        count = ctypes.c_size_t()
        tokens = mtmd_cpp.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
        return _Piece([tokens[at] for at in range(count.value)], count.value)
    name = mtmd_cpp.mtmd_input_chunk_get_id(chunk) or b""
    mark = -1 - int.from_bytes(hashlib.sha256(name).digest()[:3], "big")
    positions = int(mtmd_cpp.mtmd_input_chunk_get_n_pos(chunk))
    cells = int(mtmd_cpp.mtmd_input_chunk_get_n_tokens(chunk))
    return _Piece([mark] * positions, cells, chunk)
