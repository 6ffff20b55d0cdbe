"""Documents that are made to hurt, read by the real child: it lives, and says what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents import bomb, excel_rows, word_paragraph, write_docx, write_odf, write_xlsx, write_zip

from desktop.errors import FileRejected
from desktop.workers.decode import Decoder


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    decoder = Decoder(timeout_seconds=30.0)
    yield decoder
    decoder.stop()


def rejection(decoder: Decoder, path: Path) -> str:
    with pytest.raises(FileRejected) as rejected:
        decoder.decode(path, (), 1000)
    assert 0 < decoder.resident_bytes < 500 << 20
    return rejected.value.reason


def test_entities_that_grow_are_refused(decoder: Decoder, tmp_path: Path) -> None:
    files = [
        write_zip(tmp_path / "a.docx", {"word/document.xml": bomb()}),
        write_zip(tmp_path / "a.xlsx", {"xl/workbook.xml": bomb()}),
        write_zip(tmp_path / "a.pptx", {"ppt/presentation.xml": bomb()}),
        write_zip(tmp_path / "a.epub", {"META-INF/container.xml": bomb()}),
        write_odf(
            tmp_path / "a.odt", "text", "", {"META-INF/manifest.xml": bomb(), "content.xml": bomb()}
        ),
    ]
    reasons = {rejection(decoder, path) for path in files}
    assert reasons == {"This document holds a trap for the programs that read it (XML entities)."}


def test_parts_that_unpack_to_gigabytes_are_refused(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.docx", {"word/document.xml": bytes(80 << 20)})
    assert "unpacks to far more" in rejection(decoder, path)


def test_endless_nesting_is_refused(decoder: Decoder, tmp_path: Path) -> None:
    deep = "<w:r>" * 100_000 + "</w:r>" * 100_000
    assert "nested too deeply" in rejection(
        decoder, write_docx(tmp_path / "a.docx", f"<w:p>{deep}</w:p>")
    )


def test_long_documents_are_read_in_part(decoder: Decoder, tmp_path: Path) -> None:
    rows = excel_rows([["some words " * 90] * 10]) * 600
    prepared = decoder.decode(write_xlsx(tmp_path / "a.xlsx", {"A": rows}), (), 1000)
    assert sum(len(passage.text) for passage in prepared.passages) < 5_500_000
    body = word_paragraph("some words " * 500) * 1100
    prepared = decoder.decode(write_docx(tmp_path / "a.docx", body), (), 1000)
    assert len(prepared.passages) > 4000


def test_labels_reach_the_parent(decoder: Decoder, tmp_path: Path) -> None:
    sheets = {"Spring": excel_rows([["x"]]), "Summer": excel_rows([["y"]])}
    prepared = decoder.decode(write_xlsx(tmp_path / "a.xlsx", sheets), (), 1000)
    assert prepared.labels == ((1, "Spring"), (2, "Summer"))
    assert [passage.page for passage in prepared.passages] == [1, 2]
