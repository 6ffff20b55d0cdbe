import io
from email.message import EmailMessage

import pytest
from containers.made import mail, names

from desktop.containers.email_ import MailDirectory
from desktop.errors import FileRejected


def read(message: EmailMessage | bytes) -> MailDirectory:
    return MailDirectory(io.BytesIO(message if isinstance(message, bytes) else bytes(message)))


def contents(directory: MailDirectory) -> list[bytes]:
    return [
        b"".join(directory.content(number, io.BytesIO())) for number in range(len(directory.names))
    ]


def test_attachments_are_files_and_bodies_are_not() -> None:
    message = mail(bill_pdf=b"%PDF-1", note_pdf=b"%PDF-2")
    message.get_body().add_alternative("<p>Here they are.</p>", subtype="html")  # type: ignore[union-attr]
    directory = read(message)
    assert names(directory) == ["bill.pdf", "note.pdf"]
    assert contents(directory) == [b"%PDF-1", b"%PDF-2"]


def test_attachment_is_as_old_as_its_letter() -> None:
    entry = read(mail(bill_pdf=b"%PDF-1")).entry(0)
    assert entry.modified_ns == 1_058_178_600_000_000_000


def test_picture_in_the_text_is_a_file() -> None:
    message = mail()
    message.add_alternative("<img src='cid:one'>", subtype="html")
    html = message.get_body(("html",))
    assert isinstance(html, EmailMessage)
    html.add_related(b"\xff\xd8\xff", "image", "jpeg", cid="<one>", filename="cat.jpg")
    assert names(read(message)) == ["cat.jpg"]


def test_forwarded_letter_is_a_file_and_its_attachments_are_not() -> None:
    message = mail(bill_pdf=b"%PDF-1")
    message.add_attachment(mail(inner_pdf=b"%PDF-2"))
    directory = read(message)
    assert names(directory) == ["bill.pdf", "The papers.eml"]
    assert names(read(contents(directory)[1])) == ["inner.pdf"]


def test_attachment_without_a_name_gets_one_of_its_kind() -> None:
    message = mail()
    message.add_attachment(b"%PDF-1", maintype="application", subtype="pdf")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="shot")
    assert names(read(message)) == ["attachment 1.pdf", "shot.png"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('filename="=?utf-8?B?R3LDvMOfZS5wZGY=?="', "Grüße.pdf"),
        ("filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        ("filename*=nonsense''x%C3.pdf", "xÃ.pdf"),
        ('filename="../../x.pdf"', ".._.._x.pdf"),
    ],
)
def test_name_of_an_attachment_is_read_however_it_is_written(header: str, name: str) -> None:
    raw = (
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\n"
        f"Content-Disposition: attachment; {header}\n\n%PDF\n--b--\n"
    )
    assert names(read(raw.encode())) == [name]


def test_length_that_apple_mail_writes_first_is_passed_over() -> None:
    assert names(read(b"1234\n" + bytes(mail(bill_pdf=b"%PDF-1")))) == ["bill.pdf"]


def test_bytes_of_any_kind_are_an_email() -> None:
    for raw in (b"", b"\x00" * 100, b"Content-Type: multipart/mixed\n\nx", b"\xff\xfe: \n\n"):
        assert names(read(raw)) == []


def test_parts_in_parts_without_end_are_given_up() -> None:
    levels = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000)
    )
    try:
        assert names(read(levels.encode())) == []
    except FileRejected as rejected:
        assert "nested too deeply" in rejected.reason
