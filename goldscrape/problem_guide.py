"""What each kind of problem means and what to do about it: one table, shown by ``scrapy runs`` and in the docs."""

from __future__ import annotations

from goldscrape.problems import ProblemKind

__all__ = ["GUIDE", "guide_page"]

GUIDE: dict[ProblemKind, tuple[str, str]] = {
    ProblemKind.NOT_FOUND: ("The file is not there, or the server says 404.", "Check the address or the path."),
    ProblemKind.REFUSED: ("Nothing listens at that address.", "Check host and port; is the server up?"),
    ProblemKind.UNKNOWN_HOST: ("The host has no address.", "Check the spelling and the network's name service."),
    ProblemKind.TIMEOUT: ("No answer in time.", "Run it again later, or raise DOWNLOAD_TIMEOUT."),
    ProblemKind.HTTP_STATUS: ("The server answered with an error.", "Open the address in a browser; try again later."),
    ProblemKind.BLOCKED: (
        "The site refuses us (401, 403, a challenge page, repeated 429); nothing more was asked of it.",
        "Stop, wait a day, set GOLDSCRAPE_CONTACT, raise DOWNLOAD_DELAY; if it stays, ask the site.",
    ),
    ProblemKind.ROBOTS: ("robots.txt forbids the address.", "Leave it; only the site can change that."),
    ProblemKind.REDIRECT: ("Redirected in a circle, or to where a crawl must not go.", "Give the final address."),
    ProblemKind.TOO_LARGE: ("The page is larger than the limit.", "Raise DOWNLOAD_MAXSIZE if it is a real page."),
    ProblemKind.BAD_ADDRESS: ("That is no address.", "Correct the line in the list."),
    ProblemKind.FETCH_ERROR: ("No response for another reason.", "Read the detail; run it again."),
    ProblemKind.EMPTY_BODY: ("An answer without content.", "Run it again later."),
    ProblemKind.UNSUPPORTED_TYPE: ("Not a page: a PDF, an image …", "Give the address of the page."),
    ProblemKind.TRUNCATED: ("The page ends in the middle; its rows are what came.", "Run it again."),
    ProblemKind.CHARSET: ("The stated charset was wrong and has been corrected.", "Nothing."),
    ProblemKind.NO_CONTENT: ("Neither an article nor odds on the page.", "Check that it is an article or odds page."),
    ProblemKind.NOT_RENDERED: (
        "The page draws its odds by script and was saved without them.",
        "Use source=api, or install the browser extra.",
    ),
    ProblemKind.UNKNOWN_SHAPE: (
        "An answer in a shape nobody has seen: the site has changed.",
        "Report it with the WARC file; replay will read it once the parser knows the shape.",
    ),
    ProblemKind.PARSER_ERROR: (
        "Our parser failed on the page.",
        "Report it with the WARC file; the raw page is kept, replay will read it once it is mended.",
    ),
    ProblemKind.EMPTY_LEAGUE: ("The league has no rows.", "Nothing, if the site shows none either."),
    ProblemKind.MISSING_CATEGORY: ("A category that should be there is not.", "Compare with the site."),
    ProblemKind.MISSING_NOMINEE: ("Fewer contenders than nominees.", "Compare with the site."),
    ProblemKind.INCOMPLETE_LISTING: ("The listing was cut; complete is false.", "Use source=api, or a browser."),
    ProblemKind.UNKNOWN_CATEGORY: (
        "A category's name is not in the table; its rows have no category_id.",
        "Report the name; the rows are there under the printed name.",
    ),
    ProblemKind.UNKNOWN_GROUP: ("The group asked for is not offered.", "See -a event=list, or leave group= out."),
    ProblemKind.BAD_VALUE: ("A printed value could not be read; it is null.", "Compare with the page."),
    ProblemKind.SHARE_RANGE: ("A share outside 0 to 1.", "Compare with the page; do not use the listing."),
    ProblemKind.RANK_ORDER: ("Ranks and shares contradict one another.", "Compare with the page."),
    ProblemKind.SHARE_SUM: ("Shares sum to what cannot be.", "Compare with the page; rows may be missing or doubled."),
    ProblemKind.COPIED_GROUP: ("Two groups agree in every figure.", "Compare both pages; use one of them only."),
    ProblemKind.DRIFT: (
        "A surface gives much less than in its last runs: the layout may have changed.",
        "Look at the page; report it with the WARC file, replay will fill the gap.",
    ),
    ProblemKind.ROWS_LOST: ("Rows that had been read were not stored.", "Report it; replay the run's WARC files."),
    ProblemKind.EXPORT_ERROR: (
        "A feed (an extra copy) was not written.",
        "Check its address; output/ is not affected.",
    ),
    ProblemKind.PIPELINE_ERROR: ("A pipeline failed or dropped a page.", "Mend the pipeline; replay the WARC files."),
    ProblemKind.SPIDER_ERROR: ("The spider failed.", "Read the log (--logfile); report it."),
    ProblemKind.STORAGE_ERROR: (
        "The disk is full or cannot be written; what was committed is safe.",
        "Make room, check permissions, run the same command again.",
    ),
    ProblemKind.ARCHIVE_ERROR: (
        "A WARC file is damaged or cannot be written.",
        "Make room; restore the file from backup.",
    ),
    ProblemKind.INTERRUPTED: ("The run was stopped before its end.", "Run the same command again: it goes on."),
    ProblemKind.TIME_LIMIT: ("The time limit ended the run.", "Run the same command again: it goes on."),
    ProblemKind.UNCHANGED: ("The page has not changed since it was stored.", "Nothing."),
    ProblemKind.SOURCE: ("Which of the site's listings gave the addresses.", "Nothing."),
    ProblemKind.BROWSER_MISSING: ("These pages need a browser.", "Install the extra [browser] and Chromium."),
}


def guide_page() -> str:
    """The table as a page of the docs."""
    lines = [
        "# Kinds of problems",
        "",
        "What stands in `problems` of the `runs` table, in `problem` of the `pages` table and on the terminal.",
        "",
        "| kind | what it means | what to do |",
        "| --- | --- | --- |",
        *(f"| `{kind}` | {meaning} | {remedy} |" for kind, (meaning, remedy) in GUIDE.items()),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    from pathlib import Path

    Path("docs/problems.md").write_text(guide_page(), encoding="utf-8")
