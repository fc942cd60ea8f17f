from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.clinic.records import ChairKind
from clinic_desk.ui.appointments.board.arranging import by_chair, by_doctor, by_week
from clinic_desk.ui.appointments.board.ghost import Ghost, in_the_way, span_text, visits_inside
from tests.ui.appointments.made_up import CANCELLED, CHEN, LIN, at, block, book, visit

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


def test_kept_time_is_in_the_way_of_whom_it_concerns():
    kept = [
        block(1, "10:00", "11:00", staff_id=CHEN, kind=BlockKind.MEETING),
        block(2, "10:00", "11:00", chair_id=4, kind=BlockKind.EQUIPMENT),
        block(3, "11:00", "11:30", kind=BlockKind.OTHER),
        block(4, "09:30", "10:00", staff_id=CHEN, kind=BlockKind.TRAVEL, visit_id=1),
    ]
    seated = visit(1, "09:00", chair_id=4)
    sheet = by_doctor(book(seated, blocks=kept))
    said = in_the_way(sheet, Ghost(seated, 0, 600, 630), WORDS)
    assert said == ["Kept free 10:00–11:00: Meeting", "Kept free 10:00–11:00: Equipment out of use"]
    said = in_the_way(sheet, Ghost(seated, 1, 600, 665), WORDS)
    assert said == ["Kept free 10:00–11:00: Equipment out of use", "Kept free 11:00–11:30: Other"]
    # the way to this very visit goes along with it
    assert in_the_way(sheet, Ghost(seated, 0, 570, 600), WORDS) == []


def test_among_chairs_the_doctor_goes_along():
    chairs = [ChairRow(n, f"{n}号椅", active=True, kind=ChairKind.CHAIR) for n in (1, 2)]
    mine, same = visit(1, "09:00", chair_id=1), visit(2, "10:00", chair_id=1)
    other = visit(3, "11:00", chair_id=2, staff_id=LIN)
    sheet = by_chair(book(mine, same, other), chairs)
    assert in_the_way(sheet, Ghost(mine, 1, 600, 630), WORDS) == ["Overlaps 客人2 10:00–10:30"]
    assert in_the_way(sheet, Ghost(mine, 1, 660, 690), WORDS) == [
        "Chair taken by 客人3 11:00–11:30"
    ]
    assert in_the_way(sheet, Ghost(mine, 1, 570, 600), WORDS) == []
    afternoon = Ghost(other, 1, 840, 870)
    assert in_the_way(sheet, afternoon, WORDS) == ["Outside working hours"]
    assert in_the_way(sheet, Ghost(None, 1, 660, 690), WORDS) == [
        "Chair taken by 客人3 11:00–11:30"
    ]
    assert Ghost(mine, 1, 540, 570).changes(sheet)
    assert not Ghost(mine, 0, 540, 570).changes(sheet)


def test_in_a_week_visits_that_are_not_shown_count_too():
    mine = visit(1, "09:00")
    elsewhere = visit(2, "11:00", staff_id=LIN, customer_id=101)
    week = by_week([book(mine, elsewhere)], CHEN)
    assert in_the_way(week, Ghost(mine, 0, 660, 690), WORDS) == ["客人2 is elsewhere 11:00–11:30"]


def test_kept_time_goes_anywhere_and_says_which_visits_stay():
    kept = block(1, "12:00", "13:00", staff_id=CHEN)
    sheet = by_doctor(book(visit(1, "09:00"), visit(2, "09:15", staff_id=LIN), blocks=[kept]))
    ghost = Ghost(None, 0, 540, 600, kept)
    assert in_the_way(sheet, ghost, WORDS) == []
    assert visits_inside(sheet, ghost) == 1
    assert visits_inside(sheet, Ghost(None, 0, 540, 600)) == 0
    assert ghost.changes(sheet)
    assert not Ghost(None, 0, 720, 780, kept).changes(sheet)
    moved = Ghost(None, 1, 720, 780, kept).form(sheet)
    assert (moved.staff_id, moved.start_at, moved.kind) == (LIN, at("12:00"), kept.kind)


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
