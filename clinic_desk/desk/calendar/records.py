"""Opening hours: windows for each weekday, and days that differ."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.storage.schema import Record


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
