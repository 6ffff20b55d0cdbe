"""A small library in memory for the window's own tests: real records, real JPEGs, real threads.

The engine has tests of its own; `tests/test_app.py` runs the window on a real Session.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QWidget
from ui.stand_in_asking import StandInQuestions, StandInTables
from ui.stand_in_captions import StandInCaptions
from ui.stand_in_forgetting import StandInForgetting
from ui.stand_in_keeping import StandInDuplicates, StandInFaceting, StandInKeeping, StandInLabelling
from ui.stand_in_teaching import StandInPatches, StandInTeaching

from desktop.engine.marking import places
from desktop.engine.news import Overview
from desktop.engine.request import SearchRequest
from desktop.engine.tally import Tally
from desktop.network import Contact
from desktop.paths import Places, resources
from desktop.records import (
    Asset,
    AssetId,
    AssetState,
    Condition,
    Counts,
    Filter,
    Hit,
    InstalledModel,
    Kind,
    Model,
    ModelFile,
    Passage,
    Query,
    Reason,
    Root,
    RootId,
    SearchAnswer,
    TextLine,
)
from desktop.settings import Settings

Child = TypeVar("Child", bound=QWidget)

SUGGESTING = replace(Settings(), suggestions=("cat", "red letter"))
NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
MODELS = (
    Model(
        id="ViT-B-32-SigLIP2-256",
        title="SigLIP 2 B/32",
        purpose="picture",
        repository="timm/ViT-B-32-SigLIP2-256",
        revision="main",
        files=(ModelFile("model.safetensors", 1_500_000_000, "0" * 64),),
        licence="Apache-2.0",
        memory=900_000_000,
        languages="over 100",
        note="The usual choice: understands descriptions in many languages.",
    ),
    Model(
        id="all-MiniLM-L6-v2",
        title="MiniLM L6",
        purpose="passage",
        repository="",
        revision="",
        files=(ModelFile("model.safetensors", 90_000_000, "0" * 64),),
        licence="Apache-2.0",
        memory=150_000_000,
        languages="English",
    ),
    Model(
        id="qwen3-vl-4b",
        title="Qwen3-VL 4B",
        purpose="answer",
        repository="Qwen/Qwen3-VL-4B-Instruct-GGUF",
        revision="main",
        files=(ModelFile("model.gguf", 3_300_000_000, "0" * 64),),
        licence="Apache-2.0",
        memory=5_000_000_000,
        languages="over 30",
        note="Reads pictures and pages.",
    ),
)


TYPE = Filter("type", "type:pdf", "Only these.", lambda _: Condition("1"), ("photo", "pdf"))
AFTER = Filter("after", "after:2020", "Only newer ones.", lambda _: Condition("1"))


def photo(number: int, path: Path, **others: Any) -> Hit:
    """A photo as a result."""
    asset = Asset(
        id=AssetId(number),
        root=RootId(1),
        path=path,
        kind=Kind.PHOTO,
        state=AssetState.INDEXED,
        online=True,
        size=182_000,
        modified=NOON,
        content_hash=f"{number:032x}",
        taken=NOON,
        width=640,
        height=480,
        page_count=None,
        metadata=(("camera", "Canon EOS 90D"),),
    )
    return Hit(replace(asset, **others), None, None, 1.0 / number, "", (Reason.LOOKS,))


def document(number: int, path: Path, snippet: str = "", **others: Any) -> Hit:
    """A document as a result, found on page 2 of 3."""
    hit = photo(number, path)
    changed: dict[str, Any] = {"taken": None, "width": None, "height": None, "page_count": 3}
    changed |= {"kind": Kind.DOCUMENT, "metadata": ()} | others
    asset = replace(hit.asset, **changed)
    return Hit(asset, None, 2, hit.score, snippet, (Reason.WORDS,))


def root(number: int, path: Path, **others: Any) -> Root:
    """A watched folder."""
    made = Root(RootId(number), path, (".*",), online=True, live=True, scanned=NOON)
    return replace(made, **others)


def child(parent: QWidget, kind: type[Child]) -> Child:
    """The one widget of a kind inside another."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def jpeg(colour: str, wide: int = 320, high: int = 240) -> bytes:
    """A JPEG of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpeg").write(image)
    return bytes(buffer.data().data())


@dataclass
class Shelf:
    """The models of a stand-in, as `ModelShelf` keeps them."""

    library: StandIn
    models: tuple[Model, ...] = MODELS

    @property
    def installed(self) -> tuple[InstalledModel, ...]:
        return tuple(self.library.installed_models)

    def get(self, model: Model, report: Any, then: Any, failed: Any) -> None:
        self.library.called.append(("download", model.id))
        self.library.installed_models.append(InstalledModel(model, self.library.folder))
        self.library._later(then)

    def cancel(self) -> None:
        self.library.called.append(("cancel_download",))

    def bring_in(self, source: Path, then: Any, failed: Any) -> None:
        self.library.called.append(("import_model", source))
        self.library._later(failed, "This is no model that Shoebox knows.")


@dataclass
class Models:
    """The models in use, as `engine.modelchoice` has them."""

    library: StandIn

    @property
    def ids(self) -> tuple[str, str, str]:
        there = {one.model.purpose: one.model.id for one in self.library.installed_models}
        return there.get("picture", ""), there.get("passage", ""), there.get("answer", "")

    @property
    def missing(self) -> tuple[str, ...]:
        return self.library.missing

    def use(self, purpose: str, model_id: str) -> None:
        self.library.called.append(("use_model", purpose, model_id))


class StandInSurvey:
    """Counts at once: three photos and a document in every folder, a minute each."""

    def __init__(self, later: Callable[..., None]) -> None:
        self._later = later

    def count(self, folder: Path, excludes: tuple[str, ...], report: Any) -> None:
        self._later(report, Tally(folder, photos=1))
        self._later(report, Tally(folder, photos=3, documents=1, complete=True))

    def measure(self, folders: Any, excludes: tuple[str, ...], then: Any) -> None:
        self._later(then, 60.0)


@dataclass
class Preferences:
    """The settings of a stand-in, as `engine.preferences` has them."""

    library: StandIn
    made: tuple[Contact, ...] = ()

    @property
    def places(self) -> Places:
        folder = self.library.folder
        return Places(folder, (folder,), resources(), folder / "settings.json", folder / "logs")

    @property
    def settings(self) -> Settings:
        return self.library.settings

    def change(self, **chosen: Any) -> None:
        self.library.called.append(("change", chosen))
        self.library.settings = replace(self.library.settings, **chosen)

    def contacts(self) -> tuple[Contact, ...]:
        return self.made

    def erase(self, *, keepsakes: bool, then: Any, failed: Any) -> None:
        self.library.called.append(("erase", keepsakes))
        self.library._later(then)


class Words:
    """Which model reads words in pictures."""

    def __init__(self, library: StandIn) -> None:
        self.library = library
        self.in_use = "reads"

    def choose(self, model_id: str) -> None:
        self.library.called.append(("words", model_id))
        self.in_use = model_id


@dataclass
class StandIn:
    """Answers like a Session, from lists; callbacks come from another thread, as there."""

    folder: Path
    hits: list[Hit] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    rejected: list[Asset] = field(default_factory=list)
    texts: dict[AssetId, tuple[Passage, ...]] = field(default_factory=dict)
    lines: dict[tuple[AssetId, int | None], tuple[TextLine, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    installed_models: list[InstalledModel] = field(default_factory=list)
    answer_pieces: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = (TYPE, AFTER)
    called: list[tuple[Any, ...]] = field(default_factory=list)
    settings: Settings = SUGGESTING

    def __post_init__(self) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._is_closed = False
        self.shelf = Shelf(self)
        self.keeping = StandInKeeping(self._later)
        self.faceting = StandInFaceting(self._later)
        self.labelling = StandInLabelling(self._later)
        self.forgetting = StandInForgetting(self)
        self.duplicates = StandInDuplicates()
        self.teaching = StandInTeaching(self)
        self.patches = StandInPatches(self)
        self.models = Models(self)
        self.preferences = Preferences(self)
        self.survey = StandInSurvey(self._later)
        self.words = Words(self)
        self.questions = StandInQuestions(self)
        self.tables = StandInTables(self)
        self.captions = StandInCaptions(self)

    def close(self) -> None:
        self._is_closed = True
        self._thread.shutdown(wait=True)

    def _later(self, then: Callable[..., None], *arguments: Any) -> None:
        if not self._is_closed:
            self._thread.submit(then, *arguments)

    # folders
    def add_root(self, path: Path, then: Any = None, failed: Any = None) -> None:
        self.called.append(("add_root", path))
        self.roots.append(root(len(self.roots) + 1, path))
        self._later(then, self.roots[-1])

    def remove_root(self, root: RootId) -> None:
        self.called.append(("remove_root", root))

    def set_excludes(self, root: RootId, excludes: tuple[str, ...]) -> None:
        self.called.append(("set_excludes", root, excludes))

    def retry(self, assets: tuple[AssetId, ...] | None) -> None:
        self.called.append(("retry", assets))

    def rescan(self) -> None:
        self.called.append(("rescan",))

    def pause(self) -> None:
        self.called.append(("pause",))

    def resume(self) -> None:
        self.called.append(("resume",))

    # reading
    def search(self, request: SearchRequest, then: Any) -> None:
        text, limit = request.text, request.limit
        self.called.append(("search", text, request.examples))
        words = tuple(word for word in text.split() if ":" not in word)
        bare = " ".join(words)
        kind = text.removeprefix("type:") if text.startswith("type:") else ""
        hits = tuple(
            hit
            for hit in self.hits
            if (not kind or hit.asset.kind.value == kind)
            and bare.lower() in (hit.asset.path.name + hit.snippet).lower()
        )
        query = Query(text=text, words=words)
        if words:
            self._later(then, SearchAnswer(query, hits[:1], False, 0.001))
        self._later(then, SearchAnswer(query, hits[:limit], True, 0.002))

    def overview(self, then: Any) -> None:
        photos = sum(hit.asset.kind is Kind.PHOTO for hit in self.hits)
        counts = Counts(
            photos=photos,
            documents=len(self.hits) - photos,
            indexed=len(self.hits),
            rejected=len(self.rejected),
        )
        then(Overview(tuple(self.roots), counts, tuple(self.rejected), 12_000_000))

    def passages(self, asset: AssetId, then: Any) -> None:
        self._later(then, self.texts.get(asset, ()))

    def snippets(self, query: Query, chunks: Any, then: Any, failed: Any) -> None:
        self.called.append(("snippets", *chunks))
        self._later(then, {chunk: f"text of {chunk}" for chunk in chunks})

    def marks(self, asset: Asset, page: Any, words: tuple[str, ...], then: Any) -> None:
        self._later(then, places(self.lines.get((asset.id, page), ()), words))

    def preview_file(self, asset: Asset, page: int | None) -> Path:
        return self.folder / f"{asset.content_hash}{'' if page is None else f'-{page}'}.jpg"

    def render(self, asset: Asset, page: Any, long_side: int, then: Any, failed: Any) -> None:
        self.called.append(("render", asset.id, page))
        file = self.preview_file(asset, page)
        if file.exists():
            self._later(then, file.read_bytes())
        else:
            self._later(failed, "This file is on a drive that is not connected.")

    @property
    def copies(self) -> StandIn:
        return self

    def get(self, asset: Asset, then: Any, failed: Any) -> None:
        """A copy of a member, as `Copies` makes it."""
        self.called.append(("copy", asset.id))
        copy = self.folder / asset.path.name
        if asset.size:
            copy.write_bytes(b"copy")
            self._later(then, copy)
        else:
            self._later(failed, "This file is damaged in its archive.")
