"""What is on the board in words: the tip under the pointer, and what a screen reader says."""

from collections.abc import Iterator
from html import escape

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.booked_by import Booked
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import clock, format_hours
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.ui.appointments.board.sheet import Lane, Mark, Sheet
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.views import View

EMPTY_PLACE = QT_TRANSLATE_NOOP("AppointmentBoard", "{time}, {doctor}, empty")
ALLERGY = QT_TRANSLATE_NOOP("AppointmentBoard", "Allergy: {what}")
ARRIVED = QT_TRANSLATE_NOOP("AppointmentBoard", "Arrived {time}")
SEATED = QT_TRANSLATE_NOOP("AppointmentBoard", "Seated {time}")
OWES = QT_TRANSLATE_NOOP("AppointmentBoard", "Owes {amount} yuan")
DONE = QT_TRANSLATE_NOOP("AppointmentBoard", "Done {time}")
NO_HOURS = QT_TRANSLATE_NOOP("AppointmentBoard", "No hours on this day")
MINUTES = QT_TRANSLATE_NOOP("AppointmentBoard", "%n minute(s)")
NO_CHAIR = QT_TRANSLATE_NOOP("AppointmentBoard", "No chair")
QUEUE = QT_TRANSLATE_NOOP("AppointmentBoard", "Number {number}")
ESCORT = QT_TRANSLATE_NOOP("AppointmentBoard", "With {who}")
ADDRESS = QT_TRANSLATE_NOOP("AppointmentBoard", "At {address}")
BOOKED = QT_TRANSLATE_NOOP("AppointmentBoard", "Booked {when} by {who}")
BOOKED_ON = QT_TRANSLATE_NOOP("AppointmentBoard", "Booked {when}")
WHOLE_CLINIC = QT_TRANSLATE_NOOP("AppointmentBoard", "Whole clinic")
_SAID = frozenset({Mark.FIRST, Mark.BILLED, Mark.SOONER, Mark.RECURRING})
"""Marks that the card names by their word; the others have a line of their own."""


def lane_name(lane: Lane, sheet: Sheet, words: Catalogue) -> str:
    """A doctor or chair by name; in a week the day."""
    if sheet.view is View.WEEK:
        return f"{weekday(words, lane.day)} {lane.day:%m-%d}"
    if lane.staff_id is None and lane.chair_id is None:
        return words.text("AppointmentBoard", NO_CHAIR)
    return lane.name


def spoken(state: State, words: Catalogue) -> str:
    """The chosen visit, kept time or place in one sentence."""
    spot, sheet = state.spot, state.sheet
    if spot is None:
        return ""
    lane = lane_name(sheet.lanes[spot.lane], sheet, words)
    visit, block = state.visit, state.block
    if block is not None:
        parts = [f"{block.start_at:%H:%M}–{block.end_at:%H:%M}", whose(block, sheet, words),
                 words.label(block.kind), block.note]  # fmt: skip
        return ", ".join(part for part in parts if part)
    if visit is None:
        said = words.text("AppointmentBoard", EMPTY_PLACE)
        return said.format(time=clock(spot.minute), doctor=lane)
    parts = [
        f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}",
        lane,
        visit.customer,
        visit.service,
        words.label(visit.status),
        *mark_words(visit, sheet, words),
    ]
    return ", ".join(part for part in parts if part)


def mark_words(visit: VisitRow, sheet: Sheet, words: Catalogue) -> Iterator[str]:
    """Each mark by its word; the priority by what it is."""
    for mark in sheet.marks(visit):
        if mark is Mark.PRIORITY:
            yield from (words.label(one) for one in sheet.priorities(visit))
        else:
            yield words.label(mark)


