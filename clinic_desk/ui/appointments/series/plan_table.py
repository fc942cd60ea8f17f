"""The planned visits as a table: when, how it stands, what is offered instead, and why."""

from collections.abc import Callable
from datetime import date

from clinic_desk.base.dates import say_moment, weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.appointments.series.lines import Decision, Line
from clinic_desk.ui.kit.rows import Chip, Column, chip_column

DATE = QT_TRANSLATE_NOOP("SeriesDialog", "Day")
TIME = QT_TRANSLATE_NOOP("SeriesDialog", "Time")
STATE = QT_TRANSLATE_NOOP("SeriesDialog", "State")
OFFER = QT_TRANSLATE_NOOP("SeriesDialog", "Free instead")
WHY = QT_TRANSLATE_NOOP("SeriesDialog", "Why")
FREE = QT_TRANSLATE_NOOP("SeriesDialog", "Free")
CONFLICT = QT_TRANSLATE_NOOP("SeriesDialog", "Conflict")
KEPT = QT_TRANSLATE_NOOP("SeriesDialog", "Kept")
MOVED = QT_TRANSLATE_NOOP("SeriesDialog", "Moved")
SKIPPED = QT_TRANSLATE_NOOP("SeriesDialog", "Skipped")
INSTEAD_OF = QT_TRANSLATE_NOOP("SeriesDialog", "Instead of {moment}")

_CHIPS = {
    Decision.AS_PLANNED: (FREE, "good", "check"),
    Decision.KEPT: (KEPT, "warn", "warning"),
    Decision.MOVED: (MOVED, "info", "swap"),
    Decision.SKIPPED: (SKIPPED, "neutral", "minus"),
}


def plan_columns(words: Catalogue, today: Callable[[], date]) -> tuple[Column[Line], ...]:
    """The year is said: a series goes on into the next."""

    def text(source: str) -> str:
        return words.text("SeriesDialog", source)

    def chip(line: Line) -> Chip:
        source, tone, icon = _CHIPS[line.decision]
        if line.open:
            source, tone, icon = CONFLICT, "danger", "warning"
        return Chip(text(source), tone, icon)

    def why(line: Line) -> str:
        problem = line.problem.sentence(words) if line.problem else ""
        if line.decision is Decision.KEPT:
            return f"{line.reason} · {problem}"
        if line.decision is Decision.MOVED and not line.open:
            return text(INSTEAD_OF).format(moment=say_moment(words, line.planned, today()))
        return problem

    def offer(line: Line) -> str:
        return say_moment(words, line.proposal.at, today()) if line.proposal else ""

    def gone(line: Line) -> str:
        return "muted" if line.decision is Decision.SKIPPED else ""

    return (
        Column(
            title=text(DATE),
            text=lambda line: f"{line.day:%Y-%m-%d} {weekday(words, line.day)}",
            key=lambda line: line.start_at,
            width=128,
            tone=gone,
        ),
        Column(title=text(TIME), text=lambda line: f"{line.start_at:%H:%M}", width=60, tone=gone),
        chip_column(text(STATE), chip, width=108),
        Column(title=text(OFFER), text=offer, width=136, tone=lambda _line: "accent"),
        Column(
            title=text(WHY),
            text=why,
            width=0,
            tone=lambda line: "danger" if line.open else "muted",
        ),
    )
