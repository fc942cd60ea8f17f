"""Load the benchmark clinic (CSV files of make_clinic.py) into an empty clinic, with its ids."""

import csv
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import parse_hours
from clinic_desk.desk.clinic import service as clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.records import Customer, CustomerPhone, search_texts
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.records import Bill, BillItem, BillStatus, Payment
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role, Staff
from clinic_desk.jobs.bench_tables import (
    NOT_YET,
    SEXES,
    STATUSES,
    WAYS,
    Table,
    counted,
    fee_class,
)
from clinic_desk.jobs.progress import Progress, part, silent
from clinic_desk.jobs.rows import Rows
from clinic_desk.storage import search
from clinic_desk.storage.act import PROGRAM, Act
from clinic_desk.storage.database import Database
from clinic_desk.storage.opening import ClinicHere

LOAD = QT_TRANSLATE_NOOP("Action", "Load the benchmark clinic")
HOURS = "09:00-12:00 13:00-18:00"
OVERLAPS = "loaded as it stood"
"""The reason noted of visits that the set itself has at the same time for one customer."""
DISCOUNT = "优惠"
INDEXED_AT_ONCE = 10_000
_WEEKDAYS = range(6)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Rows by table that were loaded, and those that have no place here yet."""

    loaded: dict[str, int]
    not_yet: dict[str, int]


def load(database: Database, folder: Path, *, progress: Progress = silent) -> Loaded:
    """Load the set in ``folder``, all of it or nothing.

    Raises:
        ClinicHere: the clinic is not empty.
        TableMissing, TableOdd: of the files.

    """
    with database.bulk(LOAD, PROGRAM) as act:
        if act.session.scalar(select(func.count(Staff.id))):
            raise ClinicHere
        # all files must be there before the long work begins
        tables = {
            name: Table(folder, name)
            for name in ("provider", "service", "customer", "appointment", "bill", "bill_item")
        }
        loading = _Loading(act)
        loading.house(tables["provider"], tables["service"])
        loading.customers(tables["customer"], part(progress, 2, 20))
        loading.visits(tables["appointment"], part(progress, 20, 65))
        loading.bills(tables["bill"], part(progress, 65, 80))
        loading.items(tables["bill_item"], part(progress, 80, 100))
        loaded = dict(act.action.bulk_tables)
    return Loaded(loaded, {name: counted(folder, name) for name in NOT_YET} | loading.dropped)


@contextmanager
def _reading(table: Table) -> Generator[None]:
    """What cannot be read in a row names file and line."""
    try:
        yield
    except (ValueError, KeyError, csv.Error, IntegrityError) as error:
        raise table.odd() from error


class _Loading:
    def __init__(self, act: Act) -> None:
        self._act = act
        self._prices: dict[str, int] = {}
        self._seen: set[int] = set()
        self.dropped = {"customer.level": 0}

    def house(self, providers: Table, services: Table) -> None:
        """The clinic with its hours; staff and services get the ids of the files."""
        act = self._act
        clinic.set_up(act, clinic.ClinicForm("基准诊所", ClinicKind.AESTHETIC))
        calendar.set_week(act, dict.fromkeys(_WEEKDAYS, parse_hours(HOURS)))
        with _reading(providers):
            for number, name, _pinyin in providers:
                form = staff.StaffForm(name, Role.CLINICIAN, provider=True)
                _expect(staff.take_on(act, form).id, number)
        with _reading(services):
            for number, name, minutes in services:
                colour = staff.COLOURS[int(number) % len(staff.COLOURS)]
                service = clinic.ServiceForm(name, int(minutes), colour)
                _expect(clinic.add_service(act, service).id, number)
        staff.take_on(act, staff.StaffForm("负责人", Role.OWNER))
        staff.take_on(act, staff.StaffForm("前台", Role.DESK))

    def customers(self, table: Table, progress: Progress) -> None:
        act = self._act
        customers, phones = Rows(act, Customer), Rows(act, CustomerPhone)
        indexed: list[tuple[int, list[str]]] = []
        total = table.total

        def write() -> None:
            customers.write()
            phones.write()
            search.add(act.session, indexed)
            indexed.clear()
            progress(customers.count, total)

        with _reading(table):
            for row in table:
                customers.put(**_customer(row))
                number, name, mobile = int(row[0]), row[2], row[7]
                phones.add(
                    customer_id=number,
                    number=mobile,
                    relation=Relation.SELF,
                    note="",
                    position=0,
                )
                self.dropped["customer.level"] += row[8] != "普通"
                indexed.append((number, search_texts(name, row[1], [mobile])))
                if len(indexed) >= INDEXED_AT_ONCE:
                    write()
            write()
        act.action.bulk_tables["customer_text"] = customers.count

    def visits(self, table: Table, progress: Progress) -> None:
        rows, day, total = Rows(self._act, Appointment), _Day(), table.total
        with _reading(table):
            for row in table:
                rows.put(**self._visit(row, day))
                if rows.full:
                    rows.write()
                    progress(rows.count, total)
            rows.write()

    def _visit(self, row: list[str], day: "_Day") -> dict[str, object]:
        customer, status = int(row[1]), STATUSES[row[6]]
        start, end = datetime.fromisoformat(row[4]), datetime.fromisoformat(row[5])
        first = customer not in self._seen
        if status.live:
            self._seen.add(customer)
        done = status is AppointmentStatus.DONE
        gone = not status.live
        return {
            "id": int(row[0]),
            "customer_id": customer,
            "staff_id": int(row[2]),
            "chair_id": None,
            "service_id": int(row[3]),
            "start_at": start,
            "end_at": end,
            "status": status,
            "channel": Channel.PHONE,
            "note": row[7],
            "first_visit": first,
            "booked_by_id": None,
            "booked_at": min(datetime.fromisoformat(row[8]), start),
            "confirmed_at": None,
            "arrived_at": start if done else None,
            "seated_at": start if done else None,
            "done_at": end if done else None,
            "ended_at": start if gone else None,
            "end_reason": "",
            "override_reason": OVERLAPS
            if status.live and day.overlaps(customer, start, end)
            else "",
            "version": 1,
        }

    def bills(self, table: Table, progress: Progress) -> None:
        bills, payments, of = Rows(self._act, Bill), Rows(self._act, Payment), table.total
        with _reading(table):
            for row in table:
                number, total, at = int(row[0]), int(row[6]), datetime.fromisoformat(row[5])
                bills.put(**_bill(row, at, total))
                if total:
                    payments.add(**_payment(number, at, WAYS[row[7]], total))
                if bills.full:
                    bills.write()
                    payments.write()
                    progress(bills.count, of)
            bills.write()
            payments.write()

    def items(self, table: Table, progress: Progress) -> None:
        """Their prices make the price list."""
        rows, total = Rows(self._act, BillItem), table.total
        with _reading(table):
            for row in table:
                code, name, price = row[3], row[4], int(row[6])
                if code not in self._prices:
                    form = fees.PriceForm(name, price, code, fee_class(name))
                    self._prices[code] = fees.add_price(self._act, form)
                rows.put(**_item(row, self._prices[code]))
                if rows.full:
                    rows.write()
                    progress(rows.count, total)
            rows.write()


def _expect(number: int, said: str) -> None:
    if number != int(said):
        raise ValueError(said)


class _Day:
    """Who is busy when on the day that is being read; the file goes day by day."""

    def __init__(self) -> None:
        self._day = date.min
        self._busy: dict[int, list[tuple[datetime, datetime]]] = {}

    def overlaps(self, customer: int, start: datetime, end: datetime) -> bool:
        """Whether the customer has a visit then already; from now on they have this one."""
        if start.date() != self._day:
            self._day, self._busy = start.date(), {}
        taken = self._busy.setdefault(customer, [])
        found = any(start < other_end and other < end for other, other_end in taken)
        taken.append((start, end))
        return found


def _customer(row: list[str]) -> dict[str, object]:
    number, card, name, _pinyin, _initials, sex, birth, _mobile, _level, source, note, day = row
    read = reading(name)
    return {
        "id": int(number),
        "number": card,
        "name": name,
        "pinyin": read.full,
        "initials": read.initials,
        "sex": SEXES[sex],
        "birth_date": date.fromisoformat(birth),
        "id_kind": None,
        "id_number": None,
        "email": "",
        "address": "",
        "occupation": "",
        "source": source,
        "introducer": "",
        "called": "",
        "preferences": "",
        "allergies": "",
        "note": note,
        "guardian_id": None,
        "guardian_name": "",
        "first_doctor_id": None,
        "registered_on": date.fromisoformat(day),
        "version": 1,
    }


def _bill(row: list[str], at: datetime, total: int) -> dict[str, object]:
    return {
        "id": int(row[0]),
        "number": row[1],
        "day": at.date(),
        "customer_id": int(row[2]),
        "appointment_id": int(row[3]),
        "doctor_id": int(row[4]),
        "cashier_id": None,
        "status": BillStatus.POSTED,
        "counters_id": None,
        "reason": "",
        "billed_at": at,
        "rounding_fen": 0,
        "total_fen": total,
        "owed_fen": 0,
        "printed": 0,
        "version": 1,
    }


def _payment(bill: int, at: datetime, way: PaymentWay, total: int) -> dict[str, object]:
    return {
        "bill_id": bill,
        "day": at.date(),
        "paid_at": at,
        "way": way,
        "amount_fen": total,
        "received_fen": total,
        "cashier_id": None,
    }


def _item(row: list[str], price_item: int) -> dict[str, object]:
    _id, bill, line, code, name, quantity, price, discount, amount = row
    return {
        "id": int(_id),
        "bill_id": int(bill),
        "line": int(line),
        "price_item_id": price_item,
        "code": code,
        "name": name,
        "fee_class": fee_class(name),
        "unit": "",
        "specification": "",
        "tooth": "",
        "quantity": int(quantity),
        "price_fen": int(price),
        "discount_fen": int(discount),
        "discount_reason": DISCOUNT if int(discount) else "",
        "amount_fen": int(amount),
    }
