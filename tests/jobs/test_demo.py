import re
from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from clinic_desk.base.dates import age_on
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.calendar.hours import covers
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.queries import search
from clinic_desk.desk.customers.records import Customer, CustomerAlert, CustomerPhone
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.records import Bill, BillItem, BillStatus, Payment
from clinic_desk.desk.staff.queries import staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.jobs import demo
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import opening

TODAY = date(2026, 11, 20)
NOW = datetime.combine(TODAY, demo.MOMENT)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """One demo clinic that all tests of this module only read."""
    folder = tmp_path_factory.mktemp("demo")
    patch = pytest.MonkeyPatch()
    patch.setenv("CLINIC_DESK_CONFIG", str(folder / "config"))
    opened, _code = opening.create(Paths.within(folder / "clinic"))
    counts = demo.fill(opened.database, customers=700, years=2, seed=3, today=TODAY)
    yield opened.database, counts
    opened.close()
    patch.undo()


@pytest.fixture
def session(made):
    with made[0].reading() as found:
        yield found


def test_every_law_holds(made):
    database, counts = made
    report = verify(database)
    assert report.clean, report
    assert report.counts["customer"] == counts.customers == 700
    assert report.counts["appointment"] == counts.appointments > 5_000
    assert report.counts["bill"] == counts.bills
    assert report.counts["bill_item"] == counts.bill_items > counts.bills
    assert report.counts["payment"] == counts.payments
    assert report.counts["customer_phone"] == counts.phones > 700
    assert report.counts["customer_alert"] == counts.alerts


def rows_of(database, *kinds):
    with database.reading() as session:
        return [
            [tuple(row) for row in session.connection().execute(select(kind.__table__))]
            for kind in kinds
        ]


def test_the_same_seed_and_day_give_the_same_rows(tmp_path):
    kinds = (Customer, CustomerPhone, CustomerAlert, Appointment, Bill, BillItem, Payment)
    found = []
    for turn, seed in enumerate((5, 5, 6)):
        paths = Paths.within(tmp_path / str(turn))
        with demo.new_demo(paths, customers=40, years=1, seed=seed, today=TODAY) as opened:
            found.append(rows_of(opened.database, *kinds))
    assert found[0] == found[1]
    assert found[0] != found[2]


@pytest.mark.parametrize("customers", [1, 2, 25])
@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2024, 2, 29), date(2027, 1, 1)])
def test_a_small_clinic_on_any_day_is_sound(tmp_path, customers, today):
    paths = Paths.within(tmp_path / "clinic")
    with demo.new_demo(paths, customers=customers, years=1, seed=1, today=today) as opened:
        report = verify(opened.database)
        assert report.clean, report
        assert report.counts["customer"] == customers


def test_nobody_has_a_pin_and_all_roles_are_there(session):
    people = staff(session)
    assert not any(row.has_pin for row in people)
    assert Counter(row.role for row in people) == {Role.OWNER: 1, Role.DESK: 2, Role.CLINICIAN: 6}
    assert sum(row.provider for row in people) == 6


def test_today_is_lively(session):
    begin = datetime.combine(TODAY, time())
    today = select(Appointment.status, Appointment.start_at, Appointment.end_at).where(
        Appointment.start_at >= begin, Appointment.start_at < begin + timedelta(1)
    )
    found = list(session.execute(today))
    stages = Counter(status for status, _, _ in found)
    assert stages[AppointmentStatus.DONE] >= 5
    assert stages[AppointmentStatus.IN_TREATMENT] >= 1
    assert stages[AppointmentStatus.ARRIVED] >= 1
    assert stages[AppointmentStatus.BOOKED] + stages[AppointmentStatus.CONFIRMED] >= 15
    for status, start, end in found:
        if status is AppointmentStatus.DONE:
            assert end <= NOW
        if status is AppointmentStatus.IN_TREATMENT:
            assert start <= NOW < end
        if start > NOW + timedelta(hours=1):
            assert status.expected or not status.live


def test_the_weeks_ahead_thin_out(session):
    ahead = Counter(
        (start.date() - TODAY).days // 7
        for (start,) in session.execute(
            select(Appointment.start_at).where(Appointment.start_at > NOW + timedelta(days=1))
        )
    )
    assert ahead[0] > ahead[2] > ahead[5] > 0
    assert max(ahead) <= 60 // 7


def test_every_visit_lies_within_its_doctors_hours(session):
    visits = list(
        session.execute(select(Appointment.staff_id, Appointment.start_at, Appointment.end_at))
    )
    first, last = min(row[1] for row in visits).date(), max(row[1] for row in visits).date()
    roster = Roster(session, first, last)
    windows = {}
    for who, start, end in visits:
        day = start.date()
        if (who, day) not in windows:
            windows[who, day] = roster.hours.on(who, day, roster.opening.on(day))
        begin = start.hour * 60 + start.minute
        length = int((end - start).total_seconds()) // 60
        assert covers(windows[who, day], begin, begin + length)