def visit_tip(visit: VisitRow, state: State, words: Catalogue, booked: Booked | None = None) -> str:
    """The card that floats over a visit, as rich text."""
    sheet, private = state.sheet, state.private
    phone = masked_phone(visit.phone) if state.masked else grouped_phone(visit.phone)
    length = words.text("AppointmentBoard", MINUTES, visit.minutes)
    when = f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}"
    chair = sheet.chair(visit.chair_id) if visit.staff_id is not None else ""
    lines = [
        f"<b>{escape(visit.customer)}</b>&nbsp; {escape(visit.number)}",
        f"{when}&nbsp; {escape(length)}&nbsp; {escape(sheet.doctor(visit))}&nbsp; {escape(chair)}",
        escape(visit.service),
        f"<b>{escape(words.label(visit.status))}</b> {escape(_stamps(visit, words))}",
        "" if private or not visit.phone else escape(phone),
        *(f"<b>{escape(warning)}</b>" for warning in _warnings(visit, state, words)),
        *(escape(line) for line in _more(visit, state, words)),
        " · ".join(escape(words.label(mark)) for mark in sheet.marks(visit) if mark in _SAID),
        escape(visit.note),
        escape(visit.end_reason),
        escape(_booking(visit, booked, words)),
    ]
    return "<br>".join(line for line in lines if line.strip())


def block_tip(block: BlockRow, sheet: Sheet, words: Catalogue) -> str:
    """The card that floats over kept time."""
    lines = [
        f"<b>{escape(words.label(block.kind))}</b>",
        f"{block.start_at:%H:%M}–{block.end_at:%H:%M}&nbsp; {escape(whose(block, sheet, words))}",
        escape(block.note),
    ]
    return "<br>".join(line for line in lines if line)


def whose(block: BlockRow, sheet: Sheet, words: Catalogue) -> str:
    """Whose time is kept."""
    if block.staff_id is not None:
        found = sheet.doctors.get(block.staff_id)
        return found.name if found else ""
    if block.chair_id is not None:
        return sheet.chair(block.chair_id)
    return words.text("AppointmentBoard", WHOLE_CLINIC)


def lane_tip(lane: Lane, sheet: Sheet, words: Catalogue) -> str:
    hours = format_hours(lane.windows) or words.text("AppointmentBoard", NO_HOURS)
    name = lane_name(lane, sheet, words)
    who = lane.name if name != lane.name else ""
    lines = [f"<b>{escape(name)}</b>", escape(who), escape(lane.title), escape(hours)]
    return "<br>".join(line for line in lines if line)


def _warnings(visit: VisitRow, state: State, words: Catalogue) -> Iterator[str]:
    beside = state.sheet.beside
    if visit.allergies:
        yield words.text("AppointmentBoard", ALLERGY).format(what=visit.allergies)
    if alert := beside.alerts.get(visit.customer_id):
        yield alert
    owed = beside.debts.get(visit.customer_id)
    if owed and not state.private:
        yield words.text("AppointmentBoard", OWES).format(amount=yuan(owed))


def _more(visit: VisitRow, state: State, words: Catalogue) -> Iterator[str]:
    if visit.queue_number is not None:
        yield words.text("AppointmentBoard", QUEUE).format(number=visit.queue_number)
    yield " · ".join(words.label(one) for one in state.sheet.priorities(visit))
    if visit.escort:
        yield words.text("AppointmentBoard", ESCORT).format(who=visit.escort)
    if visit.address and not state.private:
        yield words.text("AppointmentBoard", ADDRESS).format(address=visit.address)


def _booking(visit: VisitRow, booked: Booked | None, words: Catalogue) -> str:
    channel = words.label(visit.channel)
    if booked is None:
        return channel
    when = f"{booked.at:%Y-%m-%d %H:%M}"
    source = BOOKED if booked.by else BOOKED_ON
    said = words.text("AppointmentBoard", source).format(when=when, who=booked.by)
    return f"{said} · {channel}"


def _stamps(visit: VisitRow, words: Catalogue) -> str:
    stamps = ((ARRIVED, visit.arrived_at), (SEATED, visit.seated_at), (DONE, visit.done_at))
    return " · ".join(
        words.text("AppointmentBoard", source).format(time=f"{at:%H:%M}")
        for source, at in stamps
        if at is not None
    )
