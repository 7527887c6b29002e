"""Elements that stand in an article's body without belonging to it: promotion, boxes, forms, comments.

They are known by whole class tokens, never by parts of one, by the names of components and roles, and by their shape:
a heading such as "Related" above nothing but links.
"""

from __future__ import annotations

import re

from lxml import etree

from goldscrape.white_space import one_line

__all__ = ["CLASSES", "COMPONENTS", "is_noise", "is_promotion", "is_promotion_label"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLASSES = _words(
    """
    injected-related-story article-tags o-comments-link pmc-article-author-bios cta-subscribe newsletter-cta
    newsletter newsletter-signup newsletter-box newsletter-form email-signup recirculation-modules trending-in-
    article brands-most-popular related-content related-stories related-posts related-articles related-story
    related-links relatedposts jp-relatedposts sharedaddy sd-sharing social-share social-share--bottom share-
    buttons share-links a2a_kit addtoany_share_save_container admz adma ad_desktop ad_mobile dfp-ad advertisement
    ad-container ad-wrapper ad-slot ad-unit ad-break promo promo-item widget_cxense cxense-widget pmc-contextual-
    player jw-player-container jwplayer video-js author-bio author-box author-card article-author-bio article-meta
    article-meta-bottom article__meta entry-meta post-meta post-tags tags-links entry-tags tag-list tagcloud
    breadcrumb breadcrumbs post-navigation nav-links wp-block-buttons comments comments-area comment-list comment-
    respond respond disqus_thread twitter-tweet instagram-media tiktok-embed fb-post wp-block-embed embed-
    container screen-reader-text lrv-a-screen-reader-only visually-hidden sr-only read-more more-from more-stories
    recommended-stories trending most-popular outbrain taboola OUTBRAIN bb-pro-promotional-banner c-gallery-
    thumbnails wp-polls pds-box
    """
)
"""Class tokens that name such a thing on every site that uses them."""

COMPONENTS = _words(
    """
    social-media cards-related-content linked-gallery newsletter predictions-rail predictions-widget ad
    advertisement related-content author-bio article-footer
    """
)
"""Values of ``data-component`` of Gold Derby's theme."""

_ROLES = _words("navigation complementary search banner contentinfo form dialog alert")
_HASHED = re.compile(r"_(?:newsletter|cardsRelatedContent|articleFooter|socialMedia|linkedGallery|authorBio)_")
"""The theme's hashed class tokens carry their part's name between underscores."""
_HIDDEN = re.compile(r"display\s*:\s*none")

_LABEL = re.compile(
    r"(?:editor[’'`]?s[’'`]? picks?|related(?: (?:stories|articles|content|posts|links|coverage|news|videos?|tags))?"
    r"|trending(?: (?:stories|now))?|most (?:popular|read|viewed)|popular (?:on|stories|now)\b.{0,30}|must[- ]reads?"
    r"|more (?:from|on|stories|news|like this|to explore)\b.{0,40}|recommended(?: (?:stories|for you|videos?))?"
    r"|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|(?:also )?read (?:more|next|also)\b.{0,30}|up next"
    r"|what to read next|don[’'`]?t miss|latest (?:news|stories|videos?)|hot (?:on|off)\b.{0,30}|watch (?:next|more)"
    r"|see also|keep reading|top stories|sponsored(?: (?:stories|content))?|from our partners|in case you missed it)"
    r"\s*:?",
    re.I,
)


def is_noise(element: etree._Element, classes: frozenset[str], components: frozenset[str]) -> bool:
    """Whether the element's own marks say that it is not part of the article."""
    for name, stated in element.items():
        value = str(stated)
        if name == "class":
            if not classes.isdisjoint(value.split()) or ("_" in value and _HASHED.search(value)):
                return True
        elif name == "data-component":
            if value in components:
                return True
        elif name == "role":
            if value in _ROLES:
                return True
        elif name == "style":
            if _HIDDEN.search(value):
                return True
        elif name == "hidden" or (name == "aria-hidden" and value == "true"):
            return element.tag not in ("p", "h2", "h3")
    return False


def is_promotion_label(text: str) -> bool:
    """Whether a heading is one under which a site promotes its other pages."""
    return len(text) <= 90 and _LABEL.fullmatch(text) is not None


def is_promotion(element: etree._Element) -> bool:
    """A box of links under a heading such as "Related" or "More from …"."""
    own = element.text
    label = one_line(own) if own else ""  # most begin with it; asking for the texts inside takes longer
    if not label:
        label = next(filter(None, (one_line(str(piece)) for piece in element.itertext())), "")
    if not is_promotion_label(label):
        return False
    whole = sum(len(one_line(str(piece))) for piece in element.itertext())
    linked = sum(len(one_line(str(piece))) for link in element.iter("a") for piece in link.itertext())
    return whole - linked - len(label) < 0.35 * whole
