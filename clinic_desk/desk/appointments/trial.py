"""The rule of conflicts asked without booking: of visits that are planned, one by one and
against one another.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments.conflicts import check
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.refusals import (
    ChairTaken,
    Overridable,
    PatientElsewhere,
    SlotTaken,
)
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.records import Staff
from clinic_desk.storage.act import PROGRAM, Act
from clinic_desk.storage.journal import Action


class Trial:
    """What booking would say now; nothing is changed."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._act = Act(session, PROGRAM, now, Action("", PROGRAM.name))

    def refusal(self, form: VisitForm, planned: Sequence[VisitForm] = ()) -> DeskError | None:
        """Why this visit would be refused if those ``planned`` were booked before it.

        What no reason overcomes comes first.
        """
        refusals = [one for one in (self._booked(form), self._planned(form, planned)) if one]
        refusals.sort(key=lambda one: isinstance(one, Overridable))
        return refusals[0] if refusals else None

    def refusals(self, forms: Iterable[VisitForm]) -> list[DeskError | None]:
        """Of each as if those before it were booked."""
        before: list[VisitForm] = []
        said: list[DeskError | None] = []
        for form in forms:
            said.append(self.refusal(form, before))
            before.append(form)
        return said

    def _booked(self, form: VisitForm) -> DeskError | None:
        try:
            check(self._act, form, override="")
        except DeskError as refusal:
            return refusal
        return None

    def _planned(self, form: VisitForm, planned: Sequence[VisitForm]) -> DeskError | None:
        """As conflicts.check orders them: the chair, the doctor, the patient."""
        chair = [one for one in planned if _share_chair(form, one)]
        doctor = [one for one in planned if _share_doctor(form, one)]
        patient = [one for one in planned if _share_patient(form, one)]
        for other in chair:
            name = self._name(select(Chair.name).where(Chair.id == other.chair_id))
            return ChairTaken(chair=name, **self._said(other))
        for other in doctor:
            return SlotTaken(doctor=self._doctor(other), **self._said(other))
        for other in patient:
            return PatientElsewhere(doctor=self._doctor(other), **self._said(other))
        return None

    def _said(self, other: VisitForm) -> dict[str, str]:
        name = self._name(select(Customer.name).where(Customer.id == other.customer_id))
        return {
            "customer": name,
            "start": f"{other.start_at:%H:%M}",
            "end": f"{other.end_at:%H:%M}",
        }

    def _doctor(self, other: VisitForm) -> str:
        if other.staff_id is None:
            return self._name(select(Chair.name).where(Chair.id == other.chair_id))
        return self._name(select(Staff.name).where(Staff.id == other.staff_id))

    def _name(self, wanted: Select[str]) -> str:
        return self._act.session.scalar(wanted) or ""


def _share_chair(one: VisitForm, other: VisitForm) -> bool:
    return one.chair_id is not None and one.chair_id == other.chair_id and _meet(one, other)


def _share_doctor(one: VisitForm, other: VisitForm) -> bool:
    """The way to a patient takes the doctor's time too."""
    if one.staff_id is None or one.staff_id != other.staff_id:
        return False
    return one.away_from < other.away_until and other.away_from < one.away_until


def _share_patient(one: VisitForm, other: VisitForm) -> bool:
    return one.customer_id == other.customer_id and _meet(one, other)


def _meet(one: VisitForm, other: VisitForm) -> bool:
    return one.start_at < other.end_at and other.start_at < one.end_at
