"""What stands in an article's body without belonging to it: promotion, boxes, forms, comments.

Elements are known by whole class tokens, never by parts of one; blocks of text by the words a copy editor would strike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from goldscrape.pages.blocks import Block

__all__ = ["CLASSES", "COMPONENTS", "ROLES", "is_noise", "is_promotion", "strike"]

CLASSES = frozenset(
    """
    injected-related-story article-tags o-comments-link pmc-article-author-bios cta-subscribe newsletter-cta newsletter
    newsletter-signup newsletter-box newsletter-form email-signup recirculation-modules trending-in-article brands-most-popular
    related-content related-stories related-posts related-articles related-story related-links relatedposts jp-relatedposts
    sharedaddy sd-sharing social-share social-share--bottom share-buttons share-links a2a_kit addtoany_share_save_container
    admz adma ad_desktop ad_mobile dfp-ad advertisement ad-container ad-wrapper ad-slot ad-unit ad-break promo promo-item
    widget_cxense cxense-widget pmc-contextual-player jw-player-container jwplayer video-js
    author-bio author-box author-card article-author-bio article-meta article-meta-bottom article__meta entry-meta post-meta
    post-tags tags-links entry-tags tag-list tagcloud breadcrumb breadcrumbs post-navigation nav-links wp-block-buttons
    comments comments-area comment-list comment-respond respond disqus_thread
    twitter-tweet instagram-media tiktok-embed fb-post wp-block-embed embed-container
    screen-reader-text lrv-a-screen-reader-only visually-hidden sr-only
    read-more more-from more-stories recommended-stories trending most-popular outbrain taboola OUTBRAIN
    bb-pro-promotional-banner c-gallery-thumbnails wp-polls pds-box
    """.split()
)
"""Class tokens that name such a thing on every site that uses them."""

COMPONENTS = frozenset(
    "social-media cards-related-content linked-gallery newsletter predictions-rail predictions-widget ad advertisement "
    "related-content author-bio article-footer".split()
)
"""Values of ``data-component`` of Gold Derby's theme."""

ROLES = frozenset({"navigation", "complementary", "search", "banner", "contentinfo", "form", "dialog", "alert"})

_HASHED = re.compile(r"_(?:newsletter|cardsRelatedContent|articleFooter|socialMedia|linkedGallery|authorBio)_")
"""The theme's hashed class tokens carry their part's name between underscores."""

_LABEL = re.compile(
    r"(?:editor[’'`]?s[’'`]? picks?|related(?: (?:stories|articles|content|posts|links|coverage|news|video|videos|tags))?|"
    r"trending(?: (?:stories|now))?|most (?:popular|read|viewed)|popular (?:on|stories|now)\b.{0,30}|must[- ]reads?|"
    r"more (?:from|on|stories|news|like this|to explore)\b.{0,40}|recommended(?: (?:stories|for you|videos?))?|"
    r"you (?:may|might) (?:also )?(?:like|be interested).{0,20}|(?:also )?read (?:more|next|also)\b.{0,30}|up next|"
    r"what to read next|don[’'`]?t miss|latest (?:news|stories|videos?)|hot (?:on|off)\b.{0,30}|watch (?:next|more)|"
    r"see also|keep reading|top stories|sponsored(?: (?:stories|content))?|from our partners|in case you missed it)\s*:?",
    re.I,
)
"""Headings under which a site promotes its other pages."""

_END = re.compile(
    r"leave a (?:reply|comment)|(?:\d+ )?(?:comments?|responses?)(?: \(\d+\))?|add (?:a|your) comment|join the (?:conversation|discussion)|"
    r"more (?:news )?from gold ?derby|read more about:?.{0,60}|about the author|follow us on .{0,60}",
    re.I,
)
"""Headings after which nothing of the article follows."""

