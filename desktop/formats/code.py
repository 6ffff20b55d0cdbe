"""Programs, scripts, settings and data that are text."""

from pathlib import Path

from desktop import passages
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

_LANGUAGES = (
    "py pyw pyi js mjs cjs jsx ts mts cts tsx vue svelte c h cc cpp cxx hh hpp hxx ino m mm cs java"
    " kt kts scala groovy gradle go rs swift rb php pl pm lua r jl dart ex exs erl hs ml fs fsx clj"
    " lisp el scm vb vbs bas pas f f90 asm s v vhd zig nim d sol"
)
_SCRIPTS = "sh bash zsh fish ps1 bat cmd awk sed sql graphql proto cmake mk tf dockerfile nix"
_DATA = "json jsonl geojson yaml yml toml xml xsd xsl xslt ini cfg conf env properties plist reg"
_STYLES = "css scss sass less jinja j2 tpl diff patch"


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The text, which has no pages.

    Raises:
        FileRejected: It is not text.
    """
    return Decoded(kind=Kind.DOCUMENT, pages=(DecodedPage(None, passages.read_text(path)),))


def sample(path: Path) -> None:
    """Write a short program there."""
    path.write_text("print('Shoebox reads programs.')\n", encoding="utf-8")


FORMAT = Format(
    name="Code",
    extensions=tuple(f".{name}" for name in f"{_LANGUAGES} {_SCRIPTS} {_DATA} {_STYLES}".split()),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)
