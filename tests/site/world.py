"""What the local site holds: leagues with their listings. This is the truth that crawls are scored against."""

from __future__ import annotations

import attrs

__all__ = ["GROUPS", "League", "Nominee", "World", "made_up"]

GROUPS = ("combined", "expert", "editor", "user")


@attrs.frozen(kw_only=True)
class Nominee:
    """A contender as the site prints it; ``title`` and ``related`` are the API's two name fields.

    The redesigned page has them the other way round where a category honours songs.
    """

    id: str
    title: str
    related: str = ""
    percent: float | None = None
    """As held, with as many decimals as known; the API prints one, the redesigned page two."""
    votes: int | None = None
    win_votes: int | None = None
    fraction: str | None = None
    winner: bool | None = None


@attrs.define(kw_only=True)
class League:
    """An event: the same contenders by category and group, on the API and on an odds page."""

    id: int
    name: str
    slug: str
    era: str = "2025"
    """The page's template: `2013`, `2019`, `2025` (drawn by script), or empty: there is no page."""
    on_api: bool = True
    categories: dict[str, str] = attrs.field(factory=dict)
    """Category number to its name as printed."""
    listings: dict[tuple[str, str], list[Nominee]] = attrs.field(factory=dict)
    """(category number, group) to its contenders, best first."""
    closed: bool = False
    """The ceremony is over: rows carry the winner."""
    expanders: dict[str, str] = attrs.field(factory=dict)
    """Redesign only, category number to what its "See All +" does: `works` (the default when more than five),
    `dead` (a click changes nothing), `none` (not there, the rest is not either), `partial` (opens some)."""

    @property
    def groups(self) -> list[str]:
        """The groups that have a listing, in the site's order."""
        held = {group for _, group in self.listings}
        return [*(g for g in GROUPS if g in held), *sorted(held - set(GROUPS))]

    def rows(self, category: str, group: str) -> list[Nominee]:
        return self.listings.get((category, group), [])


@attrs.define
class World:
    """All leagues of the site."""

    leagues: list[League] = attrs.field(factory=list)

    def league(self, which: int | str) -> League | None:
        """By id or by slug."""
        return next((x for x in self.leagues if which in (x.id, str(x.id), x.slug)), None)


def fraction_of(percent: float) -> str:
    """A racetrack price for made-up rows; like the site's, it says little about the share."""
    for least, price in ((95, "31/10"), (80, "82/25"), (50, "9/2"), (20, "13/2"), (5, "20/1")):
        if percent >= least:
            return price
    return "100/1"


def _made_up_listing(number: int, names: list[tuple[str, str]], shift: float) -> list[Nominee]:
    rows = []
    slots = 10 if number == 1 else 5
    for place, (title, related) in enumerate(names):
        # As on the site, the shares of a nominations listing stay below the number of nominees.
        sure = 96.4 - 4.1 * place if place < slots - 1 else 41.7 * 0.45 ** (place - slots + 1)
        percent = round(max(0.0, sure - shift), 2)
        rows.append(
            Nominee(
                id=str(1206400000 + number * 100 + place),
                title=title,
                related=related,
                percent=percent,
                votes=round(percent * 10),
                win_votes=round(percent),
                fraction=fraction_of(percent),
            )
        )
    return rows


def made_up() -> World:
    """A small world for machines without the real values: every category unit, every era, both markets."""
    films = [
        "The Lighthouse Keepers",
        "Salt & Honey",
        "Two for the Road Home",
        "Night Ferry",
        "Marrow",
        "1917 Letters",
        "Wick/Wax",
        "Hello, Stranger!",
        "Quiet Hours (Part One)",
        "Zed",
        "Over the Moor",
        "The Last Tram",
    ]
    people = [
        "Ana Belmonte",
        "José Ibarra",
        "Chloé Marchand, Luc Marchand",
        "Alejandro Q. Rivas",
        "O'Neal Dunn",
        "Mia Fox",
        "Sam Li",
        "Renate Holm",
        "Bo Jansson",
        "Ada Stone",
        "Tom Wren",
        "Kit Vale",
    ]
    songs = ["Golden Hour", "I Lied to You", "Train Dreams On", "Salt in the Air", "Ferry Me Home", "Tram Song"]
    by_person = list(zip(people, films, strict=True))
    names: dict[str, tuple[str, list[tuple[str, str]]]] = {
        "1": ("Best Picture", [(film, "") for film in films]),
        "7": ("Best Director", by_person),
        "5": ("Best Actress", by_person[::-1]),
        "11": ("Best Original Screenplay", [(film, film) for film in films[:7]]),
        "20": ("Best Song", list(zip(songs, films, strict=False))),
        "16": ("Best Sound", [(film, "") for film in films[:5]]),
    }
    world = World()
    for league_id, name, slug, era in (
        (1206500027, "Oscars Nominations 2027", "oscars-nominations-2027", "2025"),
        (1206400026, "Oscars Nominations 2026", "oscars-nominations-2026", "2025"),
        (1206100017, "Oscars Nominations 2017", "oscars-nominations-2017", "2013"),
        (1206200023, "Oscars Nominations 2023", "oscars-2023-nominations-predictions", "2019"),
    ):
        league = League(id=league_id, name=name, slug=slug, era=era)
        for offset, group in enumerate(GROUPS):
            for number, (category, held) in names.items():
                league.categories[number] = category
                league.listings[number, group] = _made_up_listing(int(number), held, offset * 0.37)
        world.leagues.append(league)
    world.leagues += [_tonys(1206484543, 2026, closed=False), _tonys(1206218980, 2025, closed=True)]
    return world


def _tonys(league_id: int, year: int, *, closed: bool) -> League:
    shares = {
        "154": ("Best Musical", [("Lantern Street ", 61.5), ("Whos Counting", 30.1), ("Zip!", 7.4), ("Ode", 1.0)]),
        "153": ("Best Play", [("The Long Table", 92.0), ("Cold Frame", 7.6), ("Ash", 0.4), ("Sill", 0.0)]),
    }
    league = League(
        id=league_id,
        name=f"Tony Awards {year}",
        slug=f"broadway-{year}-tony-awards-predictions",
        era="2025",
        closed=closed,
    )
    for number, (category, held) in shares.items():
        league.categories[number] = category
        for moved, group in enumerate(GROUPS):
            # The groups differ by a few voters who move from the first to the second.
            percents = [x + 1.3 * moved * {0: -1, 1: 1}.get(place, 0) for place, (_, x) in enumerate(held)]
            league.listings[number, group] = [
                Nominee(
                    id=f"12064{number}{place}",
                    title=title,
                    percent=round(percent, 1),
                    votes=round(percent * 5),
                    fraction=fraction_of(percent),
                    winner=(place == 0) if closed else None,
                )
                for place, ((title, _), percent) in enumerate(zip(held, percents, strict=True))
            ]
    return league
