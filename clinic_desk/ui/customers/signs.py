"""How a visit's state and a priority look on a card: tone and drawing, beside the word."""

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.ui.kit.columns import Chip

_SIGNS = {
    AppointmentStatus.BOOKED: ("info", "calendar"),
    AppointmentStatus.CONFIRMED: ("accent", "check-circle"),
    AppointmentStatus.ARRIVED: ("warn", "walk"),
    AppointmentStatus.IN_TREATMENT: ("special", "chair"),
    AppointmentStatus.DONE: ("good", "check"),
    AppointmentStatus.MISSED: ("danger", "no-show"),
    AppointmentStatus.CANCELLED_BY_PATIENT: ("neutral", "close-circle"),
    AppointmentStatus.CANCELLED_BY_CLINIC: ("neutral", "close-circle"),
    AppointmentStatus.LEFT: ("warn", "logout"),
}


def status_chip(words: Catalogue, status: AppointmentStatus) -> Chip:
    tone, icon = _SIGNS[status]
    return Chip(words.label(status), tone, icon)


_PRIORITIES = {
    Priority.ELDERLY: ("info", ""),
    Priority.CHILD: ("info", ""),
    Priority.DISABLED: ("warn", ""),
    Priority.PREGNANT: ("warn", ""),
    Priority.SERVICEMAN: ("info", ""),
    Priority.VIP: ("special", "star"),
    Priority.ESCORT: ("warn", "family"),
}


def priority_chip(words: Catalogue, priority: Priority) -> Chip:
    tone, icon = _PRIORITIES[priority]
    return Chip(words.label(priority), tone, icon)
