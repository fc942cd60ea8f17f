"""A firm's roster: read, matched, laid out, booked."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments import batch, queries, service
from clinic_desk.desk.appointments.batch import (
    BatchForm,
    DoctorsMissing,
    NobodyToBook,
    NoRoom,
    Person,
    Standing,
    read_lines,
)
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.refusals import PatientElsewhere, SlotTaken
from clinic_desk.desk.appointments.roster_lines import (
    Line,
    LineMinutesOdd,
    LineNameless,
    LineRepeated,
)
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers import service as registry
from clinic_desk.desk.customers.phones import PhoneDigits
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from tests.small import NOW, TODAY, at

LUWEI = "13600005678"


# reading


@pytest.mark.parametrize(
    ("typed", "name", "phone", "minutes", "note"),
    [
        ("吕伟 13600005678", "吕伟", LUWEI, None, ""),
        ("吕伟 136 0000 5678 30", "吕伟", LUWEI, 30, ""),
        ("吕伟\t136-0000-5678\t45分钟", "吕伟", LUWEI, 45, ""),
        ("3\t吕伟\t销售部\t+86 136 0000 5678", "吕伟", LUWEI, None, "销售部"),
        ("3. 吕伟，男，45，13600005678", "吕伟", LUWEI, None, "男 45"),
        ("吕伟 13600005678 110101199001011237", "吕伟", LUWEI, None, ""),
        ("吕伟、0571-88886666", "吕伟", "057188886666", None, ""),
        ("Mary Ann Lee 13600005678 15 min", "Mary Ann Lee", LUWEI, 15, ""),
        ("Mary Ann Lee 13600005678 15min", "Mary Ann Lee", LUWEI, 15, ""),
        ("Mary\tSales\t13600005678", "Mary", LUWEI, None, "Sales"),
        ("１３６００００５６７８　吕伟", "吕伟", LUWEI, None, ""),
        ("吕伟", "吕伟", "", None, ""),
    ],
)
def test_a_line_is_read_however_it_is_pasted(typed, name, phone, minutes, note):
    (line,) = read_lines(typed)
    assert (line.name, line.phone, line.minutes) == (name, phone, minutes)
    assert line.note == note
    assert line.problem is None


def test_headings_and_empty_lines_are_passed_over():
    lines = read_lines("姓名\t手机\n\n吕伟\t13600005678\n  \n曾国强\t13700001234\n")
    assert [(line.number, line.name) for line in lines] == [(3, "吕伟"), (5, "曾国强")]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("吕伟 136000056781", PhoneDigits),
        ("13600005678", LineNameless),
        ("吕伟 13600005678 7", LineMinutesOdd),
        ("吕伟 13600005678 725分", LineMinutesOdd),
        ("吕伟 13600005678\n吕伟 136 0000 5678", LineRepeated),
    ],
)
def test_what_cannot_be_booked_says_why(typed, problem):
    assert isinstance(read_lines(typed)[-1].problem, problem)


@given(st.text(max_size=80))
def test_anything_may_be_pasted(typed):
    for line in read_lines(typed):
        assert line.name or line.problem


# who is known


class Desk:
    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic

    def do(self, change, by=PROGRAM):
        with self.database.transaction("x", by) as act:
            return change(act)

    def register(self, name, phone=""):
        phones = [PhoneForm(phone)] if phone else []
        return self.do(lambda act: registry.register(act, CustomerForm(name, phones=phones)))

    def book(self, who, start, minutes=30, doctor=0):
        form = VisitForm(
            self.clinic.customers[who], self.clinic.doctors[doctor], start, minutes=minutes
        )
        return self.do(lambda act: service.book(act, form))

    def match(self, text):
        with self.database.reading() as session:
            return batch.match(session, read_lines(text))

    def form(self, *doctors, start=None, minutes=30, **more):
        staff_ids = tuple(self.clinic.doctors[n] for n in doctors)
        return BatchForm(staff_ids, start or at(9), minutes, **more)

    def lay_out(self, form, people, now=NOW):
        with self.database.reading() as session:
            return batch.lay_out(session, form, people, now=now)

    def save(self, form, placed, **more):
        return self.do(lambda act: batch.book_batch(act, form, placed, **more))

    def get(self, visit):
        with self.database.reading() as session:
            return queries.visit(session, visit)


@pytest.fixture
def desk(database, clinic):
    return Desk(database, clinic)


def people(count, minutes=None):
    return [Person(Line(n + 1, f"员工{n}", f"139{n:08d}", minutes)) for n in range(count)]


def test_name_and_phone_together_make_a_customer_known(desk, clinic):
    known, family, other, new, unusable = desk.match(
        "吕伟 13600005678\n单大山 13800138812\n曾国强 13911112222\n钱多多 13911113333\n王五 139"
        "000\n"
    )
    assert (known.standing, known.customer_id) == (Standing.KNOWN, clinic.customers["吕伟"])
    assert (family.standing, family.candidates) == (Standing.NEW, ())
    assert other.standing is Standing.NEW
    assert [row.id for row in other.candidates] == [clinic.customers["曾国强"]]
    assert new.standing is Standing.NEW
    assert unusable.standing is Standing.NEW  # six digits are no phone: they go to the note
    assert unusable.line.note == "139000"


def test_a_line_that_cannot_be_read_is_nobody(desk):
    (one,) = desk.match("吕伟 136000056781")
    assert (one.standing, one.customer_id) == (Standing.UNUSABLE, None)


def test_two_of_one_name_and_phone_are_asked_about(desk, clinic):
    second = desk.register("吕伟", LUWEI)
    (one,) = desk.match("吕伟 13600005678")
    assert one.standing is Standing.WHICH
    assert {row.id for row in one.candidates} == {clinic.customers["吕伟"], second}


def test_a_name_alone_is_asked_about(desk, clinic):
    known, new = desk.match("吕伟\n钱多多")
    assert known.standing is Standing.WHICH
    assert [row.id for row in known.candidates] == [clinic.customers["吕伟"]]
    assert new.standing is Standing.NEW


def test_any_phone_of_a_customer_counts(desk):
    number = desk.do(
        lambda act: registry.register(
            act,
            CustomerForm("钱多多", phones=[PhoneForm("13911113333"), PhoneForm("057188886666")]),
        )
    )
    (one,) = desk.match("钱多多 0571-88886666")
    assert one.customer_id == number


# laying out


def times(placed):
    return [f"{one.start_at:%H:%M}" for one in placed]


def test_one_after_the_other_around_what_is_taken(desk):
    desk.book("曾国强", at(9, 30), 60)
    placed = desk.lay_out(desk.form(0), people(5))
    assert times(placed) == ["09:00", "10:30", "11:00", "11:30", "13:00"]
    assert all(one.problem is None for one in placed)


def test_several_doctors_take_turns(desk, clinic):
    one, _two, three = clinic.doctors
    placed = desk.lay_out(desk.form(0, 2), people(4))
    assert [one.staff_id for one in placed] == [one, three, one, three]
    assert times(placed) == ["09:00", "09:00", "09:30", "09:30"]
    desk.book("曾国强", at(9), 60, doctor=2)
    placed = desk.lay_out(desk.form(0, 2), people(4))
    assert [one.staff_id for one in placed] == [one, one, three, one]
    assert times(placed) == ["09:00", "09:30", "10:00", "10:00"]


def test_a_full_day_goes_on_to_the_next_open_one(desk):
    placed = desk.lay_out(desk.form(0, start=at(17)), people(4))
    saturday = TODAY + timedelta(days=1)
    assert [one.start_at for one in placed] == [
        at(17), at(17, 30), at(9, day=saturday), at(9, 30, day=saturday),
    ]  # fmt: skip


def test_never_before_now(desk):
    placed = desk.lay_out(desk.form(0, start=at(9)), people(1), now=at(14, 7))
    assert placed[0].start_at == at(14, 10)


def test_a_line_may_have_its_own_length(desk):
    roster = [*people(1, minutes=60), *people(2)[1:]]
    placed = desk.lay_out(desk.form(0), roster)
    assert [(one.minutes, one.start_at) for one in placed] == [(60, at(9)), (30, at(10))]


def test_a_person_is_not_laid_over_their_own_visit(desk, clinic):
    desk.book("吕伟", at(9), doctor=1)
    busy = Person(Line(1, "吕伟", LUWEI), clinic.customers["吕伟"])
    placed = desk.lay_out(desk.form(0, 2), [busy, *people(1), busy])
    assert times(placed) == ["09:30", "09:00", "10:00"]
    assert [one.problem for one in placed] == [None] * 3


def test_where_nothing_is_free_that_is_said(desk):
    for ahead in range(7):
        desk.do(lambda act, n=ahead: calendar.set_day(act, TODAY + timedelta(days=n), []))
    placed = desk.lay_out(desk.form(0, minutes=400), people(1))
    assert placed[0].start_at is None
    assert isinstance(placed[0].problem, NoRoom)
    with pytest.raises(NoRoom):
        desk.save(desk.form(0), placed)


def test_a_doctor_must_be_chosen(desk):
    with pytest.raises(DoctorsMissing):
        desk.lay_out(desk.form(), people(1))


spans = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 17), st.integers(1, 4)), max_size=5)
lengths = st.lists(st.sampled_from([15, 20, 30, 45, 60, 90]), min_size=1, max_size=12)


@given(spans, lengths, st.sampled_from([(0,), (0, 1), (2, 0, 1)]))
def test_nobody_meets_and_everybody_comes_as_early_as_can_be(desk, clinic, taken, minutes, turn):
    booked = []
    for doctor, half, halves in taken:
        start = at(9) + timedelta(minutes=30 * half)
        try:
            desk.book("曾国强", start, 30 * halves, doctor)
        except (SlotTaken, PatientElsewhere, batch.DeskError):
            continue
        booked.append((clinic.doctors[doctor], start, start + timedelta(minutes=30 * halves)))
    form = desk.form(*turn)
    roster = [Person(Line(n, f"员工{n}", "", length)) for n, length in enumerate(minutes)]
    placed = desk.lay_out(form, roster)
    before = list(booked)
    for one in placed:
        assert one.problem is None
        expected = earliest(form, before, one.minutes)
        assert one.start_at == expected
        end = one.start_at + timedelta(minutes=one.minutes)
        assert free(one.staff_id, one.start_at, end, before)
        before.append((one.staff_id, one.start_at, end))
    desk.save(form, placed)
    for _ in range(len(booked) + 1):
        desk.database.undo(PROGRAM)


def free(staff_id, start, end, taken):
    day = start.date()
    opens = [(at(9, day=day), at(12, day=day)), (at(13, day=day), at(18, day=day))]
    inside = day.weekday() < 6 and any(a <= start and end <= b for a, b in opens)
    return inside and not any(
        who == staff_id and start < until and since < end for who, since, until in taken
    )


def earliest(form, taken, minutes):
    """By brute force: the first five minutes at which any of the doctors is free."""
    start = form.start_at
    while True:
        end = start + timedelta(minutes=minutes)
        if any(free(who, start, end, taken) for who in form.staff_ids):
            return start
        start += timedelta(minutes=5)


# saving


def test_all_are_booked_and_the_new_registered_in_one_act(desk, database, clinic):
    form = desk.form(
        0, minutes=15, service_id=clinic.services["洁牙"], firm="晨光公司", start=at(14)
    )
    roster = [
        Person(Line(1, "吕伟", LUWEI), clinic.customers["吕伟"]),
        Person(Line(2, "钱多多", "13911113333", note="销售部")),
    ]
    visits = desk.save(form, desk.lay_out(form, roster))
    known, new = (desk.get(visit) for visit in visits)
    assert (known.customer_id, known.note) == (clinic.customers["吕伟"], "晨光公司")
    assert (new.customer, new.phone, new.note) == ("钱多多", "13911113333", "晨光公司 销售部")
    assert (new.start_at, new.minutes, new.service) == (at(14, 15), 15, "洁牙")
    assert new.first_visit
    with database.reading() as session:
        card = customers.card(session, new.customer_id, TODAY)
    assert card.source == "晨光公司"
    database.undo(PROGRAM)
    assert desk.get(visits[0]) is desk.get(visits[1]) is None
    with database.reading() as session:
        assert customers.card(session, new.customer_id, TODAY) is None


def test_what_was_taken_meanwhile_saves_nothing(desk, database):
    form = desk.form(0)
    placed = desk.lay_out(form, people(2))
    desk.book("曾国强", at(9, 30))
    with pytest.raises(SlotTaken):
        desk.save(form, placed)
    with database.reading() as session:
        assert len(customers.all_numbers(session)) == 5
    assert len(desk.save(form, placed, override="公司体检")) == 2


def test_nobody_is_no_batch(desk):
    with pytest.raises(NobodyToBook):
        desk.save(desk.form(0), [])


def test_the_right_to_book_is_needed(desk):
    placed = desk.lay_out(desk.form(0), people(1))
    nobody = Actor(None, "x", frozenset())
    with pytest.raises(NotAllowed):
        desk.do(lambda act: batch.book_batch(act, desk.form(0), placed), nobody)
