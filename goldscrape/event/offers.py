"""What the site offers, as a table for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from goldscrape.pages.discovery import League
from goldscrape.pages.odds.links import OddsLink

__all__ = ["show_offers"]


def show_offers(leagues: Sequence[League], links: Sequence[OddsLink]) -> None:
    """Print leagues and odds pages, the newest season first; each name there is an ``-a event=``."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title="What -a event= can name", title_justify="left")
    for heading in ("event", "id", "award", "season", "market", "odds page", "groups"):
        table.add_column(heading, overflow="fold", no_wrap=heading in ("event", "id"))
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        groups[link.slug].append(link.group)
    pages = {link.slug: link.event for link in links}
    for league in sorted(leagues, key=lambda one: (-(one.event.season or 0), one.name)):
        event = league.event
        slug = next(
            (
                s
                for s, of in pages.items()
                if (of.award, of.season, of.market) == (event.award, event.season, event.market)
            ),
            "",
        )
        pages.pop(slug, None)
        table.add_row(
            league.name, league.id, event.award, _text(event.season), event.market, slug, ", ".join(groups[slug])
        )
    for slug, event in sorted(pages.items(), key=lambda one: (-(one[1].season or 0), one[0])):
        table.add_row("", "", event.award, _text(event.season), event.market, slug, ", ".join(groups[slug]))
    console = Console()
    if not console.is_terminal:
        console = Console(width=200)  # what a program reads must not be broken into lines
    console.print(table if table.row_count else "The site offers no leagues and links to no odds pages.")


def _text(number: int | None) -> str:
    return "" if number is None else str(number)
