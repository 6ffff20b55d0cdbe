"""An open library with its threads and children: all that the window and the command line know."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

import desktop.encoders
import desktop.formats
import desktop.library.filters
from desktop import settings as settings_file
from desktop.discovery import discover
from desktop.engine.answerer import Answerer
from desktop.engine.asking import AnswerListener, Inquiry
from desktop.engine.captions import Captioning
from desktop.engine.copies import Copies
from desktop.engine.diskuse import DiskUse
from desktop.engine.duplicates import DuplicateFinder
from desktop.engine.evidence import Evidence
from desktop.engine.extraction import Tables
from desktop.engine.faceting import Faceting
from desktop.engine.forgetting import Forgetting
from desktop.engine.indexer import Indexer, IndexerNews
from desktop.engine.inuse import answering
from desktop.engine.keeping import Keeping
from desktop.engine.labelling import Labelling
from desktop.engine.lock import LibraryLock
from desktop.engine.marking import Marking
from desktop.engine.modelchoice import ModelChoice
from desktop.engine.modelshelf import ModelShelf
from desktop.engine.news import Listener, Overview, nothing, tell
from desktop.engine.nightshift import Surroundings
from desktop.engine.patches import Patches
from desktop.engine.preferences import Preferences
from desktop.engine.previews import preview_file
from desktop.engine.questions import Questions
from desktop.engine.reader import Reader, outcome
from desktop.engine.renderer import Picture, Renderer
from desktop.engine.request import SearchRequest
from desktop.engine.searching import Searcher
from desktop.engine.setup import indexer_setup, watch_again
from desktop.engine.sidewriter import SideWriter
from desktop.engine.snippets import Snippets
from desktop.engine.survey import Survey, SurveyTools
from desktop.engine.teaching import Teaching
from desktop.engine.tools import Tools
from desktop.engine.words import Words
from desktop.errors import ShoeboxError
from desktop.library.backups import set_right
from desktop.library.catalog import Catalog
from desktop.library.erasing import erase
from desktop.library.search import Search
from desktop.paths import Places
from desktop.records import (
    Asset,
    AssetId,
    Changes,
    Encoder,
    Filter,
    Format,
    Hit,
    Passage,
    Root,
    RootId,
    SearchAnswer,
)
from desktop.settings import Settings

__all__ = ["Listener", "Overview", "Session"]

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 30.0
_MODELS = attrgetter(  # of settings: what the models hang on
    *("picture_encoder", "passage_encoder", "answer_model", "threads"),
    *("answer_server", "answer_server_model"),
)
T = TypeVar("T")


class Session:
    """Runs from `start` to `close`. Every method returns at once; callbacks come on our threads."""

    def __init__(self, places: Places, settings: Settings, listener: Listener) -> None:
        self.places = places
        self.settings = settings
        self.formats: tuple[Format, ...] = discover(desktop.formats, "FORMAT", Format)
        self.filters: tuple[Filter, ...] = discover(desktop.library.filters, "FILTER", Filter)
        self._listener = listener
        self.shelf = ModelShelf(places, self._use_models)
        self._lock = LibraryLock(places.library)
        self._ready = threading.Event()
        self._disk = DiskUse(places.library)
        encoders = discover(desktop.encoders, "ENCODER", Encoder)
        self.models = ModelChoice(encoders, self.shelf, lambda: self.settings, self._use_settings)
        self._renderer = Renderer(places.library)
        self.copies = Copies(self._renderer)
        self.words = Words(self.shelf, lambda: self.settings, self._use_settings)
        self._reader = Reader(places.library, self._ready)
        self._indexer: Indexer | None = None
        self.duplicates = DuplicateFinder(places.library, self._ready, self._write)
        self.preferences = Preferences(
            places, lambda: self.settings, self._use_settings, self._erase
        )
        self._side = SideWriter(places.library)
        self.survey = Survey(
            self.formats, lambda: SurveyTools(self.models.current.wanted, self.models.embedder)
        )
        self.keeping = Keeping(self._reader, self._side.do)
        self.faceting = Faceting(places.library, self._ready)
        self.keeping.listen(self.faceting.note_kept)
        self.labelling = Labelling(self._reader, places.library)
        self.teaching = Teaching(self._reader, self._side.do, lambda: self.models.current.usable)
        self.forgetting = Forgetting(
            places.library, self._reader, lambda: self._indexer or self._side, self.teaching
        )
        self.marks = Marking(self._reader, self._renderer).find
        self.snippets = Snippets(self._reader).fetch
        self._searcher = Searcher(self._reader, self.filters, self._tools(), self.teaching)
        self.patches = Patches(places.library, self._reader, self._searcher, self.teaching.heard)
        evidence = Evidence(self._reader, self._renderer, self._tools)
        self._answerer = Answerer(
            settings.idle_seconds, threads=settings.threads, busy=self._on_answering
        )
        self.questions = Questions(self._answerer, evidence, self._reader, self._side.do)
        self.tables = Tables(self._answerer, evidence, self._reader, self._side.do)
        around = Surroundings(lambda: self.settings.captions, lambda: self._indexer)
        ends = (self._side.do, self._on_changes, self._tools)
        self.captions = Captioning(self._answerer, self._reader, *ends, around)

    # ------------------------------------------------------------------ life

    def start(self, *, index: bool = True) -> None:
        """Begin to answer, and to index.

        Args:
            index: False to read only, beside another Shoebox on the same library.

        Raises:
            LibraryUnavailable: Another Shoebox indexes this library, or it cannot be written.
        """
        if index:
            self._lock.acquire()
            self._start_indexer()
            self.captions.night.start()
        else:
            self._ready.set()
        self._reader.start()
        self._use_models()

    def close(self) -> None:
        """Stop everything; what was not finished is taken up at the next start."""
        self.shelf.close()
        self.preferences.close()
        self.survey.close()
        self.captions.night.close()
        self._answerer.close()
        self._side.close()
        self.patches.close()
        self._searcher.close()
        self.duplicates.close()
        self.faceting.close()
        if self._indexer is not None:
            self._indexer.close()
        self._ready.set()
        self._reader.close()
        self.copies.close()
        self._renderer.close()
        self.models.embedder.stop()
        self._lock.release()

    def rebuild(self) -> Path:
        """Set what is broken aside: the index is made anew, keepsakes are kept, or their copy.

        Returns:
            Where it lies now.

        Raises:
            LibraryUnavailable: It could not be moved.
        """
        return self._begin_anew(set_right)

    def _erase(self, keepsakes: bool) -> None:
        """Begin anew with nothing. Thread: preferences."""
        self._keep(replace(self.settings, roots=()))
        try:
            self._begin_anew(partial(erase, keepsakes=keepsakes))
        finally:
            self._write(lambda catalog: Changes(roots=True))

    def _begin_anew(self, clear: Callable[[Path], T]) -> T:
        """Close the library, clear it away, and open a new one."""
        if self._indexer is not None:
            self._indexer.close()
        self._side.let_go()
        if self._ready.is_set():  # otherwise the reader waits for it, with nothing open
            self._ready.clear()
            outcome(self._reader.let_go(), _PATIENCE_SECONDS)
        try:
            return clear(self.places.library)
        finally:
            self.faceting.forget()
            self._start_indexer()
            self._use_models()

    def wait_until_settled(self, timeout_seconds: float) -> bool:
        """Wait until all is indexed; False when the time is up first. For scripts and tests."""
        return self._indexer is not None and self._indexer.wait_until_settled(timeout_seconds)

    # ------------------------------------------------------------------ folders

    def add_root(
        self,
        path: Path,
        then: Callable[[Root], None] = nothing,
        failed: Callable[[str], None] = nothing,
    ) -> None:
        """Watch a folder and all below it."""
        excludes = self.settings.excludes
        folder = path.expanduser().absolute()
        tell(self._write(lambda catalog: catalog.add_root(folder, excludes)), then, failed)
        self._write(lambda catalog: Changes(roots=True))

    def remove_root(self, root: RootId) -> None:
        """Stop watching a folder, and forget what was indexed in it; tags are kept."""
        if self._indexer is not None:
            self._indexer.remove_root(root)

    def set_excludes(self, root: RootId, excludes: tuple[str, ...]) -> None:
        """Pass over these names in a root from now on."""
        if self._indexer is not None:
            self._indexer.set_excludes(root, excludes)

    def retry(self, assets: tuple[AssetId, ...] | None) -> None:
        """Try rejected files again; None for all of them."""
        self._write(lambda catalog: catalog.retry(assets))

    def pause(self) -> None:
        """Stop indexing for now."""
        if self._indexer is not None:
            self._indexer.pause()

    def resume(self) -> None:
        """Index, also on battery."""
        if self._indexer is not None:
            self._indexer.resume()

    def rescan(self) -> None:
        """Look through all folders now."""
        if self._indexer is not None:
            self._indexer.rescan()

    # ------------------------------------------------------------------ reading

    def search(self, request: SearchRequest, then: Callable[[SearchAnswer], None]) -> None:
        """Search; `then` is called with words first, then with meaning too (complete)."""
        self._searcher.search(request, then)

    def warm_up(self) -> None:
        """Load the encoders that a search will need, so that the first one need not wait."""
        self._searcher.warm_up()

    def overview(
        self, then: Callable[[Overview], None], failed: Callable[[str], None] = nothing
    ) -> None:
        """Folders, counts, problems."""
        tell(self._reader.ask(self._overview, key="overview"), then, failed)

    def passages(self, asset: AssetId, then: Callable[[tuple[Passage, ...]], None]) -> None:
        """The text of a document, in order."""
        tell(self._reader.ask(lambda s: tuple(s.passages(asset)), key="passages"), then, nothing)

    def asset_at(self, path: Path) -> "Future[Asset | None]":
        """The asset of a path; None where it is not in the library."""
        return self._reader.ask(lambda search: search.asset_at(path))

    def preview_file(self, asset: Asset, page: int | None) -> Path:
        """The 512-pixel JPEG that we made of a photo or page; it may not exist yet."""
        return preview_file(self.places.library, asset.content_hash or "-", page)

    def render(
        self,
        asset: Asset,
        page: int | None,
        long_side: int,
        then: Callable[[bytes], None],
        failed: Callable[[str], None],
    ) -> None:
        """A large JPEG from the original, or the stored preview where its root is offline."""
        self._renderer.render(Picture(asset, page, long_side), then, failed)

    # ------------------------------------------------------------------ questions

    def ask(self, question: str, hits: tuple[Hit, ...], listener: AnswerListener) -> None:
        """Answer from these hits; the listener hears of it on the answer thread."""
        self.questions.ask(Inquiry(question, hits), listener)

    # ------------------------------------------------------------------ inside

    def _start_indexer(self) -> None:
        setup = indexer_setup(self.places.library, self.formats, self.settings, self.words)
        news = IndexerNews(
            changes=self._on_changes,
            activity=self._listener.on_activity,
            failure=self._listener.on_failure,
            opened=self._on_opened,
            measured=self._on_measured,
            roots=self._on_roots,
            idle=self._on_idle,
        )
        self._indexer = Indexer(setup, news, self.models.embedder)
        self._indexer.start()

    def _on_opened(self, failure: ShoeboxError | None) -> None:
        if failure is not None:
            self._listener.on_broken(failure)
        else:
            self._ready.set()
            self._write(partial(watch_again, roots=self.settings.roots))

    def _on_changes(self, changes: Changes) -> None:
        """Thread: indexer."""
        self.faceting.note(changes)
        self._listener.on_changes(changes)

    def _on_measured(self, key: str, number_format: str) -> None:
        """Remember it. Thread: indexer."""
        formats = {**dict(self.settings.number_formats), key: number_format}
        self._keep(replace(self.settings, number_formats=tuple(formats.items())))

    def _on_roots(self, roots: tuple[Root, ...]) -> None:
        """Remember them, for a library that has to be built anew. Thread: indexer."""
        kept = tuple((str(root.path), *root.excludes) for root in roots)
        self._keep(replace(self.settings, roots=kept))

    def _on_answering(self, answering: bool) -> None:
        """Indexing waits meanwhile: both would be many times slower on the same cores.

        Thread: answer.
        """
        if self._indexer is not None:
            (self._indexer.hold if answering else self._indexer.release)()

    def _on_idle(self) -> None:
        """Give memory back that nobody used for a while. Thread: indexer."""
        self._renderer.rest()
        self._reader.rest(self.settings.idle_seconds)
        embedder = self.models.embedder
        if embedder.alive and embedder.idle_seconds > self.settings.idle_seconds:
            embedder.stop()

    def _use_settings(self, settings: Settings) -> None:
        """Keep other settings, and follow them at once. Thread: any."""
        had = self.settings
        self._keep(settings)
        if self._indexer is not None:
            library, formats = self.places.library, self.formats
            self._indexer.set_up(indexer_setup(library, formats, settings, self.words))
        if _MODELS(settings) != _MODELS(had):
            self._use_models()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        try:
            settings_file.save(self.settings, self.places.settings_file)
        except OSError as error:
            log.warning("the settings could not be saved: %s", error.strerror)

    def _write(self, command: Callable[[Catalog], Any]) -> "Future[Any]":
        if self._indexer is None:
            refused: Future[Any] = Future()
            refused.set_exception(ShoeboxError("This library is open for reading only."))
            return refused
        return self._indexer.do(command)

    def _overview(self, search: Search) -> Overview:
        """Thread: reader."""
        rejected, disk = search.rejected(), self._disk.bytes_used()
        return Overview(search.roots(), search.counts(), rejected, disk)

    def _tools(self) -> Tools:
        used = self.models.current
        return Tools(used.wanted, used.usable, self.models.embedder, self._renderer)

    def _use_models(self) -> None:
        """Have every part use the models that are installed and chosen now."""
        self.models.renew()
        used = self.models.current
        self._searcher.tools = self._tools()
        self._answerer.use(answering(used, self.settings))
        if self._indexer is not None:
            unmeasured = used.unmeasured(self.settings)
            self._indexer.use(used.wanted, self.models.embedder, unmeasured)
