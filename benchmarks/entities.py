"""The entity finders against the annotated articles and the peers: ``python -m benchmarks.entities``.

Each annotated article becomes a page (headline, published day in its metadata, paragraphs), ``scrapy crawl article``
reads it, and what the Parquet files say is scored by the set's own program. The peers read the same texts in the same
run, in an environment that the benchmark makes for them.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from benchmarks.entity_peers import PEERS, REQUIREMENTS
from benchmarks.gold import CASE_FILES, Gold
from benchmarks.peers import peer_python
from benchmarks.results import Table
from goldscrape.entities import Document, Entities, Field, find_entities

__all__ = ["case_predictions", "direct", "main", "measure_entities"]

ROOT = Path(__file__).resolve().parent.parent
Prediction = dict[str, Any]
_SHOWN = {
    "films": "films", "film_year": "film year", "people": "people", "role": "roles", "money": "money",
    "money_kind": "money kind", "money_film": "money → film", "dates": "dates",
    "dates_rel_recall": "relative dates (recall)",
    "dates_raw": "dates, words found",
}  # fmt: skip


def article(document: Mapping[str, Any]) -> Document:
    """An annotated article as the finders take it."""
    headline, _, body = document["text"].partition("\n\n")
    published = date.fromisoformat(document["published"]) if document["published"] else None
    return Document(fields=(Field("headline", headline), Field("body", body)), published=published)


def page(document: Mapping[str, Any]) -> str:
    """An annotated article as a page."""
    headline, *paragraphs = (html.escape(text, quote=False) for text in document["text"].split("\n\n"))
    published = document["published"]
    stamp = f'<meta property="article:published_time" content="{published}T12:00:00-08:00">' if published else ""
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    title = headline.replace('"', "&quot;")
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title>'
        f'<meta property="og:type" content="article"><meta property="og:title" content="{title}">'
        f"{stamp}</head><body><article><h1>{headline}</h1>\n{body}\n</article></body></html>"
    )


def direct(documents: Sequence[Mapping[str, Any]]) -> list[Prediction]:
    """What the finders say of the articles, without a crawl."""
    return [_of_entities(document["id"], find_entities(article(document))) for document in documents]


def crawled(documents: Sequence[Mapping[str, Any]]) -> list[Prediction]:
    """What the Parquet files say after ``scrapy crawl article`` of the articles as pages."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "addresses.txt")
        for document in documents:
            Path(folder, f"{document['id']}.html").write_text(page(document), encoding="utf-8")
        listing.write_text("".join(f"{document['id']}.html\n" for document in documents), encoding="utf-8")
        output = Path(folder, "output")
        command = [sys.executable, "-m", "scrapy", "crawl", "article", "-a", f"urls={listing}"]
        run = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "GOLDSCRAPE_OUTPUT": str(output)},
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode not in (0, 3):
            raise RuntimeError(f"the crawl ended with {run.returncode}: {run.stderr.strip()[-800:]}")
        return _of_parquet(documents, output)


def _of_parquet(documents: Sequence[Mapping[str, Any]], output: Path) -> list[Prediction]:
    import pyarrow.parquet as pq

    found: dict[str, Prediction] = {
        document["id"]: {"id": document["id"], "films": [], "people": [], "money": [], "dates": []}
        for document in documents
    }
    for dataset, kind in (("films", "films"), ("people", "people"), ("budgets", "money"), ("dates", "dates")):
        for row in pq.read_table(output / dataset).to_pylist():
            document = found[Path(unquote(urlsplit(row["url"]).path)).stem]
            document[kind].extend(_money(row) if kind == "money" else [_plain(row)])
    return list(found.values())


def _of_entities(identity: str, entities: Entities) -> Prediction:
    import attrs

    def rows(mentions: Sequence[Any]) -> list[Prediction]:
        return [attrs.asdict(mention, recurse=False) for mention in mentions]

    return {
        "id": identity,
        "films": [_plain(row) for row in rows(entities.films)],
        "people": [_plain(row) for row in rows(entities.people)],
        "money": [end for row in rows(entities.budgets) for end in _money(row)],
        "dates": [_plain(row) for row in rows(entities.dates)],
    }


def _money(row: Prediction) -> list[Prediction]:
    """A range counts as its two ends."""
    ends = [row["amount"], row["amount_high"]]
    return [{**_plain(row), "amount": end} for end in ends if end is not None]


def _plain(row: Prediction) -> Prediction:
    keys = ("title", "year", "name", "roles", "raw", "amount", "currency", "kind", "film", "start", "end")
    plain = {key: row[key] for key in keys if key in row}
    return {
        key: value.isoformat() if isinstance(value, date) else list(value) if isinstance(value, tuple) else value
        for key, value in plain.items()
    }


