"""The rule of conflicts: what is in the way of a visit. One rule, wherever visits are made."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import LIVE, BlockKind
from clinic_desk.desk.appointments.refusals import (
    ChairGone,
    ChairTaken,
    ClinicClosed,
    DeviceMissing,
    DoctorAway,
    DoctorGone,
    InBlock,
    InThePast,
    LengthOdd,
    Overridable,
    PatientElsewhere,
    SlotTaken,
    StartOdd,
)
from clinic_desk.desk.calendar.hours import covers
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.staff.queries import hours_of_day
from clinic_desk.storage.act import Act
from clinic_desk.storage.schema import stamp

STEP = 5
LONGEST = timedelta(hours=12)
PAST = timedelta(minutes=30)
"""How far back a walk-in may be entered without being asked."""


class Checked(NamedTuple):
    """What the check found out on its way."""

    overridden: bool
    """Whether a reason was needed."""
    first_visit: bool
    """Whether the customer has no earlier visit."""


class Conflict(NamedTuple):
    """A visit in the way, or (with ``block``) time that is kept."""

    staff_id: int | None
    chair_id: int | None
    customer_id: int | None
    start: str
    end: str
    customer: str
    doctor: str
    block: str | None


def check(act: Act, form: VisitForm, *, override: str, own: int = 0, past: bool = True) -> Checked:
    """Half-open intervals; same doctor, same chair, or the same patient anywhere; not in kept
    time; inside opening hours and the doctor's; not in the past. ``own`` is the visit that is
    changed.

    Raises:
        Overridable: and there is no ``override``, the reason.
        ChairTaken, ChairGone, DeviceMissing, LengthOdd, StartOdd, DoctorGone: these no reason
            overcomes.

    """
    _check_shape(form)
    doctor, first_visit = _doctor(act, form, own)
    in_the_way = _in_the_way(act, form, own)
    _check_chair(act, form, in_the_way)
    refusal = _taken(form, in_the_way) or _kept(in_the_way) or _closed(act, form, doctor)
    if refusal is None and past and form.start_at < act.now - PAST:
        refusal = InThePast(day=form.start_at.date(), start=f"{form.start_at:%H:%M}")
    if refusal is not None and not folded(override):
        raise refusal
    return Checked(refusal is not None, first_visit)


def _check_shape(form: VisitForm) -> None:
    if form.start_at.minute % STEP or form.start_at.second:
        raise StartOdd
    length = timedelta(minutes=form.minutes)
    if not timedelta(0) < length <= LONGEST or form.minutes % STEP:
        raise LengthOdd
    day = form.start_at.date()
    if form.away_from.date() != day or form.away_until.date() != day or form.travel % STEP:
        raise LengthOdd
    if form.staff_id is None and form.chair_id is None:
        raise DeviceMissing


_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
# the statements of a booking are written out: it is the action the desk waits for most often
_DOCTOR = f"""
    SELECT s.name, s.active AND s.provider, NOT EXISTS (
        SELECT 1 FROM appointment WHERE customer_id = ? AND start_at < ? AND id != ?
        AND status IN ({_LIVE}))
    FROM (SELECT 1) LEFT JOIN staff s ON s.id = ?"""  # noqa: S608 - our own words
_CONFLICTS = f"""
    SELECT a.staff_id, a.chair_id, a.customer_id, substr(a.start_at, 12, 5),
        substr(a.end_at, 12, 5), c.name, coalesce(s.name, h.name, ''), NULL
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN staff s ON s.id = a.staff_id
    LEFT JOIN chair h ON h.id = a.chair_id AND a.staff_id IS NULL
    WHERE (a.staff_id = ? OR a.customer_id = ? OR a.chair_id = ?)
    AND a.start_at >= ? AND a.start_at < ? AND a.end_at > ? AND a.status IN ({_LIVE})
    AND a.id != ?
    UNION ALL SELECT staff_id, chair_id, NULL, substr(start_at, 12, 5), substr(end_at, 12, 5),
        note, '', kind
    FROM block WHERE start_at >= ? AND start_at < ? AND end_at > ?
    AND coalesce(appointment_id, -1) != ?
    ORDER BY 4"""  # noqa: S608 - our own words


def _doctor(act: Act, form: VisitForm, own: int) -> tuple[str, bool]:
    """The doctor's name ("" without one), and whether this is the customer's first visit."""
    values = (form.customer_id, stamp(form.start_at), own, form.staff_id)
    row = act.session.connection().exec_driver_sql(_DOCTOR, values).one()
    if form.staff_id is not None and not row[1]:
        raise DoctorGone(doctor=row[0] or "—")
    return row[0] or "", bool(row[2])


def _in_the_way(act: Act, form: VisitForm, own: int) -> list[Conflict]:
    """All that is in the way, by one statement over the indexes of doctor, patient, chair."""
    start, end = stamp(form.away_from), stamp(form.away_until)
    day = start[:10]
    found = act.session.connection().exec_driver_sql(
        _CONFLICTS,
        (
            *(form.staff_id, form.customer_id, form.chair_id, day, end, start, own),
            *(day, end, start, own),
        ),
    )
    rows = [Conflict(*row) for row in found]
    # the way to a patient takes the doctor's time alone
    inner = f"{form.start_at:%H:%M}", f"{form.end_at:%H:%M}"
    return [row for row in rows if _meets(form, row, *inner)]


def _meets(form: VisitForm, row: Conflict, start: str, end: str) -> bool:
    if form.staff_id is not None and row.staff_id == form.staff_id:
        return True
    if row.block is not None and row.staff_id is None and row.chair_id is None:
        return True
    if not (row.start < end and row.end > start):
        return False
    if form.chair_id is not None and row.chair_id == form.chair_id:
        return True
    return row.customer_id == form.customer_id


def _check_chair(act: Act, form: VisitForm, in_the_way: Sequence[Conflict]) -> None:
    if form.chair_id is None:
        return
    chair = act.session.get(Chair, form.chair_id)
    if chair is None or not chair.active:
        raise ChairGone(chair=chair.name if chair else "—")
    for row in in_the_way:
        if row.block is None and row.chair_id == form.chair_id:
            raise ChairTaken(chair=chair.name, customer=row.customer, start=row.start, end=row.end)


def _taken(form: VisitForm, in_the_way: Sequence[Conflict]) -> Overridable | None:
    visits = [row for row in in_the_way if row.block is None]
    for kind in (SlotTaken, PatientElsewhere):
        for row in visits:
            mine = form.staff_id is not None and row.staff_id == form.staff_id
            if mine == (kind is SlotTaken):
                return kind(doctor=row.doctor, customer=row.customer, start=row.start, end=row.end)
    return None


def _kept(in_the_way: Sequence[Conflict]) -> Overridable | None:
    for row in in_the_way:
        if row.block is not None:
            return InBlock(kind=BlockKind.of(row.block), start=row.start, end=row.end)
    return None


def _closed(act: Act, form: VisitForm, doctor: str) -> Overridable | None:
    day = form.start_at.date()
    opening, hours = hours_of_day(act.session, form.staff_id or 0, day)
    start = _minute(form.start_at)
    if not covers(opening, start, start + form.minutes):
        return ClinicClosed(**_said(form.start_at, form.end_at))
    away = _minute(form.away_from)
    if form.staff_id and not covers(hours, away, away + form.minutes + 2 * form.travel):
        return DoctorAway(doctor=doctor, **_said(form.away_from, form.away_until))
    return None


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _said(start: datetime, end: datetime) -> dict[str, Any]:
    return {"start": f"{start:%H:%M}", "end": f"{end:%H:%M}", "day": start.date()}
