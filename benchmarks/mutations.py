"""Pages spoiled at random: bytes, markup, values and encodings, as broken sites, cut lines and ill will make them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, Literal

from benchmarks.hostile import BOMB, ENCODINGS, NUMBERS, PIECES, VALUES

__all__ = ["Kind", "mutated"]

Kind = Literal["html", "xml", "json", "text", "binary"]
"""What a sample is: it decides which mutations make sense."""

_TOKEN = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^<>]*>|[^<]+|<", re.DOTALL)
_NUMBER = re.compile(r"\d[\d.,/:%-]*")
_ATTRIBUTE = re.compile(r"""[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""")


_LARGEST = 20 * 2**20
"""DOWNLOAD_MAXSIZE: a larger page reaches no parser."""


def mutated(random: Random, sample: bytes, kind: Kind, others: Sequence[bytes]) -> bytes:
    """The sample with one to many things wrong with it; the same generator state gives the same bytes."""
    if random.random() < 0.01:
        return random.randbytes(random.choice((0, 1, 7, 300, 5_000)))
    content = sample
    for _ in range(1 + int(random.expovariate(0.6))):
        choice = random.random()
        if kind == "binary" or choice < 0.15:
            content = _spoil_bytes(random, content, others)
        elif kind == "json" and choice < 0.85:
            content = _spoil_json(random, content)
        else:
            content = _spoil_text(random, content, kind, others)
    return content[:_LARGEST]


def _spoil_bytes(random: Random, content: bytes, others: Sequence[bytes]) -> bytes:
    if not content:
        return random.randbytes(9)
    start, length = random.randrange(len(content)), random.choice((1, 2, 9, 60, 700))
    end = min(len(content), start + length)
    other = random.choice(others)
    from_other = random.randrange(len(other)) if other else 0
    choice = random.randrange(8)
    if choice == 0:
        return content[:start] + bytes([content[start] ^ (1 << random.randrange(8))]) + content[start + 1 :]
    if choice == 1:
        return content[:start] + content[end:]
    if choice == 2:
        return content[:end] + content[start:end] * random.choice((1, 3, 50)) + content[end:]
    if choice == 3:
        return content[:start] + random.randbytes(end - start) + content[end:]
    if choice == 4:
        return content[:start] + other[from_other : from_other + length * 10] + content[end:]
    if choice == 5:
        return content[:start]
    if choice == 6:
        return content[:start] + other[from_other:]
    return content[:start] + bytes(end - start) + content[end:]


def _spoil_text(random: Random, content: bytes, kind: Kind, others: Sequence[bytes]) -> bytes:
    text = content.decode("utf-8", "surrogateescape")
    if random.random() < 0.06:
        return text.encode(random.choice(ENCODINGS), "replace")
    changes: tuple[Callable[[Random, str, str], str], ...] = (
        _swap_number,
        _swap_number,
        _swap_number,
        _insert,
        _swap_words,
    )
    if kind in ("html", "xml"):
        changes += (_drop_tag, _double_tag, _move_tag, _nest, _shuffle_attributes, _empty_attributes, _repeat_stretch)
        changes += (_swap_texts, _swap_texts, _splice)
    if kind == "xml":
        changes += (_bomb, _wrap_cdata)
    other = random.choice(others).decode("utf-8", "surrogateescape") if others else ""
    return _encoded(random.choice(changes)(random, text, other))


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a lone surrogate that no byte stands for
        return text.encode("utf-8", "surrogatepass")


def _insert(random: Random, text: str, _other: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(PIECES) + text[at:]


def _swap_number(random: Random, text: str, _other: str) -> str:
    found = list(_NUMBER.finditer(text))
    if not found:
        return text + random.choice(NUMBERS)
    chosen = random.choice(found)
    return text[: chosen.start()] + random.choice(NUMBERS) + text[chosen.end() :]


def _swap_words(random: Random, text: str, _other: str) -> str:
    words = text.split(" ")
    one, two = random.randrange(len(words)), random.randrange(len(words))
    words[one], words[two] = words[two], words[one]
    return " ".join(words)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _tags(tokens: list[str]) -> list[int]:
    return [place for place, token in enumerate(tokens) if token.startswith("<") and len(token) > 1] or [0]


def _drop_tag(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    del tokens[random.choice(_tags(tokens))]
    return "".join(tokens)


def _double_tag(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    place = random.choice(_tags(tokens))
    tokens[place] *= random.choice((2, 2, 3, 40))
    return "".join(tokens)


def _move_tag(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    tag = tokens.pop(random.choice(_tags(tokens)))
    tokens.insert(random.randrange(len(tokens) + 1), tag)
    return "".join(tokens)


def _nest(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    start = random.randrange(len(tokens))
    end = min(len(tokens), start + random.choice((1, 8, 60)))
    name, depth = (
        random.choice(("div", "b", "span", "a", "table", "p", "li", "item", "x:y")),
        random.choice((1, 3, 60, 600)),
    )
    return "".join([*tokens[:start], f"<{name}>" * depth, *tokens[start:end], f"</{name}>" * depth, *tokens[end:]])


def _shuffle_attributes(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    place = random.choice([place for place in _tags(tokens) if _ATTRIBUTE.search(tokens[place])] or [0])
    attributes = _ATTRIBUTE.findall(tokens[place])
    values = [attribute.partition("=")[2] for attribute in attributes]
    random.shuffle(values)
    for attribute, value in zip(attributes, values, strict=True):
        tokens[place] = tokens[place].replace(attribute, f"{attribute.partition('=')[0]}={value}", 1)
    return "".join(tokens)


def _empty_attributes(random: Random, text: str, _other: str) -> str:
    found = list(_ATTRIBUTE.finditer(text))
    if not found:
        return text
    chosen = random.choice(found)
    value = random.choice(
        ('""', '" "', '"x"', '"0"', '"http://[::1"', '"\x00"', "", '"%zz"', '"' + "9" * 50 + '"', '"A B"')
    )
    return f"{text[: chosen.start()]}{chosen[0].partition('=')[0]}={value}{text[chosen.end() :]}"


def _repeat_stretch(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    start = random.randrange(len(tokens))
    end = min(len(tokens), start + random.choice((2, 6, 20)))
    return "".join([*tokens[:end], *(tokens[start:end] * random.choice((1, 2, 20, 150))), *tokens[end:]])


def _swap_texts(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text)
    texts = [place for place, token in enumerate(tokens) if not token.startswith("<") and token.strip()]
    if len(texts) < 2:
        return text
    one, two = random.sample(texts, 2)
    if random.random() < 0.3:
        tokens[one] = random.choice(
            (*NUMBERS, *PIECES, "Best Picture", "“Night Ferry” (9/2)", "Ana Belmonte (Night Ferry)")
        )
    else:
        tokens[one], tokens[two] = tokens[two], tokens[one]
    return "".join(tokens)


def _splice(random: Random, text: str, other: str) -> str:
    mine, theirs = _tokens(text) or [""], _tokens(other) or [""]
    at, start = random.randrange(len(mine)), random.randrange(len(theirs))
    return "".join([*mine[:at], *theirs[start : start + random.choice((3, 20, 200))], *mine[at:]])


def _bomb(random: Random, text: str, _other: str) -> str:
    at = text.find("?>") + 2 if "?>" in text else 0
    name = random.choice("abcdefgr") if random.random() < 0.8 else "file"
    return _insert_between(random, text[:at] + BOMB + text[at:], f"&{name};")


def _insert_between(random: Random, text: str, piece: str) -> str:
    places = [found.start() for found in re.finditer("</", text)] or [len(text)]
    at = random.choice(places)
    return text[:at] + piece + text[at:]


def _wrap_cdata(random: Random, text: str, _other: str) -> str:
    tokens = _tokens(text) or [""]
    place = random.randrange(len(tokens))
    tokens[place] = f"<![CDATA[{tokens[place]}]]>"
    return "".join(tokens)


def _spoil_json(random: Random, content: bytes) -> bytes:
    try:
        held = json.loads(content)
    except (ValueError, RecursionError):
        return content + random.choice((b"", b",", b"]", b"}"))
    if random.random() < 0.04:
        deep = random.choice((300, 3_000, 60_000))
        return b"[" * deep + content + b"]" * deep
    places = list(_places(held))
    if not places or random.random() < 0.03:
        return json.dumps(random.choice(VALUES)).encode()
    holder, key = random.choice(places)
    choice = random.randrange(8)
    if choice <= 2:
        holder[key] = random.choice(VALUES)
    elif choice == 3:
        holder[key] = random.choice(NUMBERS)
    elif choice == 4:
        del holder[key]
    elif choice == 5 and isinstance(holder, dict):
        holder[random.choice(("title", "data", "code", "0", "", "id", "percentage", "link", "timestamp", "é"))] = (
            holder.pop(key)
        )
    elif choice == 6:
        other, place = random.choice(places)
        if other is not holder:
            holder[key], other[place] = other[place], _flat(holder[key])
    else:
        holder[key] = [holder[key]] * random.choice((1, 2, 90)) if random.random() < 0.5 else {"0": holder[key]}
    try:
        text = json.dumps(held, ensure_ascii=random.random() < 0.5)
    except (ValueError, RecursionError):
        return content
    if random.random() < 0.05:
        text = re.sub(r"(?<=: )\d+", "9" * random.choice((40, 5_000)), text, count=1)
    return text.encode("utf-8", "surrogatepass")


def _flat(value: Any) -> Any:
    return value if not isinstance(value, dict | list) else str(value)[:50]


def _places(held: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    waiting = [held]
    while waiting:
        holder = waiting.pop()
        keys = list(holder) if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found
