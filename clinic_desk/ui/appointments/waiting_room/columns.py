"""The columns of the waiting room: what is urgent first, then who it is and when."""

from datetime import datetime

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.arrivals.limits import Level
from clinic_desk.desk.arrivals.queries import WaitingRow
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.ui.kit.rows import RIGHT, Chip, Column

_NUMBER = QT_TRANSLATE_NOOP("WaitingColumns", "No.")
_NAME = QT_TRANSLATE_NOOP("WaitingColumns", "Name")
_PRIORITY = QT_TRANSLATE_NOOP("WaitingColumns", "Priority")
_WAITED = QT_TRANSLATE_NOOP("WaitingColumns", "Waited")
_STILL = QT_TRANSLATE_NOOP("WaitingColumns", "Still about")
_TOLD = QT_TRANSLATE_NOOP("WaitingColumns", "Told")
_DOCTOR = QT_TRANSLATE_NOOP("WaitingColumns", "Doctor")
_BOOKED = QT_TRANSLATE_NOOP("WaitingColumns", "Booked")
_ARRIVED = QT_TRANSLATE_NOOP("WaitingColumns", "Arrived")
_ESCORT = QT_TRANSLATE_NOOP("WaitingColumns", "Escort")
_MINUTES = QT_TRANSLATE_NOOP("WaitingColumns", "%n min")
_LONG = QT_TRANSLATE_NOOP("WaitingColumns", "%n min, long")
_TOO_LONG = QT_TRANSLATE_NOOP("WaitingColumns", "%n min, too long")
_NOW = QT_TRANSLATE_NOOP("WaitingColumns", "Any moment")
_UNTOLD = QT_TRANSLATE_NOOP("WaitingColumns", "Not told")
_ESCORT_NEEDED = QT_TRANSLATE_NOOP("WaitingColumns", "None yet")
_TIP_WAITED = QT_TRANSLATE_NOOP(
    "WaitingColumns", "Since {since}: the booked time, or the arrival if that was later"
)
_TIP_STILL = QT_TRANSLATE_NOOP(
    "WaitingColumns",
    "From how long {doctor}'s visits took today, who is in treatment, and who is before",
)
_TIP_HERE = QT_TRANSLATE_NOOP("WaitingColumns", "Here for {minutes} min")
_TIP_TOLD = QT_TRANSLATE_NOOP("WaitingColumns", "{who}, {at}: still {minutes} min")
_LEVELS: dict[Level, tuple[str, str, str]] = {
    Level.LONG: (_LONG, "warn", "clock"),
    Level.TOO_LONG: (_TOO_LONG, "danger", "alert"),
}


class _Cells:
    """What stands in the cells, in one language."""

    def __init__(self, words: Catalogue) -> None:
        self._words = words

    def text(self, source: str) -> str:
        return self._words.text("WaitingColumns", source)

    def minutes(self, number: int) -> str:
        return self._words.text("WaitingColumns", _MINUTES, number)

    def priority(self, row: WaitingRow) -> str:
        """Why the patient is seen first; that an escort is needed has a column of its own."""
        found = [self._words.label(one) for one in row.priorities if one is not Priority.ESCORT]
        return " · ".join(found)

    def late(self, row: WaitingRow) -> Chip | None:
        if row.level is Level.FINE:
            return None
        source, tone, icon = _LEVELS[row.level]
        return Chip(self._words.text("WaitingColumns", source, row.waited), tone, icon)

    def waited(self, row: WaitingRow) -> str:
        chip = self.late(row)
        return chip.text if chip else self.minutes(row.waited)

    def since(self, row: WaitingRow) -> str:
        return self.text(_TIP_WAITED).format(since=_clock(max(row.start_at, row.arrived_at)))

    def still(self, row: WaitingRow) -> str:
        return self.minutes(row.expected) if row.expected else self.text(_NOW)

    def told(self, row: WaitingRow) -> Chip | None:
        if row.untold:
            return Chip(self.text(_UNTOLD), "danger", "bell")
        if row.told is None:
            return None
        return Chip(f"{_clock(row.told.at)} · {row.told.estimate}′", "good", "check")

    def told_tip(self, row: WaitingRow) -> str:
        if row.told is None:
            return ""
        said = self.text(_TIP_TOLD).format(
            who=row.told.told_by, at=_clock(row.told.at), minutes=row.told.estimate
        )
        return f"{said}\n{row.told.note}" if row.told.note else said

    def here(self, row: WaitingRow) -> str:
        return self.text(_TIP_HERE).format(minutes=row.here)

    def no_escort(self, row: WaitingRow) -> Chip | None:
        if row.needs_escort and not row.escort:
            return Chip(self.text(_ESCORT_NEEDED), "warn", "family")
        return None

    def escort(self, row: WaitingRow) -> str:
        chip = self.no_escort(row)
        return chip.text if chip else row.escort


def columns(words: Catalogue) -> tuple[Column[WaitingRow], ...]:
    """In the person's language."""
    cells = _Cells(words)
    return (
        Column(
            title=cells.text(_NUMBER),
            text=lambda row: str(row.queue_number or "–"),
            key=lambda row: row.queue_number,
            align=RIGHT,
            width=48,
            bold=lambda _row: True,
        ),
        Column(
            title=cells.text(_NAME),
            text=lambda row: row.customer,
            width=92,
            bold=lambda _row: True,
        ),
        Column(
            title=cells.text(_PRIORITY),
            text=cells.priority,
            icon=lambda row: "star" if cells.priority(row) else "",
            tone=lambda row: "special" if cells.priority(row) else "",
            width=92,
        ),
        Column(
            title=cells.text(_WAITED),
            text=cells.waited,
            key=lambda row: row.waited,
            chip=cells.late,
            tip=cells.since,
            width=148,
        ),
        Column(
            title=cells.text(_STILL),
            text=cells.still,
            key=lambda row: row.expected,
            tip=lambda row: cells.text(_TIP_STILL).format(doctor=row.doctor),
            width=100,
        ),
        Column(
            title=cells.text(_TOLD),
            text=lambda row: chip.text if (chip := cells.told(row)) else "",
            key=lambda row: row.told.at if row.told else None,
            chip=cells.told,
            tip=cells.told_tip,
            width=116,
        ),
        Column(title=cells.text(_DOCTOR), text=lambda row: row.doctor, width=76),
        Column(title=cells.text(_BOOKED), text=lambda row: _clock(row.start_at), width=68),
        Column(
            title=cells.text(_ARRIVED),
            text=lambda row: f"{_clock(row.arrived_at)} · {row.here}′",
            tip=cells.here,
            width=92,
        ),
        Column(title=cells.text(_ESCORT), text=cells.escort, chip=cells.no_escort, width=96),
    )


def _clock(at: datetime) -> str:
    return f"{at:%H:%M}"
