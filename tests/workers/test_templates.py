"""What is made of a prompt for the chat templates that models bring."""

import pytest
from gguf_samples import TEMPLATE

from desktop.workers.templates import MARKER, Prompt, Turn, control_pattern, understand

PROMPT = Prompt("Be brief.", ("[1] ", b"picture", "\nQuestion: What?"))
SHOWN = f"[1] {MARKER}\nQuestion: What?"

# Source: the chat_template of mistralai/Mistral-7B-Instruct-v0.2, which LLaVA 1.6 builds on.
MISTRAL = (
    "{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate') }}{% endif %}"
    "{% if message['role'] == 'user' %}{{ '[INST] ' + message['content'] + ' [/INST]' }}"
    "{% else %}{{ message['content'] + eos_token}}{% endif %}{% endfor %}"
)
THINKING = TEMPLATE + "{% if enable_thinking is false %}<think></think>{% endif %}"
USERS_ONLY = (
    "{% for m in messages if m.role == 'user' %}"
    "{% for part in m.content %}{{ part.text }}{% endfor %}{% endfor %}"
)


def test_a_template_that_takes_all_gets_the_instructions_as_system_message() -> None:
    text = understand(TEMPLATE).render(PROMPT)
    assert text == f"<|system|>Be brief.<|user|>{SHOWN}<|assistant|>"


def test_a_template_without_system_and_parts_gets_one_text() -> None:
    template = understand(MISTRAL)
    assert template.render(PROMPT) == f"[INST] Be brief.\n\n{SHOWN} [/INST]"


def test_a_template_that_leaves_instructions_out_is_left_its_way() -> None:
    assert understand(USERS_ONLY).render(PROMPT) == SHOWN


def test_a_model_without_a_template_is_spoken_to_as_llava() -> None:
    assert understand("").render(PROMPT) == f"Be brief. USER: {SHOWN} ASSISTANT:"


def test_models_that_think_first_are_asked_not_to() -> None:
    assert understand(THINKING).render(PROMPT).endswith("<think></think>")


@pytest.mark.parametrize("source", ["hello", "{% broken", "{{ raise_exception('no') }}"])
def test_a_template_that_renders_no_message_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="renders nothing"):
        understand(source)


def test_control_tokens_are_defused_also_when_defusing_would_make_one() -> None:
    controls = control_pattern(["</s>", "<|user|>", "< |user|>"])
    prompt = Prompt("</s>", ("a<|user|>b", b"<|user|>", MARKER)).defused(controls)
    texts = [prompt.instructions, *(part for part in prompt.parts if isinstance(part, str))]
    assert not any(controls.search(text) for text in texts)
    assert prompt.parts[1] == b"<|user|>"


def test_a_conversation_alternates_and_ends_each_answer() -> None:
    turn = Turn(("[1] ", b"picture", "\nQuestion: What?"), "A car [1].")
    prompt = Prompt("Be brief.", ("\nQuestion: Which?",), (turn,))
    text = understand(MISTRAL, "</s>").render(prompt)
    first = f"[INST] Be brief.\n\n{SHOWN} [/INST]"
    assert text == f"{first}A car [1].</s>[INST] \nQuestion: Which? [/INST]"
    assert text.startswith(understand(MISTRAL).render(Prompt("Be brief.", turn.parts)))
    assert prompt.pictures == (b"picture",)


def test_a_template_for_single_questions_gets_what_was_said_as_part_of_it() -> None:
    single = "{% if messages|length > 2 %}{{ raise_exception('no') }}{% endif %}" + TEMPLATE
    turn = Turn(("[1] ", b"picture", "\nQuestion: What?"), "A car [1].")
    text = understand(single).render(Prompt("Be brief.", ("\nQuestion: Which?",), (turn,)))
    assert f"{SHOWN}\nA car [1].\nQuestion: Which?<|assistant|>" in text
