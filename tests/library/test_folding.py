"""Text in the forms in which it is stored, compared and indexed."""

import pytest

from desktop.library.folding import folded, paired, stored


def test_stored_text_is_composed_and_has_no_marks_of_ours() -> None:
    assert stored("cafe\u0301\x02 \x00") == "caf\u00e9   "
    assert folded("STRASSE") == folded("straße")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("東京タワー", "東京 京タ タワ ワー"),
        ("京", "京"),
        ("IMG 東京2", "IMG 東京 2"),
        ("กิน", "กิน"),
        ("학교에서", "학교 교에 에서"),
        ("ジョン・レノン", "ジョ ョン レノ ノン"),
    ],
)
def test_what_is_written_without_blanks_becomes_pairs(text: str, expected: str) -> None:
    assert " ".join(paired(text).replace("・", " ").split()) == expected
