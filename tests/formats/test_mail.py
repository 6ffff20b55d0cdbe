"""E-mail: messages (eml), Outlook's (msg) and mailboxes (mbox)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from desktop.containers import mbox_
from desktop.errors import FileRejected
from desktop.formats import eml, mbox, msg
from desktop.records import Decoded, DecodeWish, Format

WISH = DecodeWish(long_side=100, picture_pages=0)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "docs"
HEAD = "From: Ada <ada@x.org>\nTo: Bo <bo@x.org>\nSubject: The boat\n"


def decoded(path: Path, content: str | bytes, format_: Format = eml.FORMAT) -> Decoded:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return format_.decode(path, WISH)


def text(found: Decoded) -> str:
    return "\n".join(page.text for page in found.pages)


def test_message_says_who_wrote_what_to_whom(tmp_path: Path) -> None:
    date = "Date: Tue, 5 Mar 2024 18:30:00 +0200\n"
    found = decoded(tmp_path / "a.eml", f"{HEAD}{date}\nIt is *blue*.\n> Which?\n")
    said = "The boat\n\nFrom: Ada <ada@x.org>\nTo: Bo <bo@x.org>\n\nIt is *blue*.\nWhich?"
    assert text(found) == said
    assert found.taken == datetime.fromisoformat("2024-03-05T18:30:00+02:00")
    assert found.metadata == (
        ("subject", "The boat"),
        ("from", "Ada <ada@x.org>"),
        ("to", "Bo <bo@x.org>"),
        ("date", "2024-03-05 18:30+02:00"),
    )


def test_plain_text_is_preferred_and_html_is_read_as_text(tmp_path: Path) -> None:
    head = (
        f"{HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n"
    )
    page = "<style>p{}</style><p>In HTML</p>\n--b"
    plain = "\nContent-Type: text/plain\n\nIn plain words\n--b--\n"
    assert text(decoded(tmp_path / "a.eml", head + page + plain)).endswith("\n\nIn plain words")
    assert text(decoded(tmp_path / "a.eml", f"{head}{page}--\n")).endswith("\n\nIn HTML")


def test_web_archive_is_read_as_its_page(tmp_path: Path) -> None:
    head = "MIME-Version: 1.0\nSubject: Sails\nContent-Type: multipart/related; boundary=b\n\n"
    page = (
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>Gr=C3=B6=C3=9Fe"
    )
    found = decoded(tmp_path / "a.mht", f"{head}--b\n{page}\n--b--")
    assert text(found) == "Sails\n\nGröße"


def test_attachments_are_named_and_not_read(tmp_path: Path) -> None:
    parts = "--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: text/plain\n"
    parts += (
        'Content-Disposition: attachment; filename="=?utf-8?q?Gr=C3=B6=C3=9Fe.txt?="\n\nx\n--b--'
    )
    found = decoded(
        tmp_path / "a.eml", f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{parts}"
    )
    assert text(found).endswith("See below.")
    assert dict(found.metadata)["attachments"] == "Größe.txt"


def test_message_inside_is_a_file_of_its_own_and_named(tmp_path: Path) -> None:
    inner = (
        "--b\nContent-Type: message/rfc822\n\nFrom: Cy <cy@x.org>\nSubject: Sails\n\nRed.\n--b--"
    )
    found = decoded(
        tmp_path / "a.eml", f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{inner}"
    )
    assert "Red." not in text(found)
    assert dict(found.metadata)["attachments"] == "Sails"


@pytest.mark.parametrize(
    ("name", "charset"), [("koi8-r", "koi8-r"), ("shift_jis", "x-nonsense"), ("utf-8", "us-ascii")]
)
def test_text_is_read_whatever_its_encoding(tmp_path: Path, name: str, charset: str) -> None:
    said = {"koi8-r": "Привет, как дела?", "utf-8": "Größe"}.get(
        name, "今日はとても良い天気ですね。散歩に行きましょう。"
    )
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\n\n".encode()
    assert text(decoded(tmp_path / "a.eml", head + said.encode(name))).endswith(said)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_message_in_utf_16_is_read(tmp_path: Path, encoding: str) -> None:
    found = decoded(tmp_path / "a.eml", f"{HEAD}\nSaid.".encode(encoding))
    assert text(found).endswith("Said.")


@pytest.mark.parametrize(
    "header",
    [
        "Date: nonsense",
        "Date: Mon, 99 Foo 2020",
        "Subject: =?utf-8?b?!!?=",
        "Subject: " + "=?a?q?b?= " * 9999,
    ],
)
def test_odd_headers_are_read(tmp_path: Path, header: str) -> None:
    found = decoded(tmp_path / "a.eml", f"From: Ada\n{header}\n\nSaid.")
    assert found.taken is None
    assert text(found).endswith("Said.")


def test_parts_without_end_are_refused_or_left_out(tmp_path: Path) -> None:
    nested = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000)
    )
    assert "The boat" in text(decoded(tmp_path / "a.eml", HEAD + nested))
    many = "--b\nContent-Type: text/plain\n\nx\n" * 30_000
    head = f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n"
    assert "The boat" in text(decoded(tmp_path / "a.eml", head + many))


@pytest.mark.parametrize("module", [eml, msg], ids=lambda it: it.FORMAT.name)
def test_other_text_is_no_message(tmp_path: Path, module: object) -> None:
    with pytest.raises(FileRejected, match="no e-mail message"):
        decoded(tmp_path / "a", "\n\nJust text.", module.FORMAT)  # type: ignore[attr-defined]


def test_damaged_outlook_message_is_rejected(tmp_path: Path) -> None:
    content = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)
    with pytest.raises(FileRejected, match=r"damaged"):
        decoded(tmp_path / "a.msg", content, msg.FORMAT)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are not beside this checkout")
def test_outlook_message_is_read() -> None:
    path = SAMPLES / "docling" / "email" / "sources" / "msg_with_attachment.msg"
    found = msg.FORMAT.decode(path, WISH)
    assert "This email contains an attachment." in text(found)
    assert found.taken == datetime.fromisoformat("2026-05-20T10:30:00+00:00")
    assert dict(found.metadata)["attachments"] == "test.txt, report.pdf"


def test_messages_of_a_mailbox_are_places(tmp_path: Path) -> None:
    box = "From ada Mon\nSubject: One\n\nFrom here on.\n\nFrom bo Tue\r\nSubject: Two\r\n\r\nx\n"
    found = decoded(tmp_path / "a.mbox", box, mbox.FORMAT)
    assert found.page_count == 2
    assert [(page.number, page.label, page.text) for page in found.pages] == [
        (1, "One", "One\n\nFrom here on."),
        (2, "Two", "Two\n\nx"),
    ]


def test_large_mailbox_is_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = "".join(f"From a@x.org Mon\nSubject: {n}\n\nText\n\n" for n in range(500))
    for size in (97, 1000):
        monkeypatch.setattr(mbox_, "_CHUNK", size)
        found = decoded(tmp_path / "a.mbox", box, mbox.FORMAT)
        assert [page.label for page in found.pages] == [str(n) for n in range(500)]


def test_mailbox_of_too_many_messages_is_read_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mbox_, "MAX_MESSAGES", 3)
    found = decoded(tmp_path / "a.mbox", "From a\nSubject: x\n\nText\n\n" * 9, mbox.FORMAT)
    assert [page.number for page in found.pages] == [1, 2, 3]


def test_encrypted_message_is_found_by_its_header(tmp_path: Path) -> None:
    found = decoded(tmp_path / "a.eml", f"{HEAD}Content-Type: application/pkcs7-mime\n\nMIIB\n")
    assert text(found) == "The boat\n\nFrom: Ada <ada@x.org>\nTo: Bo <bo@x.org>"
    assert "encrypted" in dict(found.metadata)["note"]


def test_other_text_is_no_mailbox(tmp_path: Path) -> None:
    with pytest.raises(FileRejected, match="no mailbox"):
        decoded(tmp_path / "a.mbox", "Just text.\n\nFrom me.", mbox.FORMAT)


@pytest.mark.parametrize("module", [eml, msg, mbox], ids=lambda it: it.FORMAT.name)
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = module.FORMAT  # type: ignore[attr-defined]
    format_.sample(tmp_path / "sample")
    assert "Shoebox reads this." in text(format_.decode(tmp_path / "sample", WISH))
