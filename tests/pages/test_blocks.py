"""From a tree to blocks: order, white space, offsets of marks, figures, and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from goldscrape.pages.article.blocks import Block, read_blocks, read_inline
from goldscrape.pages.article.strike import strike
from goldscrape.pages.article.text import join_blocks, read_sections, with_bold_headings
from tests.pages.article_helpers import PROSE, article_of, goldderby, read


def tree(markup: str) -> etree._Element:
    return etree.fromstring(f"<div id='x'>{markup}</div>", etree.HTMLParser(encoding="utf-8")).find(".//div")  # type: ignore[return-value]


def texts(markup: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_blocks(tree(markup))]


def marked(markup: str) -> list[tuple[str, str]]:
    [block] = read_blocks(tree(markup))
    return [(mark.kind, block.text[mark.start : mark.end]) for mark in block.marks]


def test_blocks_in_reading_order() -> None:
    markup = (
        "<h2>A</h2><p>b</p>loose<ul><li>c</li><li>d<p>e</p></li></ul><blockquote><p>f</p></blockquote><p>g<br>h</p>"
    )
    assert texts(markup) == [
        ("heading", "A"), ("paragraph", "b"), ("paragraph", "loose"), ("item", "c"), ("item", "d"), ("item", "e"),
        ("quote", "f"), ("paragraph", "g\nh"),
    ]  # fmt: skip


def test_white_space_collapses_between_elements() -> None:
    assert texts("<p> a \n b&nbsp;<em>c</em> <b> d</b>e\u200b\u00adf </p>") == [("paragraph", "a b c def")]


def test_comments_scripts_and_hidden_parts_are_no_text() -> None:
    markup = "<p>a<!-- x -->b<script>c</script>d<style>e</style>f</p><noscript>g</noscript><template>h</template>"
    assert texts(markup) == [("paragraph", "abdf")]


def test_table_rows_are_lines() -> None:
    assert texts("<table><tr><th>Film</th><th>Gross</th></tr><tr><td>Heat</td><td>$ 67 m</td></tr></table>") == [
        ("row", "Film | Gross"),
        ("row", "Heat | $ 67 m"),
    ]


def test_marks_sit_on_their_words() -> None:
    assert marked("<p>The <em> Heat </em>of <a href='/x'>the <i>night</i></a> and <strong>day</strong>.</p>") == [
        ("italic", "Heat"), ("link", "the night"), ("italic", "night"), ("bold", "day"),
    ]  # fmt: skip


def test_neighbouring_marks_of_one_kind_are_one() -> None:
    assert marked("<p><em>Wick</em><em>ed</em></p>") == [("italic", "Wicked")]


def test_an_open_mark_goes_on_in_the_next_block() -> None:
    blocks = read_blocks(tree("<em>one<p>two</p></em>"))
    assert [[block.text[mark.start : mark.end] for mark in block.marks] for block in blocks] == [["one"], ["two"]]


def test_figures_have_caption_and_credit_apart() -> None:
    markup = (
        "<figure><img src='data:x' data-lazy-src='/a.jpg' alt='Alt'><figcaption>A <em>fine</em> caption "
        "<cite>Photo: Ann Lee/Getty Images</cite></figcaption></figure>"
        "<figure><iframe src='x'></iframe></figure><p><img src='/b.jpg' width='1' height='1'>text<img src='/c.jpg'></p>"
    )
    figures = [block.figure for block in read_blocks(tree(markup)) if block.figure]
    assert [(figure.url, figure.alt, figure.caption, figure.credit) for figure in figures] == [
        ("/a.jpg", "Alt", "A fine caption", "Ann Lee/Getty Images"),
        ("/c.jpg", None, None, None),
    ]


def test_captions_of_the_older_kind() -> None:
    markup = (
        "<div class='wp-caption alignnone'><a href='/x'><img src='/a.jpg' alt=''></a>"
        "<p class='wp-caption-text'>A caption</p></div><p>text <img class='emoji' alt='x' src='/e.png'></p>"
        "<figure><video></video><figcaption>A clip</figcaption></figure>"
    )
    blocks = read_blocks(tree(markup))
    assert [block.text for block in blocks if block.text] == ["text"]
    [figure] = [block.figure for block in blocks if block.figure]
    assert (figure.url, figure.alt, figure.caption) == ("/a.jpg", None, "A caption")


def test_two_line_breaks_end_a_paragraph() -> None:
    assert texts("<p>a<br>b<br><br>c <br> <br/>d<br></p>") == [
        ("paragraph", "a\nb"),
        ("paragraph", "c"),
        ("paragraph", "d"),
    ]


def test_a_headline_of_several_elements_is_one_line() -> None:
    text, marks = read_inline(tree("<h1>How <em>Heat</em><br>came back</h1>"))
    assert text == "How Heat came back"
    assert [text[mark.start : mark.end] for mark in marks] == ["Heat"]


class TestSections:
    def test_offsets_are_true(self) -> None:
        blocks = read_blocks(
            tree("<p>Lead.</p><h2>First?</h2><p>One.</p><p>Two.</p><h3>Empty</h3><h2>Second</h2><p>Three.</p>")
        )
        body, _ = join_blocks(blocks)
        sections = read_sections(blocks)
        assert [section.heading for section in sections] == ["First?", "Second"]
        for section in sections:
            assert body[section.char_start :].startswith(section.text)
            assert body[: section.char_start].rstrip().endswith(section.heading)

    def test_bold_lines_stand_for_headings(self) -> None:
        blocks = with_bold_headings(
            read_blocks(
                tree(f"<p><strong>The rivals</strong></p><p>{PROSE[0]}</p><p><b>Ann Lee.</b></p><p>{PROSE[1]}</p>")
            )
        )
        assert [block.kind for block in blocks] == ["heading", "paragraph", "paragraph", "paragraph"]


class TestStrike:
    @pytest.mark.parametrize(
        "line",
        [
            "<p><strong>SEE: <a href='/x'>Photos of every nominee</a></strong></p>",
            "<p><strong>READ:</strong> <a href='/x'>Who will win?</a></p>",
            "<p>PREDICT the Oscars now; change them until the last minute.</p>",
            "<p>DISCUSS this with our readers in the forums.</p>",
            "<p>Make your predictions at Gold Derby now. Download our app.</p>",
            "<p>Sign up for Gold Derby’s newsletter with predictions.</p>",
            "<p>By providing your information, you agree to our Terms of Use and our Privacy Policy.</p>",
            "<p><em><a href='/x'>Watch the video of “Golden.”</a></em></p>",
            "<h3>More from Gold Derby</h3><ul><li><a href='/a'>One story</a></li></ul>",
            "<h2>Related Stories</h2><p><a href='/a'>A headline about something else</a></p>",
            "<h3>Leave a Reply</h3><p>Some reader thinks that the film was far too long, and says so.</p>",
        ],
    )
    def test_promotion_is_struck(self, line: str) -> None:
        blocks = strike(read_blocks(tree(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>{line}")))
        assert [block.text for block in blocks] == [PROSE[0].strip(), PROSE[1].strip()]

    @pytest.mark.parametrize(
        "line",
        [
            "See how they run: the mystery opens in June, and its cast is the best of the year by a wide margin.",
            "More on that later.",
            "Watch the skies, the old film said, and its director meant every word of it as a warning to the town.",
            "NASA and AMPAS signed a contract.",
            "Predict the winner and you will be wrong, the pundit said after a long and noisy evening in the old town.",
            "Comments by the director were cut from the broadcast.",
        ],
    )
    def test_sentences_stay(self, line: str) -> None:
        blocks = strike(read_blocks(tree(f"<p>{PROSE[0]}</p><p>{line}</p><p>{PROSE[1]}</p>")))
        assert [block.text for block in blocks] == [PROSE[0].strip(), line, PROSE[1].strip()]

    def test_prose_after_a_promoted_list_goes_on(self) -> None:
        markup = f"<p>{PROSE[0]}</p><h3>Trending</h3><ul><li><a href='/a'>X</a></li></ul><p>{PROSE[1]}</p>"
        assert [block.text for block in strike(read_blocks(tree(markup)))] == [PROSE[0].strip(), PROSE[1].strip()]


@pytest.mark.parametrize("token", ["newsletter-cta", "injected-related-story", "article-tags", "_newsletter_k2_1"])
def test_noise_by_whole_class_tokens(token: str) -> None:
    box = f"<div class='x {token} y'><p>Get weekly rundowns straight to your box and more words of that kind.</p></div>"
    kept = f"<div class='x not-{token.strip('_')}-at-all'><p>{PROSE[2]}</p></div>"
    article = article_of(read(goldderby(f"<p>{PROSE[0]}</p>{box}{kept}")))
    assert article.body == f"{PROSE[0].strip()}\n\n{PROSE[2].strip()}"


@given(
    st.recursive(
        st.text(alphabet="ab \n\u200b.", max_size=6),
        lambda inner: st.builds(
            lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
            st.sampled_from(["p", "em", "b", "a href='/x'", "div", "h2", "li", "blockquote", "span", "i"]),
            st.lists(inner, max_size=4),
        ).map(lambda text: text.replace("</a href='/x'>", "</a>")),
        max_leaves=25,
    )
)
def test_marks_of_any_tree_are_inside_their_block(markup: str) -> None:
    blocks = read_blocks(tree(markup))
    for block in blocks:
        assert block.text == block.text.strip()
        for mark in block.marks:
            assert 0 <= mark.start < mark.end <= len(block.text)
            assert not block.text[mark.start].isspace()
            assert not block.text[mark.end - 1].isspace()
    body, marks = join_blocks(blocks)
    assert "".join(body.split()) == "".join("".join(map(str, tree(markup).itertext())).replace("\u200b", "").split())
    assert all(body[mark.start : mark.end].strip() for mark in marks)
    assert list(marks) == sorted(marks, key=lambda mark: (mark.start, -mark.end))
    assert isinstance(read_sections([*blocks, Block("paragraph", "x")]), list)
