"""The report in a real Chromium: charts drawn, nothing asked of a network, readable on a phone and by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("report-browser")]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium; the tests skip where there is none."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: how the report looks was not tested")
    playwright = pytest.importorskip("playwright.sync_api", reason="the extra [browser] is not installed")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield running
        running.close()


class Opened:
    """A page with all that it complained about and asked for."""

    def __init__(self, browser: Any, path: Path, **options: Any) -> None:
        self.context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def ask(self, script: str) -> Any:
        return self.page.evaluate(script)

    def draw_all(self) -> int:
        """Scroll to every chart; how many there are."""
        charts = self.page.locator("figure.chart")
        for number in range(charts.count()):
            charts.nth(number).scroll_into_view_if_needed()
            charts.nth(number).locator("canvas").wait_for()
        return int(charts.count())


_COLOURS = """() => [...document.querySelectorAll('figure.chart canvas')].map(canvas => {
    const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set();
    for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i + 3] === 255) seen.add((pixels[i] << 16) + (pixels[i + 1] << 8) + pixels[i + 2]);
    return seen.size;
})"""


def test_charts_are_drawn_and_nothing_is_asked_for(browser: Any, report: Path) -> None:
    with Opened(browser, report) as opened:
        assert opened.draw_all() == 3
        assert min(opened.ask(_COLOURS)) > 3, "an empty canvas"
        assert opened.complaints == []
        assert opened.requests == [report.as_uri()]
        first = opened.ask("performance.getEntriesByName('first-chart')[0].startTime")
        assert first < 5_000, f"the first chart took {first:.0f} ms"


def test_the_policy_forbids_what_could_be_injected(browser: Any, report: Path) -> None:
    with Opened(browser, report) as opened:
        opened.ask("""() => {
            const script = document.createElement('script');
            script.textContent = "document.title = 'owned'";
            document.body.append(script);
            return fetch('https://example.org/').catch(() => null);
        }""")
        assert opened.page.title() == "Oscars 2027 odds · goldscrape"
        assert any("Content Security Policy" in text for text in opened.complaints)


def test_hostile_names_do_nothing(browser: Any, hostile_report: Path) -> None:
    with Opened(browser, hostile_report) as opened:
        assert opened.draw_all() == 1
        assert opened.page.title() != "owned"
        assert opened.complaints == []
        assert "</script><script>" in opened.page.locator(".u-legend").first.inner_text()


@pytest.mark.parametrize("which", ["report", "hostile_report", "empty_report"])
def test_a_phone_scrolls_one_way_only(browser: Any, which: str, request: pytest.FixtureRequest) -> None:
    path = request.getfixturevalue(which)
    with Opened(browser, path, viewport={"width": 360, "height": 780}) as opened:
        opened.draw_all()
        assert opened.ask("document.documentElement.scrollWidth") <= 360
        assert opened.complaints == []


def test_links_lead_somewhere(browser: Any, report: Path) -> None:
    with Opened(browser, report) as opened:
        opened.page.locator(".leaders a").nth(1).click()
        opened.page.wait_for_function("location.hash.endsWith('best-director')")
        assert opened.ask("document.querySelector(location.hash).textContent") == "Best Director"
        assert opened.page.locator("#articles ~ ol a").first.get_attribute("href") == "https://example.org/article/2"


def test_by_keyboard(browser: Any, report: Path) -> None:
    with Opened(browser, report) as opened:
        opened.page.keyboard.press("Tab")
        assert opened.ask("document.activeElement.className") == "skip"
        assert opened.ask("document.activeElement.getBoundingClientRect().left") >= 0
        opened.page.keyboard.press("Enter")
        assert opened.ask("location.hash") == "#main"
        plot = opened.page.locator("figure.chart .plot").first
        plot.focus()
        opened.page.keyboard.press("Home")
        legend = opened.page.locator("figure.chart .u-legend").first
        assert "1 Nov 2026" in legend.inner_text()
        opened.page.keyboard.press("ArrowRight")
        assert "2 Nov 2026" in legend.inner_text()


def test_hovering_shows_the_figures_of_the_day(browser: Any, report: Path) -> None:
    with Opened(browser, report) as opened:
        chart = opened.page.locator("figure.chart").first
        chart.scroll_into_view_if_needed()
        assert "10 Dec 2026" in chart.inner_text()
        over = chart.locator(".u-over")
        over.hover(position={"x": 3, "y": 50})
        assert "1 Nov 2026" in chart.inner_text()


def _contrast(opened: Opened) -> float:
    return float(
        opened.ask("""() => {
        const light = (text) => {
            const [r, g, b] = text.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = light(getComputedStyle(document.body).backgroundColor);
        const inks = [...document.querySelectorAll('main *, header *')].filter(e => e.textContent.trim())
            .map(e => light(getComputedStyle(e).color));
        return Math.min(...inks.map(ink => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
    }""")
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_light_and_dark(browser: Any, report: Path, scheme: str) -> None:
    with Opened(browser, report, color_scheme=scheme) as opened:
        opened.draw_all()
        paper = opened.ask("getComputedStyle(document.body).backgroundColor")
        assert (paper == "rgb(253, 252, 248)") == (scheme == "light")
        assert _contrast(opened) >= 4.5


def test_paper_gets_every_chart_in_light_colours(browser: Any, report: Path) -> None:
    with Opened(browser, report, color_scheme="dark") as opened:
        opened.ask("dispatchEvent(new Event('beforeprint'))")
        assert opened.page.locator("figure.chart canvas").count() == 3
        assert opened.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        opened.ask("dispatchEvent(new Event('afterprint'))")
        assert opened.ask("getComputedStyle(document.body).backgroundColor") == "rgb(23, 22, 19)"
        assert len(opened.page.pdf(format="A4")) > 20_000
