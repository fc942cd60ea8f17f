"""How a day of the year looks and is said: its sign, its tone, its sentence. No widgets."""

from dataclasses import dataclass
from datetime import date

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.calendar.calendars import DayKind, DayReason
from clinic_desk.desk.calendar.holidays import say_holiday
from clinic_desk.desk.calendar.hours import format_hours
from clinic_desk.desk.calendar.records import HolidaySource

REST = QT_TRANSLATE_NOOP("YearSign", "H")
MAKE_UP = QT_TRANSLATE_NOOP("YearSign", "W")
CLOSED = QT_TRANSLATE_NOOP("YearSign", "C")
OTHER = QT_TRANSLATE_NOOP("YearSign", "O")
BETWEEN = " · "
_ESTIMATED = QT_TRANSLATE_NOOP("YearSign", "{name} (estimated)")
_OPEN_ALL_THE_SAME = QT_TRANSLATE_NOOP("YearSign", "Public holiday, hours as usual")
_NOTHING_MOVED = QT_TRANSLATE_NOOP("YearSign", "Make-up workday, hours as usual")
_GUESSED = QT_TRANSLATE_NOOP("YearSign", "Estimated: the notice is not entered")

_LOOKS = {
    DayKind.REST: (REST, "danger"),
    DayKind.MAKE_UP: (MAKE_UP, "info"),
    DayKind.OVERRIDE_CLOSED: (CLOSED, "special"),
    DayKind.OTHER_HOURS: (OTHER, "warn"),
}


@dataclass(frozen=True, slots=True)
class DayLook:
    """``sign`` is one character in the person's language, ``tone`` the fill behind the day.

    Without a tone the day is as usual; ``hatched``: a closed weekday; ``dashed``: estimated.
    """

    sign: str = ""
    tone: str = ""
    hatched: bool = False
    dashed: bool = False


def day_look(words: Catalogue, reason: DayReason) -> DayLook:
    """Never by colour alone: what differs carries a sign, a closed weekday is hatched.

    A holiday on which the clinic keeps its usual hours carries the sign without the fill.
    """
    sign, tone = _LOOKS.get(reason.kind, ("", ""))
    moved = reason.holiday
    if moved is not None and not sign:
        sign = REST if moved.rest else MAKE_UP
    dashed = moved is not None and moved.source is HolidaySource.ESTIMATED
    said = words.text("YearSign", sign) if sign else ""
    return DayLook(said, tone, reason.kind is DayKind.CLOSED_WEEKDAY, dashed)


def say_reason(words: Catalogue, day: date, reason: DayReason) -> str:
    """``2026-10-01 Thu · Closed for a holiday · National Day``."""
    moved = reason.holiday
    kind = words.label(reason.kind)
    if moved is not None and reason.kind is DayKind.USUAL:
        kind = words.text("YearSign", _OPEN_ALL_THE_SAME if moved.rest else _NOTHING_MOVED)
    name = say_holiday(words, moved.name) if moved else ""
    if moved is not None and moved.source is HolidaySource.ESTIMATED:
        name = words.text("YearSign", _ESTIMATED).format(name=name)
    parts = (
        f"{day.isoformat()} {weekday(words, day)}",
        kind,
        name,
        format_hours(reason.windows),
        reason.note,
    )
    return BETWEEN.join(filter(None, parts))


def legend(words: Catalogue) -> list[tuple[DayLook, str]]:
    """Every look with its words, in the order in which it is explained."""

    def sign(source: str) -> str:
        return words.text("YearSign", source)

    kinds = [
        (DayLook(sign(source), tone), words.label(kind)) for kind, (source, tone) in _LOOKS.items()
    ]
    return [
        (DayLook(), words.label(DayKind.USUAL)),
        (DayLook(hatched=True), words.label(DayKind.CLOSED_WEEKDAY)),
        *kinds,
        (DayLook(sign(REST)), sign(_OPEN_ALL_THE_SAME)),
        (DayLook(sign(MAKE_UP)), sign(_NOTHING_MOVED)),
    ]


def guessed(words: Catalogue) -> tuple[DayLook, str]:
    """The legend's line for a year whose notice is not entered."""
    return DayLook(words.text("YearSign", REST), "danger", dashed=True), words.text(
        "YearSign", _GUESSED
    )
