"""Parsers under fire: thousands of spoiled inputs each, and whatever is not as promised.

``python -m benchmarks.fuzz [--inputs 10000] [--parser NAME] [--seed 1] [--keep FOLDER]`` spoils the built-in samples
and the local site's answers. Every parser must end in time and without an exception, say only declared problems, give
every row its source, shares within 0 and 1 and true offsets, and the same rows for the same bytes. Exits 1 if one did
not.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs

from benchmarks.fuzz_contract import Found, Target
from benchmarks.fuzz_parsers import targets
from benchmarks.mutations import mutated
from benchmarks.results import Table

__all__ = ["Outcome", "fuzz", "main"]

_LIMIT = 5.0
"""CPU seconds that one input may take."""

_TWICE = 4
"""Every so many inputs one is read a second time, to compare."""

_SHOWN = 5
"""Faults of a parser that are printed."""


class TooLongError(BaseException):
    """Not an ``Exception``: a parser that catches those must not go on."""


@attrs.define
class Outcome:
    """What a parser did with all inputs."""

    name: str
    inputs: int = 0
    with_rows: int = 0
    rejected: int = 0
    problems: Counter[str] = attrs.field(factory=Counter)
    faults: dict[str, bytes] = attrs.field(factory=dict)
    """What was not as promised, each with its smallest input."""
    failed: int = 0
    """Inputs with a fault."""
    slowest: float = 0.0
    """CPU seconds for an input, at most."""
    slowest_input: bytes = b""

    def fault(self, said: str, content: bytes) -> None:
        """Take note; of faults that say the same the smallest input is kept."""
        if said not in self.faults or len(content) < len(self.faults[said]):
            self.faults[said] = content


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def fuzz(target: Target, inputs: int, seed: int) -> Outcome:
    """Give a parser so many spoiled samples."""
    chance = random.Random(f"{seed} {target.name}")
    outcome = Outcome(target.name)
    for number in range(inputs):
        content = mutated(chance, chance.choice(target.samples), target.kind, target.samples)
        outcome.inputs += 1
        before = time.process_time()
        found = _read(target, content, twice=not (target.once or number % _TWICE))
        taken = time.process_time() - before
        if taken > outcome.slowest:
            outcome.slowest, outcome.slowest_input = taken, content
        outcome.with_rows += bool(found.rows)
        outcome.rejected += found.rejected
        outcome.problems.update({str(problem.kind) for problem in found.problems})
        outcome.failed += bool(found.faults)
        for said in found.faults:
            outcome.fault(_short(said), content)
    return outcome


def _cells(outcome: Outcome) -> tuple[str, ...]:
    problems = ", ".join(f"{kind} {count:,}" for kind, count in outcome.problems.most_common()) or "none"
    return (outcome.name, f"{outcome.inputs:,}", f"{outcome.with_rows:,}", f"{outcome.rejected:,}", problems,
            str(outcome.failed), f"{outcome.slowest:.2f}")  # fmt: skip


def _read(target: Target, content: bytes, *, twice: bool) -> Found:
    try:
        with _within(_LIMIT):
            found = target.read(content)
            again = target.read(content) if twice else found
    except TooLongError:
        return Found(faults=[f"more than {_LIMIT:.0f} CPU seconds"])
    except Exception as error:  # what is looked for
        return Found(faults=[f"{type(error).__name__} in {_place(error)}: {error}"])
    if repr(found.result) != repr(again.result):  # NaN differs from itself
        found.faults.append("other rows at the second reading")
    return found


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return next((f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)
                 if "goldscrape" in frame.filename), "a library")  # fmt: skip


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= 160 else f"{line[:160]}…"


def _keep(outcomes: Sequence[Outcome], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for outcome in outcomes:
        slowest = f"slowest: {outcome.slowest:.2f} s"
        for said, content in [*outcome.faults.items(), (slowest, outcome.slowest_input)]:
            told = hashlib.sha256(said.encode("utf-8", "replace") + content).hexdigest()[:8]
            path = folder / f"{outcome.name.replace(' ', '-').replace(',', '')}-{told}"
            path.with_suffix(".input").write_bytes(content)
            path.with_suffix(".txt").write_text(f"{outcome.name}\n{said}\n", encoding="utf-8", errors="replace")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and the faults; 1 when there are any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--parser", action="append", help="only this one; may be repeated")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that broke something, and the slowest ones")
    options = parser.parse_args(arguments)
    known = targets()
    names = [target.name for target in known]
    unknown = sorted(set(options.parser or ()) - set(names))
    if unknown:
        parser.error(f"there is no parser {', '.join(unknown)}; there are: {', '.join(names)}")
    table = Table(
        f"{options.inputs:,} spoiled inputs a parser, seed {options.seed}",
        ("parser", "inputs", "with rows", "refused", "problems said", "broken promises", "slowest, CPU s"),
    )
    outcomes = []
    for target in known:
        if options.parser and target.name not in options.parser:
            continue
        print(f"… {target.name}", file=sys.stderr, flush=True)
        outcome = fuzz(target, options.inputs, options.seed)
        outcomes.append(outcome)
        table.add(*_cells(outcome))
        print(f"| {' | '.join(_cells(outcome))} |", file=sys.stderr, flush=True)
        for said, content in list(outcome.faults.items())[:_SHOWN]:
            print(f"{outcome.name}: {said} ({len(content):,} bytes)", file=sys.stderr, flush=True)
    table.show()
    if options.keep:
        _keep(outcomes, options.keep)
    return 1 if any(outcome.failed for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
