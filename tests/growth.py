"""Work that must grow with its input and not with its square, told apart on a noisy machine."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

__all__ = ["check_growth"]

_ROUNDS = 6


def _cpu_seconds(work: Callable[[int], object], size: int) -> float:
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        work(size)
        return time.process_time() - start
    finally:
        gc.enable()


def check_growth(work: Callable[[int], object], small: int, large: int) -> None:
    """Fail when ``large`` costs more than three times what growth in proportion to the size would cost.

    A neighbour's load only ever adds time, so the least of several alternating rounds counts; with eight times the
    size, work that grows with the square costs 64 times as much and the limit is 24.
    """
    limit = 3 * large / small
    little = much = float("inf")
    for _ in range(_ROUNDS):
        little = min(little, _cpu_seconds(work, small))
        much = min(much, _cpu_seconds(work, large))
        if much < limit * little:
            return
    raise AssertionError(f"{large / small:.0f} times the input took {much / little:.0f} times as long, in every round")
