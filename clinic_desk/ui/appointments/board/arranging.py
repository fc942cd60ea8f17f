"""A day or a week of the book as lanes: by doctor, by chair, by day."""

from collections.abc import Iterable, Sequence
from datetime import date

from clinic_desk.desk.appointments.queries import ColumnRow, DayBook
from clinic_desk.desk.calendar.hours import Windows
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.ui.appointments.board.sheet import NOTHING, Beside, Lane, Sheet
from clinic_desk.ui.appointments.board.views import View


def by_doctor(book: DayBook, beside: Beside = NOTHING) -> Sheet:
    """A lane for each doctor of the day; at the right one for each device that is used alone.

    The book holds a column for everybody who has a visit that day, those who left too.
    """
    lanes = [
        Lane(one.staff_id, None, book.day, one.name, one.title, one.colour, one.windows)
        for one in book.columns
    ]
    place = {lane.staff_id: number for number, lane in enumerate(lanes)}
    alone = _in_order(visit.chair_id for visit in book.visits if visit.staff_id is None)
    device = {chair_id: len(lanes) + number for number, chair_id in enumerate(alone)}
    lanes += [_chair_lane(book, chair_id, beside) for chair_id in alone]
    lane_of = {
        visit.id: device[visit.chair_id] if visit.staff_id is None else place[visit.staff_id]
        for visit in book.visits
    }
    return _sheet(View.DOCTORS, lanes, lane_of, beside, [book])


def by_chair(book: DayBook, chairs: Sequence[ChairRow], beside: Beside = NOTHING) -> Sheet:
    """A lane for each of ``chairs``, for those out of use that still have visits, and one for
    visits without a chair where there are any. Chairs stand as long as the clinic is open.
    """
    known = {chair.id for chair in chairs}
    used = _in_order(visit.chair_id for visit in book.visits if visit.chair_id not in known)
    numbers: list[int | None] = [chair.id for chair in chairs]
    numbers += [number for number in used if number is not None]
    if None in used or not numbers:
        numbers.append(None)
    lanes = [_chair_lane(book, chair_id, beside) for chair_id in numbers]
    lane_of = {visit.id: numbers.index(visit.chair_id) for visit in book.visits}
    return _sheet(View.CHAIRS, lanes, lane_of, beside, [book])


def by_week(books: Sequence[DayBook], staff_id: int, beside: Beside = NOTHING) -> Sheet:
    """One doctor's week, a lane a day; days closed on which nobody comes are left out."""
    mine = {
        book.day: tuple(visit for visit in book.visits if visit.staff_id == staff_id)
        for book in books
    }
    shown = [book for book in books if book.windows or mine[book.day]] or list(books)
    lanes: list[Lane] = []
    for book in shown:
        one = next((one for one in book.columns if one.staff_id == staff_id), None)
        said = (one.name, one.title, one.colour, one.windows) if one else ("", "", "", ())
        lanes.append(Lane(staff_id, None, book.day, *said))
    lane_of = {visit.id: n for n, book in enumerate(shown) for visit in mine[book.day]}
    return _sheet(View.WEEK, lanes, lane_of, beside, books)


def _sheet(
    view: View,
    lanes: Sequence[Lane],
    lane_of: dict[int, int],
    beside: Beside,
    books: Sequence[DayBook],
) -> Sheet:
    doctors: dict[int, ColumnRow] = {}
    hours: dict[tuple[int, date], Windows] = {}
    for book in books:
        for one in book.columns:
            doctors[one.staff_id] = one
            hours[one.staff_id, book.day] = one.windows
    blocks = tuple(block for book in books for block in book.blocks)
    everything = [visit for book in books for visit in book.visits]
    visits = tuple(visit for visit in everything if visit.id in lane_of)
    others = tuple(visit for visit in everything if visit.id not in lane_of)
    return Sheet(tuple(lanes), visits, lane_of, beside, view, blocks, others, doctors, hours)


def _chair_lane(book: DayBook, chair_id: int | None, beside: Beside) -> Lane:
    chair = beside.chairs.get(chair_id) if chair_id is not None else None
    return Lane(None, chair_id, book.day, chair.name if chair else "", "", "", book.windows)


def _in_order(numbers: Iterable[int | None]) -> list[int | None]:
    """Each once, by number; those without one last."""
    return sorted(set(numbers), key=lambda number: (number is None, number or 0))
