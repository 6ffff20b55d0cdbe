"""Which of the installed models are used for what, by the settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.encoding import Wanted, choose
from desktop.models.installed import answer_model
from desktop.records import AnswerModel, AnswerServer, Encoder, InstalledModel
from desktop.settings import Settings

PURPOSES = ("picture", "passage", "answer")


@dataclass(frozen=True, slots=True)
class ModelsInUse:
    """The models of one moment; made anew when settings or models change."""

    wanted: Wanted
    answering: InstalledModel | None
    usable: tuple[Encoder, ...]  # encoders that can embed a query, wanted or not
    folders: dict[str, Path]  # of installed models, by id
    served: bool = False  # a local server answers questions

    @property
    def ids(self) -> tuple[str, str, str]:
        """Ids of the models for pictures, passages and answers; "" where there is none."""
        picture, passage = self.wanted.picture, self.wanted.passage
        return (
            picture.id if picture else "",
            passage.id if passage else "",
            self.answering.model.id if self.answering else "",
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The purposes that nothing serves."""
        unserved = zip(PURPOSES, (*self.ids[:2], self.ids[2] or self.served), strict=True)
        return tuple(purpose for purpose, serves in unserved if not serves)

    def unmeasured(self, settings: Settings) -> list[Encoder]:
        """Wanted encoders whose fastest number format on this computer is not known."""
        known = dict(settings.number_formats)
        return [
            encoder
            for encoder in self.wanted.encoders
            if len(encoder.number_formats) > 1 and encoder.key not in known
        ]


def models_in_use(
    encoders: Sequence[Encoder], installed: Sequence[InstalledModel], settings: Settings
) -> ModelsInUse:
    """Choose: what the settings name where it is installed, else the best.

    Demo models know only the demo album, so they are used only where they are named.
    """
    named = (settings.picture_encoder, settings.passage_encoder, settings.answer_model)
    installed = [found for found in installed if not found.demo or found.model.id in named]
    there = {found.model.id for found in installed}
    wanted = choose(encoders, tuple(there), settings)
    answering = sorted(
        (found for found in installed if found.model.purpose == "answer"),
        key=lambda found: found.model.id != settings.answer_model,
    )
    return ModelsInUse(
        wanted,
        next(iter(answering), None),
        tuple(e for e in encoders if e.id in there or e in wanted.encoders),
        {found.model.id: found.folder for found in installed},
        bool(settings.answer_server),
    )


def answering(used: ModelsInUse, settings: Settings) -> AnswerModel | AnswerServer | None:
    """What answers questions: the local server that the settings name, else a model of ours."""
    if settings.answer_server:
        return AnswerServer(settings.answer_server_model, settings.answer_server)
    return answer_model(used.answering) if used.answering else None
