import io
from email.message import EmailMessage

import pytest
from containers.made import mail, names

from desktop.containers import email_


def read(message: EmailMessage | bytes) -> email_.Attachments:
    return email_.read(io.BytesIO(bytes(message)))


def contents(message: EmailMessage | bytes) -> list[bytes]:
    file = io.BytesIO(bytes(message))
    found = email_.read(file)
    return [b"".join(found.content(number, file)) for number in range(len(found.names))]


def test_attachments_are_files_and_bodies_are_not() -> None:
    message = mail(bill_pdf=b"%PDF-1", note_pdf=b"%PDF-2")
    message.get_body().add_alternative("<p>Here they are.</p>", subtype="html")  # type: ignore[union-attr]
    assert names(read(message)) == ["bill.pdf", "note.pdf"]
    assert contents(message) == [b"%PDF-1", b"%PDF-2"]


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
    assert names(read(message)) == ["bill.pdf", "The papers.eml"]
    assert names(read(contents(message)[1])) == ["inner.pdf"]


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
    assert names(read(levels.encode())) == []


@pytest.mark.parametrize(
    ("coding", "written", "content"),
    [
        ("base64", b"JVBE\r\nRi0x\r\n", b"%PDF-1"),
        ("base64", b"JVBERi0", b"%PDF-"),  # cut off
        ("base64", b"=", b""),
        ("quoted-printable", b"Gr=C3=BC=\r\n=C3=9Fe", "Grüße".encode()),
        ("x-uuencode", b"begin 644 a\n&)5!$1BTQ\n`\nend", b"%PDF-1"),
        ("8bit", b"\xff\x00--b", b"\xff\x00--b"),
        ("nonsense", b"as it is", b"as it is"),
    ],
)
def test_content_is_read_however_it_is_written(coding: str, written: bytes, content: bytes) -> None:
    head = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\n"
    raw = f"{head}Content-Transfer-Encoding: {coding}\n\n".encode() + written + b"\n--b--\n"
    assert contents(raw) == [content]


def test_boundary_of_one_part_may_begin_like_that_of_another() -> None:
    inner = mail(inner_pdf=b"%PDF-2")
    inner.set_boundary("b1")
    outer = f"Content-Type: multipart/mixed; boundary=b\n\n--b\n{inner}\n--b\nContent-Type: x/y\n\n"
    assert contents(outer.encode() + b"z\n--b--") == [b"%PDF-2", b"z"]


def test_last_part_may_lack_its_end() -> None:
    raw = bytes(mail(bill_pdf=b"%PDF-1")).rstrip().removesuffix(b"--")
    assert contents(raw[: raw.rfind(b"--")]) == [b"%PDF-1"]


def test_letters_in_a_digest_are_files() -> None:
    raw = "Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: One\n\nHi\n--b--"
    assert names(read(raw.encode())) == ["One.eml"]
