"""Laws over random histories of the book, each step an action of its own, some taken back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations, count

from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments import pinboard, queries, recurring, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, Block, PinnedVisit
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.recurring import Chosen, Rule, Unit
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.desk.waitlist.records import WaitEntry
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import PROGRAM

MONDAY = date(2027, 3, 1)
_weeks = count()
"""Each example has a Monday of its own: what earlier ones booked is not in its way."""

person = st.integers(0, 2)
doctor = st.integers(0, 1)
chair = st.sampled_from([None, 0, 1])
start = st.integers(0, 3)
length = st.integers(1, 2)
which = st.integers(0, 3)
reason = st.sampled_from(["", "", "in pain"])
step = st.one_of(
    st.tuples(st.just("book"), person, doctor, chair, start, length, reason),
    st.tuples(st.just("series"), person, doctor, chair, start, length, reason),
    st.tuples(st.just("move"), which, doctor, start, length, reason),
    st.tuples(st.just("resize"), which, length, reason),
    st.tuples(st.just("change"), which, person, doctor, chair, start, length, reason),
    st.tuples(st.just("break"), which, st.sampled_from(Broken), st.sampled_from(After)),
    st.tuples(st.just("revive"), which, reason),
    st.tuples(st.just("mark"), which, st.sampled_from(service.STAGES), reason),
    st.tuples(st.just("leave"), which),
    st.tuples(st.just("pin"), which, st.booleans()),
    st.tuples(st.just("drop"), which, doctor, start, reason),
    st.tuples(st.just("undo")),
)


class History:
    """Does steps; what the desk refuses leaves no trace."""

    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic
        self.day = MONDAY + timedelta(days=7 * next(_weeks))
        self.people = list(clinic.customers.values())
        for who, doctor, place in ((0, 0, 0), (1, 0, 1), (2, 1, 1)):
            assert self.do("book", who, doctor, None, place, 1, "")
        database.forget()

    def at(self, place):
        return datetime.combine(self.day, time(9)) + timedelta(minutes=15 * place)

    def rows(self):
        """All visits of the day as stored, by id."""
        with self.database.reading() as session:
            found = session.query(Appointment).where(
                Appointment.start_at >= datetime.combine(self.day, time()),
                Appointment.start_at < datetime.combine(self.day, time()) + timedelta(1),
            )
            return found.order_by(Appointment.id).all()

    def image(self):
        """Every row of the book and the wait list, but for the count of its changes."""
        kinds = (Appointment, Block, PinnedVisit, WaitEntry)
        with self.database.reading() as session:
            return {
                (kind.__name__, row.id): {
                    column.key: getattr(row, column.key)
                    for column in kind.__table__.columns
                    if column.key != "version"
                }
                for kind in kinds
                for row in session.query(kind).all()
            }

    def form(self, who, doctor, chair, place, quarters):
        return VisitForm(
            self.people[who],
            self.clinic.doctors[doctor],
            self.at(place),
            15 * quarters,
            chair_id=None if chair is None else self.clinic.chairs[chair],
        )

    def visit(self, which):
        rows = self.rows()
        return rows[which % len(rows)] if rows else None

    def do(self, kind, *values):
        """Whether it was done."""
        if kind == "undo":
            try:
                self.database.undo(PROGRAM)
            except DeskError:
                return False
            return True
        try:
            with self.database.transaction("x", PROGRAM) as act:
                return getattr(self, f"_{kind}")(act, *values) is not False
        except DeskError:
            return False

    def _book(self, act, who, doctor, chair, place, quarters, why):
        form = self.form(who, doctor, chair, place, quarters)
        settle_booked(act, [service.book(act, form, override=why)])

    def _series(self, act, who, doctor, chair, place, quarters, why):
        form = self.form(who, doctor, chair, place, quarters)
        chosen = [Chosen(self.at(place + 2 * n), why) for n in range(2)]
        recurring.book_series(act, form, chosen, Rule(1, Unit.DAY, count=2))

    def _move(self, act, which, doctor, place, quarters, why):
        visit = self.visit(which)
        if visit is None:
            return False
        return service.move(
            act,
            visit.id,
            staff_id=self.clinic.doctors[doctor],
            start_at=self.at(place),
            end_at=self.at(place + quarters),
            version=visit.version,
            override=why,
        )

    def _resize(self, act, which, quarters, why):
        visit = self.visit(which)
        if visit is None:
            return False
        form = replace(service.form_of(act, visit), minutes=15 * quarters)
        return service.change(act, visit.id, form, version=visit.version, override=why)

    def _revive(self, act, which, why):
        broken = [visit for visit in self.rows() if not visit.status.live]
        if not broken:
            return False
        visit = broken[which % len(broken)]
        return service.mark(act, visit.id, Status.BOOKED, version=visit.version, override=why)

    def _change(self, act, which, who, doctor, chair, place, quarters, why):
        visit = self.visit(which)
        if visit is None:
            return False
        form = self.form(who, doctor, chair, place, quarters)
        return service.change(act, visit.id, form, version=visit.version, override=why)

    def _break(self, act, which, how, then):
        visit = self.visit(which)
        if visit is None:
            return False
        return break_visit(
            act, visit.id, how=how, then=then, reason="made up", version=visit.version
        )

    def _mark(self, act, which, stage, why):
        visit = self.visit(which)
        if visit is None:
            return False
        return service.mark(act, visit.id, stage, version=visit.version, override=why)

    def _leave(self, act, which):
        visit = self.visit(which)
        return visit is not None and service.leave(act, visit.id, version=visit.version)

    def _pin(self, act, which, copy):
        visit = self.visit(which)
        return visit is not None and pinboard.pin(act, visit.id, copy=copy)

    def _drop(self, act, which, doctor, place, why):
        pins = pinboard.pinned(act.session)
        if not pins:
            return False
        pin = pins[which % len(pins)]
        return pinboard.drop(
            act,
            pin.id,
            staff_id=self.clinic.doctors[doctor],
            start_at=self.at(place),
            version=pin.visit.version,
            override=why,
        )


def collide(one, other):
    """Brute force: every five minutes that both take, of a doctor, chair or patient."""

    def minutes(visit):
        return {
            visit.start_at + timedelta(minutes=n)
            for n in range(0, int((visit.end_at - visit.start_at).total_seconds()) // 60, 5)
        }

    shared = (
        one.staff_id == other.staff_id
        or one.customer_id == other.customer_id
        or (one.chair_id is not None and one.chair_id == other.chair_id)
    )
    return shared and bool(minutes(one) & minutes(other))


gone = {Status.MISSED, Status.CANCELLED_BY_PATIENT, Status.CANCELLED_BY_CLINIC}


@settings(max_examples=40)
@given(st.lists(step, min_size=10, max_size=24))
def test_no_two_live_visits_overlap_unless_a_reason_was_given(opened, database, clinic, steps):
    history = History(database, clinic)
    for one in steps:
        history.do(*one)
        live = [visit for visit in history.rows() if visit.status not in gone]
        for left, right in combinations(live, 2):
            if collide(left, right):
                assert left.override_reason or right.override_reason, (one, left.id, right.id)
                same_chair = left.chair_id is not None and left.chair_id == right.chair_id
                meets = left.start_at < right.end_at and right.start_at < left.end_at
                assert not (same_chair and meets), "no reason puts two on one chair"


@settings(max_examples=40)
@given(st.lists(step, min_size=2, max_size=8), step)
def test_taking_a_step_back_leaves_the_book_as_it_was(opened, database, clinic, before, last):
    history = History(database, clinic)
    for one in before:
        history.do(*one)
    image = history.image()
    waiting = database.undoable
    if last[0] == "undo" or not history.do(*last):
        return
    if history.image() == image:
        assert database.undoable == waiting  # nothing changed, nothing to take back
        return
    database.undo(PROGRAM)
    assert history.image() == image


@settings(max_examples=30)
@given(st.lists(step, max_size=6), which, doctor, start, length)
def test_moving_there_and_back_is_as_before(
    opened, database, clinic, before, number, doctor, place, quarters
):
    """But for the confirmation, which another time asks for anew, and the reason given for it."""
    history = History(database, clinic)
    history.do("book", 0, 0, None, 2, 2, "in pain")
    for one in before:
        history.do(*one)
    image, row = history.image(), history.visit(number)
    if not history.do("move", number, doctor, place, quarters, "in pain"):
        return

    def back(act):
        version = act.session.get_one(Appointment, row.id).version
        service.move(
            act,
            row.id,
            staff_id=row.staff_id,
            start_at=row.start_at,
            end_at=row.end_at,
            version=version,
            override="in pain",
        )

    with database.transaction("x", PROGRAM) as act:
        back(act)
    after = history.image()
    for one in (image, after):
        for name in ("status", "confirmed_at", "override_reason"):
            one["Appointment", row.id].pop(name)
    assert after == image
    with database.reading() as session:
        shown = queries.visit(session, row.id)
    assert shown.confirmed_at in {None, row.confirmed_at}
