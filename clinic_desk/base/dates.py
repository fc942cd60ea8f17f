"""Days and moments as people say them, in the catalogue's language."""

from datetime import date, datetime, timedelta

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue

_DAYS = (
    QT_TRANSLATE_NOOP("Dates", "Mon"),
    QT_TRANSLATE_NOOP("Dates", "Tue"),
    QT_TRANSLATE_NOOP("Dates", "Wed"),
    QT_TRANSLATE_NOOP("Dates", "Thu"),
    QT_TRANSLATE_NOOP("Dates", "Fri"),
    QT_TRANSLATE_NOOP("Dates", "Sat"),
    QT_TRANSLATE_NOOP("Dates", "Sun"),
)
_NEAR = {
    -1: QT_TRANSLATE_NOOP("Dates", "Yesterday"),
    0: QT_TRANSLATE_NOOP("Dates", "Today"),
    1: QT_TRANSLATE_NOOP("Dates", "Tomorrow"),
}
_SOON = timedelta(days=180)


def weekday(words: Catalogue, day: date) -> str:
    return words.text("Dates", _DAYS[day.weekday()])


def say_day(words: Catalogue, day: date, today: date | None = None) -> str:
    """Today, tomorrow, ``Wed 11-25`` within half a year of ``today``, else ``2025-11-21``."""
    if today is not None:
        if near := _NEAR.get((day - today).days):
            return words.text("Dates", near)
        if abs(day - today) < _SOON:
            return f"{weekday(words, day)} {day:%m-%d}"
    return day.isoformat()


def say_moment(words: Catalogue, at: datetime, today: date | None = None) -> str:
    return f"{say_day(words, at.date(), today)} {at:%H:%M}"


def age_on(birth: date, day: date) -> int:
    """Whole years lived on ``day``."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
