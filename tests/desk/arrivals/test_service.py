import pytest

from clinic_desk.desk.appointments import queries as visits
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.appointments.refusals import SlotTaken, VisitOver
from clinic_desk.desk.arrivals import queries, service
from clinic_desk.desk.arrivals.service import EstimateOdd, NotWaiting, TellerMissing
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import at

STRANGER = Actor(None, "stranger", frozenset())


def tell(act, visit, **more):
    given = {"told_by": " 小陈 ", "estimate": 15, "apologised": True, "rebook_offered": True}
    return service.tell(act, visit, **(given | more))


def test_what_was_told_is_logged(database, clinic, booked):
    visit = booked("吕伟", at(9), arrived=at(8, 50))
    with database.transaction("x", clinic.desk) as act:
        tell(act, visit, note=" 想  改期 ")
    with database.reading() as session:
        (row,) = queries.notices(session, [visit])[visit]
    assert (row.told_by, row.note, row.rebook_offered) == ("小陈", "想 改期", True)


@pytest.mark.parametrize(
    ("more", "refusal", "field"),
    [
        ({"told_by": "  "}, TellerMissing, "told_by"),
        ({"estimate": -1}, EstimateOdd, "estimate"),
        ({"estimate": 241}, EstimateOdd, "estimate"),
    ],
)
def test_what_is_missing_is_refused(database, clinic, booked, more, refusal, field):
    visit = booked("吕伟", at(9), arrived=at(8, 50))
    with pytest.raises(refusal) as refused, database.transaction("x", clinic.desk) as act:
        tell(act, visit, **more)
    assert refused.value.field == field
    with database.reading() as session:
        assert queries.notices(session, [visit]) == {}


def test_only_who_waits_is_told(database, clinic, booked):
    visit = booked("吕伟", at(9), arrived=at(8, 50), seated=at(9))
    with pytest.raises(NotWaiting) as refused, database.transaction("x", clinic.desk) as act:
        tell(act, visit)
    assert str(refused.value) == "This visit is marked “In treatment”: nobody waits for it."


def test_telling_needs_the_right_to_book(database, booked):
    visit = booked("吕伟", at(9), arrived=at(8, 50))
    with pytest.raises(NotAllowed), database.transaction("x", STRANGER) as act:
        tell(act, visit)


def test_who_escorts_is_kept_and_nothing_else_changes(database, clinic, booked):
    number = booked("吕伟", at(9), arrived=at(8, 50), note="怕疼")
    with database.reading() as session:
        before = visits.visit(session, number)
    assert before is not None
    with database.transaction("x", clinic.desk) as act:
        service.set_escort(act, number, who=" 李护士 ", version=before.version)
    with database.reading() as session:
        after = visits.visit(session, number)
    assert after == before._replace(escort="李护士", version=before.version + 1)
    with pytest.raises(ChangedMeanwhile), database.transaction("x", clinic.desk) as act:
        service.set_escort(act, number, who="", version=before.version)


def test_a_visit_that_is_over_needs_no_escort(database, clinic, booked):
    number = booked("吕伟", at(9), arrived=at(8, 50), seated=at(9), done=at(9))
    with pytest.raises(VisitOver), database.transaction("x", clinic.desk) as act:
        version = act.session.get_one(Appointment, number).version
        service.set_escort(act, number, who="李护士", version=version)


def test_who_walks_in_is_booked_and_here_in_one_go(database, clinic):
    form = VisitForm(
        clinic.customers["吕伟"], clinic.doctors[0], at(9), 30, channel=Channel.WALK_IN
    )
    with database.transaction("Check in without a booking", clinic.desk) as act:
        number = service.walk_in(act, form)
    with database.reading() as session:
        row = visits.visit(session, number)
    assert row is not None
    assert (row.status, row.queue_number, row.channel) == (
        AppointmentStatus.ARRIVED,
        1,
        Channel.WALK_IN,
    )
    database.undo(clinic.desk)
    with database.reading() as session:
        assert visits.visit(session, number) is None


def test_a_taken_time_is_refused_whole_and_a_reason_overcomes_it(database, clinic, booked):
    booked("曾国强", at(9))
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(9), 30)
    with pytest.raises(SlotTaken), database.transaction("x", clinic.desk) as act:
        service.walk_in(act, form)
    with database.transaction("x", clinic.desk) as act:
        service.walk_in(act, form, override="牙痛")
    with database.reading() as session:
        assert [row.customer for row in queries.waiting(session, at(9))] == ["吕伟"]
