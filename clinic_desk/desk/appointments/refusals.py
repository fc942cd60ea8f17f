"""What stands in the way of a visit, each said in one sentence."""

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP


class Overridable(DeskError):
    """A refusal that a reason overcomes: ask, and call again with ``override``."""


class SlotTaken(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} has {customer} from {start} to {end} then.")


class PatientElsewhere(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{customer} is already booked with {doctor} from {start} to {end}."
    )


class InBlock(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{start} to {end} is kept free: {kind}.")


class ClinicClosed(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "The clinic is not open from {start} to {end} on {day}.")


class DoctorAway(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} does not work from {start} to {end} on {day}.")


class InThePast(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{day} {start} is already past.")


class ChairTaken(DeskError):
    field = "chair_id"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.",
    )


class ChairGone(DeskError):
    field = "chair_id"
    text = QT_TRANSLATE_NOOP("DeskError", "{chair} is out of use. Choose another chair or none.")


class DeviceMissing(DeskError):
    field = "chair_id"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A visit without a doctor needs a device. Choose the device, or a doctor."
    )


class AddressMissing(DeskError):
    field = "address"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the address that the way goes to.")


class LengthOdd(DeskError):
    field = "minutes"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A visit lasts 5 minutes to 12 hours, in steps of 5, within one day."
    )


class StartOdd(DeskError):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a start in steps of 5 minutes, as 09:05.")


class DoctorGone(DeskError):
    field = "staff_id"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} takes no visits. Choose another doctor.")


class VisitOver(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This visit is marked “{status}”. Set it back first, then change it."
    )


class StageUnfit(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "A visit marked “{status}” cannot be marked “{wanted}”.")


class ReasonMissing(DeskError):
    field = "reason"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the reason: it is asked for later.")
