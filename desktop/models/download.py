"""Download a model: the only place in Shoebox that uses the network, and only when asked to."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any

from desktop.errors import Cancelled, ModelUnusable, NetworkFailed
from desktop.models.placing import check_space, put_in_place
from desktop.models.receipt import sha256, write_receipt
from desktop.network import allowed
from desktop.phrases import phrase
from desktop.records import Model, ModelFile, Progress

log = logging.getLogger(__name__)

PIECE_BYTES = 256 << 10  # between two looks at `cancelled`
_NOT_REACHED = ("ConnectError", "ConnectTimeout", "ProxyError")  # httpx's, by name: not loaded here


@dataclass(frozen=True, slots=True)
class _Remote:
    """What the server says about a file."""

    url: str
    commit: str
    etag: str  # SHA-256 of a large file, git's SHA-1 of a small one
    size: int


def download(
    model: Model,
    into: Path,
    report: Callable[[Progress], None],
    cancelled: threading.Event,
    *,
    endpoint: str | None = None,
) -> Path:
    """Download a model, check every file, and put it in place complete.

    What was loaded before a failure is kept in a hidden folder beside; the next call goes on from
    there. All files come from one revision of the repository.

    Args:
        into: The folder of models; the model gets a folder there, named by its id.
        report: Called often, from this thread.
        cancelled: Looked at often.
        endpoint: Another server than the Hub, for tests and mirrors.

    Returns:
        The model's folder.

    Raises:
        NetworkFailed: It did not finish; it can be taken up again.
        ModelUnusable: A file is not what was published; it was removed.
        Cancelled: `cancelled` was set.

    Thread: not the GUI's.
    """
    if not model.repository:
        raise ModelUnusable(f"{model.title} cannot be downloaded; import it from a folder.")
    draft = into / f".{model.id}.download"
    with allowed(phrase(f"Download of {model.title}")), _network_failures(model):
        hub = _hub()
        remotes = _ask_about(hub, model, endpoint)
        check_space(into, sum(remote.size for remote in remotes))
        draft.mkdir(parents=True, exist_ok=True)
        total = sum(remote.size for remote in remotes)
        done, arrived = 0, []
        for file, remote in zip(model.files, remotes, strict=True):
            meter = _Meter(model.title, done, total, report, cancelled)
            arrived.append(_fetch(hub, draft / file.name, file, remote, meter))
            done += remote.size
        report(Progress(total, total, model.title))
        write_receipt(draft, model, arrived)
        return put_in_place(draft, into / model.id)


@dataclass(frozen=True, slots=True)
class _Meter:
    """Turns the bytes of one file into the progress of all."""

    label: str
    before: int  # bytes of the files that are done
    total: int
    report: Callable[[Progress], None]
    cancelled: threading.Event

    def show(self, done: int) -> None:
        """Report that so much of this file is there.

        Raises:
            Cancelled: The person stopped it.
        """
        if self.cancelled.is_set():
            raise Cancelled("The download was stopped; it can be taken up again.")
        self.report(Progress(self.before + done, self.total, self.label))


@contextmanager
def _network_failures(model: Model) -> Iterator[None]:
    """Turn what may go wrong on the way into one sentence."""
    try:
        yield
    except OSError as failure:  # the Hub's own failures are OSErrors too
        log.info("download failed: %s", failure)
        raise NetworkFailed(_sentence(model, failure)) from failure
    except Exception as failure:
        if not type(failure).__module__.startswith(("httpx", "httpcore")):
            raise
        log.info("download failed: %s", failure)
        raise NetworkFailed(_sentence(model, failure)) from failure


def _sentence(model: Model, failure: Exception) -> str:
    if getattr(failure, "errno", None) == 28:  # ENOSPC
        return f"The disk is full, so {model.title} could not be saved; make room and try again."
    status = getattr(getattr(failure, "response", None), "status_code", None)
    if status is not None and 400 <= status < 500:
        return f"{model.title} is not to be had from the server (code {status})."
    if type(failure).__name__ in _NOT_REACHED:
        return (
            f"The server that has {model.title} cannot be reached; check the connection, or import"
            " the model from a file."
        )
    return f"The download of {model.title} was interrupted; try again to go on from there."


def _hub() -> ModuleType:
    """huggingface_hub, allowed to use the network, without telemetry, tokens or its own cache."""
    from huggingface_hub import constants, file_download

    # An encoder in the same process may have forbidden the network for everybody.
    constants.HF_HUB_OFFLINE = False
    constants.HF_HUB_DISABLE_TELEMETRY = True
    constants.DOWNLOAD_CHUNK_SIZE = PIECE_BYTES
    return file_download


def _ask_about(hub: ModuleType, model: Model, endpoint: str | None) -> list[_Remote]:
    """What the server has, all of one commit."""
    remotes: list[_Remote] = []
    revision = model.revision or "main"
    for file in model.files:
        url = hub.hf_hub_url(model.repository, file.name, revision=revision, endpoint=endpoint)
        told = hub.get_hf_file_metadata(url, token=False, endpoint=endpoint)
        if not told.etag or told.size is None:
            raise NetworkFailed(f"The server does not say what {file.name} is; try again later.")
        revision = told.commit_hash or revision
        remotes.append(_Remote(told.location or url, revision, told.etag, told.size))
    return remotes


def _fetch(
    hub: ModuleType, target: Path, file: ModelFile, remote: _Remote, meter: _Meter
) -> ModelFile:
    """One file, checked; what is there already is not loaded again."""
    _check_announced(file, remote)
    target.parent.mkdir(parents=True, exist_ok=True)
    found = _checked(target, file, remote, meter)  # from an earlier try
    if not found:
        part = target.with_name(f"{target.name}.{remote.etag[:16]}.part")
        _load(hub, part, remote, meter)
        part.replace(target)
        found = _checked(target, file, remote, meter)
    if not found:
        raise ModelUnusable(
            f"The file {file.name} arrived damaged and was removed; download the model again."
        )
    return ModelFile(file.name, remote.size, found)


def _checked(target: Path, file: ModelFile, remote: _Remote, meter: _Meter) -> str:
    """The SHA-256 of a file that is what it should be; "" where it is not there, or was not."""
    if not target.is_file():
        return ""
    found = sha256(target, lambda: meter.show(remote.size))
    if (file.sha256 and found != file.sha256) or not _is_announced(target, found, remote):
        target.unlink()
        return ""
    return found


def _load(hub: ModuleType, part: Path, remote: _Remote, meter: _Meter) -> None:
    there = part.stat().st_size if part.is_file() else 0
    if there > remote.size:
        part.unlink()
        there = 0
    meter.show(there)
    with part.open("ab") as stream:
        hub.http_get(
            remote.url,
            stream,
            resume_size=there,
            headers=hub.build_hf_headers(token=False),
            expected_size=remote.size,
            tqdm_class=_bar_for(meter),
        )


def _bar_for(meter: _Meter) -> type[Any]:
    """A progress bar as `http_get` wants one, that reports and can stop the download."""

    class Bar:
        def __init__(self, *, initial: int = 0, **_: object) -> None:
            self.done = initial

        def update(self, count: int) -> None:
            self.done += count
            meter.show(self.done)

        def __enter__(self) -> Bar:
            return self

        def __exit__(
            self,
            kind: type[BaseException] | None,
            error: BaseException | None,
            trace: TracebackType | None,
        ) -> None:
            pass

    return Bar


def _check_announced(file: ModelFile, remote: _Remote) -> None:
    """Refuse before loading gigabytes that would be thrown away."""
    if file.sha256 and len(remote.etag) == 64 and remote.etag != file.sha256:
        raise ModelUnusable(
            f"The server's {file.name} is not the one that Shoebox knows; look for a newer Shoebox."
        )


def _is_announced(target: Path, found: str, remote: _Remote) -> bool:
    """Whether a file is what the server said it would send."""
    if len(remote.etag) == 64:
        return found == remote.etag
    if len(remote.etag) == 40:  # git's own hash, of a file that is not in large file storage
        content = target.read_bytes()
        head = b"blob %d\0" % len(content)
        return hashlib.sha1(head + content, usedforsecurity=False).hexdigest() == remote.etag
    return target.stat().st_size == remote.size
