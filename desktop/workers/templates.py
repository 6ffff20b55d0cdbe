"""What is said to a model, and how the model's own chat template wants to be told it.

Templates differ: some take the parts of a message as a list, some only as one text; some refuse a
system message. What one does is found out by trying it when the model is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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

Message = dict[str, Any]  # as llama-cpp-python takes it


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question with its evidence, as a model gets it."""

    instructions: str  # the system message
    parts: tuple[str | bytes, ...]  # the user message: text, and pictures as JPEG or PNG

    @property
    def pictures(self) -> tuple[bytes, ...]:
        """The pictures, in order."""
        return tuple(part for part in self.parts if isinstance(part, bytes))

    def defused(self, controls: re.Pattern[str]) -> Prompt:
        """The same, with no text in it that the model would take for one of its control tokens.

        Whoever could put one into a document could end the quotation, and speak as the person.
        """
        return Prompt(
            _defuse(self.instructions, controls),
            tuple(
                _defuse(part, controls) if isinstance(part, str) else part for part in self.parts
            ),
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

    def messages(self, prompt: Prompt, address: Callable[[bytes], str]) -> list[Message]:
        """The messages for llama-cpp-python, their pictures as addresses."""
        parts: list[Message] = [
            {"type": "text", "text": part}
            if isinstance(part, str)
            else {"type": "image_url", "image_url": {"url": address(part)}}
            for part in prompt.parts
        ]
        if self.takes_system:
            return [
                {"role": "system", "content": prompt.instructions},
                {"role": "user", "content": parts},
            ]
        opening = {"type": "text", "text": prompt.instructions + "\n\n"}
        return [{"role": "user", "content": [opening, *parts]}]

    def shape(self, messages: Sequence[Mapping[str, Any]]) -> list[Message]:
        """The messages as the template takes them, a mark in the place of each picture."""
        return [{**message, "content": self._content(message["content"])} for message in messages]

    def render(self, prompt: Prompt) -> str:
        """The whole prompt as text, a mark in the place of each picture."""
        return _render(self.source, self.shape(self.messages(prompt, lambda _: "")))

    def _content(self, content: str | Sequence[Mapping[str, Any]]) -> str | list[Message]:
        if isinstance(content, str):
            return content
        texts = [str(part["text"]) if part["type"] == "text" else MARKER for part in content]
        if self.takes_parts:
            return [{"type": "text", "text": text} for text in texts]
        return "".join(texts)


def understand(source: str) -> ChatTemplate:
    """Find out what a template accepts.

    Args:
        source: Jinja; "" for a model without a template.

    Raises:
        ValueError: It renders no kind of message.
    """
    probe = Prompt("", ("(before)", b"", "(after)"))
    for takes_system in (True, False):
        for takes_parts in (True, False):
            template = ChatTemplate(source or VICUNA, takes_parts, takes_system)
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


def _render(source: str, messages: Any) -> str:
    from llama_cpp.llama_chat_format import Jinja2ChatFormatter

    formatter = Jinja2ChatFormatter(source, eos_token="", bos_token="")  # the tokenizer adds them
    return str(formatter(messages=messages, enable_thinking=False).prompt)


def _defuse(text: str, controls: re.Pattern[str]) -> str:
    """Put a space behind the first character of each control token."""
    while True:
        defused = controls.sub(lambda found: f"{found[0][0]} {found[0][1:]}", text)
        if defused == text:
            return text
        text = defused
