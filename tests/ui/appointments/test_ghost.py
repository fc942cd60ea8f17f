from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.ghost import Ghost, in_the_way, span_text
from clinic_desk.ui.appointments.board.sheet import by_doctor
from tests.ui.appointments.made_up import CANCELLED, CHEN, LIN, at, book, visit

WORDS = Catalogue("en")
MOVED = visit(1, "09:00")


def said(ghost, *others):
    return in_the_way(by_doctor(book(MOVED, *others)), ghost, WORDS)


def test_a_free_place_has_nothing_in_the_way():
    assert said(Ghost(MOVED, 0, 600, 630), visit(2, "10:30"), visit(3, "09:30")) == []


def test_another_visit_of_the_doctor_is_named_with_its_time():
    assert said(Ghost(MOVED, 0, 600, 635), visit(2, "10:30")) == ["Overlaps 客人2 10:30–11:00"]


def test_its_own_old_place_and_cancelled_visits_are_free():
    assert said(Ghost(MOVED, 0, 555, 585), visit(2, "09:30", status=CANCELLED)) == []


def test_the_same_customer_elsewhere_and_the_same_chair_are_in_the_way():
    seated = visit(1, "09:00", chair_id=4)
    sheet = by_doctor(
        book(
            seated,
            visit(2, "10:00", staff_id=LIN, customer_id=101),
            visit(3, "11:00", staff_id=LIN, chair_id=4),
            visit(4, "11:00", staff_id=LIN),
        )
    )
    assert in_the_way(sheet, Ghost(seated, 0, 600, 630), WORDS) == [
        "客人2 is elsewhere 10:00–10:30"
    ]
    assert in_the_way(sheet, Ghost(seated, 0, 660, 690), WORDS) == [
        "Chair taken by 客人3 11:00–11:30"
    ]


def test_a_new_visit_minds_only_the_doctor():
    ghost = Ghost(None, 0, 600, 630)
    assert said(ghost, visit(2, "10:00", staff_id=LIN)) == []
    assert said(ghost, visit(2, "10:15")) == ["Overlaps 客人2 10:15–10:45"]


def test_outside_the_doctors_hours_is_said():
    assert said(Ghost(MOVED, 0, 700, 730)) == ["Outside working hours"]
    assert said(Ghost(MOVED, 1, 780, 810)) == ["Outside working hours"]


def test_a_ghost_knows_whether_it_changes_anything():
    sheet = by_doctor(book(MOVED))
    assert not Ghost(MOVED, 0, 540, 570).changes(sheet)
    assert Ghost(MOVED, 1, 540, 570).changes(sheet)
    assert Ghost(MOVED, 0, 540, 575).changes(sheet)
    assert Ghost(None, 0, 540, 570).changes(sheet)
    assert Ghost(MOVED, 0, 545, 575).times(sheet) == (at("09:05"), at("09:35"))
    assert sheet.lanes[0].staff_id == CHEN
    assert span_text(Ghost(MOVED, 0, 545, 575)) == "09:05–09:35"


@given(
    st.integers(0, DAY - 1),
    st.integers(1, 200),
    st.lists(st.tuples(st.sampled_from(["move", "size"]), st.integers(-900, 900)), max_size=8),
)
def test_however_it_is_pushed_it_stays_in_the_day_and_keeps_a_length(start, length, pushes):
    ghost = Ghost(None, 0, start, min(start + length, DAY))
    for kind, minutes in pushes:
        before = ghost.end - ghost.start
        ghost = ghost.moved(minutes=minutes) if kind == "move" else ghost.resized(minutes)
        assert kind == "size" or ghost.end - ghost.start == before
        assert 0 <= ghost.start < ghost.end <= max(DAY, ghost.start + 5)
