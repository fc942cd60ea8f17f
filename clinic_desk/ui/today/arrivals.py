"""Today's first column: who waits, who is in treatment, who has no bill yet, who comes next."""

from collections.abc import Sequence
from datetime import datetime

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.today import ArrivalRow, Stage, unbilled
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.today.column import Column, Group
from clinic_desk.ui.today.lines import Line

LONG, TOO_LONG = 15, 30
"""Minutes of waiting after which it is shown as a warning, then as urgent."""
WAITING, TREATED, TO_BILL, EXPECTED = "waiting", "treated", "to_bill", "expected"


class ArrivalsColumn(Column):
    """``tick`` says the waiting times anew without reading anything."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            self.tr("Arrivals"),
            (
                (WAITING, self.tr("Waiting"), "warn"),
                (TREATED, self.tr("In treatment"), "special"),
                (TO_BILL, self.tr("To bill"), "danger"),
                (EXPECTED, self.tr("Expected"), "text"),
            ),
            self.tr("Nobody is expected any more today."),
        )
        self._context = context
        self._rows: Sequence[ArrivalRow] = ()
        self._billed: dict[int, int] = {}

    def show_rows(self, rows: Sequence[ArrivalRow], billed: dict[int, int]) -> None:
        self._rows, self._billed = rows, billed
        self.tick()

    def tick(self) -> None:
        now = self._context.clock()
        waiting = sorted(self._at(Stage.WAITING), key=lambda row: row.arrived_at or row.start_at)
        self.show_groups(
            (
                Group(WAITING, self.tr("Waiting"), [self._waits(row, now) for row in waiting]),
                Group(
                    TREATED,
                    self.tr("In treatment"),
                    [self._treated(row, now) for row in self._at(Stage.TREATED)],
                ),
                Group(
                    TO_BILL,
                    self.tr("Done, not billed"),
                    [self._done(row) for row in unbilled(self._rows, self._billed)],
                ),
                Group(
                    EXPECTED,
                    self.tr("Expected next"),
                    [self._expected(row, now) for row in self._at(Stage.EXPECTED)],
                ),
            )
        )

    def _at(self, stage: Stage) -> list[ArrivalRow]:
        return [row for row in self._rows if row.stage is stage]

    def _line(self, row: ArrivalRow, trail: str, tone: str, sign: str = "") -> Line:
        first = self.tr("First visit") if row.first_visit else ""
        below = " · ".join(part for part in (first, row.service, row.doctor) if part)
        return Line(
            ("visit", row.id),
            row.customer,
            below,
            f"{row.start_at:%H:%M}",
            trail,
            tone,
            sign,
            row.colour,
            row,
        )

    def _waits(self, row: ArrivalRow, now: datetime) -> Line:
        minutes = _minutes(row.arrived_at, now)
        tone = "danger" if minutes >= TOO_LONG else "warn" if minutes >= LONG else "text"
        return self._line(row, self.tr("%n min", "", minutes), tone, "clock")

    def _treated(self, row: ArrivalRow, now: datetime) -> Line:
        minutes = _minutes(row.seated_at, now)
        return self._line(row, self.tr("%n min", "", minutes), "special", "play")

    def _done(self, row: ArrivalRow) -> Line:
        return self._line(row, self.tr("Bill it"), "danger", "receipt")

    def _expected(self, row: ArrivalRow, now: datetime) -> Line:
        late = _minutes(row.start_at, now)
        if late > 0:
            return self._line(row, self.tr("%n min late", "", late), "warn", "clock")
        if row.status is AppointmentStatus.CONFIRMED:
            return self._line(row, self.tr("Confirmed"), "good", "check")
        return self._line(row, "", "muted")


def _minutes(since: datetime | None, now: datetime) -> int:
    return max(int((now - since).total_seconds()) // 60, 0) if since else 0
