"""The annotated articles and cases of ../shared, and its two scoring programs, imported by path."""

from __future__ import annotations

import importlib.util
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

__all__ = ["CASE_FILES", "Gold", "contradicted"]

CASE_FILES = ("dates_news_subset", "currency_model", "duckling_money_en")

_HALVES = "halves of the unit; GUIDELINES: early, mid and late are thirds"
_REST = "from the day on, or up to it; GUIDELINES: “earlier” and “later this X” are the whole unit"
_CENTS = "counts in cents; GUIDELINES: an amount is a plain number with its ISO currency, 50 cents are 0.50"
_CONTRADICTED: Mapping[str, Mapping[str, str]] = {
    "dates_news_subset": {
        "I will go back to China in the mid-November.": "10th to 21st; GUIDELINES: mid is the 11th to the 20th",
        "I will finish the work later this week": _REST,
        "I'll go back end of this year": _HALVES,
        "Please find us a time to meet late this month": _HALVES,
        "Please find us a time to meet late this year": _HALVES,
        "We had a meeting late last month": _HALVES,
        "We could have scheduled a time to meet earlier this month.": _REST,
        "Please find us a time to meet later this week": _REST,
    },
    "currency_model": {"the december contract rose 1.20 cents ": _CENTS, "per share lower at 197 pence.": _CENTS},
    "duckling_money_en": {
        "10¢": _CENTS,
        "7-9 lakh rupees": "7 rupees to 9 lakh; GUIDELINES: both ends of a range have its multiplier",
    },
}


def contradicted(name: str, text: str) -> str | None:
    """Why a case is left out on every side: its convention contradicts GUIDELINES; None for all others."""
    reasons = _CONTRADICTED.get(name, {})
    if name == "currency_model" and " 50 cents more per barrel " in text:
        return _CENTS
    return reasons.get(text)


class Gold:
    """The dev set and the cases; FileNotFoundError where ../shared is absent."""

    def __init__(self, shared: Path) -> None:
        folder = shared / "gold"
        if not (folder / "score.py").is_file():
            raise FileNotFoundError(folder / "score.py")
        self._documents = _module(folder / "score.py", "gold_score")
        self._cases = _module(folder / "cases" / "score_cases.py", "gold_score_cases")
        self.documents: list[dict[str, Any]] = [
            json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "dev").glob("*.json"))
        ]
        self.cases: dict[str, list[dict[str, Any]]] = {}
        for name in CASE_FILES:
            lines = (folder / "cases" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
            cases = [json.loads(line) for line in lines]
            self.cases[name] = [case for case in cases if not contradicted(name, case["text"])]

    def score(self, predictions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Counts by type as ``score.py`` makes them; each has ``prf()``, ``tp``, ``fp`` and ``fn``."""
        keys = {"films", "people", "money", "dates"} & {key for prediction in predictions for key in prediction}
        by_id = {prediction["id"]: prediction for prediction in predictions}
        out: dict[str, Any] = defaultdict(self._documents.C)
        out["_charfp"] = 0
        for document in self.documents:
            found = {**{key: [] for key in keys}, **by_id.get(document["id"], {})}
            self._documents.score_doc(document, found, out)
        return dict(out)

    def score_cases(
        self, name: str, predictions: Sequence[Sequence[Mapping[str, Any]]]
    ) -> tuple[dict[str, Any], list[Any]]:
        """What ``score_cases.py`` says, and the cases that failed."""
        result, failures = self._cases.main(self.cases[name], predictions)
        return result, failures


def _module(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
