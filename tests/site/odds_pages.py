"""Odds pages of each era, from the same listings as the API."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import json
from html import escape

from tests.site.world import League, Nominee

__all__ = ["GROUP_TITLES", "index", "page"]

GROUP_TITLES = {"combined": "Combined", "expert": "Experts'", "editor": "Editors'", "user": "Users'", "top24": "Top 24",
                "all_star": "All-Star"}  # fmt: skip
SHOWN = 5
"""Rows of a category before "See All +"."""


def _shell(title: str, body: str, canonical: str, *, script: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<meta charset="UTF-8">\n<title>{escape(title)} - GoldDerby</title>\n'
        f'<link rel="canonical" href="{escape(canonical)}">\n<meta property="og:title" content="{escape(title)}">\n'
        f'<meta property="og:site_name" content="GoldDerby">\n</head>\n<body class="page">\n'
        f'<header><nav><a href="/odds/">Odds</a> <a href="/c/film/oscars/">Oscars</a></nav></header>\n'
        f"<main>\n{body}\n</main>\n<footer><p>Copyright. All rights reserved.</p></footer>\n{script}</body>\n</html>\n"
    )


def index(leagues: list[League]) -> str:
    """The list of odds pages, which is where slugs can be found."""
    links = "\n".join(
        f'<li><a href="/odds/{group.replace("_", "-")}-odds/{league.slug}/">{escape(league.name)} {GROUP_TITLES[group]} Odds</a></li>'
        for league in leagues
        if league.era
        for group in league.groups
    )
    return _shell("Odds", f"<h1>Odds</h1>\n<ul>\n{links}\n</ul>", "/odds/")


def page(league: League, group: str, canonical: str, *, wait: float = 0.3, drawn: str | None = None) -> str:
    """The odds page of a league and group.

    ``wait``: seconds the redesigned page takes to draw itself, and each expander to open. ``drawn``: the redesigned page as
    a browser would leave it, `collapsed` or `opened`, for readers without a browser.
    """
    title = f"{league.name} {GROUP_TITLES[group]} Odds"
    categories = [number for number in league.categories if league.rows(number, group)]
    if league.era == "2013":
        body = "\n".join(_category_2013(league, number, group) for number in categories)
        return _shell(title, f"<h1>{escape(title)}</h1>\n<div id='predictions'>\n{body}\n</div>", canonical)
    if league.era == "2019":
        body = "\n".join(_category_2019(league, number, group) for number in categories)
        return _shell(title, f'<h1>{escape(title)}</h1>\n<div id="odds-page">\n{body}\n</div>', canonical)
    if drawn:
        body = "\n".join(_category_2025(league, number, group, drawn == "opened") for number in categories)
        return _shell(title, f'<h1>{escape(title)}</h1>\n<div id="app">\n{body}\n</div>', canonical)
    held = [
        {"name": league.categories[number], "expander": league.expanders.get(number, "works"),
         "rows": [[*_names(x, league.categories[number]), _printed(x)] for x in league.rows(number, group)]}
        for number in categories
    ]  # fmt: skip
    script = f"<script>const HELD = {json.dumps(held)}; const WAIT = {round(wait * 1000)};\n{_SCRIPT}</script>\n"
    return _shell(title, f'<h1>{escape(title)}</h1>\n<div id="app"><p>Loading…</p></div>', canonical, script=script)


def _printed(nominee: Nominee) -> str | None:
    return None if nominee.percent is None else f"{nominee.percent:.2f}%"


def _names(nominee: Nominee, category: str) -> tuple[str, str]:
    """Title and sub-title of the redesigned page: where songs are honoured, the film comes first."""
    return (nominee.related, nominee.title) if "Song" in category else (nominee.title, nominee.related)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _category_2013(league: League, number: str, group: str) -> str:
    rows = []
    for nominee in league.rows(number, group):
        person = (
            f"<p>{escape(nominee.title)}</p><p>{escape(nominee.related)}</p>"
            if nominee.related
            else f"<p>{escape(nominee.title)}</p>"
        )
        numbers = "".join(
            f'<div class="predictions-odds">{escape(text)}</div>'
            for text in (_number(nominee.votes), _number(nominee.win_votes), f"{(nominee.fraction or '').strip()} ")
        )
        rows.append(f'<div class="predictions-row">{person}{numbers}</div>')
    return f'<div id="{number}" class="predictions-category"><h2>{escape(league.categories[number])}</h2>\n{"".join(rows)}\n</div>'


def _category_2019(league: League, number: str, group: str) -> str:
    rows = []
    for place, nominee in enumerate(league.rows(number, group), 1):
        name = escape(nominee.title) + (f"\n{escape(nominee.related)}" if nominee.related else "")
        numbers = "".join(
            f'<div class="predictions-odds predictions-experts gray">{escape(text)}</div>'
            for text in (_number(nominee.votes), _number(nominee.win_votes), nominee.fraction or "")
        )
        rows.append(
            f'<li><div class="predictions-position-v2">{place}</div><div class="predictions-photo"><img src="/p/{nominee.id}.jpg" '
            f'alt="{escape(nominee.title)} {number}"></div><div class="predictions-name">{name}</div>{numbers}</li>\n'
        )
    return (
        f'<div class="predictions-wrapper"><div class="category-title">\n\t\t{escape(league.categories[number])}\n\t\t'
        f'<a href="#">(more info)</a>\n</div>\n<ul class="predictions-list">\n{"".join(rows)}</ul></div>'
    )


def _category_2025(league: League, number: str, group: str, opened: bool) -> str:
    rows = league.rows(number, group)
    how = league.expanders.get(number, "works")
    names = [_names(x, league.categories[number]) for x in rows]
    shown = rows if opened and how == "works" else rows[:SHOWN]
    items = "".join(
        f'<li data-component="predictions-contestant-item" class="c_{place}x"><span class="q7 contestantIndex_9">{place}</span>'
        f'<span data-alias="predictions-contestant-item__title">{escape(names[place - 1][0])}</span>'
        + (
            f'<span data-alias="predictions-contestant-item__sub-title">{escape(names[place - 1][1])}</span>'
            if names[place - 1][1]
            else ""
        )
        + (f'<span data-alias="predictions-contestant-item__progress-text">{_printed(x)}</span>' if _printed(x) else "")
        + "</li>"
        for place, x in enumerate(shown, 1)
    )
    button = (
        '<button type="button" data-alias="expand__show-button">See All +</button>'
        if len(shown) < len(rows) and how != "none"
        else ""
    )
    return f'<section data-component="predictions-award-item"><h3>{escape(league.categories[number])}</h3><ul>{items}</ul>{button}</section>'


_SCRIPT = r"""
const node = (tag, marks, text) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(marks)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
};
const row = ([title, related, percent], place) => {
  const item = node('li', {'data-component': 'predictions-contestant-item', 'class': 'c_' + Math.random().toString(36).slice(2)});
  item.append(node('span', {'class': 'q7 contestantIndex_9'}, String(place + 1)));
  item.append(node('span', {'data-alias': 'predictions-contestant-item__title'}, title));
  if (related) item.append(node('span', {'data-alias': 'predictions-contestant-item__sub-title'}, related));
  if (percent) item.append(node('span', {'data-alias': 'predictions-contestant-item__progress-text'}, percent));
  return item;
};
const draw = () => {
  const app = document.getElementById('app');
  app.textContent = '';
  HELD.forEach((category, order) => setTimeout(() => {
    const box = node('section', {'data-component': 'predictions-award-item'});
    box.append(node('h3', {}, category.name));
    const list = node('ul', {});
    category.rows.slice(0, 5).forEach((held, place) => list.append(row(held, place)));
    box.append(list);
    if (category.rows.length > 5 && category.expander !== 'none') {
      const button = node('button', {type: 'button', 'data-alias': 'expand__show-button'}, 'See All +');
      button.addEventListener('click', () => {
        if (category.expander === 'dead' || list.children.length > 5) return;
        const rest = category.rows.slice(5).slice(0, category.expander === 'partial' ? 3 : undefined);
        // The rest arrives in two lots, as it does when a list is drawn while it loads.
        const half = Math.ceil(rest.length / 2);
        setTimeout(() => rest.slice(0, half).forEach((held, at) => list.append(row(held, 5 + at))), WAIT);
        setTimeout(() => {
          rest.slice(half).forEach((held, at) => list.append(row(held, 5 + half + at)));
          if (category.expander === 'works') button.remove();
        }, WAIT * 1.5);
      });
      box.append(button);
    }
    app.append(box);
  }, order * WAIT / 4));
};
setTimeout(draw, WAIT);
"""
