"""What a replay says of itself while it lasts."""

from __future__ import annotations

import io

from rich.console import Console

from goldscrape.replaying.page_count import PageCount


class Hands:
    """A clock that is set."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_log_gets_a_plain_line_every_half_minute() -> None:
    log, clock = io.StringIO(), Hands()
    with PageCount(Console(file=log, width=20), clock) as count:
        for second in range(0, 100, 10):
            clock.seconds = float(second)
            count.add(1_234)
    assert log.getvalue().splitlines() == [
        "replay: 4,936 pages read",
        "replay: 8,638 pages read",
        "replay: 12,340 pages read",
    ]


def test_a_short_replay_says_nothing() -> None:
    log = io.StringIO()
    with PageCount(Console(file=log), Hands()) as count:
        count.add(50)
    assert log.getvalue() == ""


def test_a_terminal_shows_the_pages() -> None:
    shown = io.StringIO()
    with PageCount(Console(file=shown, force_terminal=True), Hands()) as count:
        count.add(1_000)
        count.add(234)
    assert "1,234 pages" in shown.getvalue()
