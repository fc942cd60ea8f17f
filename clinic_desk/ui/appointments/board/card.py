"""A visit in words: the tip under the pointer, and what a screen reader says."""

from collections.abc import Iterator
from html import escape

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import clock, format_hours
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.ui.appointments.board.sheet import Lane, Mark, Sheet
from clinic_desk.ui.appointments.board.state import State

EMPTY_PLACE = QT_TRANSLATE_NOOP("AppointmentBoard", "{time}, {doctor}, empty")
ALLERGY = QT_TRANSLATE_NOOP("AppointmentBoard", "Allergy: {what}")
ARRIVED = QT_TRANSLATE_NOOP("AppointmentBoard", "Arrived {time}")
SEATED = QT_TRANSLATE_NOOP("AppointmentBoard", "Seated {time}")
OWES = QT_TRANSLATE_NOOP("AppointmentBoard", "Owes {amount} yuan")
DONE = QT_TRANSLATE_NOOP("AppointmentBoard", "Done {time}")
NO_HOURS = QT_TRANSLATE_NOOP("AppointmentBoard", "No hours on this day")
MINUTES = QT_TRANSLATE_NOOP("AppointmentBoard", "%n minute(s)")


def spoken(state: State, words: Catalogue) -> str:
    """The chosen visit or place in one sentence."""
    spot = state.spot
    if spot is None:
        return ""
    lane = state.sheet.lanes[spot.lane]
    visit = state.visit
    if visit is None:
        said = words.text("AppointmentBoard", EMPTY_PLACE)
        return said.format(time=clock(spot.minute), doctor=lane.name)
    parts = [
        f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}",
        lane.name,
        visit.customer,
        visit.service,
        words.label(visit.status),
        *(words.label(mark) for mark in state.sheet.marks(visit)),
    ]
    return ", ".join(part for part in parts if part)


def visit_tip(visit: VisitRow, state: State, words: Catalogue) -> str:
    """The card that floats over a visit, as rich text."""
    sheet, private = state.sheet, state.private
    lane = sheet.lanes[sheet.lane_of[visit.id]]
    phone = masked_phone(visit.phone) if state.masked else grouped_phone(visit.phone)
    length = words.text("AppointmentBoard", MINUTES, visit.minutes)
    when = f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}"
    lines = [
        f"<b>{escape(visit.customer)}</b>&nbsp; {escape(visit.number)}",
        f"{when}&nbsp; {escape(length)}&nbsp; {escape(lane.name)}",
        escape(visit.service),
        f"<b>{escape(words.label(visit.status))}</b> {escape(_stamps(visit, words))}",
        "" if private or not visit.phone else escape(phone),
        *(f"<b>{escape(warning)}</b>" for warning in _warnings(visit, sheet, words, private)),
        " · ".join(
            escape(words.label(mark))
            for mark in sheet.marks(visit)
            if mark in {Mark.FIRST, Mark.BILLED}
        ),
        escape(visit.note),
        escape(visit.end_reason),
    ]
    return "<br>".join(line for line in lines if line.strip())


def lane_tip(lane: Lane, words: Catalogue) -> str:
    hours = format_hours(lane.windows) or words.text("AppointmentBoard", NO_HOURS)
    lines = [f"<b>{escape(lane.name)}</b>", escape(lane.title), escape(hours)]
    return "<br>".join(line for line in lines if line)


def _warnings(
    visit: VisitRow,
    sheet: Sheet,
    words: Catalogue,
    private: bool,  # noqa: FBT001 - passed on
) -> Iterator[str]:
    if visit.allergies:
        yield words.text("AppointmentBoard", ALLERGY).format(what=visit.allergies)
    if alert := sheet.beside.alerts.get(visit.customer_id):
        yield alert
    owed = sheet.beside.debts.get(visit.customer_id)
    if owed and not private:
        yield words.text("AppointmentBoard", OWES).format(amount=yuan(owed))


def _stamps(visit: VisitRow, words: Catalogue) -> str:
    stamps = ((ARRIVED, visit.arrived_at), (SEATED, visit.seated_at), (DONE, visit.done_at))
    return " · ".join(
        words.text("AppointmentBoard", source).format(time=f"{at:%H:%M}")
        for source, at in stamps
        if at is not None
    )
