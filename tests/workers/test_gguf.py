"""Reading the header of model files, whole and broken."""

import struct
from pathlib import Path

import pytest
from gguf_samples import Size, write_header, write_model, write_vision
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import ModelUnusable
from desktop.workers.gguf import read_header


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return write_model(tmp_path / "text.gguf", Size(width=32, layers=2, context=1024))


def test_a_header_tells_kind_context_and_vocabulary(text: Path, tmp_path: Path) -> None:
    header = read_header(text)
    assert (header.architecture, header.is_vision) == ("llama", False)
    assert (header.number("context_length"), header.vocabulary) == (1024, 357)
    assert read_header(write_vision(tmp_path / "vision.gguf")).is_vision


def test_the_cache_takes_two_bytes_for_each_key_and_value(text: Path) -> None:
    assert read_header(text).cache_bytes(tokens=10) == 10 * 2 * (32 + 32) * 2


def test_fewer_heads_for_keys_make_the_cache_smaller(tmp_path: Path) -> None:
    one = write_header(tmp_path / "one.gguf", **{"attention.head_count_kv": 1})
    assert read_header(one).cache_bytes(10) == 10 * 1 * (16 + 16) * 2


def test_a_file_cut_anywhere_is_damaged_or_no_model(text: Path, tmp_path: Path) -> None:
    whole = text.read_bytes()
    cut = tmp_path / "cut.gguf"
    for size in (*range(0, 200, 7), 2000, 5000, len(whole) // 2):
        cut.write_bytes(whole[:size])
        with pytest.raises(ModelUnusable, match=r"damaged or incomplete|not a GGUF"):
            read_header(cut)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(4, 6000), value=st.integers(0, 2**64 - 1))
def test_a_broken_header_is_never_more_than_refused(text: Path, place: int, value: int) -> None:
    broken = bytearray(text.read_bytes())
    struct.pack_into("<Q", broken, place, value)
    path = text.with_name("broken.gguf")
    path.write_bytes(broken)
    try:
        read_header(path)
    except ModelUnusable as refused:
        assert "broken.gguf" in str(refused)


def test_what_is_no_file_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match=r"absent\.gguf is missing"):
        read_header(tmp_path / "absent.gguf")
    with pytest.raises(ModelUnusable, match="cannot be read"):
        read_header(tmp_path)
