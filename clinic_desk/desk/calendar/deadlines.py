"""When something is due: the rule of a deadline, kept as it was, and what comes of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.calendar import clocks
from clinic_desk.desk.calendar.calendars import (
    ClinicCalendar,
    StatutoryCalendar,
    provisional_between,
)
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.desk.calendar.trace import StepKind, Trace, TraceStep, joined, whole_day
from clinic_desk.desk.calendar.walks import (
    Span,
    closing,
    inside,
    merged,
    minute,
    moment,
    outside,
    spans_of,
)

MOST_MINUTES = 10 * 366 * DAY
MOST_DAYS = 10 * 366


class ClockKind(Worded):
    """What a deadline counts."""

    ELAPSED = "elapsed", QT_TRANSLATE_NOOP("ClockKind", "Elapsed time")
    BUSINESS = "business", QT_TRANSLATE_NOOP("ClockKind", "Opening hours")
    WORKING = "working", QT_TRANSLATE_NOOP("ClockKind", "Working days of the clinic")
    STATUTORY = "statutory", QT_TRANSLATE_NOOP("ClockKind", "Statutory workdays")


_IN_MINUTES = {ClockKind.ELAPSED, ClockKind.BUSINESS}


class AmountOdd(DeskError):
    field = "amount"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a whole number from {least} to {most}.")


@dataclass(frozen=True, slots=True)
class Rule:
    """``amount`` is minutes from 0 for ELAPSED and BUSINESS, else days from 1; at most ten years.

    ``roll``: an elapsed deadline outside opening hours moves to the next opening.
    ``from_next_opening``: a working-day clock counts from the day of the next opening.

    Raises:
        AmountOdd: as said.

    """

    clock: ClockKind
    amount: int
    roll: bool = False
    from_next_opening: bool = False

    def __post_init__(self) -> None:
        least, most = (0, MOST_MINUTES) if self.clock in _IN_MINUTES else (1, MOST_DAYS)
        if not least <= self.amount <= most:
            raise AmountOdd(least=least, most=most)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Rule":
        """The rule that ``to_json`` wrote."""
        said = json.loads(text)
        clock = ClockKind.of(said["clock"])
        return cls(clock, said["amount"], said["roll"], said["from_next_opening"])


@dataclass(frozen=True, slots=True)
class Due:
    """``at`` is None while a pause is running that began before it.

    ``provisional``: it was counted through a year whose holidays are only estimated.
    """

    at: datetime | None
    trace: Trace
    provisional: bool


PAUSED = Due(None, (), provisional=False)
Stop = tuple[datetime, datetime | None]
"""A pause, running while it has no end."""


def due(
    rule: Rule,
    start: datetime,
    clinic: ClinicCalendar,
    statutory: StatutoryCalendar,
    pauses: Sequence[Stop] = (),
) -> Due:
    """When ``rule`` is due that started at ``start``.

    A statutory day never pauses (a formal reply is owed all the same); it is shown as the
    clinic's last closing on or before it, or where the clinic does not close between receipt
    and that day, as its last minute.

    Raises:
        NoOpenDay, TooFar: see ``clocks``.

    """
    ended = [(first, last) for first, last in pauses if last is not None]
    running = min((first for first, last in pauses if last is None), default=None)
    match rule.clock:
        case ClockKind.STATUTORY:
            return _statutory(rule, start, clinic, statutory)
        case ClockKind.ELAPSED:
            at = clocks.elapsed_add(start, rule.amount, ended)
            steps = _elapsed_steps((minute(start), minute(at)), merged(ended))
        case ClockKind.BUSINESS:
            at = clocks.business_add(clinic, start, rule.amount, ended)
            steps = _business_steps(clinic, (minute(start), minute(at)), merged(ended))
        case ClockKind.WORKING:
            option = rule.from_next_opening
            at = clocks.working_add(clinic, start, rule.amount, ended, from_next_opening=option)
            received = clocks.roll_forward(clinic, start) if option else start
            steps = _working_steps(clinic, received.toordinal(), minute(at), merged(ended))
    # a closing is within the pause that begins with it; minutes are over just before
    late = minute(at) + (rule.clock is ClockKind.WORKING)
    if running is not None and late > minute(running):
        return PAUSED
    provisional = rule.clock is not ClockKind.ELAPSED
    if rule.roll and rule.clock is ClockKind.ELAPSED:
        at, provisional = clocks.roll_forward(clinic, at), True
    provisional = provisional and provisional_between(clinic, start.date(), at.date())
    return Due(at, joined(list(steps)), provisional)


def spent(
    rule: Rule,
    start: datetime,
    end: datetime,
    *,
    clinic: ClinicCalendar,
    statutory: StatutoryCalendar,
    pauses: Sequence[Stop] = (),
) -> int:
    """How much of ``rule``'s clock ran from ``start`` to ``end``: minutes, or days.

    A running pause counts up to ``end``.
    """
    ended = [(first, max(first, end) if last is None else last) for first, last in pauses]
    match rule.clock:
        case ClockKind.ELAPSED:
            return clocks.elapsed_between(start, end, ended)
        case ClockKind.BUSINESS:
            return clocks.business_between(clinic, start, end, ended)
        case ClockKind.WORKING:
            option = rule.from_next_opening
            return clocks.working_between(clinic, start, end, ended, from_next_opening=option)
        case ClockKind.STATUTORY:
            return clocks.statutory_between(statutory, start.date(), end.date())


def _statutory(
    rule: Rule, start: datetime, clinic: ClinicCalendar, statutory: StatutoryCalendar
) -> Due:
    last = clocks.statutory_add(statutory, start.date(), rule.amount)
    at = datetime(last.year, last.month, last.day, 23, 59)
    for number in range(last.toordinal(), start.toordinal() - 1, -1):
        closes = closing(number, clinic.on(date.fromordinal(number)))
        if closes is not None and closes > minute(start):
            at = moment(closes)
            break
    count, steps = 0, [whole_day(start.date(), StepKind.DAY)]
    for number in range(start.toordinal() + 1, last.toordinal() + 1):
        day = date.fromordinal(number)
        works = statutory.works(day)
        count += works
        steps.append(whole_day(day, StepKind.DAY if works else StepKind.OFF, count * works))
    provisional = provisional_between(statutory, start.date(), last)
    provisional = provisional or provisional_between(clinic, at.date(), last)
    return Due(at, joined(steps), provisional)


def _step(span: Span, kind: StepKind) -> TraceStep:
    counted = span[1] - span[0] if kind is StepKind.RAN else 0
    return TraceStep(moment(span[0]), moment(span[1]), counted, kind)


def _parts(span: Span, taken: Sequence[Span]) -> Iterable[TraceStep]:
    """What of ``span`` ran and what was paused, in order."""
    ran = outside(span, taken)
    steps = [_step(part, StepKind.RAN) for part in ran]
    steps += [_step(part, StepKind.PAUSED) for part in outside(span, ran)]
    return sorted(steps, key=lambda step: step.start)


def _elapsed_steps(span: Span, taken: Sequence[Span]) -> Iterable[TraceStep]:
    return _parts(span, taken)


def _business_steps(
    clinic: ClinicCalendar, span: Span, taken: Sequence[Span]
) -> Iterable[TraceStep]:
    start, end = span
    for number in range(start // DAY, (end - 1) // DAY + 1):
        windows = clinic.on(date.fromordinal(number))
        if not windows:
            yield whole_day(date.fromordinal(number), StepKind.CLOSED)
        for opens, closes in spans_of(number, windows):
            if max(opens, start) < min(closes, end):
                yield from _parts((max(opens, start), min(closes, end)), taken)


def _working_steps(
    clinic: ClinicCalendar, received: int, last: int, taken: Sequence[Span]
) -> Iterable[TraceStep]:
    yield whole_day(date.fromordinal(received), StepKind.DAY)
    count = 0
    # a closing at 24:00 is the next day's first minute
    for number in range(received + 1, (last - 1) // DAY + 1):
        day = date.fromordinal(number)
        closes = closing(number, clinic.on(day))
        if closes is None:
            yield whole_day(day, StepKind.CLOSED)
        elif inside(closes, taken):
            yield whole_day(day, StepKind.PAUSED)
        else:
            count += 1
            yield whole_day(day, StepKind.DAY, count)
