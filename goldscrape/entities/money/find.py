"""Money in prose: every amount with a currency."""

from __future__ import annotations

from collections.abc import Iterable

from goldscrape.entities.masks import FieldSpan, spans_by_field, without
from goldscrape.entities.money.amounts import amounts
from goldscrape.entities.text import Document
from goldscrape.tables import Budget

__all__ = ["find_money"]


def find_money(document: Document, titles: Iterable[FieldSpan] = ()) -> list[Budget]:
    """The amounts of the document's fields, in order; ``titles`` are stretches that cannot hold one.

    ``kind``, ``film`` and ``organization`` and the columns every mention shares are left to the linker and the caller.
    """
    by_field = spans_by_field(titles)
    rows: list[Budget] = []
    for field in document.fields:
        text = without(field.text, by_field.get(field.name, ()))
        rows.extend(
            Budget(
                field=field.name,
                char_start=amount.start,
                char_end=amount.end,
                raw=field.text[amount.start : amount.end],
                amount=amount.low,
                amount_high=amount.high,
                currency=amount.currency,
            )
            for amount in amounts(text)
        )
    return rows
