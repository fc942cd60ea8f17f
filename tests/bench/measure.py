"""How a row of the table is measured: medians, ours and the floor in turn."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. ``target`` is the highest ratio that counts as met."""

    job: str
    ours_ms: float
    floor_ms: float
    target: float
    right: bool
    more: str = ""

    @property
    def ratio(self) -> float:
        return self.ours_ms / self.floor_ms

    @property
    def met(self) -> bool:
        return self.right and self.ratio <= self.target


def ms(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def in_turn(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Medians of both, alternating, so that a slow minute of the machine meets both."""
    mine, theirs = [], []
    for _ in range(rounds):
        theirs.append(ms(floor, 1))
        mine.append(ms(ours, 1))
    return statistics.median(mine), statistics.median(theirs)


def child(code: str, *arguments: str) -> str:
    """The last line that a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def child_ms(argv: list[str]) -> float:
    """Wall time of a child process from nothing to its end."""
    begun = time.perf_counter()
    subprocess.run(
        argv, capture_output=True, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    return (time.perf_counter() - begun) * 1000
