"""Tables of figures: on the terminal, and as JSON and Markdown for the record."""

from __future__ import annotations

import attrs

__all__ = ["Table"]


@attrs.define
class Table:
    """A titled table; every cell is text already."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]] = attrs.field(factory=list)

    def add(self, *cells: str) -> None:
        """One more row."""
        if len(cells) != len(self.columns):
            raise ValueError(f"{self.title}: {len(cells)} cells for {len(self.columns)} columns")
        self.rows.append(cells)

    def markdown(self) -> str:
        """The table with its title as a heading."""
        lines = [f"### {self.title}", "", "| " + " | ".join(self.columns) + " |"]
        lines.append("| --- |" + " ---: |" * (len(self.columns) - 1))
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        return "\n".join(lines) + "\n"

    def show(self) -> None:
        """Print it."""
        print(self.markdown())
