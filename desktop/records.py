"""The frozen records that travel between the layers; nothing else does.

Declarations of extensions (`Format`, `Encoder`, `Filter`) are records too, so that every layer can
know what exists without importing what implements it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NewType, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]  # (height, width, 3) RGB, upright
    Embeddings = NDArray[np.float32]  # (n, dimension), rows of unit length
else:  # importing NumPy takes longer than opening the window may
    Pixels = Embeddings = Any

RootId = NewType("RootId", int)
AssetId = NewType("AssetId", int)
ChunkId = NewType("ChunkId", int)

Metadata = tuple[tuple[str, str], ...]  # ("camera", "Canon EOS 90D"), in the order to show them


class Kind(StrEnum):
    """What an asset is to its owner."""

    PHOTO = "photo"
    DOCUMENT = "document"


class AssetState(StrEnum):
    """How far an asset has come."""

    PENDING = "pending"
    INDEXED = "indexed"
    REJECTED = "rejected"


class DatedBy(StrEnum):
    """What says when an asset is from."""

    FILE = "file"  # its content: a camera's note, a letter's date
    NAME = "name"  # its file name: a guess
    MODIFIED = "modified"  # the file system: a guess


class ChunkKind(StrEnum):
    """What one embedded piece of an asset is."""

    PHOTO = "photo"
    PAGE = "page"
    PASSAGE = "passage"
    READ = "read"  # a passage of words that were read in a picture
    CAPTION = "caption"  # what a model wrote about a picture


class Space(StrEnum):
    """What an encoder embeds; embeddings of two spaces are never compared."""

    PICTURE = "picture"
    PASSAGE = "passage"


class Strength(StrEnum):
    """How sure it is that a hit is meant; see engine/relevance.py."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"  # as near as chance would have it

    @property
    def rank(self) -> int:
        """1 for the surest. Strengths themselves compare as the text that they are."""
        return _RANKS[self]


_RANKS = {strength: rank for rank, strength in enumerate(Strength, start=1)}


class Reason(StrEnum):
    """Why a hit is in a result list."""

    NAME = "name"
    WORDS = "words"
    LOOKS = "looks"  # the picture resembles the description or the example
    MEANING = "meaning"  # the passage means something alike
    CAPTION = "caption"  # what a model wrote about it has the words, or means something alike
    FILTER = "filter"  # nothing was searched for; only filters were met
    LIKED = "liked"  # it resembles results that were said to be right


# ----------------------------------------------------------------------------- declarations


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a picture is brought to an encoder's input: part of what its embeddings depend on."""

    size: int  # pixels, both sides
    squash: bool  # True: both sides resized; False: short side resized, centre cropped


@dataclass(frozen=True, slots=True)
class DecodeWish:
    """How much of a file is wanted."""

    long_side: int  # pixels; pictures may come twice as large, and smaller by a twentieth
    picture_pages: int  # pages of a document that get a picture; the text of all is read
    only_page: int | None = None  # read this page alone (from 1); None: all