def test_stamps_follow_one_another(session):
    registered = dict(session.execute(select(Customer.id, Customer.registered_on)).all())
    for visit in session.scalars(select(Appointment)):
        stamps = [visit.booked_at, visit.arrived_at, visit.seated_at, visit.done_at]
        known = [at for at in stamps if at is not None]
        assert known == sorted(known)
        assert all(at <= NOW for at in known)
        assert visit.booked_at.date() >= registered[visit.customer_id]
        if visit.confirmed_at:
            assert visit.booked_at <= visit.confirmed_at <= NOW
        if visit.ended_at:
            assert visit.booked_at <= visit.ended_at <= NOW


def test_the_first_visit_is_marked_and_no_other(session):
    live = {}
    wanted = select(Appointment).order_by(Appointment.start_at, Appointment.id)
    for visit in session.scalars(wanted):
        if visit.status.live:
            assert visit.first_visit == (visit.customer_id not in live)
            live[visit.customer_id] = visit.id


def test_families_share_phones_and_children_are_minors(session):
    shared = Counter(session.scalars(select(CustomerPhone.number)))
    assert sum(count > 1 for count in shared.values()) > 50
    assert all(re.fullmatch(r"16[013489]\d{8}", number) for number in shared)
    for child in session.scalars(select(Customer).where(Customer.guardian_name != "")):
        assert child.birth_date is None or age_on(child.birth_date, TODAY) < 18
        whose = session.scalars(
            select(CustomerPhone.relation).where(CustomerPhone.customer_id == child.id)
        ).all()
        assert set(whose) <= {Relation.MOTHER, Relation.FATHER}
        if child.guardian_id:
            assert session.get_one(Customer, child.guardian_id).name == child.guardian_name


def test_bills_show_every_kind(session):
    bills = list(session.scalars(select(Bill)))
    kinds = Counter(bill.status for bill in bills)
    assert kinds[BillStatus.VOIDED] == kinds[BillStatus.COUNTER] > 0
    assert sum(bill.owed_fen > 0 for bill in bills) > 3
    assert any(bill.rounding_fen for bill in bills)
    ways = Counter(session.scalars(select(Payment.way)))
    assert {PaymentWay.WECHAT, PaymentWay.ALIPAY, PaymentWay.CASH} <= ways.keys()
    payments = session.execute(select(Payment.bill_id, Payment.amount_fen, Payment.received_fen))
    rows = list(payments)
    assert any(received > amount for _, amount, received in rows)
    assert max(Counter(bill for bill, _, _ in rows).values()) > 1
    discounts = session.scalars(select(BillItem.discount_reason).where(BillItem.discount_fen > 0))
    assert all(discounts.all())


def test_every_bill_has_a_statement_that_adds_up(session):
    numbers = session.scalars(select(Bill.id).order_by(Bill.id.desc()).limit(150)).all()
    for number in numbers:
        assert fees.statement(session, number, NOW).lines


POLYPHONES = {"曾": "zeng", "单": "shan", "仇": "qiu", "解": "xie", "查": "zha", "区": "ou"}


def test_people_are_found_by_the_right_pinyin_and_digits(session):
    people = session.scalars(select(Customer)).all()
    found = [one for one in people if one.name[0] in POLYPHONES]
    assert len(found) > 3
    for one in found:
        assert one.pinyin.startswith(POLYPHONES[one.name[0]])
        phone = session.scalars(
            select(CustomerPhone.number).where(CustomerPhone.customer_id == one.id)
        ).first()
        typed = f"{POLYPHONES[one.name[0]]} {phone[-4:]}"
        assert one.id in [row.id for row in search(session, typed)]


def test_the_folder_must_be_empty_and_stays_so_when_it_fails(paths):
    def stop(done, _of):
        if done > 50:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.new_demo(paths, customers=50, years=1, progress=stop)
    assert not opening.is_set_up(paths)
    demo.new_demo(paths, customers=50, years=1).close()
    with pytest.raises(opening.ClinicHere):
        demo.new_demo(paths, customers=50, years=1)


@pytest.mark.parametrize(("at", "stands"), [(time(7), time(9, 40)), (time(23), time(17, 20))])
def test_the_moment_is_brought_within_the_day(paths, at, stands):
    moment = datetime.combine(TODAY, stands)
    with (
        demo.new_demo(paths, customers=200, years=1, today=TODAY, at=at) as opened,
        opened.database.reading() as session,
    ):
        arrived = session.scalars(
            select(Appointment.arrived_at).where(Appointment.arrived_at.is_not(None))
        ).all()
        assert max(arrived) <= moment
        assert max(arrived).date() == TODAY
