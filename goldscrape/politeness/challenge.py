"""Pages that ask whether the reader is human: a site that shows one does not want to be read by a program."""

from __future__ import annotations

import re

__all__ = ["challenge_in"]

# Scripts and forms that only challenge pages carry. A bare /cdn-cgi/challenge-platform/ is not one of them:
# Cloudflare adds a script from there to ordinary pages too.
_SCRIPTS = (
    ("Cloudflare", rb"_cf_chl_opt|cf-browser-verification|id=[\"']challenge-(?:form|error-text|running|stage)"),
    ("DataDome", rb"(?:geo|interstitial)\.captcha-delivery\.com"),
    ("HUMAN", rb"id=[\"']px-captcha|captcha\.px-(?:cdn|cloud)\.net"),
    ("Imperva", rb"_Incapsula_Resource[^>]*(?:incident_id|edet=)"),
    ("AWS WAF", rb"gokuProps|\.awswaf\.com/[^\"']*challenge\.js"),
    ("Sucuri", rb"sucuri_cloudproxy_js"),
    ("Kasada", rb"KPSDK\.now|/ips\.js\?[^\"']*KP_"),
    ("Vercel", rb"Vercel Security Checkpoint"),
)
_CERTAIN = tuple((name, re.compile(pattern)) for name, pattern in _SCRIPTS)
# Words that an article could also contain: they count only on a page that has nothing else to say.
_WORDS = re.compile(
    rb"<title>\s*(?:Just a moment|Attention Required!|Access (?:to this page has been )?denied|Please wait\b"
    rb"|Security check|Are you a (?:robot|human)|Robot check|Pardon Our Interruption|Human verification"
    rb"|Client Challenge)"
    rb"|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser before"
    rb"|enable javascript and cookies to continue"
    rb"|class=[\"'](?:g-recaptcha|h-captcha|cf-turnstile)[\"']|errors\.edgesuite\.net",
    re.IGNORECASE,
)
_CONTENT = re.compile(rb"<article\b|application/ld\+json|predictions-|wp-content|property=[\"']og:", re.IGNORECASE)
_LOOK = 200_000


def challenge_in(status: int, content_type: str, body: bytes, mitigated: bool = False) -> str | None:
    """Whose challenge page this is ("Cloudflare", or "a site" when the maker is not known); None when it is none.

    ``mitigated``: the answer has the header ``cf-mitigated: challenge``, by which Cloudflare says so itself.
    """
    if mitigated:
        return "Cloudflare"
    start = body[:_LOOK]
    if "json" in content_type or not re.search(
        rb"<(?:!doctype|html|head|body|script|title|form)\b", start[:4096], re.IGNORECASE
    ):
        return None
    # Asked first: nearly every page shows its content early, and the scripts below would be sought to its end.
    has_content = _CONTENT.search(start) is not None
    if has_content and status < 400:
        return None
    for name, pattern in _CERTAIN:
        if pattern.search(start):
            return name
    if not has_content and len(body) < _LOOK and _WORDS.search(start):
        return "a site"
    return None
