import io

import pytest
from containers.made import mail, names

from desktop.containers import email_, mbox_

PLAIN = b"Subject: Hello\nDate: Sun, 13 Jul 2003 09:00:00 +0200\n\nOnly words.\n"


def box(*letters: bytes) -> io.BytesIO:
    return io.BytesIO(b"".join(b"From me Mon Jul 14\n" + letter + b"\n" for letter in letters))


def contents(file: io.BytesIO) -> list[bytes]:
    found = mbox_.read(file)
    return [b"".join(found.content(number, file)) for number in range(len(found.names))]


def test_files_of_each_message_are_in_a_folder_of_its_day_and_subject() -> None:
    file = box(PLAIN, bytes(mail(bill_pdf=b"%PDF-1", note_pdf=b"%PDF-2")), PLAIN)
    folder = "2003-07-14 The papers"
    assert names(mbox_.read(file)) == [f"{folder}/bill.pdf", f"{folder}/note.pdf"]
    assert contents(file) == [b"%PDF-1", b"%PDF-2"]
    assert mbox_.read(file).entry(0).modified_ns == 1_058_178_600_000_000_000


def test_subject_with_a_path_makes_one_folder() -> None:
    letter = mail(bill_pdf=b"%PDF-1")
    letter.replace_header("Subject", "../../etc/passwd")
    assert names(mbox_.read(box(bytes(letter)))) == ["2003-07-14 .._.._etc_passwd/bill.pdf"]


def test_forwarded_letter_is_a_file_of_a_mailbox() -> None:
    outer = mail()
    outer.add_attachment(mail(inner_pdf=b"%PDF-2"))
    (inner,) = contents(box(PLAIN, bytes(outer)))
    assert names(email_.read(io.BytesIO(inner))) == ["inner.pdf"]


def test_too_much_is_left_out_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox_, "MAX_READ_BYTES", 1000)
    found = mbox_.read(box(bytes(mail(a_pdf=b"%PDF")), bytes(mail(b_pdf=b"x" * 2000))))
    assert names(found) == ["2003-07-14 The papers/a.pdf"]
    assert "attached to 1 of its messages were left out" in found.note


def test_no_mailbox_holds_nothing() -> None:
    assert names(mbox_.read(io.BytesIO(b"nothing"))) == []
