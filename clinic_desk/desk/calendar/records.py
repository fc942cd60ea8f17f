"""Opening hours: windows for each weekday, and days that differ."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.storage.schema import Record


class HolidayKind(Worded):
    """How the State Council's yearly notice moves a day."""

    REST = "rest", QT_TRANSLATE_NOOP("HolidayKind", "Day of rest")
    MAKE_UP = "make_up", QT_TRANSLATE_NOOP("HolidayKind", "Make-up workday")


class HolidaySource(Worded):
    OFFICIAL = "official", QT_TRANSLATE_NOOP("HolidaySource", "Official")
    ESTIMATED = "estimated", QT_TRANSLATE_NOOP("HolidaySource", "Estimated")
    MANUAL = "manual", QT_TRANSLATE_NOOP("HolidaySource", "Entered here")


class HolidayPolicy(Worded):
    """On which days of rest the clinic is closed."""

    ALL = "all", QT_TRANSLATE_NOOP("HolidayPolicy", "Closed on all public holidays")
    SPRING = "spring", QT_TRANSLATE_NOOP("HolidayPolicy", "Closed at Spring Festival only")
    NEVER = "never", QT_TRANSLATE_NOOP("HolidayPolicy", "Open on public holidays")


class OpeningWindow(Record):
    """One window of a weekday, minutes of the day, half-open. Monday is 0."""

    __tablename__ = "opening_window"
    __table_args__ = (
        CheckConstraint(
            "0 <= start_minute AND start_minute < end_minute AND end_minute <= 1440", name="minutes"
        ),
        {"sqlite_autoincrement": True},
    )

    weekday: Mapped[int] = mapped_column(index=True)
    start_minute: Mapped[int]
    end_minute: Mapped[int]


class OpeningOverride(Record):
    """A day with other hours; no windows means closed."""

    __tablename__ = "opening_override"

    day: Mapped[date] = mapped_column(unique=True)
    windows: Mapped[str]
    """As ``09:00-12:00 13:00-18:00``; empty: closed all day."""
    note: Mapped[str]


class Holiday(Record):
    """A day of rest or a make-up workday, by the yearly notice or by the clinic's own hand."""

    __tablename__ = "holiday"

    day: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[HolidayKind]
    name: Mapped[str]
    source: Mapped[HolidaySource]


class HolidayYear(Record):
    """A year whose days are known; one that is missing is provisional."""

    __tablename__ = "holiday_year"

    year: Mapped[int] = mapped_column(unique=True)
    source: Mapped[HolidaySource]
