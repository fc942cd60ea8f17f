from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.clinic.records import Service
from clinic_desk.desk.waitlist.recalls import BACK, months_later, overdue_recalls
from clinic_desk.storage import reading
from tests.small import TODAY

HALF_YEAR_AGO = date(2026, 5, 20)
DAY = timedelta(1)


@pytest.fixture
def book(book, clinic):
    def recall(act):
        act.session.get_one(Service, clinic.services["洁牙"]).recall_months = 6
        act.session.get_one(Service, clinic.services["种植"]).recall_months = 12

    book.do(recall)
    return book


def due(book, today=TODAY, limit=50, **more):
    rows = book.read(lambda session: overdue_recalls(session, today, limit, **more))
    return [row.customer_id for row in rows]


def test_due_the_day_after_its_months_are_over(book, clinic):
    book.done("吕伟", HALF_YEAR_AGO)
    assert due(book) == []
    (row,) = book.read(lambda session: overdue_recalls(session, TODAY + DAY, 9))
    assert (row.customer_id, row.service, row.minutes) == (clinic.customers["吕伟"], "洁牙", 30)
    assert (row.due, row.last_at.date()) == (TODAY, HALF_YEAR_AGO)


def test_oldest_first_and_no_more_than_wanted(book, clinic):
    for back, name in ((3, "吕伟"), (30, "单小红"), (10, "曾国强")):
        book.done(name, HALF_YEAR_AGO - back * DAY)
    book.done("欧阳娜娜", date(2025, 5, 5), "种植")
    names = ["欧阳娜娜", "单小红", "曾国强", "吕伟"]
    assert due(book) == [clinic.customers[name] for name in names]
    assert due(book, limit=2) == [clinic.customers[name] for name in names[:2]]
    assert due(book, service_ids=[clinic.services["种植"]]) == [clinic.customers["欧阳娜娜"]]
    assert due(book, service_ids=[]) == []


def test_the_last_done_visit_of_that_service_counts(book, clinic):
    book.done("吕伟", HALF_YEAR_AGO - 90 * DAY)
    book.done("吕伟", HALF_YEAR_AGO + 30 * DAY)
    book.done("单小红", HALF_YEAR_AGO - 90 * DAY)
    book.done("单小红", HALF_YEAR_AGO + 30 * DAY, "拔牙")
    assert due(book) == [clinic.customers["单小红"]]


@pytest.mark.parametrize("status", AppointmentStatus)
def test_a_live_visit_to_come_stops_it(book, status):
    book.done("吕伟", HALF_YEAR_AGO - DAY)
    book.book("吕伟", 10, day=TODAY + 7 * DAY, service_name="拔牙")
    with book.database.transaction("Mark", book.clinic.desk) as act:
        act.session.connection().exec_driver_sql(
            "UPDATE appointment SET status = ? WHERE status = 'booked'", (status.value,)
        )
    assert bool(due(book)) is not status.live


def test_a_visit_that_was_not_done_makes_no_recall(book):
    book.book("吕伟", 9, day=HALF_YEAR_AGO - DAY)
    missed = book.book("单小红", 9, day=HALF_YEAR_AGO - DAY, doctor=1)
    book.mark(missed, AppointmentStatus.ARRIVED)
    book.done("曾国强", HALF_YEAR_AGO - DAY, "拔牙", doctor=2)
    assert due(book) == []


def test_a_year_overdue_is_looked_for_and_no_longer(book, clinic):
    last = months_later(TODAY - BACK, -6)
    book.done("吕伟", last)
    book.done("单小红", last - DAY)
    assert due(book) == [clinic.customers["吕伟"]]


def test_only_the_index_is_read_for_the_span(book):
    from clinic_desk.desk.waitlist import recalls

    plan = book.read(
        lambda session: reading.rows(
            session, f"EXPLAIN QUERY PLAN {recalls._OVERDUE}", ("", "", 1, "", 1)
        )
    )
    steps = [row[3] for row in plan]
    assert any("ix_appointment_start (start_at>? AND start_at<?)" in step for step in steps)
    assert any("ix_appointment_customer_start" in step for step in steps)
    assert not any("SCAN" in step or "TEMP B-TREE" in step for step in steps)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 36), st.integers(-3, 3))
def test_what_is_read_is_what_is_past_due(today, months, off):
    """The upper end of the span: due before today is in it, due today is not."""
    last = months_later(today, -months)
    if months_later(last, months) >= today:
        last -= DAY
    done = last + off * DAY
    assert (months_later(done, months) < today) == (done <= last)
