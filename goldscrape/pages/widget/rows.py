"""From a widget's entries to rows: names by the category's unit, event and group from the links beside them."""

from __future__ import annotations

import attrs
from lxml import etree

from goldscrape.awards import category_kind, find_category, name_nominee, read_odds, read_odds_address, read_share
from goldscrape.awards.events import OddsAddress
from goldscrape.pages.widget.reading_order import Token, common_ancestor
from goldscrape.tables import Prediction

__all__ = ["Entry", "odds_links", "rows_of"]


@attrs.frozen
class Entry:
    """One row as it stands on the page."""

    category: str
    fields: tuple[str, ...]
    """The pieces of the nominee's name."""
    value: str
    start: int
    end: int
    """The tokens it was read from, end exclusive."""
    inline: bool = False
    """The pieces are parts of one line of text."""


def odds_links(elements: list[etree._Element]) -> list[OddsAddress]:
    """The odds pages that the rows' own elements, those around and those between them link to."""
    found: dict[str, OddsAddress] = {}
    seen: set[etree._Element] = set()
    for element in elements:
        for node in (element, *element.iterancestors()):
            if node in seen:
                break
            seen.add(node)
            _add_link(found, node.get("href"))
    around = None if found else common_ancestor(elements)
    if around is not None and around.tag not in ("body", "html"):
        for node in around.iter(etree.Element):
            _add_link(found, node.get("href"))
    return list(found.values())


def _add_link(found: dict[str, OddsAddress], href: str | None) -> None:
    if href and "odds" in href:
        address = read_odds_address(href)
        if address is not None:
            found.setdefault(f"{address.predictor_group}/{address.slug}", address)


def rows_of(rows: list[Entry], tokens: list[Token]) -> list[Prediction]:
    """The entries as rows, each once; ``listed`` and ``rank`` count within a category."""
    done: dict[tuple[object, ...], Prediction] = {}
    names = tuple(dict.fromkeys(entry.category for entry in rows))
    everywhere = [
        token.element for entry in rows for token in tokens[entry.start : entry.end] if token.element is not None
    ]
    common = odds_links(everywhere)
    for entry in rows:
        own = odds_links([token.element for token in tokens[entry.start : entry.end] if token.element is not None])
        links = own if len(own) == 1 else common
        address = links[0] if len(links) == 1 else None
        row = _prediction(entry, address, names)
        key = (row.award, row.season, row.market, row.predictor_group, row.category, row.nominee_text)
        done.setdefault(key, row)
    listings: dict[tuple[object, ...], list[Prediction]] = {}
    for row in done.values():
        listings.setdefault((row.award, row.season, row.market, row.predictor_group, row.category), []).append(row)
    for listing in listings.values():
        for rank, row in enumerate(listing, 1):
            row.rank, row.listed = rank, len(listing)
    return list(done.values())


def _prediction(entry: Entry, address: OddsAddress | None, beside: tuple[str, ...]) -> Prediction:
    event = address.event if address else None
    award, season = (event.award, event.season) if event else (None, None)
    category = find_category(entry.category, award, season) if award else None
    kind = category_kind(entry.category, award, season, beside)
    if len(entry.fields) == 2 and not entry.inline and not entry.fields[1].endswith(")"):
        name = name_nominee(category or kind, entry.fields[0], entry.fields[1])
    else:
        name = name_nominee(category or kind, " ".join(entry.fields))
    share = read_share(entry.value)
    return Prediction(
        award=award,
        season=season,
        market=event.market if event else None,
        event=_event_name(address) if address else None,
        category_id=category.id if category else None,
        category=entry.category,
        predictor_group=address.predictor_group if address else None,
        share=share,
        share_text=entry.value if entry.value.endswith("%") else None,
        odds=read_odds(entry.value) if not entry.value.endswith("%") else None,
        odds_text=None if entry.value.endswith("%") else entry.value,
        complete=False,
        surface="widget",
        **attrs.asdict(name),
    )


def _event_name(address: OddsAddress) -> str:
    """The event's name out of the link's slug, as the site heads the same listing ("Oscars Nominations 2026")."""
    words = [word.capitalize() for word in address.slug.replace("_", "-").split("-") if word]
    return " ".join(words[:-1] if words[-1:] == ["Predictions"] else words)