@dataclass(frozen=True, slots=True, eq=False)
class DecodedPage:
    """One page of a document, or the one picture of a photo."""

    number: int | None  # from 1; None for a photo
    text: str = ""  # in reading order
    pixels: Pixels | None = None  # None where the wish asked for none
    label: str = ""  # what its owner calls it: a sheet, a slide's title, a heading


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """What a format read from one file.

    `pages` may be lazy, is read once, and may raise `FileRejected` on the way.
    """

    kind: Kind
    pages: Iterable[DecodedPage]
    page_count: int | None = None  # None for a photo
    width: int | None = None  # pixels, upright; None for a document
    height: int | None = None
    taken: datetime | None = None  # without zone where the file names none
    metadata: Metadata = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. `decode` runs in the *decode* child only, and raises `FileRejected`."""

    name: str
    extensions: tuple[str, ...]  # lower case, with the dot
    kind: Kind
    version: int  # raise it when the same file would decode better; rejected files are tried again
    decode: Callable[[Path, DecodeWish], Decoded]
    sample: Callable[[Path], None]  # write a small valid file there, for the self-test
    lines: Callable[[Path, int], Sequence[TextLine]] | None = None  # where a page's own text is


class LoadedEncoder(Protocol):
    """A model in memory, in the *embed* child."""

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        """(n, dimension), unit length. `query` is False for passages that are stored."""

    def pictures(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """(n, dimension) for (n, size, size, 3) RGB; an encoder of passages raises TypeError."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """An embedding model. `load` runs in the *embed* child only, and raises `ModelUnusable`."""

    id: str  # also the id of its model in models.toml
    space: Space
    dimension: int
    version: int  # raise it when preprocessing changes; embeddings are keyed by id and version
    preparation: Preparation | None  # None for an encoder of passages
    passage_characters: int  # longest passage that fits; 0 for an encoder of pictures
    preference: int  # lower is chosen first when several are installed; below 0: never by itself
    load: Callable[[Path, str], LoadedEncoder]  # folder, number format
    number_formats: tuple[str, ...] = ("float32",)  # that may be measured, the plainest first
    # Spreads above chance from which a result is possible, and from which it is strong.
    line: tuple[float, float] = (2.0, 3.5)
    neutral: tuple[str, ...] = ()  # what it knows of, to tell chance by; (): everyday things

    @property
    def key(self) -> str:
        """What its embeddings are stored under."""
        return f"{self.id}@{self.version}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A filter's SQL: an expression over the columns of `asset`, and its parameters."""

    sql: str
    parameters: tuple[str | int | float | bytes, ...] = ()
    all_files: bool = False  # also a RAW that stands behind its picture
    words: str = ""  # an expression of FTS5 over ``asset_words``: nothing else meets it


@dataclass(frozen=True, slots=True)
class Filter:
    """A search filter, typed as ``key:value``.

    `parse` raises ValueError with a sentence for the person when the value makes no sense.
    """

    key: str
    example: str  # "type:pdf"
    help: str
    parse: Callable[[str], Condition]
    values: tuple[str, ...] = ()  # offered by its control; () where any text goes


# ----------------------------------------------------------------------------- the library


@dataclass(frozen=True, slots=True)
class Root:
    """A watched folder."""

    id: RootId
    path: Path
    excludes: tuple[str, ...]  # fnmatch patterns on single names
    online: bool
    live: bool  # watched by events; False: by periodic scans only
    scanned: datetime | None  # end of the last complete scan


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file as a scan sees it."""

    relative: bytes  # os.fsencode of the path below the root
    size: int  # bytes
    modified_ns: int


@dataclass(frozen=True, slots=True)
class PendingFile:
    """The next asset to index."""

    id: AssetId
    path: Path
    size: int
    modified_ns: int
    losses: int  # children that it has cost so far


@dataclass(frozen=True, slots=True)
class Asset:
    """One file under a root."""

    id: AssetId
    root: RootId
    path: Path
    kind: Kind
    state: AssetState
    online: bool  # False: its root is offline
    size: int  # bytes
    modified: datetime
    content_hash: str | None  # hex; None until it was read once
    taken: datetime | None
    width: int | None
    height: int | None
    page_count: int | None
    metadata: Metadata = ()
    reason: str | None = None  # why it was rejected
    dated: datetime | None = None  # local wall clock, without zone; None until it was scanned
    dated_by: DatedBy = DatedBy.MODIFIED
    container: AssetId | None = None  # the archive or e-mail that it is part of
    member: str = ""  # its path inside the file on disk that it is part of, "/" between
    raws: tuple[str, ...] = ()  # names of the RAWs beside it that show the same shot

    @property
    def file(self) -> Path:
        """The file on disk: itself, or the archive or e-mail that holds it."""
        return Path(str(self.path)[: -len(self.member) - 1]) if self.member else self.path


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside an archive or e-mail."""

    path: str  # inside it, "/" between; safe to show, and unlike all others there
    size: int  # bytes, as the archive says
    modified_ns: int | None  # None: it does not say
    mark: str = ""  # differs where the content does, as far as the archive tells


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text that fits the passage encoder."""

    page: int | None
    text: str


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of words in a picture, and where: shares of its width and height, from 0 to 1."""

    text: str
    left: float
    top: float
    width: float
    height: float
    drop: float = 0.0  # by how much its end lies lower than its beginning; part of the height