_STRUCK = (
    # site's own promotion, as whole paragraphs
    re.compile(r"(?:SEE|READ|WATCH|VOTE|MORE|RELATED|PREDICT|DISCUSS|SIGN UP|REGISTER|FOLLOW|LISTEN|BUY|JOIN)(?:\s*:|\s[A-Z“\"‘'0-9])"),
    re.compile(r"(?:PREDICT|DISCUSS|VOTE|SIGN UP|REGISTER|JOIN)\b"),
    re.compile(r"(?:be sure to |don[’']t forget to |remember to )?make (?:your|and update your|or update your) predictions\b", re.I),
    re.compile(r"(?:please )?sign up (?:for|to|here|now|today)\b.{0,300}\b(?:newsletters?|alerts?|e-?mails?|inbox|updates?|predictions?)\b", re.I),
    re.compile(r"(?:subscribe|click here|download)\b.{0,120}\b(?:newsletters?|alerts?|inbox|app|podcast|youtube|channel)\b", re.I),
    re.compile(r"get (?:the latest|weekly|daily|our|more|all)\b.{0,120}\b(?:inbox|news|newsletters?|updates?|alerts?)\b[^.]*\.?", re.I),
    re.compile(r"by (?:providing your information|clicking|signing up|submitting|subscribing)\b.{0,60}\b(?:you )?agree\b", re.I),
    re.compile(r"we use vendors that may also process your information", re.I),
    re.compile(r"this (?:site|form) is protected by recaptcha", re.I),
    re.compile(r"alerts (?:&|and) newsletters", re.I),
    re.compile(r"(?:story|article) continues (?:below|after)\b|advertisement\b.{0,20}\Z|scroll to continue\b|loading comments", re.I),
    re.compile(r"(?:all products? (?:featured|and services featured)|if you (?:purchase|buy|make a purchase)).{0,300}\bcommission\b", re.I),
    re.compile(r"©|copyright \d{4}\b|all rights reserved", re.I),
)  # fmt: skip


def is_noise(element: etree._Element, classes: frozenset[str], components: frozenset[str]) -> bool:
    """Whether the element's own marks say that it is not part of the article."""
    stated = element.get("class")
    if stated and (not classes.isdisjoint(stated.split()) or ("_" in stated and _HASHED.search(stated))):
        return True
    component = element.get("data-component")
    if component is not None and component in components:
        return True
    role = element.get("role")
    if role is not None and role in ROLES:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return element.tag not in ("p", "h2", "h3")
    style = element.get("style")
    return style is not None and re.search(r"display\s*:\s*none", style) is not None


def is_promotion(element: etree._Element) -> bool:
    """A box of links under a heading such as "Related" or "More from …"."""
    label = next((text for text in (" ".join(piece.split()) for piece in element.itertext()) if text), "")
    if not label or not _LABEL.fullmatch(label):
        return False
    whole = sum(len(piece) for text in element.itertext() for piece in text.split())
    linked = sum(len(piece) for link in element.iter("a") for text in link.itertext() for piece in text.split())
    return whole - linked - len(label.replace(" ", "")) < 0.35 * max(whole, 1)


def strike(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without those that a copy editor would strike, and without all that follows the article's end."""
    kept: list[Block] = []
    skipping = False
    for place, block in enumerate(blocks):
        text = block.text
        if block.kind == "figure":
            if not skipping:
                kept.append(block)
            continue
        if len(text) <= 90 and _END.fullmatch(text) and _is_label(block):
            # "Comments" closes an article; a heading of that name amid long text does not.
            if sum(len(later.text) for later in blocks[place + 1 :] if _is_prose(later)) < 600 or "leave a" in text.lower():
                break
            skipping = True
            continue
        if len(text) <= 90 and _LABEL.fullmatch(text) and _is_label(block):
            skipping = True
            continue
        if skipping and (_is_prose(block) or (block.kind == "heading" and not _is_linked(block))):
            skipping = False
        if skipping or any(pattern.match(text) for pattern in _STRUCK) and _may_strike(block):
            continue
        kept.append(block)
    return kept


def _is_label(block: Block) -> bool:
    whole_bold = any(mark.kind == "bold" and mark.end - mark.start >= len(block.text) - 1 for mark in block.marks)
    return block.kind == "heading" or whole_bold or len(block.text.split()) <= 6


def _is_linked(block: Block) -> bool:
    linked = sum(mark.end - mark.start for mark in block.marks if mark.kind == "link")
    return linked * 10 >= len(block.text) * 7


def _is_prose(block: Block) -> bool:
    return block.kind in ("paragraph", "quote") and len(block.text.split()) >= 12 and not _is_linked(block)


def _may_strike(block: Block) -> bool:
    """Capitals at the start mean promotion only with a link or in bold ("SEE Emmys photos"), not in a shouted sentence."""
    if not block.text[:3].isupper():
        return True
    return ":" in block.text[:12] or any(mark.kind in ("link", "bold") for mark in block.marks) or len(block.text) < 200
