"""What is done in the waiting room: told how long it takes, escorted, checked in unbooked."""

from dataclasses import replace

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.arrivals.records import WaitNotice
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act

LONGEST = 240
"""Minutes: who must wait longer is given another time."""


class TellerMissing(DeskError):
    field = "told_by"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose who told the patient.")


class EstimateOdd(DeskError):
    field = "estimate"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Enter how long it will still be, 0 to 240 minutes. Longer: offer a new time."
    )


class NotWaiting(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "This visit is marked “{status}”: nobody waits for it.")


def tell(
    act: Act,
    visit_id: int,
    *,
    told_by: str,
    estimate: int,
    apologised: bool,
    rebook_offered: bool,
    note: str = "",
) -> int:
    """Log that a waiting patient was told; the number of the notice is returned.

    ``estimate`` is in minutes from now. Telling again later is another notice.

    Raises:
        TellerMissing, EstimateOdd, NotWaiting, NotAllowed: as named.

    """
    need(act, Right.BOOK)
    if not folded(told_by):
        raise TellerMissing
    if not 0 <= estimate <= LONGEST:
        raise EstimateOdd
    visit = act.session.get_one(Appointment, visit_id)
    if visit.status is not AppointmentStatus.ARRIVED:
        raise NotWaiting(status=visit.status)
    notice = WaitNotice(
        appointment_id=visit_id,
        at=act.now,
        by_id=act.by.staff_id,
        told_by=folded(told_by),
        estimate=estimate,
        apologised=apologised,
        rebook_offered=rebook_offered,
        note=folded(note),
    )
    act.session.add(notice)
    act.session.flush()
    return notice.id


def set_escort(act: Act, visit_id: int, *, who: str, version: int) -> None:
    """Say who goes along with the patient; empty: nobody any more.

    Raises:
        VisitOver, ChangedMeanwhile, NotAllowed: as ``appointments.service.change``.

    """
    form = appointments.form_of(act, act.session.get_one(Appointment, visit_id))
    appointments.change(act, visit_id, replace(form, escort=who), version=version)


def walk_in(act: Act, form: VisitForm, *, override: str = "") -> int:
    """Book a visit for somebody who is here already, and mark it arrived; its number is returned.

    Raises:
        DeskError: as ``appointments.service.book``.

    """
    visit_id = appointments.book(act, form, override=override)
    version = act.session.get_one(Appointment, visit_id).version
    appointments.mark(act, visit_id, AppointmentStatus.ARRIVED, version=version)
    return visit_id
