from __future__ import annotations

import gzip
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from goldscrape.reference.build_outcomes import outcome_lines
from goldscrape.reference.outcomes import nominations


def test_every_season_of_the_oscars_is_there() -> None:
    found = [one for season in range(1929, 2027) for one in nominations("oscars", season)]
    assert len(found) == 9249
    assert nominations("oscars", 2027) == ()
    assert nominations("tonys", 2025) == ()
    assert sum(bool(one.work_ids and one.work_ids[0]) for one in found if one.season >= 1950) > 7_500


def test_a_tie_has_two_winners() -> None:
    shorts = [one for one in nominations("oscars", 2026) if one.category_id == "oscars.live_action_short"]
    assert Counter(one.is_winner for one in shorts) == {True: 2, False: 3}


def test_a_song_has_its_title_and_its_film() -> None:
    songs = [one for one in nominations("oscars", 2024) if one.category_id == "oscars.original_song"]
    assert [(one.song, one.works) for one in songs if one.is_winner] == [("What Was I Made For?", ("Barbie",))]


def test_the_notice_is_beside_it() -> None:
    notice = (files("goldscrape.reference") / "oscars-outcomes.LICENSE").read_text(encoding="utf-8")
    assert "Copyright (c) 2022, David V. Lu!!" in notice
    assert "THIS SOFTWARE IS PROVIDED" in notice


@pytest.mark.shared
def test_the_list_is_what_its_script_makes(shared: Path) -> None:
    packed = (files("goldscrape.reference") / "oscars-outcomes.tsv.gz").read_bytes()
    assert gzip.decompress(packed).decode().splitlines() == sorted(outcome_lines(shared / "data"))
