"""The models that can be installed: what each is for, its size, licence and languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QVBoxLayout, QWidget

from desktop.errors import ShoeboxError
from desktop.records import InstalledModel, Model, Progress
from desktop.ui import parts, text
from desktop.ui.panel import Area, Panel, PanelContext

_WORDS = "ocr"
_PURPOSES = (
    ("picture", text.noop("Finding photos by description")),
    ("passage", text.noop("Finding documents by meaning")),
    ("answer", text.noop("Answering questions")),
    (_WORDS, text.noop("Reading words in pictures")),
)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The models that can be had, that are there, and that are in use."""

    models: tuple[Model, ...]
    installed: tuple[InstalledModel, ...]
    in_use: tuple[str, ...]  # an id for each of `_PURPOSES`, in their order; "" where none is

    @property
    def installed_models(self) -> tuple[Model, ...]:
        """Those on disk."""
        return tuple(one.model for one in self.installed)

    def of(self, purpose: str) -> tuple[Model, ...]:
        """All for a purpose, those of the list first."""
        known = dict.fromkeys((*self.models, *self.installed_models))
        return tuple(model for model in known if model.purpose == purpose)


class Models(QWidget):
    """A page with every model, by purpose."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._downloading: Model | None = None
        self._shelf = Shelf((), (), ("",) * len(_PURPOSES))
        self._bars: dict[str, QProgressBar] = {}
        self._sections = QVBoxLayout()
        self._sections.setSpacing(12)
        self._build()
        self.look()

    def _build(self) -> None:
        back = partial(self._desk.panel_wanted.emit, "")
        close = parts.tool("x", self.tr("Back to the results"), back)
        title = parts.row(parts.label(self.tr("Models"), "huge"), 1, close)
        explained = parts.label(
            self.tr(
                "Models run on this computer; nothing that you search for or ask leaves it. A "
                "download is the only time Shoebox uses the network, and only when you press the "
                "button. On a computer that is never online, import them from a disk."
            ),
            "soft",
            wrap=True,
        )
        imported = parts.button(self.tr("Import a file…"), self._on_import_file, icon="import")
        folder = parts.button(self.tr("Import a folder…"), self._on_import_folder, icon="folder")
        buttons = parts.row(imported, folder, 1)
        within = (title, explained, buttons, self._sections)
        page = parts.reading_page(self.tr("Models"), *within)
        self.setFocusProxy(page)
        self.setLayout(parts.column(page))

    # ---------------------------------------------------------------- what there is

    def look(self) -> None:
        """Find out what is installed, off the GUI thread (files are compared)."""
        session = self._session
        self._bridge.in_background(
            lambda: Shelf(
                session.shelf.models,
                session.shelf.installed,
                (*session.models.ids, session.words.in_use),
            ),
            self._show,
        )

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        parts.empty(self._sections)
        self._bars.clear()
        for purpose, title in _PURPOSES:
            self._sections.addSpacing(8)
            self._sections.addWidget(parts.label(text.tr(title), "title"))
            for number, model in enumerate(shelf.of(purpose)):
                self._sections.addWidget(self._card(model, is_first=number == 0))

    def _card(self, model: Model, *, is_first: bool) -> QFrame:
        name = parts.label(text.tr(model.title), "title")
        facts = parts.label(facts_of(model), "soft", wrap=True)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Download of {0}").format(text.tr(model.title)))
        bar.setVisible(self._downloading == model)
        self._bars[model.id] = bar
        words = parts.column(name, facts, spacing=4)
        if model.note:
            words.addWidget(parts.label(text.tr(model.note), "small", wrap=True))
        words.addWidget(bar)
        across = parts.row(spacing=16)
        across.addLayout(words, 1)
        control = self._control(model, "main" if is_first else "")
        across.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        across.setContentsMargins(16, 14, 16, 14)
        return parts.box(across, rank="card")

    def _control(self, model: Model, rank: str) -> QWidget:
        if model.id in self._shelf.in_use:
            sign = parts.icon_label("check-circle", 20, "good")
            return parts.box(parts.row(sign, parts.label(self.tr("In use"), "soft"), spacing=6))
        if model in self._shelf.installed_models:
            use = parts.button(self.tr("Use this"), partial(self.use, model))
            use.setAccessibleName(self.tr("Use {0}").format(text.tr(model.title)))
            return use
        if self._downloading == model:
            return parts.button(self.tr("Cancel"), self._session.shelf.cancel)
        if not model.repository:
            return parts.label(self.tr("Import only"), "soft")
        started = partial(self.download, model)
        loading = parts.button(self.tr("Download"), started, rank, "download")
        loading.setAccessibleName(self.tr("Download {0}").format(text.tr(model.title)))
        loading.setEnabled(self._downloading is None)
        return loading

    # ---------------------------------------------------------------- getting more

    def use(self, model: Model) -> None:
        """Use an installed model from now on; what it embeds or reads differently is done anew."""
        self._bridge.in_background(self._choice(model), self._on_chosen, self._on_not_chosen)

    def _choice(self, model: Model) -> Callable[[], None]:
        """What makes a model be used."""
        if model.purpose == _WORDS:
            return partial(self._session.words.choose, model.id)
        return partial(self._session.models.use, model.purpose, model.id)

    def _on_chosen(self, _nothing: None) -> None:
        self._desk.models_changed.emit()
        self.look()

    def _on_not_chosen(self, failure: ShoeboxError) -> None:
        self._desk.say(str(failure))

    def download(self, model: Model) -> None:
        """Download a model; the person asked for it."""
        self._downloading = model
        self.look()
        relay = self._bridge.relay
        self._session.shelf.get(
            model, relay(self._on_progress), relay(self._on_done), relay(self._on_failed)
        )

    def _on_progress(self, progress: Progress) -> None:
        bar = self._bars.get(self._downloading.id) if self._downloading else None
        if bar is not None and progress.total:
            bar.setRange(0, 1000)
            bar.setValue(round(1000 * progress.done / progress.total))
            done, total = text.size(progress.done), text.size(progress.total)
            bar.setToolTip(self.tr("{0} of {1}").format(done, total))

    def _on_done(self) -> None:
        self._downloading = None
        self._desk.say(self.tr("The model is installed."))
        self._desk.models_changed.emit()
        self.look()

    def _on_failed(self, sentence: str) -> None:
        self._downloading = None
        self._desk.say(sentence)
        self.look()

    def _on_import_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import a model"))
        if chosen:
            self.import_from(Path(chosen))

    def _on_import_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Import a model"))
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, source: Path) -> None:
        """Copy a model from a disk."""
        self._desk.say(self.tr("Importing “{0}”…").format(source.name))
        relay = self._bridge.relay
        self._session.shelf.bring_in(source, relay(self._on_done), relay(self._on_failed))


def facts_of(model: Model) -> str:
    """Size, memory, languages and licence on one line."""
    facts = (
        text.size(model.size) if model.size else "",
        text.tr("{0} of memory").format(text.size(model.memory)) if model.memory else "",
        text.tr("languages: {0}").format(text.tr(model.languages)) if model.languages else "",
        model.licence,
    )
    return " · ".join(fact for fact in facts if fact)


PANEL = Panel("models", "Models", Area.PAGE, "cube", 20, Models)
