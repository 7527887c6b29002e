"""The layouts of articles, one class each with the days it was served; the walk over the body is the same for all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar
from zoneinfo import ZoneInfo

from lxml import etree

from goldscrape.pages.article import noise
from goldscrape.pages.article.metadata_dates import LOS_ANGELES
from goldscrape.pages.article.sisters import SISTERS
from goldscrape.pages.view import PageView

__all__ = ["TEMPLATES", "Template", "template_for"]


Frame = tuple[etree._Element, str, str | None]
"""An element that may hold a body, its class attribute and its ``data-component``."""

_FRAMES = ("div", "section", "article", "main", "header", "figure")
_MAY_PROMOTE = frozenset({"section", "div", "ul", "p", "aside"})


class Template:
    """How one layout marks an article's body and what stands in it without belonging to it."""

    name: ClassVar[str]
    """Unique; becomes ``articles.layout``. The sample page in ``goldscrape/samples`` has the same name."""
    since: ClassVar[str]
    """First day it was served (ISO)."""
    until: ClassVar[str | None] = None
    """Last day it was served (ISO); None while it is."""
    body: ClassVar[tuple[str, ...]] = ()
    """Whole class tokens of the elements that hold the body; the first that the page has decides."""
    body_component: ClassVar[str | None] = None
    """The ``data-component`` of those elements, where the layout names its parts so."""
    marks: ClassVar[frozenset[str]] = frozenset()
    """Components found on pages of this layout that have no body (videos, galleries)."""
    zone: ClassVar[ZoneInfo | None] = LOS_ANGELES
    """Where the publisher's day begins; None: the day as the page states it."""
    noise_classes: ClassVar[frozenset[str]] = noise.CLASSES
    """Whole class tokens whose elements never belong to the article."""
    dek_classes: ClassVar[frozenset[str]] = frozenset()
    """Whole class tokens of the line below the headline."""
    hosts: ClassVar[frozenset[str] | None] = None
    """The only hosts that served it; None when its marks say enough."""
    section_from_path: ClassVar[bool] = False
    """The address's first step is the section (`/film/2025/…`)."""

    def containers(self, frames: Sequence[Frame]) -> list[etree._Element]:
        """The elements that hold the body, in order, none inside another; empty when the page is not of this layout."""
        if self.body_component:
            return _outermost([node for node, _, component in frames if component == self.body_component])
        for token in self.body:
            found = [node for node, stated, _ in frames if token in stated and token in stated.split()]
            if found:
                return _outermost(found)
        return []

    def may_serve(self, host: str, view: PageView) -> bool:
        """Whether a page of this host can be of the layout at all."""
        return self.hosts is None or host in self.hosts

    def claims(self, frames: Sequence[Frame]) -> bool:
        """Whether the page is of this layout although it has no body."""
        return bool(self.marks) and any(component in self.marks for _, _, component in frames)

    def keep(self, element: etree._Element) -> bool:
        """Whether an element inside the body belongs to the article."""
        if noise.is_noise(element, self.noise_classes, noise.COMPONENTS):
            return False
        return len(element) == 0 or element.tag not in _MAY_PROMOTE or not noise.is_promotion(element)


class GoldDerby2025(Template):
    """Gold Derby since its redesign: hashed class names, parts named by ``data-component``."""

    name = "goldderby-2025"
    since = "2025-05-01"
    body_component = "gutenberg-content"
    marks = frozenset({"article-header", "featured-media"})
    section_from_path = True


class GoldDerby2011(Template):
    """Gold Derby's WordPress pages: titles in curly quotes, the site's own promotion among the paragraphs."""

    name = "goldderby-2011"
    since = "2011-01-01"
    until = "2025-04-30"
    hosts = frozenset({"goldderby.com", "goldderby.latimes.com"})
    body = ("entry-content", "article-body", "article-content")


class Amp(Template):
    """The ``/amp/`` copies of WordPress's plug-in."""

    name = "amp"
    since = "2016-02-01"
    body = ("amp-wp-article-content",)
    noise_classes = noise.CLASSES | {"amp-wp-meta", "amp-wp-tax-tag", "amp-wp-tax-category", "amp-wp-comments-link"}


class Pmc(Template):
    """The publisher's shared theme (Variety, Deadline, The Hollywood Reporter, Rolling Stone, Billboard, IndieWire)."""

    name = "pmc"
    since = "2020-01-01"
    body = ("a-content", "pmc-paywall")

    def may_serve(self, host: str, view: PageView) -> bool:
        """The theme's class tokens are short words that others use too; its other marks are its own."""
        return host in SISTERS or view.mentions("pmc-")

    dek_classes = frozenset({"article-excerpt", "article-sub-heading", "article__deck", "sub-heading", "article-dek"})

    def keep(self, element: etree._Element) -> bool:
        """Sections in the body are boxes of other stories; the pull quote's attribution is a caption, not text."""
        if element.tag == "section" or (element.tag == "cite" and _within(element, "pullquote")):
            return False
        return super().keep(element)


class Prometheus(Template):
    """The Hollywood Reporter and Billboard before they joined the publisher's theme."""

    name = "prometheus"
    since = "2014-01-01"
    until = "2020-12-31"
    hosts = frozenset({"hollywoodreporter.com", "billboard.com"})
    body = ("article__body",)
    zone = None
    dek_classes = frozenset({"article__deck"})


TEMPLATES: tuple[Template, ...] = (GoldDerby2025(), Pmc(), Amp(), Prometheus(), GoldDerby2011())
"""Every layout, the most particular first."""

_ENOUGH = 120
"""Fewer characters of text are no body: an empty shell, a teaser's frame."""


def template_for(view: PageView, host: str) -> tuple[Template, list[etree._Element]] | None:
    """The layout whose body the page holds, with the body's elements; the elements may be none for videos."""
    frames = [(node, node.get("class") or "", node.get("data-component")) for node in view.root.iter(*_FRAMES)]
    for template in TEMPLATES:
        if not template.may_serve(host, view):
            continue
        containers = _main_ones(template.containers(frames))
        if containers and (template.body_component or _has_text(containers)):
            return template, containers
    for template in TEMPLATES:
        if template.claims(frames):
            return template, []
    return None


def _outermost(found: list[etree._Element]) -> list[etree._Element]:
    inner = set(found)
    return [node for node in found if inner.isdisjoint(node.iterancestors())]


def _main_ones(containers: list[etree._Element]) -> list[etree._Element]:
    """Of several bodies those of the page's own article: the first of some length, and what shares its frame."""
    if len(containers) < 2:
        return containers
    lengths = [sum(len(text) for text in _texts(node)) for node in containers]
    first = next(node for node, length in zip(containers, lengths, strict=True) if length * 5 >= max(lengths) * 2)
    frame = next(first.iterancestors("article", "main", "body"), None)
    return [node for node in containers if next(node.iterancestors("article", "main", "body"), None) is frame]


def _has_text(containers: list[etree._Element]) -> bool:
    length = 0
    for text in (text for node in containers for text in _texts(node)):
        length += len(text)
        if length >= _ENOUGH:
            return True
    return False


def _texts(element: etree._Element) -> Iterator[str]:
    return (str(text) for node in element.iter("p", "li", "blockquote") for text in node.itertext())


def _within(element: etree._Element, token: str) -> bool:
    around = element.getparent()
    return around is not None and token in (around.get("class") or "").split()
