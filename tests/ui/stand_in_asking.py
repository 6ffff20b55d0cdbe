"""The stand-in's questions and tables: they answer like `session.questions` and `.tables`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from desktop.engine.asking import Inquiry
from desktop.engine.extraction import Cell, Column, Table, TableRow
from desktop.records import Answer, Hit, Source


@dataclass
class StandInQuestions:
    """Answers with `library.answer_pieces`; what it gave is among the earlier ones."""

    library: Any
    kept: list[tuple[Answer, ...]] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)  # fields of the answers

    def ask(self, inquiry: Inquiry, listener: Any) -> None:
        ids = tuple(hit.asset.id for hit in inquiry.hits)
        self.library.called.append(("ask", inquiry.question, ids, len(inquiry.before)))
        later = self.library._later
        if not self.library.answer_pieces:
            later(listener.on_failed, "The model's process was lost: ask again.")
            return
        numbered = enumerate(inquiry.hits, start=1)
        sources = tuple(Source(number, hit.asset, hit.page) for number, hit in numbered)
        later(listener.on_sources, sources, self.more.get("left_out", 0))
        for piece in self.library.answer_pieces:
            later(listener.on_text, piece)
        said = "".join(self.library.answer_pieces)
        cited = tuple(one.number for one in sources if f"[{one.number}]" in said)
        before = inquiry.before[0].conversation if inquiry.before else 1_770_000_000_000
        answer = Answer(inquiry.question, said, sources, cited, "Qwen3-VL 4B", 6.2)
        answer = replace(answer, conversation=before, **self.more)
        self.kept.insert(0, (*inquiry.before, answer))
        later(listener.on_answer, answer)

    def ask_each(self, inquiry: Inquiry, listener: Any) -> None:
        self.library.called.append(("ask_each", inquiry.question))
        self.library._later(listener.on_progress, 1, len(inquiry.hits))

    def stop(self) -> None:
        self.library.called.append(("stop",))

    def earlier(self, then: Any, failed: Any = None, *, text: str = "", limit: int = 100) -> None:
        found = [one for one in self.kept if text in one[0].question + one[0].text]
        self.library._later(then, tuple(found))

    def forget(self, conversation: int | None, then: Any = None, failed: Any = None) -> None:
        self.library.called.append(("forget", conversation))
        self.kept.clear()
        self.library._later(then)


@dataclass
class StandInTables:
    """Reads the file's name into the first column; stops after `most` rows."""

    library: Any
    kept: list[Table] = field(default_factory=list)
    most: int = 1000
    problems: dict[int, str] = field(default_factory=dict)  # by row

    def read(self, title: str, columns: Any, hits: tuple[Hit, ...], listener: Any) -> None:
        self.library.called.append(("table", title, tuple(one.name for one in columns), len(hits)))
        rows = tuple(
            TableRow(number, Source(number, hit.asset, hit.page))
            for number, hit in enumerate(hits, start=1)
        )
        self._go_on(Table(len(self.kept) + 1, title, tuple(columns), rows, 1_770_000_000), listener)

    def resume(self, table: int, listener: Any, *, retry: bool = False) -> None:
        self.library.called.append(("resume", table, retry))
        self.most = 1000
        self._go_on(next(one for one in self.kept if one.id == table), listener)

    def _go_on(self, table: Table, listener: Any) -> None:
        later = self.library._later
        later(listener.on_begun, table)
        rows = list(table.rows)
        for row in table.unread[: self.most]:
            read = replace(row, cells=_cells(row, table.columns))
            if row.number in self.problems:
                read = replace(row, problem=self.problems[row.number])
            rows[row.number - 1] = read
            later(listener.on_row, table, read)
        whole = replace(table, rows=tuple(rows))
        whole = replace(whole, finished=not whole.unread)
        self.kept = [whole, *(one for one in self.kept if one.id != table.id)]
        later(listener.on_table, whole)

    def edit(self, place: Any, value: Any, then: Any = None, failed: Any = None) -> None:
        self.library.called.append(("edit", place, value))
        if value == "refused":
            self.library._later(failed, "A cell holds at most 2000 characters.")

    def earlier(self, then: Any, failed: Any = None, limit: int = 100) -> None:
        self.library._later(then, tuple(self.kept))

    def forget(self, table: int, then: Any = None, failed: Any = None) -> None:
        self.library.called.append(("forget_table", table))
        self.kept = [one for one in self.kept if one.id != table]
        self.library._later(then)


def _cells(row: TableRow, columns: tuple[Column, ...]) -> tuple[Cell, ...]:
    first = Cell(row.source.asset.path.stem)
    return (first, *(Cell("2024-03-01", doubted=True) for _ in columns[1:]))
