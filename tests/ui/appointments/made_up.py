"""A made-up day of the book: two doctors in the morning, one of them also after lunch."""

from datetime import date, datetime, timedelta

from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import ColumnRow, DayBook, VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus, BlockKind, Channel
from clinic_desk.desk.calendar.hours import Window

DAY = date(2026, 11, 20)
OPEN = (Window(9 * 60, 12 * 60), Window(13 * 60, 18 * 60))
CHEN, LIN = 11, 12
BOOKED = AppointmentStatus.BOOKED
CANCELLED = AppointmentStatus.CANCELLED_BY_PATIENT


def at(clock: str, day: date = DAY) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute)


def visit(
    number: int,
    start: str,
    minutes: int = 30,
    *,
    staff_id: int | None = CHEN,
    status: AppointmentStatus = BOOKED,
    day: date = DAY,
    **more,
) -> VisitRow:
    given = {
        "customer_id": 100 + number,
        "chair_id": None,
        "service_id": 1,
        "channel": Channel.PHONE,
        "note": "",
        "first_visit": False,
        "confirmed_at": None,
        "arrived_at": None,
        "seated_at": None,
        "done_at": None,
        "end_reason": "",
        "version": 1,
        "customer": f"客人{number}",
        "number": f"K{number:05d}",
        "allergies": "",
        "service": "洁牙",
        "colour": "",
        "phone": f"1380013{number:04d}",
        "birth_date": None,
        "priorities": "",
        "sooner": False,
        "escort": "",
        "address": "",
        "queue_number": None,
        "series_id": None,
    }
    begin = at(start, day)
    return VisitRow(
        id=number,
        staff_id=staff_id,
        start_at=begin,
        end_at=begin + timedelta(minutes=minutes),
        status=status,
        **(given | more),
    )


def block(
    number: int,
    start: str,
    end: str,
    *,
    staff_id: int | None = None,
    chair_id: int | None = None,
    kind: BlockKind = BlockKind.LUNCH,
    day: date = DAY,
    note: str = "",
    visit_id: int | None = None,
) -> BlockRow:
    """Without doctor and chair it is the whole clinic's."""
    return BlockRow(number, staff_id, chair_id, at(start, day), at(end, day), kind, note, visit_id)


def book(*visits: VisitRow, day: date = DAY, windows=OPEN, blocks=()) -> DayBook:
    columns = (
        ColumnRow(CHEN, "陈医生", "主任医师", "#0b7468", windows),
        ColumnRow(LIN, "林医生", "", "", windows[:1]),
    )
    return DayBook(day, windows, columns, visits, tuple(blocks))
