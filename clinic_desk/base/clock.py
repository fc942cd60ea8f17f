"""The clock is passed in, so tests and demos can set it."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the clinic's local wall time, without a zone, to the second."""


def wall_clock() -> datetime:
    return datetime.now().replace(microsecond=0)
