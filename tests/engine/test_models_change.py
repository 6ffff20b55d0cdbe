"""Another model is chosen: everything is embedded anew, and found meanwhile."""

from pathlib import Path

from samples import write_photo
from sessions import Running

from desktop.records import Reason


def test_after_a_change_of_models_all_is_embedded_anew_without_reading_files(
    shoebox: Running, root: Path
) -> None:
    write_photo(root / "a.jpg", colour="red")
    write_photo(root / "b.jpg", colour="blue")
    shoebox.add_root(root)
    root.rename(root.with_name("unplugged"))  # the files cannot be read any more
    root.mkdir()
    shoebox.session.models.choose("demo-clip", "toy-passage", "")
    shoebox.settle()
    assert shoebox.session.models.ids[0] == "demo-clip"
    reasons = {hit.asset.path.name: hit.reasons for hit in shoebox.search("a red car").hits}
    assert all(Reason.LOOKS in reasons[name] for name in ("a.jpg", "b.jpg"))


def test_a_model_for_one_purpose_leaves_the_others_as_they_were_chosen(shoebox: Running) -> None:
    shoebox.session.models.use("picture", "demo-clip")
    shoebox.session.models.use("answer", "demo-llava")
    chosen = shoebox.session.settings
    assert (chosen.picture_encoder, chosen.answer_model) == ("demo-clip", "demo-llava")
    assert chosen.passage_encoder == "toy-passage"


def test_what_is_missing_is_said_until_a_model_is_there(shoebox: Running) -> None:
    assert shoebox.session.models.missing == ("answer",)
    shoebox.session.models.choose("toy-picture", "toy-passage", "demo-llava")
    assert not shoebox.session.models.missing
