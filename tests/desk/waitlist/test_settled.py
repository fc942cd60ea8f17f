"""Whoever is booked does not go on waiting: the entry is settled in the same act."""

from dataclasses import replace

import pytest

from clinic_desk.desk.appointments import pinboard
from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.waitlist import queries
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.desk.waitlist.forms import Taker
from clinic_desk.desk.waitlist.records import WaitEntry, WaitReason, WaitState
from clinic_desk.desk.waitlist.refusals import EntryOver
from clinic_desk.desk.waitlist.taking import book_waiting, settle_booked, take
from clinic_desk.storage.act import PROGRAM
from tests.small import NOW, at


def rows(book, name):
    customer_id = book.clinic.customers[name]
    return book.read(lambda session: queries.entries_of(session, customer_id, NOW))


def form(book, name, service_name="洁牙", **more):
    number = book.clinic.services[service_name] if service_name else None
    return VisitForm(
        book.clinic.customers[name], book.clinic.doctors[0], at(11), 30, number, **more
    )


def broken(book, name="吕伟"):
    number = book.book(name, 10)
    book.do(
        lambda act: break_visit(
            act,
            number,
            how=Broken.BY_PATIENT,
            then=After.WAIT_LIST,
            reason="忙",
            version=1,
        )
    )
    return number


def test_a_booking_suits_the_entry_of_its_service_else_one_without(book):
    book.wait("吕伟", service_name="拔牙")
    plain = book.wait("吕伟", service_name=None)
    cleaning = book.wait("吕伟")
    services = book.clinic.services
    found = rows(book, "吕伟")
    assert queries.suiting(found, services["洁牙"]).id == cleaning
    assert queries.suiting(found, services["种植"]).id == plain
    assert queries.suiting([], services["洁牙"]) is None
    without = [row for row in found if row.id not in {plain, cleaning}]
    assert queries.suiting(without, services["种植"]) is None
    assert rows(book, "曾国强") == []


def test_a_booking_for_somebody_who_waits_settles_in_one_act_and_is_undone_as_one(book):
    visit = broken(book)
    (row,) = rows(book, "吕伟")
    wanted = form(book, "吕伟", sooner=True)
    number = book.do(lambda act: book_waiting(act, wanted, row.taker))
    assert rows(book, "吕伟") == []
    made = book.read(lambda session: session.get_one(Appointment, number))
    assert (made.rebooked_from_id, made.sooner) == (visit, True)
    with pytest.raises(EntryOver):
        book.do(lambda act: book_waiting(act, replace(wanted, start_at=at(14)), row.taker))
    assert len([1 for at_ in (at(14),) if at_ in starts(book)]) == 0
    book.database.undo(PROGRAM)
    assert [one.id for one in rows(book, "吕伟")] == [row.id]
    assert at(11) not in starts(book)


def starts(book):
    return {
        one.start_at
        for one in book.read(lambda session: session.query(Appointment).all())
        if one.status.live
    }


def test_a_broken_visit_that_is_expected_again_waits_no_more(book):
    visit = broken(book)
    version = book.visit(visit).version

    def back(act):
        appointments.mark(act, visit, Status.BOOKED, version=version)
        settle_booked(act, [visit])

    book.do(back)
    assert rows(book, "吕伟") == []
    entry = book.read(lambda session: session.query(WaitEntry).one())
    assert (entry.state, entry.booked_id) == (WaitState.BOOKED, visit)


def test_a_broken_visit_that_is_made_good_from_the_pinboard_waits_no_more(book):
    visit = broken(book)

    def drop(act):
        pin = pinboard.pin(act, visit)
        made = pinboard.drop(
            act,
            pin,
            staff_id=book.clinic.doctors[1],
            start_at=at(14),
            version=act.session.get_one(Appointment, visit).version,
        )
        settle_booked(act, [made])

    book.do(drop)
    assert rows(book, "吕伟") == []


def test_another_service_or_a_later_visit_leaves_the_entry_waiting(book):
    book.wait("吕伟", service_name="拔牙")
    later = book.book("吕伟", 16)
    earlier = book.wait("吕伟", reason=WaitReason.SOONER, appointment_id=later)
    made = book.do(lambda act: appointments.book(act, form(book, "吕伟")))
    book.do(lambda act: settle_booked(act, [made, later]))
    assert len(rows(book, "吕伟")) == 2
    book.cancel(later)
    book.do(lambda act: settle_booked(act, [made]))
    assert earlier not in {row.id for row in rows(book, "吕伟")}


def test_a_recall_that_is_taken_settles_the_same_wish(book):
    book.wait("吕伟")
    taker = Taker(book.clinic.customers["吕伟"], 30, book.clinic.services["洁牙"])
    book.do(lambda act: take(act, taker, staff_id=book.clinic.doctors[0], start_at=at(11)))
    assert rows(book, "吕伟") == []
