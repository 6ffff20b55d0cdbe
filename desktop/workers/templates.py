"""What is said to a model, and how the model's own chat template wants to be told it.

Templates differ: some take the parts of a message as a list, some only as one text; some refuse a
system message. What one does is found out by trying it when the model is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

MARKER: Final = "<__media__>"  # where a picture goes in a rendered prompt; llama.cpp's default

# For the LLaVA 1.5 and 1.6 files that bring no template.
# Source: haotian-liu/LLaVA, llava/conversation.py, conv_vicuna_v1.
VICUNA: Final = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}{{ message['content'] + ' ' }}"
    "{% elif message['role'] == 'user' %}{{ 'USER: ' + message['content'] + ' ' }}"
    "{% else %}{{ 'ASSISTANT: ' + message['content'] + '</s>' }}{% endif %}"
    "{% endfor %}ASSISTANT:"
)

Message = dict[str, Any]  # as chat templates take it


Parts = tuple[str | bytes, ...]  # of a message: text, and pictures as JPEG or PNG


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question, and what the model answered."""

    parts: Parts
    answer: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question with its evidence, as a model gets it."""

    instructions: str  # the system message
    parts: Parts  # the user message
    before: tuple[Turn, ...] = ()  # what was said before it, in order
    schema: str = ""  # a JSON schema that the answer keeps to; "": it is plain text

    @property
    def messages(self) -> tuple[Parts, ...]:
        """What the person said, in order; the question comes last."""
        return (*(turn.parts for turn in self.before), self.parts)

    @property
    def pictures(self) -> tuple[bytes, ...]:
        """All pictures, in order."""
        return tuple(part for parts in self.messages for part in parts if isinstance(part, bytes))

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is no picture."""
        said = (part for parts in self.messages for part in parts if isinstance(part, str))
        return (self.instructions, *said, *(turn.answer for turn in self.before))

    def defused(self, controls: re.Pattern[str]) -> Prompt:
        """The same, with no text in it that the model would take for one of its control tokens.

        Whoever could put one into a document could end the quotation, and speak as the person.
        """
        turns = (
            Turn(_defused(turn.parts, controls), _defuse(turn.answer, controls))
            for turn in self.before
        )
        return replace(
            self,
            instructions=_defuse(self.instructions, controls),
            parts=_defused(self.parts, controls),
            before=tuple(turns),
        )


@dataclass(frozen=True, slots=True)
class Capacity:
    """What a loaded model can take in."""

    context_tokens: int  # prompt and answer together
    picture_tokens: int  # of one square picture, about; 0: it reads no pictures
    bytes_per_token: float  # of UTF-8 text, about
    picture_side: int  # pixels, long side, that pictures are to have


def control_pattern(tokens: Sequence[str]) -> re.Pattern[str]:
    """Matches any of a model's control tokens, and the mark of a picture."""
    texts = sorted({MARKER, *(token for token in tokens if len(token) > 1)}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, texts)))


@dataclass(frozen=True, slots=True)
class ChatTemplate:
    """A model's chat template, and what it accepts."""

    source: str  # Jinja
    takes_parts: bool  # False: a message must be one text
    takes_system: bool  # False: the instructions go before the question
    end: str = ""  # what its model ends an answer with

    def render(self, prompt: Prompt) -> str:
        """The whole prompt as text, a mark in the place of each picture.

        A template that takes no more than one question gets what was said before as part of it.
        """
        import jinja2

        try:
            return _render(self, [self._shaped(message) for message in self._messages(prompt)])
        except (ValueError, TypeError, jinja2.TemplateError):
            if not prompt.before:
                raise
            said = (part for turn in prompt.before for part in (*turn.parts, f"\n{turn.answer}"))
            return self.render(Prompt(prompt.instructions, (*said, *prompt.parts)))

    def _messages(self, prompt: Prompt) -> list[Message]:
        """What is said, and by whom; a picture is a mark."""
        messages: list[Message] = []
        for parts, turn in zip(prompt.messages, (*prompt.before, None), strict=True):
            texts = [part if isinstance(part, str) else MARKER for part in parts]
            messages.append({"role": "user", "content": texts})
            if turn is not None:
                messages.append({"role": "assistant", "content": turn.answer})
        if self.takes_system:
            return [{"role": "system", "content": prompt.instructions}, *messages]
        messages[0]["content"].insert(0, prompt.instructions + "\n\n")
        return messages

    def _shaped(self, message: Message) -> Message:
        """A message as the template takes it."""
        content = message["content"]
        if isinstance(content, str):
            return message
        if self.takes_parts:
            return {**message, "content": [{"type": "text", "text": text} for text in content]}
        return {**message, "content": "".join(content)}


def understand(source: str, end: str = "") -> ChatTemplate:
    """Find out what a template accepts.

    Args:
        source: Jinja; "" for a model without a template.
        end: What its model ends an answer with.

    Raises:
        ValueError: It renders no kind of message.
    """
    probe = Prompt("", ("(before)", b"", "(after)"))
    for takes_system in (True, False):
        for takes_parts in (True, False):
            template = ChatTemplate(source or VICUNA, takes_parts, takes_system, end)
            if _renders(template, probe):
                return template
    raise ValueError("the chat template renders nothing")


def _renders(template: ChatTemplate, probe: Prompt) -> bool:
    """Whether the parts come out in order, and as they are, not as Python writes a list.

    A template that leaves the system message out is left its way: its model knows none.
    """
    import jinja2

    try:
        text = template.render(probe)
    except (ValueError, TypeError, jinja2.TemplateError):
        return False
    return re.search(rf"\(before\)\s*{MARKER}\s*\(after\)", text) is not None


def _render(template: ChatTemplate, messages: list[Message]) -> str:
    from llama_cpp.llama_chat_format import Jinja2ChatFormatter

    # The tokenizer adds the beginning.
    formatter = Jinja2ChatFormatter(template.source, eos_token=template.end, bos_token="")
    return str(formatter(messages=messages, enable_thinking=False).prompt)  # type: ignore[arg-type]


def _defused(parts: Parts, controls: re.Pattern[str]) -> Parts:
    return tuple(_defuse(part, controls) if isinstance(part, str) else part for part in parts)


def _defuse(text: str, controls: re.Pattern[str]) -> str:
    """Put a space behind the first character of each control token."""
    while True:
        defused = controls.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)
        if defused == text:
            return text
        text = defused
