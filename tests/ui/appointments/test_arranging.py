"""Days and weeks of the book as lanes of doctors, chairs and days."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.clinic.records import ChairKind
from clinic_desk.ui.appointments.board.arranging import by_chair, by_doctor, by_week
from clinic_desk.ui.appointments.board.sheet import Beside
from clinic_desk.ui.appointments.board.views import View
from tests.ui.appointments.made_up import CANCELLED, CHEN, DAY, LIN, OPEN, block, book, visit

ONE = ChairRow(1, "1号椅", active=True, kind=ChairKind.CHAIR)
TWO = ChairRow(2, "2号椅", active=True, kind=ChairKind.CHAIR)
SCANNER = ChairRow(7, "口扫仪", active=True, kind=ChairKind.DEVICE)
OLD = ChairRow(9, "旧椅", active=False, kind=ChairKind.CHAIR)
BESIDE = Beside(chairs={chair.id: chair for chair in (ONE, TWO, SCANNER, OLD)})
CHAIRS = (ONE, TWO, SCANNER)
MONDAY = DAY - timedelta(days=DAY.weekday())


def week_of(*visits, blocks=(), closed=(6,)):
    days = [MONDAY + timedelta(days=n) for n in range(7)]
    return [
        book(
            *(one for one in visits if one.start_at.date() == day),
            day=day,
            windows=() if day.weekday() in closed else OPEN,
            blocks=[one for one in blocks if one.start_at.date() == day],
        )
        for day in days
    ]


def test_a_device_without_a_doctor_has_a_lane_at_the_right():
    made = book(
        visit(1, "09:00"),
        visit(2, "09:00", staff_id=None, chair_id=7),
        visit(3, "10:00", chair_id=7),
    )
    sheet = by_doctor(made, BESIDE)
    assert [lane.name for lane in sheet.lanes] == ["陈医生", "林医生", "口扫仪"]
    assert sheet.lane_of == {1: 0, 2: 2, 3: 0}
    assert sheet.lanes[2].windows == OPEN
    assert (sheet.lanes[2].staff_id, sheet.lanes[2].chair_id) == (None, 7)
    assert [lane.name for lane in by_doctor(book(visit(1, "09:00")), BESIDE).lanes] == [
        "陈医生", "林医生",
    ]  # fmt: skip


def test_a_lane_for_each_chair_and_one_for_visits_without():
    made = book(visit(1, "09:00", chair_id=2), visit(2, "09:00", staff_id=LIN))
    sheet = by_chair(made, CHAIRS, BESIDE)
    assert [lane.chair_id for lane in sheet.lanes] == [1, 2, 7, None]
    assert sheet.lane_of == {1: 1, 2: 3}
    assert {lane.windows for lane in sheet.lanes} == {OPEN}
    assert sheet.doctor(sheet.visit(2)) == "林医生"
    assert by_chair(book(visit(1, "09:00", chair_id=1)), CHAIRS).lanes[-1].chair_id == 7
    assert [lane.chair_id for lane in by_chair(book(), ()).lanes] == [None]


def test_a_chair_out_of_use_keeps_its_visits():
    sheet = by_chair(book(visit(1, "09:00", chair_id=9)), CHAIRS, BESIDE)
    assert [lane.name for lane in sheet.lanes] == ["1号椅", "2号椅", "口扫仪", "旧椅"]
    assert sheet.lane_of == {1: 3}


def test_a_week_shows_one_doctor_from_monday_and_leaves_closed_days_out():
    sunday = MONDAY + timedelta(days=6)
    mine, hers = visit(1, "09:00"), visit(2, "09:00", staff_id=LIN, day=MONDAY)
    sheet = by_week(week_of(mine, hers), CHEN, BESIDE)
    assert [lane.day.weekday() for lane in sheet.lanes] == [0, 1, 2, 3, 4, 5]
    assert {lane.staff_id for lane in sheet.lanes} == {CHEN}
    assert [one.id for one in sheet.visits] == [1]
    assert [one.id for one in sheet.others] == [2]
    assert sheet.lane_of == {1: DAY.weekday()}
    late = by_week(week_of(visit(3, "09:00", day=sunday)), CHEN)
    assert len(late.lanes) == 7
    assert late.lanes[6].windows == ()
    closed = by_week(week_of(closed=range(7)), CHEN)
    assert len(closed.lanes) == 7


@pytest.mark.parametrize(
    ("sheet", "lane", "wanted"),
    [
        (by_doctor(book(visit(1, "09:00", chair_id=1))), 1, (LIN, 1)),
        (by_chair(book(visit(1, "09:00", chair_id=1)), CHAIRS), 1, (CHEN, 2)),
        (by_week(week_of(visit(1, "09:00", chair_id=1)), CHEN), 0, (CHEN, 1)),
        (
            by_doctor(book(visit(1, "09:00", chair_id=1),
                           visit(2, "09:00", staff_id=None, chair_id=7)), BESIDE),
            2,
            (None, 7),
        ),
        (by_chair(book(visit(1, "09:00", chair_id=1), visit(2, "10:00")), CHAIRS), 3, (CHEN, None)),
    ],
)  # fmt: skip
def test_a_lane_decides_its_own_part_of_a_visit(sheet, lane, wanted):
    assert sheet.target(lane, sheet.visit(1)) == wanted


def test_a_new_visit_takes_all_from_its_lane():
    assert by_doctor(book()).target(1, None) == (LIN, None)
    assert by_chair(book(), CHAIRS).target(2, None) == (None, 7)


def test_kept_time_stands_where_it_counts():
    kept = [
        block(1, "12:00", "13:00"),
        block(2, "09:00", "10:00", staff_id=LIN),
        block(3, "09:00", "10:00", chair_id=2),
        block(4, "09:00", "10:00", day=DAY + timedelta(days=1)),
    ]
    doctors = by_doctor(book(blocks=kept))
    assert [[one.id for one in doctors.blocks_in(n)] for n in range(2)] == [[1], [1, 2]]
    chairs = by_chair(book(blocks=kept), CHAIRS)
    assert [[one.id for one in chairs.blocks_in(n)] for n in range(3)] == [[1], [1, 3], [1]]
    week = by_week(week_of(blocks=kept), LIN)
    assert [[one.id for one in week.blocks_in(n)] for n in (4, 5)] == [[1, 2], [4]]
    assert doctors.offered(1) == 180 - 60


def test_whose_time_is_kept_is_decided_by_the_lane_except_the_clinics():
    doctors, chairs = by_doctor(book()), by_chair(book(visit(1, "09:00")), CHAIRS)
    mine = block(1, "09:00", "10:00", staff_id=CHEN).form
    whole = block(2, "09:00", "10:00").form
    assert doctors.kept_target(1, mine) == (LIN, None)
    assert chairs.kept_target(0, mine) == (None, 1)
    assert chairs.kept_target(3, mine) == (CHEN, None)
    assert doctors.kept_target(1, whole) == (None, None)


def test_one_doctors_lane_keeps_the_others_in_mind():
    sheet = by_doctor(book(visit(1, "09:00"), visit(2, "09:00", staff_id=LIN))).only(LIN)
    assert [lane.staff_id for lane in sheet.lanes] == [LIN]
    assert ([one.id for one in sheet.visits], [one.id for one in sheet.others]) == ([2], [1])
    both = by_doctor(book())
    assert both.only(None) is both
    assert both.only(99) is both


def test_a_lane_is_found_for_doctor_or_chair_and_day():
    doctors = by_doctor(book(visit(1, "09:00", staff_id=None, chair_id=7)), BESIDE)
    assert doctors.lane_at(LIN, 3, DAY) == 1
    assert doctors.lane_at(None, 7, DAY) == 2
    assert doctors.lane_at(99, None, DAY) is None
    chairs = by_chair(book(), CHAIRS)
    assert chairs.lane_at(LIN, 2, DAY) == 1
    assert chairs.lane_at(LIN, None, DAY) is None
    week = by_week(week_of(), CHEN)
    assert week.lane_at(CHEN, None, MONDAY) == 0
    assert week.lane_at(LIN, None, MONDAY) is None
    assert week.view is View.WEEK


@given(
    st.lists(st.tuples(st.integers(0, 107), st.integers(1, 24), st.booleans()), max_size=14),
    st.integers(0, 120),
    st.integers(1, 30),
)
def test_what_meets_a_span_of_time_is_found(made, start, length):
    visits = [
        visit(n + 1, f"{9 + place // 12:02d}:{place % 12 * 5:02d}", 5 * minutes,
              status=CANCELLED if gone else visit(0, "09:00").status)
        for n, (place, minutes, gone) in enumerate(made)
    ]  # fmt: skip
    sheet = by_doctor(book(*visits))
    begin = sheet.lanes[0].at(540 + 5 * start)
    end = begin + timedelta(minutes=5 * length)
    found = {one.id for one in sheet.meeting(begin, end)}
    assert found == {
        one.id for one in visits if one.status.live and one.start_at < end and begin < one.end_at
    }
