from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.calendar.hours import DAY as MINUTES
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.placing import drawn_end, place, place_blocks
from clinic_desk.ui.appointments.board.sheet import EMPTY, USUAL, Beside, Mark
from tests.ui.appointments.made_up import CANCELLED, CHEN, DAY, LIN, block, book, visit


@st.composite
def days(draw):
    count = draw(st.integers(0, 12))
    visits = []
    for number in range(count):
        start = draw(st.integers(0, 23 * 12)) * 5
        minutes = min(draw(st.integers(1, 30)) * 5, MINUTES - start)
        clock = f"{start // 60:02d}:{start % 60:02d}"
        status = draw(st.sampled_from(AppointmentStatus))
        staff_id = draw(st.sampled_from([CHEN, LIN]))
        visits.append(visit(number + 1, clock, minutes, staff_id=staff_id, status=status))
    return by_doctor(book(*visits))


@given(days(), st.sampled_from([0, 5, 15, 30]))
def test_no_visit_hides_another(sheet, least):
    live = [one for one in place(sheet, least) if not one.folded]
    for one, two in combinations(live, 2):
        beside = one.right <= two.left or two.right <= one.left
        apart = drawn_end(one, least) <= two.start or drawn_end(two, least) <= one.start
        assert one.lane != two.lane or beside or apart


@given(days(), st.sampled_from([0, 15]))
def test_every_visit_is_placed_once_and_within_its_lane(sheet, least):
    placed = place(sheet, least)
    assert sorted(one.visit.id for one in placed) == [visit.id for visit in sheet.visits]
    for one in placed:
        assert 0 <= one.left < one.right <= 1
        assert 0 <= one.start < one.end <= MINUTES
        assert sheet.lanes[one.lane].staff_id == one.visit.staff_id
        assert one.folded is not one.visit.status.live


@given(days())
def test_nothing_lies_outside_the_hours_shown(sheet):
    shown = sheet.shown
    assert 0 <= shown.start < shown.end <= MINUTES
    assert all(shown.start <= one.start and one.end <= shown.end for one in place(sheet))


def test_a_lone_visit_takes_the_lane_and_two_share_it():
    lone, left, right = place(
        by_doctor(book(visit(1, "09:00"), visit(2, "10:00", 60), visit(3, "10:30")))
    )
    assert (lone.left, lone.right) == (0, 1)
    assert (left.left, left.right) == (0, 0.5)
    assert (right.left, right.right) == (0.5, 1)


def test_a_visit_widens_where_its_neighbours_end():
    sheet = by_doctor(
        book(visit(1, "09:00", 120), visit(2, "09:00"), visit(3, "09:00"), visit(4, "10:00"))
    )
    widths = {one.visit.id: (one.left, one.right) for one in place(sheet)}
    assert widths[4] == (pytest.approx(1 / 3), 1)
    assert widths[2] == (pytest.approx(1 / 3), pytest.approx(2 / 3))


def test_cancelled_visits_take_no_width():
    cancelled, live = place(by_doctor(book(visit(1, "09:00", status=CANCELLED), visit(2, "09:00"))))
    assert cancelled.folded
    assert (live.left, live.right) == (0, 1)


def test_a_very_short_visit_keeps_its_neighbour_out_of_its_line():
    short, after = place(by_doctor(book(visit(1, "09:00", 5), visit(2, "09:05"))), least=15)
    assert short.right <= after.left


def test_the_hours_shown_hold_early_and_late_visits():
    assert by_doctor(book()).shown == Window(8 * 60, 19 * 60)
    assert by_doctor(book(visit(1, "06:40"), visit(2, "20:00"))).shown == Window(6 * 60, 21 * 60)
    assert by_doctor(book(visit(1, "23:00", 60))).shown.end == MINUTES
    assert by_doctor(book(windows=())).shown == Window(7 * 60, 19 * 60)
    assert EMPTY.shown.start < USUAL.start


def test_marks_come_from_the_visit_and_from_what_lies_beside():
    one = visit(1, "09:00", first_visit=True, note="带孩子来", allergies="青霉素")
    other = visit(2, "10:00")
    alerted = visit(3, "11:00")
    beside = Beside(billed={2}, alerts={103: "怕疼"}, debts={102: 12_000})
    sheet = by_doctor(book(one, other, alerted), beside)
    assert sheet.marks(one) == (Mark.ALERT, Mark.FIRST, Mark.NOTE)
    assert sheet.marks(other) == (Mark.DEBT, Mark.BILLED)
    assert sheet.marks(alerted) == (Mark.ALERT,)


def test_who_is_seen_first_comes_sooner_or_in_a_series_is_marked():
    old = visit(1, "09:00", birth_date=DAY.replace(year=1960), priorities="vip", sooner=True)
    home = visit(2, "10:00", address="城北路1号", series_id=4)
    young = visit(3, "11:00", birth_date=DAY.replace(year=1967))
    sheet = by_doctor(book(old, home, young))
    assert sheet.marks(old) == (Mark.PRIORITY, Mark.SOONER)
    assert sheet.priorities(old) == (Priority.ELDERLY, Priority.VIP)
    assert sheet.marks(home) == (Mark.HOME, Mark.RECURRING)
    assert sheet.marks(young) == ()
    younger = by_doctor(book(young), Beside(elderly_from=55))
    assert younger.marks(young) == (Mark.PRIORITY,)


@given(
    st.lists(st.tuples(st.integers(0, 280), st.integers(1, 20)), max_size=8),
    st.booleans(),
)
def test_kept_time_that_overlaps_stands_side_by_side(made, whole):
    kept = [
        block(n + 1, *_clocks(place, length), staff_id=None if whole else CHEN)
        for n, (place, length) in enumerate(made)
    ]
    placed = place_blocks(by_doctor(book(blocks=kept)))
    assert len(placed) == len(kept) * (2 if whole else 1)
    for one, two in combinations(placed, 2):
        beside = one.right <= two.left or two.right <= one.left
        apart = one.end <= two.start or two.end <= one.start
        assert one.lane != two.lane or beside or apart


def _clocks(place, length):
    return [f"{m // 60:02d}:{m % 60:02d}" for m in (5 * place, min(5 * (place + length), 1435))]


def test_a_lane_counts_minutes_of_its_own_day():
    lane = by_doctor(book()).lanes[0]
    assert lane.minute(lane.at(605)) == 605
    assert lane.minute(lane.at(-10)) == 0
    assert lane.minute(lane.at(MINUTES + 10)) == MINUTES
