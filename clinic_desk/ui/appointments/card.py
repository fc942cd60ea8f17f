"""A visit in words: the tip under the pointer, and what a screen reader says."""

from html import escape

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import clock, format_hours
from clinic_desk.ui.appointments.sheet import Lane, Mark, Sheet
from clinic_desk.ui.appointments.state import State

EMPTY_PLACE = QT_TRANSLATE_NOOP("AppointmentBoard", "{time}, {doctor}, empty")
ALLERGY = QT_TRANSLATE_NOOP("AppointmentBoard", "Allergy: {what}")
ARRIVED = QT_TRANSLATE_NOOP("AppointmentBoard", "Arrived {time}")
SEATED = QT_TRANSLATE_NOOP("AppointmentBoard", "Seated {time}")
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
        *(words.label(mark) for mark in state.sheet.marks.get(visit.id, ())),
    ]
    return ", ".join(part for part in parts if part)


def visit_tip(visit: VisitRow, sheet: Sheet, words: Catalogue, *, private: bool) -> str:
    """The card that floats over a visit, as rich text."""
    lane = sheet.lanes[sheet.lane_of[visit.id]]
    length = words.text("AppointmentBoard", MINUTES, visit.minutes)
    lines = [
        f"<b>{escape(visit.customer)}</b>&nbsp; {escape(visit.number)}",
        f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}&nbsp; {escape(length)}"
        f"&nbsp; {escape(lane.name)}",
        escape(visit.service),
        f"<b>{escape(words.label(visit.status))}</b> {escape(_stamps(visit, words))}",
        "" if private else escape(grouped(visit.phone)),
        escape(words.text("AppointmentBoard", ALLERGY).format(what=visit.allergies))
        if visit.allergies
        else "",
        " · ".join(
            escape(words.label(mark))
            for mark in sheet.marks.get(visit.id, ())
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


def grouped(phone: str) -> str:
    """``13812345678`` as people read it out: 138 1234 5678."""
    if len(phone) == 11 and phone.isdecimal():  # noqa: PLR2004 - a mobile of the mainland
        return f"{phone[:3]} {phone[3:7]} {phone[7:]}"
    return phone


def _stamps(visit: VisitRow, words: Catalogue) -> str:
    stamps = ((ARRIVED, visit.arrived_at), (SEATED, visit.seated_at), (DONE, visit.done_at))
    return " · ".join(
        words.text("AppointmentBoard", source).format(time=f"{at:%H:%M}")
        for source, at in stamps
        if at is not None
    )
