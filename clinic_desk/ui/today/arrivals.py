"""Today's first column: who waits, who is in treatment, who has no bill yet, who comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.limits import Level, Limits, level
from clinic_desk.desk.arrivals.today import ArrivalRow, Stage, unbilled
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.today.column import Column, Group
from clinic_desk.ui.today.lines import Line

TONES = {Level.FINE: "text", Level.LONG: "warn", Level.TOO_LONG: "danger"}
WAITING, TREATED, TO_BILL, EXPECTED = "waiting", "treated", "to_bill", "expected"


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What the column shows, as it was read."""

    rows: Sequence[ArrivalRow] = ()
    billed: Mapping[int, int] = field(default_factory=dict[int, int])
    """Visit to bill."""
    told: Mapping[int, datetime] = field(default_factory=dict[int, datetime])
    """When who waits was last told how long it takes, by visit."""
    limits: Limits = field(default_factory=Limits)


class ArrivalsColumn(Column):
    """``tick`` says the waiting times anew without reading anything."""

    room_asked = Signal()
    """The waiting room is wanted."""

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
        self._read = Arrivals()
        self.room = button(self.tr("&Waiting room"), kind="link")
        self.room.clicked.connect(self.room_asked)
        self.title.addWidget(self.room)

    def show_arrivals(self, read: Arrivals) -> None:
        self._read = read
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
                    [self._done(row) for row in unbilled(self._read.rows, self._read.billed)],
                ),
                Group(
                    EXPECTED,
                    self.tr("Expected next"),
                    [self._expected(row, now) for row in self._at(Stage.EXPECTED)],
                ),
            )
        )

    def _at(self, stage: Stage) -> list[ArrivalRow]:
        return [row for row in self._read.rows if row.stage is stage]

    def _line(self, row: ArrivalRow, trail: str, tone: str, sign: str = "") -> Line:
        number = self.tr("No. {number}").format(number=row.queue_number)
        parts = (
            number if row.queue_number is not None else "",
            *map(self._context.words.label, row.reasons(self._read.limits)),
            self.tr("First visit") if row.first_visit else "",
            self.tr("At home") if row.at_home else "",
            row.service,
            row.doctor,
        )
        below = " · ".join(part for part in parts if part)
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
        """Coloured by the clinic's own limit; past it a bell asks for somebody to tell them."""
        limit = self._read.limits.waiting
        how_long = level(_minutes(row.waits_since, now), limit)
        trail = self.tr("%n min", "", _minutes(row.arrived_at, now))
        told = self._read.told.get(row.id)
        lately = told is not None and now - told < timedelta(minutes=limit)
        if how_long is Level.FINE or lately:
            return self._line(row, trail, TONES[how_long], "clock")
        said = self.tr("{waited}, not told").format(waited=trail)
        return self._line(row, said, TONES[how_long], "bell")

    def _treated(self, row: ArrivalRow, now: datetime) -> Line:
        minutes = _minutes(row.seated_at or row.arrived_at, now)
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