@dataclass(frozen=True, slots=True, eq=False)
class PreparedPage:
    """One page or photo, ready for the encoders and for the window."""

    number: int | None
    preview: bytes  # JPEG, long side at most 512 px; b"" where the page has no picture
    pictures: tuple[Pixels, ...]  # one for each preparation that was asked for


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What the decode child makes of one file."""

    kind: Kind
    format: str  # "JPEG@1": name and version
    page_count: int | None
    width: int | None
    height: int | None
    taken: datetime | None
    metadata: Metadata
    pages: tuple[PreparedPage, ...]
    passages: tuple[Passage, ...]
    labels: tuple[tuple[int, str], ...] = ()  # of pages, by their numbers
    members: tuple[Member, ...] | None = None  # None: it holds no files of their own
    perceptual: bytes | None = None  # a photo's, as `likeness` makes it


@dataclass(frozen=True, slots=True, eq=False)
class ChunkDraft:
    """A chunk about to be stored, with its embeddings by encoder key."""

    kind: ChunkKind
    page: int | None
    text: str
    embeddings: tuple[tuple[str, NDArray[np.float32]], ...] = ()  # each (dimension,)


@dataclass(frozen=True, slots=True, eq=False)
class IndexedFile:
    """All that is stored about one asset, in one transaction."""

    content_hash: str
    prepared: Prepared
    chunks: tuple[ChunkDraft, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed; windows refresh from it."""

    added: tuple[AssetId, ...] = ()
    updated: tuple[AssetId, ...] = ()
    removed: tuple[AssetId, ...] = ()
    roots: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed or self.roots)

    def __add__(self, other: Changes) -> Changes:
        return Changes(
            self.added + other.added,
            self.updated + other.updated,
            self.removed + other.removed,
            self.roots or other.roots,
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many assets the library has; assets that are missing from their root do not count."""

    photos: int = 0
    documents: int = 0
    pending: int = 0
    indexed: int = 0
    rejected: int = 0
    unembedded: int = 0  # chunks without an embedding of the wanted encoders
    unread: int = 0  # indexed, but words in their pictures were not looked for yet


# ----------------------------------------------------------------------------- search


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture or page: shares of its width and height, from 0 to 1."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Example:
    """A picture to search by: an asset's, or a file's that need not be in the library."""

    asset: AssetId | None = None
    page: int | None = None  # of a document; None: its first
    file: Path | None = None  # where no asset is meant
    region: Region | None = None  # None: all of it
    weight: float = 1.0  # below 0: what is wanted does not look like it


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed search. All of `conditions` must be met; words and meaning rank what is left."""

    text: str = ""  # what the person typed
    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()  # exact
    excluded: tuple[str, ...] = ()  # words that must not occur
    weights: tuple[tuple[str, float], ...] = ()  # of words and phrases that do not count 1
    conditions: tuple[Condition, ...] = ()
    examples: tuple[Example, ...] = ()
    liked: tuple[AssetId, ...] = ()  # results that were said to be right
    disliked: tuple[AssetId, ...] = ()  # ... and wrong
    unclear: tuple[str, ...] = ()  # a sentence for each part that was not understood
    corrected: tuple[tuple[str, str], ...] = ()  # words that were slips, and what was meant

    @property
    def description(self) -> str:
        """What is embedded: the words and phrases as one text; "" where there are none."""
        return " ".join((*self.words, *self.phrases))

    @property
    def ranks(self) -> bool:
        """Whether anything ranks the results; otherwise they come newest first."""
        return bool(self.description or self.examples)


@dataclass(frozen=True, slots=True)
class Ranked:
    """One chunk in one ranking, best first."""

    asset: AssetId
    chunk: ChunkId
    page: int | None
    score: float  # higher is better; comparable within its own ranking only
    snippet: str = ""  # with the words that matched between \x02 and \x03
    partial: bool = False  # it holds only some of the words that were searched for
    by_model: bool = False  # the chunk is a caption, which a model wrote


@dataclass(frozen=True, slots=True)
class Hit:
    """One asset in a result list, with the chunk that earned its place."""

    asset: Asset
    chunk: ChunkId | None  # None where the whole asset is meant (its name, a filter)
    page: int | None  # from 1; None for a photo
    score: float  # higher is better; comparable within one search only
    snippet: str  # with the words that matched between \x02 and \x03
    reasons: tuple[Reason, ...]
    label: str = ""  # what the page is called, where it has a name
    strength: Strength = Strength.STRONG


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The results of one search, or their first part."""

    query: Query
    hits: tuple[Hit, ...]
    complete: bool  # False: the words are in, meaning follows
    seconds: float
    notice: str = ""  # one sentence, for example that no picture model is installed


# ----------------------------------------------------------------------------- questions


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered piece of evidence that is given to the model."""

    number: int  # from 1, as in [1]
    asset: Asset
    page: int | None
    passage: str = ""
    picture: bytes = field(default=b"", repr=False)  # JPEG; b"" for a passage
    label: str = ""  # what the page is called, where it has a name


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished, or stopped, answer."""

    question: str
    text: str  # with its [n] marks
    sources: tuple[Source, ...]  # those that were given to the model
    cited: tuple[int, ...]  # numbers of the sources that the text cites, in order
    model: str
    seconds: float
    left_out: int = 0  # sources that did not fit
    stopped: bool = False
    doubted: tuple[tuple[int, int], ...] = ()  # from where to where the text is not confirmed
    conversation: int | None = None  # milliseconds since 1970 of its first question
    skipped: tuple[Path, ...] = ()  # files that did not fit
    notices: tuple[str, ...] = ()  # sentences about how it came about


@dataclass(frozen=True, slots=True)
class AnswerModel:
    """A llama.cpp model with its vision part on disk."""

    id: str
    text_file: Path
    vision_file: Path | None  # None: it reads no pictures
    picture_side: int = 768  # pixels, long side, that it is given
    context_tokens: int = 8192
    plain: bool = False  # it knows single, simple questions only: the demo


@dataclass(frozen=True, slots=True)
class AnswerServer:
    """A program on this computer that answers in place of our own model."""

    id: str  # how it calls its model
    address: str  # "http://127.0.0.1:11434/v1"
    picture_side: int = 768
    context_tokens: int = 8192
    plain: bool = False


# ----------------------------------------------------------------------------- activity, models


class Work(StrEnum):
    """What the indexer is doing."""

    IDLE = "idle"
    SCANNING = "scanning"
    INDEXING = "indexing"
    READING = "reading"  # words in pictures, when all else is done
    PAUSED = "paused"
    WAITING = "waiting"  # the library is unavailable; it goes on by itself


@dataclass(frozen=True, slots=True)
class Activity:
    """The indexer's progress."""

    work: Work = Work.IDLE
    current: Path | None = None
    done: int = 0  # files, of this run
    total: int = 0
    files_per_second: float = 0.0
    seconds_left: float | None = None  # None: not known yet
    rejected: int = 0
    notice: str = ""  # one sentence; why it waits, or what limits it


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model, as models.toml lists it."""

    name: str  # path in its repository
    size: int  # bytes
    sha256: str  # hex


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be installed."""

    id: str
    title: str
    purpose: str  # "picture", "passage", "answer" or "ocr"
    repository: str  # "" where it cannot be downloaded
    revision: str
    files: tuple[ModelFile, ...]
    licence: str
    memory: int  # bytes needed when loaded, about
    languages: str
    note: str = ""

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that was found on disk."""

    model: Model
    folder: Path
    demo: bool = False  # knows only the demo album


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long task has come."""

    done: int  # bytes
    total: int  # bytes; 0: not known
    label: str = ""
