"""How a deadline came about, day by day: for whoever asks why it is due then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded

_WEEK = timedelta(days=7)
_COMMA = QT_TRANSLATE_NOOP("Trace", ", ")
_RAN = QT_TRANSLATE_NOOP("Trace", "{span} {minutes} min")
_TO = QT_TRANSLATE_NOOP("Trace", "{first}–{last}")
_NUMBER = QT_TRANSLATE_NOOP("Trace", "{day} day {number}")


class StepKind(Worded):
    """What a stretch of time was for the clock; the words follow the day."""

    RAN = "ran", QT_TRANSLATE_NOOP("StepKind", "counted")
    CLOSED = "closed", QT_TRANSLATE_NOOP("StepKind", "closed")
    OFF = "off", QT_TRANSLATE_NOOP("StepKind", "no workday")
    PAUSED = "paused", QT_TRANSLATE_NOOP("StepKind", "paused")
    DAY = "day", QT_TRANSLATE_NOOP("StepKind", "workday")


_WHOLE_DAYS = {StepKind.CLOSED, StepKind.OFF}


@dataclass(frozen=True, slots=True)
class TraceStep:
    """From ``start`` up to ``end``, which for whole days is the midnight after the last.

    ``minutes`` that counted; for DAY its number, where the day of receipt is 0.
    """

    start: datetime
    end: datetime
    minutes: int
    kind: StepKind

    @property
    def day(self) -> date:
        return self.start.date()


Trace = tuple[TraceStep, ...]


def whole_day(day: date, kind: StepKind, number: int = 0) -> TraceStep:
    start = datetime.combine(day, time())
    return TraceStep(start, start + timedelta(days=1), number, kind)


def joined(steps: Sequence[TraceStep]) -> Trace:
    """Days of the same kind without opening in a row made one step."""
    found: list[TraceStep] = []
    for step in steps:
        last = found[-1] if found else None
        if last and step.kind in _WHOLE_DAYS and (last.kind, last.end) == (step.kind, step.start):
            found[-1] = TraceStep(last.start, step.end, 0, step.kind)
        else:
            found.append(step)
    return tuple(found)


def say_trace(words: Catalogue, trace: Trace) -> str:
    """``Sat 17:30–18:00 30 min, Sun closed, Mon 09:00–10:30 90 min``.

    A trace of more than a week gives dates with the weekdays.
    """
    if not trace:
        return ""
    dated = trace[-1].end - trace[0].start > _WEEK
    said: list[str] = []
    before: date | None = None
    for step in trace:
        last = (step.end - timedelta(minutes=1)).date()
        said.append(_say(words, step, dated=dated, same=before == step.day))
        before = last
    return words.text("Trace", _COMMA).join(said)


def _say(words: Catalogue, step: TraceStep, *, dated: bool, same: bool) -> str:
    last = (step.end - timedelta(minutes=1)).date()
    day, until = _day(words, step.day, dated=dated), _day(words, last, dated=dated)
    if step.kind is StepKind.DAY:
        text = words.text("Trace", _NUMBER)
        return text.format(day=day, number=step.minutes)
    whole = step.start.time() == step.end.time() == time()
    if whole and step.kind is not StepKind.RAN:
        days = day if step.day == last else _span(words, day, until)
        return f"{days} {words.label(step.kind)}"
    start, end = (
        f"{step.start:%H:%M}",
        f"{step.end:%H:%M}" if step.end.time() != time() else "24:00",
    )
    if step.day != last:
        end = f"{until} {end}"
    span = _span(words, start if same else f"{day} {start}", end)
    if step.kind is StepKind.RAN:
        return words.text("Trace", _RAN).format(span=span, minutes=step.minutes)
    return f"{span} {words.label(step.kind)}"


def _span(words: Catalogue, first: str, last: str) -> str:
    return words.text("Trace", _TO).format(first=first, last=last)


def _day(words: Catalogue, day: date, *, dated: bool) -> str:
    said = weekday(words, day)
    return f"{said} {day:%m-%d}" if dated else said
