"""Wishes, phones and calls in words."""

from collections.abc import Sequence
from datetime import date, datetime

from clinic_desk.base.dates import say_day, say_moment, weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.slots import Half
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.desk.waitlist.queries import WaitRow
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.desk.waitlist.tries import TryRow
from clinic_desk.ui.kit.columns import Chip
from clinic_desk.ui.kit.context import Context

ANY_TIME = QT_TRANSLATE_NOOP("Waiting", "Any time")
FROM = QT_TRANSLATE_NOOP("Waiting", "from {day}")
UNTIL = QT_TRANSLATE_NOOP("Waiting", "until {day}")
HAS = QT_TRANSLATE_NOOP("Waiting", "has {when}")
_A_MONDAY = date(2001, 1, 1)
_CHIPS = {
    WaitReason.WISH: (QT_TRANSLATE_NOOP("Waiting", "Wish"), "info", "calendar"),
    WaitReason.SOONER: (QT_TRANSLATE_NOOP("Waiting", "ASAP"), "accent", "clock"),
    WaitReason.BROKEN: (QT_TRANSLATE_NOOP("Waiting", "Broken"), "warn", "no-show"),
    WaitReason.RECALL: (QT_TRANSLATE_NOOP("Waiting", "Recall"), "special", "bell"),
}
"""In a word: the whole of it stands in the filter and in the tip."""


def day_name(words: Catalogue, number: int) -> str:
    """A weekday, Monday being 0."""
    return weekday(words, _A_MONDAY.replace(day=number + 1))


def said_wish(words: Catalogue, row: WaitRow, today: date) -> str:
    """``周三 周五 上午 · 李医生 · 至 12-10``; what is booked already is said too."""
    days = [day_name(words, number) for number in sorted(row.wish.weekdays)]
    halves = [words.label(half) for half in Half if half in row.wish.halves]
    # both halves are the whole day
    parts = [" ".join(days + (halves if len(halves) < len(Half) else []))]
    parts.append(row.doctor)
    if row.first_day is not None and row.first_day > today:
        parts.append(_dated(words, FROM, row.first_day, today))
    if row.last_day is not None:
        parts.append(_dated(words, UNTIL, row.last_day, today))
    if row.visit_live and row.visit_at is not None:
        when = say_moment(words, row.visit_at, today)
        parts.append(words.text("Waiting", HAS).format(when=when))
    return " · ".join(part for part in parts if part) or words.text("Waiting", ANY_TIME)


def _dated(words: Catalogue, source: str, day: date, today: date) -> str:
    return words.text("Waiting", source).format(day=say_day(words, day, today))


def said_service(service: str, minutes: int) -> str:
    return f"{service} {minutes}′".strip()


def sees_phones(context: Context) -> bool:
    """Whether whole numbers may stand on this screen now."""
    return may(context.desk.actor, Right.SEE_PHONES) and not context.desk.private


def said_phones(words: Catalogue, phones: Sequence[PhoneRow], *, whole: bool) -> list[str]:
    """Each number as it is read out, with whose it is."""
    said: list[str] = []
    for phone in phones:
        number = grouped_phone(phone.number) if whole else masked_phone(phone.number)
        owner = "" if phone.relation is Relation.SELF else words.label(phone.relation)
        said.append(" ".join(filter(None, (number, owner, phone.note))))
    return said


def said_tries(words: Catalogue, tries: Sequence[TryRow], today: date) -> str:
    """``2× 09:30 无人接听``, ``2× 11-19 已留言``: how many calls, how the last one went."""
    if not tries:
        return ""
    last = tries[0]
    when = f"{last.at:%H:%M}" if last.at.date() == today else f"{last.at:%m-%d}"
    return f"{len(tries)}× {when} {words.label(last.outcome)}"


def all_tries(words: Catalogue, tries: Sequence[TryRow], today: date) -> str:
    """Every call in a line of its own, for a tip."""
    return "\n".join(
        " ".join(
            filter(
                None,
                (say_moment(words, one.at, today), words.label(one.outcome), one.by, one.note),
            )
        )
        for one in tries
    )


def reason_chip(words: Catalogue, reason: WaitReason) -> Chip:
    source, tone, icon = _CHIPS[reason]
    return Chip(words.text("Waiting", source), tone, icon)


def moment_of(day: date, minute: int) -> datetime:
    """A minute of a day."""
    return datetime(day.year, day.month, day.day, *divmod(minute, 60))
