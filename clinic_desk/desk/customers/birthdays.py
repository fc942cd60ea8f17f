"""Whose birthday it is."""

import calendar
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.records import Customer

OLDEST = 120


@dataclass(frozen=True, slots=True)
class BirthdayRow:
    id: int
    number: str
    name: str
    sex: Sex
    birth_date: date

    def age(self, today: date) -> int:
        """How old they turn this year."""
        return today.year - self.birth_date.year


def birthdays(session: Session, today: date) -> list[BirthdayRow]:
    """Customers born on this day of a year, by name.

    Who was born on 29 February is greeted on the 28th where the year has no 29th. Asked by
    whole dates, which the index answers.
    """
    found = session.execute(
        select(Customer.id, Customer.number, Customer.name, Customer.sex, Customer.birth_date)
        .where(Customer.birth_date.in_(_born(today)))
        .order_by(Customer.pinyin)
    )
    return [
        BirthdayRow(number, shown, name, sex, born)
        for number, shown, name, sex, born in found
        if born is not None
    ]


def _born(today: date) -> list[date]:
    years = range(today.year - OLDEST, today.year + 1)
    days = [date(year, today.month, today.day) for year in years if _has(year, today)]
    if (today.month, today.day) == (2, 28) and not calendar.isleap(today.year):
        days += [date(year, 2, 29) for year in years if calendar.isleap(year)]
    return days


def _has(year: int, day: date) -> bool:
    return (day.month, day.day) != (2, 29) or calendar.isleap(year)
