"""The layouts of articles, one class each with the days it was served; the walk over the body is the same for all."""

from __future__ import annotations

from typing import ClassVar

from lxml import etree

from goldscrape.pages.view import PageView

__all__ = ["TEMPLATES", "Template", "template_for"]


class Template:
    """How one layout marks an article's body and what stands in it without belonging to it."""

    name: ClassVar[str]
    """Unique; becomes ``articles.layout``. The sample page in ``goldscrape/samples`` has the same name."""
    since: ClassVar[str]
    """First day it was served (ISO)."""
    until: ClassVar[str | None] = None
    """Last day it was served (ISO); None while it is."""
    noise_classes: ClassVar[frozenset[str]] = frozenset()
    """Whole class tokens whose elements never belong to the article."""
    noise_components: ClassVar[frozenset[str]] = frozenset()
    """Values of ``data-component`` whose elements never do."""

    def containers(self, root: etree._Element) -> list[etree._Element]:
        """The elements that hold the body, in order; none when the page is not of this layout."""
        raise LookupError(self.name)


class GoldDerby2025(Template):
    """Gold Derby since its redesign: hashed class names, parts named by ``data-component``."""

    name = "goldderby-2025"
    since = "2025-05-01"

    def containers(self, root: etree._Element) -> list[etree._Element]:
        return list(root.iterfind(".//*[@data-component='gutenberg-content']"))


class Pmc(Template):
    """The publisher's shared theme (Variety, Deadline, The Hollywood Reporter, Rolling Stone, Billboard, IndieWire)."""

    name = "pmc"
    since = "2020-01-01"
    noise_classes = frozenset({"injected-related-story", "article-tags", "o-comments-link", "pmc-article-author-bios"})

    def containers(self, root: etree._Element) -> list[etree._Element]:
        return [node for node in root.iter("div") if "a-content" in (node.get("class") or "").split()][:1]


TEMPLATES: tuple[Template, ...] = (GoldDerby2025(), Pmc())
"""Every layout, the most particular first."""


def template_for(view: PageView) -> tuple[Template, list[etree._Element]] | None:
    """The layout whose body the page holds, with the body's containers."""
    for template in TEMPLATES:
        containers = template.containers(view.root)
        if containers:
            return template, containers
    return None
