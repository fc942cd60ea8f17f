"""The ways to look at the book."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded


class View(Worded):
    DOCTORS = "doctors", QT_TRANSLATE_NOOP("View", "Doctors")
    CHAIRS = "chairs", QT_TRANSLATE_NOOP("View", "Chairs")
    WEEK = "week", QT_TRANSLATE_NOOP("View", "Week")
    """One doctor's."""
    MONTH = "month", QT_TRANSLATE_NOOP("View", "Month")
