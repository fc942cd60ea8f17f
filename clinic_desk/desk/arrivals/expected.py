"""How long somebody who waits will still wait, from the doctor's own durations of today.

The order is the one in which the desk seats people: by the booked time; who comes later than the
grace takes the turn of the moment of arrival; a reason to be seen first counts as a turn that is
earlier by the grace, so that it goes before others of about the same time and never before
somebody who has waited for long. Nobody is expected to be seated before their turn: who comes
early waits for the booked time. Source: rules.md section 2, and clinic habit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from statistics import median

GRACE = 10
"""Minutes, unless the clinic sets another."""
ENOUGH = 2
"""So many visits done today tell a doctor's pace."""
LEAST = 5
"""Minutes that somebody in treatment still takes at least: nobody gets up this minute."""
BELIEVED = 2
"""Minutes; what was seated and done faster was entered afterwards, not timed."""
SLOWEST, FASTEST = 2.0, 0.5
"""How far a single visit may stretch or shrink the planned length of the others."""

Provider = tuple[int, int]
"""The doctor's number and 0, or (without a doctor) 0 and the number of the device."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit of today whose patient was called in; ``done_at`` None: is in treatment still."""

    provider: Provider
    planned: int
    """Minutes."""
    seated_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Waits:
    """A visit of today whose patient is here and not seated."""

    id: int
    provider: Provider
    planned: int
    """Minutes."""
    booked_at: datetime
    arrived_at: datetime
    first: bool
    """Whether there is a reason to be seen first."""


def due(one: Waits, grace: int = GRACE) -> datetime:
    """The moment from which the desk would seat this patient; the queue is sorted by it."""
    given = timedelta(minutes=grace)
    turn = one.booked_at if one.arrived_at <= one.booked_at + given else one.arrived_at
    return turn - given if one.first else turn


def in_order(waiting: Iterable[Waits], grace: int = GRACE) -> list[Waits]:
    """As they are seated. Equal turns: who is seen first, then who came first."""
    return sorted(waiting, key=lambda one: (due(one, grace), not one.first, one.arrived_at, one.id))


def durations(seen: Iterable[Seen]) -> dict[Provider, list[tuple[int, float]]]:
    """Of each doctor's visits done: planned minutes, and minutes it really took."""
    found: dict[Provider, list[tuple[int, float]]] = {}
    for one in seen:
        if one.done_at is None:
            continue
        took = (one.done_at - one.seated_at).total_seconds() / 60
        if took >= BELIEVED:
            found.setdefault(one.provider, []).append((one.planned, took))
    return found


def length(planned: int, done: Sequence[tuple[int, float]]) -> float:
    """Minutes that a visit planned so long will take, after those ``done`` today.

    The median of two or more; after one, the planned length stretched as that one was; else as
    planned.
    """
    if len(done) >= ENOUGH:
        return median(took for _, took in done)
    if done:
        known, took = done[0]
        return planned * min(max(took / known, FASTEST), SLOWEST)
    return planned


def still(one: Seen, now: datetime, done: Sequence[tuple[int, float]]) -> float:
    """Minutes that somebody in treatment will still take, never less than ``LEAST``."""
    passed = (now - one.seated_at).total_seconds() / 60
    return max(length(one.planned, done) - passed, LEAST)


def expected(
    waiting: Iterable[Waits], seen: Sequence[Seen], now: datetime, grace: int = GRACE
) -> dict[int, int]:
    """Minutes from ``now``, rounded up, until each visit (by its number) is likely called in.

    Never negative. A doctor with several in treatment, in as many chairs, is free when all of
    them are done.
    """
    known = durations(seen)
    free: dict[Provider, float] = {}
    for one in seen:
        if one.done_at is None:
            left = still(one, now, known.get(one.provider, ()))
            free[one.provider] = max(free.get(one.provider, 0), left)
    found: dict[int, int] = {}
    for next_one in in_order(waiting, grace):
        who = next_one.provider
        turn = (due(next_one, grace) - now).total_seconds() / 60
        start = max(free.get(who, 0), turn, 0)
        found[next_one.id] = ceil(start)
        free[who] = start + length(next_one.planned, known.get(who, ()))
    return found
