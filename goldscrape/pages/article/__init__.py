"""Articles of every layout, and the pages that only declare themselves."""

from goldscrape.pages.article.surface import ArticleSurface

__all__ = ["ArticleSurface"]
