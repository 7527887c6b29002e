"""A short run of ``python -m benchmarks.fuzz``: no parser breaks a promise, whatever it is given."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks import fuzz as module
from benchmarks.fuzz import fuzz, main
from benchmarks.fuzz_contract import Found, Target
from benchmarks.fuzz_parsers import targets
from benchmarks.mutations import mutated
from goldscrape.problems import Problem, ProblemKind

TARGETS = targets()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name.replace(" ", "-"))
def test_whatever_comes_in_only_rows_and_declared_problems_come_out(target: Target) -> None:
    inputs = 25 if target.name.startswith("recovery") else 150  # each recovery makes an output folder
    outcome = fuzz(target, inputs, seed=2)
    assert list(outcome.faults) == []
    assert outcome.inputs == inputs


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name.replace(" ", "-"))
def test_the_samples_are_whole(target: Target) -> None:
    found = [target.read(sample) for sample in target.samples]
    assert [fault for each in found for fault in each.faults] == []
    assert not any(each.rejected for each in found)
    leads_on = target.name.startswith("API ") or "redesign" in target.name
    assert leads_on or sum(each.rows > 0 for each in found) > len(found) / 2


def test_the_same_seed_spoils_the_same_way() -> None:
    one, other = ([mutated(chance, b"<p>9/2</p>", "html", [b"<b>x</b>"]) for _ in range(200)]
                  for chance in (random.Random(5), random.Random(5)))  # fmt: skip
    assert one == other
    assert len(set(one)) > 100


def crashing(content: bytes) -> Found:
    raise KeyError(len(content))


def endless(content: bytes) -> Found:
    while content:
        content = content[1:] + content[:1]
    return Found()


def changing(content: bytes) -> Found:
    return Found(result=object())


def undeclared(content: bytes) -> Found:
    found = Found(problems=[Problem(ProblemKind.DRIFT, "said")], rows=1)
    found.faults.append("share 7")
    return found


@pytest.mark.parametrize(
    ("read", "said"),
    [(crashing, "KeyError"), (endless, "CPU seconds"), (changing, "other rows"), (undeclared, "share 7")],
)
def test_broken_promises_are_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], read: object, said: str
) -> None:
    monkeypatch.setattr(module, "_LIMIT", 0.05)
    monkeypatch.setattr(module, "targets", lambda: [Target("bad", "text", [b"abc"], read)])  # type: ignore[arg-type]
    assert main(["--inputs", "3", "--keep", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert said in told.err
    assert "| bad | 3 |" in told.out
    assert any(said in path.read_text() for path in tmp_path.glob("*.txt"))


def test_an_unknown_parser_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--parser", "tea leaves"])
    assert ended.value.code == 2
    assert "tea leaves" in capsys.readouterr().err
