"""Which models are there, and getting more of them."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop.engine.news import nothing
from desktop.errors import ShoeboxError
from desktop.models.catalogue import catalogue
from desktop.models.download import download
from desktop.models.importing import import_model
from desktop.models.installed import installed
from desktop.paths import Places
from desktop.records import InstalledModel, Model, Progress
from desktop.workers.gguf import read_header

log = logging.getLogger(__name__)


class ModelShelf:
    """The models that can be had, and those that are installed.

    Thread: any; callbacks are called on a thread of ours.

    Args:
        places: Where models are looked for, and kept.
        changed: Called when one was installed by `get` or `bring_in`.
    """

    def __init__(self, places: Places, changed: Callable[[], None] = nothing) -> None:
        self._changed = changed
        self._folders = places.models
        self._resources = places.resources
        self.models: tuple[Model, ...] = catalogue(places.resources)
        self.installed: tuple[InstalledModel, ...] = ()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="models")
        self._cancelled = threading.Event()
        self.look_again()

    def look_again(self) -> None:
        """Find what is installed now."""
        self.installed = installed(self.models, self._folders, self._resources)

    def model(self, model_id: str) -> Model | None:
        """The model with an id; None where there is none."""
        return next((model for model in self.models if model.id == model_id), None)

    def remove(self, chosen: InstalledModel) -> None:
        """Delete a model that was downloaded or imported.

        Raises:
            UsageError: It came with the program, or lies outside the models' folder.
        """
        import shutil

        from desktop.errors import UsageError

        if chosen.folder.parent not in self._folders:
            raise UsageError(f"{chosen.model.title} came with Shoebox and cannot be removed.")
        shutil.rmtree(chosen.folder)
        self.look_again()

    def download(self, model: Model, report: Callable[[Progress], None]) -> Path:
        """Download a model into the first models folder, and wait for it.

        Raises:
            NetworkFailed: It did not finish; calling again goes on where it stopped.
            ModelUnusable: A file is not what the list of models says.
            Cancelled: `cancel` was called.
        """
        self._cancelled.clear()
        folder = download(model, self._folders[0], report, self._cancelled)
        self.look_again()
        return folder

    def import_from(self, source: Path) -> InstalledModel:
        """Copy a model from a folder or file on disk.

        Raises:
            ModelUnusable: It is no model that Shoebox knows, or it is damaged.
        """
        found = import_model(source, self.models, self._folders[0], read_header)
        self.look_again()
        return found

    def cancel(self) -> None:
        """Stop a download; what was loaded is kept for the next try."""
        self._cancelled.set()

    def get(
        self,
        model: Model,
        report: Callable[[Progress], None],
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Download a model in the background: the only thing that ever needs a network."""
        self._run(lambda: self.download(model, report), then, failed)

    def bring_in(
        self, source: Path, then: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Copy a model from disk in the background."""
        self._run(lambda: self.import_from(source), then, failed)

    def _run(
        self, task: Callable[[], object], then: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Run a download or an import on the models' thread."""

        def guarded() -> None:
            try:
                task()
                self._changed()
            except ShoeboxError as failure:
                failed(str(failure))
            except Exception:
                log.exception("a model could not be installed")
                failed("Installing the model met an internal error, which was logged.")
            else:
                then()

        self._thread.submit(guarded)

    def close(self) -> None:
        """Stop a download and the thread."""
        self.cancel()
        self._thread.shutdown(wait=False, cancel_futures=True)
