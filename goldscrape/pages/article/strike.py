"""Blocks of text that a copy editor would strike: the site's own promotion, consent lines, what follows the end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.pages.article.blocks import Block
from goldscrape.pages.article.noise import is_promotion_label

__all__ = ["strike"]

_END = re.compile(
    r"leave a (?:reply|comment)|(?:\d+ )?(?:comments?|responses?)(?: \(\d+\))?|add (?:a|your) comment"
    r"|join the (?:conversation|discussion)|more (?:news )?from gold ?derby|read more about:?.{0,60}|about the author"
    r"|follow us on .{0,60}",
    re.I,
)
"""Headings after which nothing of the article follows."""
_CERTAIN_END = re.compile(r"leave a (?:reply|comment)", re.I)
_FEW = 600
"""Characters of prose after a heading such as "Comments" that show it to be part of the article after all."""

_SHOUTED = re.compile(
    r"(?:SEE|READ|WATCH|VOTE|MORE|RELATED|PREDICT|DISCUSS|SIGN UP|REGISTER|FOLLOW|LISTEN|BUY|JOIN)"
    r"(?:\s*:|\s(?=[A-Z\u201c\"\u2018'0-9]))|(?:PREDICT|DISCUSS|VOTE|SIGN UP|REGISTER|JOIN)\b"
)
"""Calls in capitals ("SEE Emmys photos", "PREDICT the Oscars now"): promotion if bold, linked or short."""
_CALLS = re.compile(
    "|".join(
        (
            r"(?:don['\u2019]t forget to )?make (?:your|and update your|or update your) predictions\b",
            r"sign up (?:for|to|here|now)\b.{0,300}\b(?:newsletters?|alerts?|e-?mails?|inbox|predictions?)\b",
            r"(?:subscribe|click here|download)\b.{0,120}\b(?:newsletters?|alerts?|inbox|app|podcast|channel)\b",
            r"get (?:the latest|weekly|daily|our|more|all)\b.{0,120}\b(?:inbox|news|newsletters?|updates?)\b[^.]*$",
            r"by (?:providing your information|clicking|signing up|submitting|subscribing)\b.{0,60}\b(?:you )?agree\b",
            r"we use vendors that may also process your information",
            r"this (?:site|form) is protected by recaptcha",
            r"alerts (?:&|and) newsletters$",
            r"(?:story|article) continues (?:below|after)\b|advertisement\b.{0,20}$",
            r"scroll to continue\b|loading comments",
            r"(?:all products? (?:featured|and services featured)|if you (?:purchase|buy)).{0,300}\bcommission\b",
            r"\u00a9|copyright \d{4}\b|all rights reserved",
        )
    ),
    re.I,
)
"""Whole paragraphs that ask the reader to do something for the site, and its legal lines."""

_ELSEWHERE = re.compile(
    r"(?:watch|listen|click|read|see|check out|stream|buy|subscribe|follow|download|view|vote|order|shop)\b", re.I
)
"""What a paragraph begins with that is nothing but a link and sends the reader elsewhere."""


def strike(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without promotion, and without all that follows the article's end."""
    kept: list[Block] = []
    skipping = False
    for place, block in enumerate(blocks):
        text = block.text
        if block.kind != "figure":
            if len(text) <= 90 and _is_label(block):
                if _END.fullmatch(text) and _is_end(text, blocks[place + 1 :]):
                    break
                if is_promotion_label(text) or _END.fullmatch(text):
                    skipping = True
                    continue
            if skipping and (_is_prose(block) or (block.kind == "heading" and not _is_linked(block))):
                skipping = False
            if _is_call(block):
                continue
        if not skipping:
            kept.append(block)
    return kept


def _is_end(text: str, after: Sequence[Block]) -> bool:
    return _CERTAIN_END.match(text) is not None or sum(len(block.text) for block in after if _is_prose(block)) < _FEW


def _is_label(block: Block) -> bool:
    whole_bold = any(mark.kind == "bold" and mark.end - mark.start >= len(block.text) - 1 for mark in block.marks)
    return block.kind == "heading" or whole_bold or (len(block.text.split()) <= 6 and block.text[-1:] not in ".!?")


def _is_linked(block: Block, share: float = 0.7) -> bool:
    linked = sum(mark.end - mark.start for mark in block.marks if mark.kind == "link")
    return linked >= len(block.text) * share


def _is_prose(block: Block) -> bool:
    return block.kind in ("paragraph", "quote") and len(block.text.split()) >= 12 and not _is_linked(block)


def _is_call(block: Block) -> bool:
    text = block.text
    if text[:2].isupper() and _SHOUTED.match(text):
        emphasised = any(mark.kind in ("link", "bold") for mark in block.marks)
        return emphasised or ":" in text[:12] or len(text) < 200
    if _CALLS.match(text) is not None:
        return True
    return block.kind == "paragraph" and _is_linked(block, 0.95) and _ELSEWHERE.match(text) is not None
