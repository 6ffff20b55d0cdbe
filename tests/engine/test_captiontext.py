from desktop.engine.captiontext import tidied


def test_a_caption_is_one_line_without_citations() -> None:
    assert tidied("A beach [1].\n\n Two boats.[2]", cut=False) == "A beach. Two boats."


def test_a_caption_that_was_cut_ends_with_a_whole_sentence() -> None:
    assert tidied("A beach. Two boats. In the back", cut=True) == "A beach. Two boats."
    assert tidied("A beach with", cut=True) == "A beach with"


def test_what_a_model_says_again_and_again_is_kept_once() -> None:
    assert tidied("A cat. A cat. A cat. A dog.", cut=False) == "A cat. A dog."
