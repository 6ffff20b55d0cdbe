import email
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from containers.compound import Storage, attachment, message, write_ole
from containers.made import mail, names

from desktop.containers import email_, outlook
from desktop.errors import FileRejected

SENT = datetime(2003, 7, 14, 10, 30, tzinfo=UTC)
MSG = Path(__file__).parents[3] / "shared" / "samples" / "docs" / "docling" / "email" / "sources"


def read(path: Path) -> tuple[list[str], list[bytes]]:
    with path.open("rb") as file:
        found = outlook.read(file)
        contents = [b"".join(found.content(n, file)) for n in range(len(found.names))]
        return names(found), contents


def written(folder: Path, *attachments: Storage) -> Path:
    return write_ole(folder / "a.msg", message("Papers", "Here.", *attachments, sent=SENT))


def test_attachments_of_a_message_are_files(tmp_path: Path) -> None:
    large = bytes(range(256)) * 40
    path = written(tmp_path, attachment("bill.pdf", b"%PDF-1"), attachment("a/b.jpg", large))
    assert read(path) == (["bill.pdf", "a_b.jpg"], [b"%PDF-1", large])


def test_attachment_is_as_old_as_its_message(tmp_path: Path) -> None:
    with written(tmp_path, attachment("bill.pdf", b"%PDF-1")).open("rb") as file:
        entry = outlook.read(file).entry(0)
    assert (entry.size, entry.modified_ns) == (6, 1_058_178_600_000_000_000)


def test_message_in_a_message_becomes_an_ordinary_email(tmp_path: Path) -> None:
    inner = message("Grüße", "Ein Brief.", attachment("in.pdf", b"%PDF-2"), sent=SENT, inside=True)
    found, (raw,) = read(written(tmp_path, attachment("Grüße", inner)))
    letter = email.message_from_bytes(raw, policy=email.policy.default)
    assert found == ["Grüße.eml"]
    assert (letter["Subject"], letter["From"]) == ("Grüße", "Ada <ada@x.org>")
    assert letter["Date"].datetime == SENT
    assert "Ein Brief." in letter.get_body().get_content()  # type: ignore[union-attr]
    assert names(email_.read(io.BytesIO(raw))) == ["in.pdf"]


def test_message_in_a_message_is_the_same_each_time(tmp_path: Path) -> None:
    deepest = message("c", "c", attachment("in.pdf", b"%PDF-2"), inside=True)
    inner = message("b", "b", attachment("c", deepest), attachment("b.pdf", b"%PDF"), inside=True)
    path = written(tmp_path, attachment("b", inner))
    assert read(path) == read(path)
    found = email_.read(io.BytesIO(read(path)[1][0]))
    assert names(found) == ["c.eml", "b.pdf"]


def test_attachment_without_a_name_is_numbered(tmp_path: Path) -> None:
    assert read(written(tmp_path, attachment("", b"x")))[0] == ["attachment 1"]


def test_message_that_holds_itself_ends(tmp_path: Path) -> None:
    deep = message("0", "x", inside=True)
    for number in range(1, 20):
        deep = message(str(number), "x", attachment("m", deep), inside=True)
    found, contents = read(written(tmp_path, attachment("m", deep)))
    assert found == ["m.eml"] and contents[0].count(b"Subject:") < 10


def test_ordinary_email_of_that_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.msg"
    path.write_bytes(bytes(mail(bill_pdf=b"%PDF-1")))
    assert read(path) == (["bill.pdf"], [b"%PDF-1"])


@pytest.mark.parametrize("cut", [600, 1500, 3000])
def test_damaged_message_is_rejected_or_holds_less(tmp_path: Path, cut: int) -> None:
    path = written(tmp_path, attachment("bill.pdf", b"%PDF-1" * 500))
    path.write_bytes(path.read_bytes()[:cut])
    try:
        assert len(read(path)[0]) <= 1
    except FileRejected as rejected:
        assert rejected.reason == "This document is damaged."


@pytest.mark.skipif(not MSG.exists(), reason="the real samples are not here")
def test_real_message_of_outlook_is_read() -> None:
    found, contents = read(MSG / "msg_with_attachment.msg")
    assert found == ["test.txt", "report.pdf"]
    assert contents[0].startswith(b"This is a test attachment")