def case_predictions(gold: Gold) -> dict[str, list[list[Prediction]]]:
    """What the finders say of the case files."""
    found: dict[str, list[list[Prediction]]] = {}
    for name in CASE_FILES:
        kind = "dates" if name.startswith("dates") else "money"
        found[name] = [
            _of_entities("", find_entities(_case(case["text"], case.get("reference"))))[kind]
            for case in gold.cases[name]
        ]
    return found


def _case(text: str, reference: str | None) -> Document:
    return Document(fields=(Field("body", text),), published=date.fromisoformat(reference) if reference else None)


def peers(gold: Gold, name: str) -> dict[str, Any]:
    """The peers' predictions; their environment ``name`` is made the first time."""
    python = peer_python(name, REQUIREMENTS)
    request = {
        "documents": [{key: document[key] for key in ("id", "text", "published")} for document in gold.documents],
        "cases": {
            name: [{"text": case["text"], "reference": case.get("reference")} for case in gold.cases[name]]
            for name in CASE_FILES
        },
    }
    script = Path(__file__).with_name("entity_peers.py")
    run = subprocess.run(
        [str(python), str(script)], input=json.dumps(request), stdout=subprocess.PIPE, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def speed(documents: Sequence[Mapping[str, Any]], rounds: int = 5) -> tuple[float, float]:
    """Documents and words a second on one core, all types, the fastest of some rounds (processor time)."""
    articles = [article(document) for document in documents]
    words = sum(len(document["text"].split()) for document in documents)
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for each in articles:
            find_entities(each)
        best = min(best, time.process_time() - start)
    return len(articles) / best, words / best


def measure_entities(shared: Path, *, crawl: bool = True, with_peers: bool = True) -> list[Table]:
    """The tables: the dev set by type, the cases, the speed."""
    gold = Gold(shared)
    ours = gold.score(crawled(gold.documents) if crawl else direct(gold.documents))
    asked = peers(gold, "entity-peers") if with_peers else {}
    how = "scrapy crawl article → Parquet" if crawl else "find_entities"
    by_type = Table(f"Entities in {len(gold.documents)} annotated articles ({how})", ("type", "who", "P", "R", "F1"))
    for key, shown in _SHOWN.items():
        if key in ours:
            by_type.add(shown, "goldscrape", *(f"{figure:.3f}" for figure in ours[key].prf()))
        for peer, (kind, _) in PEERS.items():
            if peer in asked and kind == key:
                figures = gold.score(asked[peer]["documents"])[kind].prf()
                by_type.add("", peer, *(f"{figure:.3f}" for figure in figures))
    return [by_type, _case_table(gold, asked), _speed_table(gold, asked)]


def _case_table(gold: Gold, asked: Mapping[str, Any]) -> Table:
    table = Table(
        "Cases, those left out whose convention contradicts GUIDELINES", ("file", "who", "cases", "exact", "F1")
    )
    for name, found in case_predictions(gold).items():
        result, _ = gold.score_cases(name, found)
        table.add(name, "goldscrape", str(result["cases"]), f"{result['exact']:.3f}", f"{result['F1']:.3f}")
        for peer, answer in asked.items():
            if name in answer["cases"]:
                result, _ = gold.score_cases(name, answer["cases"][name])
                table.add("", peer, str(result["cases"]), f"{result['exact']:.3f}", f"{result['F1']:.3f}")
    return table


def _speed_table(gold: Gold, asked: Mapping[str, Any]) -> Table:
    table = Table("Speed, one core", ("who", "types", "documents/s", "words/s"))
    documents, words = speed(gold.documents)
    table.add("goldscrape", "all", f"{documents:,.0f}", f"{words:,.0f}")
    total = sum(len(document["text"].split()) for document in gold.documents)
    for peer, answer in asked.items():
        seconds = answer["seconds"]
        table.add(peer, PEERS[peer][0], f"{len(gold.documents) / seconds:,.0f}", f"{total / seconds:,.0f}")
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 2 where the annotated articles are absent."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.entities", description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the folder of gold/")
    parser.add_argument("--direct", action="store_true", help="call the finders, without a crawl")
    parser.add_argument("--no-peers", action="store_true", help="leave the peers out")
    given = parser.parse_args(arguments)
    try:
        tables = measure_entities(given.shared, crawl=not given.direct, with_peers=not given.no_peers)
    except FileNotFoundError as missing:
        print(f"no annotated articles: {missing.args[0] if missing.args else missing} is absent", file=sys.stderr)
        return 2
    for table in tables:
        table.show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
