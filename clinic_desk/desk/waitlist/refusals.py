"""What the wait list refuses, each said in one sentence."""

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP


class CustomerMissing(DeskError):
    field = "customer_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose who is to be on the wait list.")


class AlreadyWaiting(DeskError):
    field = "customer_id"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{customer} is on the wait list for this already. Change that entry instead."
    )


class DaysBackwards(DeskError):
    field = "last_day"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The last day comes before the first. Enter a later one, or none."
    )


class LastDayPast(DeskError):
    field = "last_day"
    text = QT_TRANSLATE_NOOP("DeskError", "{day} is already past. Enter a later day, or none.")


class EntryOver(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{customer} does not wait any more ({state}). Add a new entry if needed."
    )
