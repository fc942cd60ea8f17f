"""A made-up clinic with one day that is nearly full: six doctors, and somebody in each chair."""

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from clinic_desk.app.rehearsal.watch import Watch
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.appointments.service import book
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.jobs import demo, power_cut
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.storage import reading
from clinic_desk.storage.act import PROGRAM, Act

CUSTOMERS, YEARS, SEED = 600, 1, 7
VISITS = 126
"""Live visits of the day."""
SHORT = 15
"""Minutes of a check-up, which every doctor does."""
CHECK_UP = "复查"
_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)


def full_clinic(folder: Path, watch: Watch, sheets: Path) -> None:
    """Make it in ``folder``; ``sheets`` is where the evening's sheets go."""
    now = watch()
    opened = demo.new_demo(
        Paths.within(folder),
        customers=CUSTOMERS,
        years=YEARS,
        seed=SEED,
        today=now.date(),
        at=now.time(),
        clock=watch,
    )
    try:
        with opened.database.transaction(demo.FILL, PROGRAM) as act:
            _fill(act, now)
            power_cut.keep(act, sheets, power_cut.USUAL)
    finally:
        opened.close()


def _fill(act: Act, now: datetime) -> None:
    """Check-ups into the gaps of the day, until it has as many visits as it must."""
    session, day = act.session, (now.date().isoformat(), (now.date() + timedelta(1)).isoformat())
    known = reading.rows(
        session,
        f"SELECT count(*) FROM appointment WHERE start_at >= ? AND start_at < ?"  # noqa: S608 - our own words
        f" AND status IN ({_LIVE})",
        day,
    )
    service = reading.rows(session, "SELECT id FROM service WHERE name = ?", (CHECK_UP,))[0][0]
    gaps, people = _gaps(session, now), _people(session, day[0])
    chairs = dict(
        reading.rows(
            session,
            "SELECT DISTINCT staff_id, chair_id FROM appointment"
            " WHERE start_at >= ? AND start_at < ? AND staff_id IS NOT NULL",
            day,
        )
    )
    random = Dice(SEED)
    for customer in people[: VISITS - known[0][0]]:
        gap = gaps.pop(random.randrange(len(gaps)))
        chair = chairs.get(gap.staff_id)
        book(act, VisitForm(customer, gap.staff_id, gap.at, SHORT, service, chair))


def _gaps(session: Session, now: datetime) -> list[Slot]:
    sought = [
        Sought(SHORT, now, [number])
        for (number,) in reading.rows(session, "SELECT id FROM staff WHERE provider AND active")
    ]
    return [
        gap
        for one in sought
        for gap in next_free(session, one, count=99, per_day=99, until=now.date())
    ]


def _people(session: Session, today: str) -> list[int]:
    """Those with nothing booked, who do not wait either."""
    rows = reading.rows(
        session,
        "SELECT id FROM customer c WHERE NOT EXISTS"
        " (SELECT 1 FROM appointment WHERE customer_id = c.id AND start_at >= ?)"
        " AND NOT EXISTS (SELECT 1 FROM wait_entry WHERE customer_id = c.id) ORDER BY id",
        (today,),
    )
    return [number for (number,) in rows]
