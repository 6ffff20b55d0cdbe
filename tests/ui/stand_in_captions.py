"""The stand-in's captions: they answer like `session.captions`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop.engine.shift import Shift
from desktop.records import Changes


class StandInNight:
    """A night shift that stands as it is told to."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._listeners: list[Callable[[Shift], None]] = []
        self.shift = Shift()

    def listen(self, heard: Callable[[Shift], None]) -> None:
        self._listeners.append(heard)

    def stand(self, shift: Shift) -> None:
        self.shift = shift
        for heard in self._listeners:
            self._library._later(heard, shift)

    def look(self) -> None:
        self._library.called.append(("look",))

    def pause(self) -> None:
        self._library.called.append(("pause captions",))

    def resume(self) -> None:
        self._library.called.append(("resume captions",))


@dataclass
class StandInCaptions:
    """Keeps captions by asset."""

    library: Any
    texts: dict[int, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.night = StandInNight(self.library)

    def of(self, asset: int, then: Any, failed: Any = None) -> None:
        self.library._later(then, self.texts.get(asset))

    def keep(self, asset: Any, caption: tuple[str, str], then: Any, failed: Any) -> None:
        self.library.called.append(("keep caption", asset.id, caption))
        self.library._later(then, Changes(updated=(asset.id,)))

    def forget(self, assets: Any, then: Any = None, failed: Any = None) -> None:
        self.library.called.append(("forget captions", tuple(assets)))
        for asset in assets:
            self.texts.pop(asset, None)

    def forget_all(self, then: Any, failed: Any) -> None:
        self.library.called.append(("forget all captions",))
        self.library._later(then, Changes())
