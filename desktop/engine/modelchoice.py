"""Which of the installed models are used now, and the child that runs the encoders among them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from desktop.engine.inuse import models_in_use
from desktop.engine.modelshelf import ModelShelf
from desktop.records import Encoder
from desktop.settings import Settings
from desktop.workers.embed import Embedder

CHOICES = {  # the setting that chooses, by what a model is made for
    "picture": "picture_encoder",
    "passage": "passage_encoder",
    "answer": "answer_model",
}


class ModelChoice:
    """The choice, as the settings have it.

    Args:
        encoders: All that are declared.
        shelf: What is installed.
        settings: As they are now.
        use: Keeps other settings, and has every part follow them.

    Thread: any.
    """

    def __init__(
        self,
        encoders: Sequence[Encoder],
        shelf: ModelShelf,
        settings: Callable[[], Settings],
        use: Callable[[Settings], None],
    ) -> None:
        self._encoders, self._shelf = tuple(encoders), shelf
        self._settings, self._use = settings, use
        self.current = models_in_use(self._encoders, shelf.installed, settings())
        self.embedder = self._new_embedder()

    @property
    def ids(self) -> tuple[str, str, str]:
        """Ids of the models in use for pictures, passages and answers; "" where there is none."""
        return self.current.ids

    @property
    def missing(self) -> tuple[str, ...]:
        """Of "picture", "passage" and "answer", those that no installed model serves."""
        return self.current.missing

    def choose(self, picture: str, passage: str, answer: str) -> None:
        """Use these from now on ("" = the best that is installed); embeddings follow by and by."""
        self._use(
            replace(
                self._settings(),
                picture_encoder=picture,
                passage_encoder=passage,
                answer_model=answer,
            )
        )

    def use(self, purpose: str, model_id: str) -> None:
        """Use this one from now on; what is chosen for other purposes stays as it is."""
        chosen: dict[str, Any] = {CHOICES[purpose]: model_id}
        self._use(replace(self._settings(), **chosen))

    def renew(self) -> None:
        """Look again at what is installed and chosen, and start with a new child."""
        self.current = models_in_use(self._encoders, self._shelf.installed, self._settings())
        old, self.embedder = self.embedder, self._new_embedder()
        old.stop()

    def _new_embedder(self) -> Embedder:
        settings = self._settings()
        formats = dict(settings.number_formats)
        return Embedder(self.current.folders, number_formats=formats, threads=settings.threads)
