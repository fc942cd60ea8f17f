"""What is done with staff: taken on, edited, their hours and PINs; and signing in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.calendar.hours import Window, format_hours, normal
from clinic_desk.desk.staff.records import (
    Pin,
    Role,
    Staff,
    StaffOverride,
    StaffService,
    StaffWindow,
)
from clinic_desk.desk.staff.rights import OF_ROLE, Right, need
from clinic_desk.storage.act import Act, Actor

FREE_TRIES = 5
LONGEST_WAIT = timedelta(hours=1)
PIN_LENGTHS = range(4, 13)
COLOURS = ("#1f8a7d", "#3f6fb5", "#b5713f", "#8a4fa3", "#5c8a2e", "#b54a6b", "#4a8fa8", "#8a7a2e")


class NameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a name.")


class PinTooPlain(DeskError):
    field = "pin"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Choose a PIN of 4 to 12 digits that are not all the same and not in a row."
    )


class PinWrong(DeskError):
    field = "pin"
    text = QT_TRANSLATE_NOOP("DeskError", "This PIN is not right. Try again.")


class PinMustWait(DeskError):
    field = "pin"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Too many wrong PINs. Wait until {until}, or ask the owner to set a new PIN.",
    )


class LastOwner(DeskError):
    field = "role"
    text = QT_TRANSLATE_NOOP("DeskError", "This is the only owner. Make somebody else owner first.")


@dataclass(frozen=True, slots=True)
class StaffForm:
    """What a form holds of a member of staff."""

    name: str
    role: Role
    title: str = ""
    provider: bool = False
    specialties: str = ""
    colour: str = ""
    active: bool = True
    languages: str = ""
    rank: str = ""


def take_on(act: Act, form: StaffForm) -> Staff:
    """A new member of staff.

    Raises:
        NotAllowed, NameMissing: as named.

    """
    need(act, Right.STAFF)
    position = act.session.scalar(select(func.coalesce(func.max(Staff.position), 0))) or 0
    staff = Staff(position=position + 1)
    _fill(staff, form, COLOURS[position % len(COLOURS)])
    act.session.add(staff)
    act.session.flush()
    act.session.add(Pin(staff_id=staff.id, hash=None, failures=0, wait_until=None))
    return staff


def edit(act: Act, staff_id: int, form: StaffForm) -> None:
    """Change a member of staff.

    Raises:
        LastOwner: nobody would be owner any more.

    """
    need(act, Right.STAFF)
    staff = act.session.get_one(Staff, staff_id)
    owner = form.role is Role.OWNER and form.active
    if staff.role is Role.OWNER and staff.active and not owner:
        others = select(func.count(Staff.id)).where(
            Staff.role == Role.OWNER, Staff.active, Staff.id != staff_id
        )
        if not act.session.scalar(others):
            raise LastOwner
    _fill(staff, form, staff.colour)


def _fill(staff: Staff, form: StaffForm, colour: str) -> None:
    staff.name = folded(form.name)
    if not staff.name:
        raise NameMissing
    staff.role = form.role
    staff.title = folded(form.title)
    staff.provider = form.provider
    staff.specialties = folded(form.specialties)
    staff.colour = form.colour or colour
    staff.active = form.active
    staff.languages, staff.rank = folded(form.languages), folded(form.rank)


def set_hours(act: Act, staff_id: int, week: Mapping[int, Sequence[Window]]) -> None:
    """The weekly hours by weekday (Monday 0); an empty week means the clinic's hours."""
    need(act, Right.STAFF)
    for old in act.session.scalars(select(StaffWindow).where(StaffWindow.staff_id == staff_id)):
        act.session.delete(old)
    for weekday, windows in week.items():
        for window in normal(windows):
            act.session.add(
                StaffWindow(
                    staff_id=staff_id,
                    weekday=weekday,
                    start_minute=window.start,
                    end_minute=window.end,
                )
            )


def set_services(act: Act, staff_id: int, services: Mapping[int, int | None]) -> None:
    """Which services somebody does, and in how many minutes (None: as usual); nothing: all."""
    need(act, Right.STAFF)
    kept = {
        one.service_id: one
        for one in act.session.scalars(
            select(StaffService).where(StaffService.staff_id == staff_id)
        )
    }
    for service_id, minutes in services.items():
        one = kept.pop(service_id, None)
        if one is None:
            one = StaffService(staff_id=staff_id, service_id=service_id)
            act.session.add(one)
        one.minutes = minutes
    for gone in kept.values():
        act.session.delete(gone)


def set_day(
    act: Act, staff_id: int, day: date, windows: Sequence[Window] | None, note: str = ""
) -> None:
    """Other hours on one day; an empty sequence: away; None: as every week again."""
    need(act, Right.STAFF)
    found = act.session.scalar(
        select(StaffOverride).where(StaffOverride.staff_id == staff_id, StaffOverride.day == day)
    )
    if windows is None:
        if found:
            act.session.delete(found)
        return
    if found is None:
        found = StaffOverride(staff_id=staff_id, day=day)
        act.session.add(found)
    found.windows, found.note = format_hours(normal(windows)), folded(note)


def set_pin(act: Act, staff_id: int, pin: str | None) -> None:
    """Give a PIN, or None to sign in without one. Everybody may change their own.

    Raises:
        PinTooPlain: too short, too long, all the same or in a row.

    """
    if act.by.staff_id != staff_id:
        need(act, Right.STAFF)
    from argon2 import PasswordHasher

    found = act.session.scalars(select(Pin).where(Pin.staff_id == staff_id)).one()
    found.hash = None if pin is None else PasswordHasher().hash(checked_pin(pin))
    found.failures, found.wait_until = 0, None
    act.note("pin", f"staff {staff_id}")


def checked_pin(pin: str) -> str:
    """The PIN, if it is not one that anybody would try first."""
    plain = pin in "01234567890" or pin in "09876543210" or len(set(pin)) == 1
    if not pin.isascii() or not pin.isdigit() or len(pin) not in PIN_LENGTHS or plain:
        raise PinTooPlain
    return pin


def actor_of(staff: Staff) -> Actor:
    return Actor(staff.id, staff.name, OF_ROLE[staff.role])


@dataclass(frozen=True, slots=True)
class SignIn:
    """The outcome of a try: an actor, or the refusal to show (its count is already saved)."""

    actor: Actor | None
    refusal: DeskError | None


def sign_in(act: Act, staff_id: int, pin: str) -> SignIn:
    """Try a PIN. A wrong one is counted, so this returns its refusal instead of raising it:
    the count must be committed. The fifth wrong PIN waits half a minute, each next twice as
    long, at most an hour; the right one waits too.
    """
    found = act.session.scalars(select(Pin).where(Pin.staff_id == staff_id)).one()
    staff = act.session.get_one(Staff, staff_id)
    if found.wait_until and act.now < found.wait_until <= act.now + LONGEST_WAIT:
        return SignIn(None, PinMustWait(until=f"{found.wait_until:%H:%M:%S}"))
    if _fits(found.hash, pin):
        found.failures, found.wait_until = 0, None
        act.note("sign in", staff.name)
        return SignIn(actor_of(staff), None)
    found.failures += 1
    found.wait_until = _wait(found.failures, act.now)
    act.note("wrong PIN", staff.name)
    if found.wait_until:
        return SignIn(None, PinMustWait(until=f"{found.wait_until:%H:%M:%S}"))
    return SignIn(None, PinWrong())


def _wait(failures: int, now: datetime) -> datetime | None:
    if failures < FREE_TRIES:
        return None
    doublings = min(failures - FREE_TRIES, 10)
    return now + min(timedelta(seconds=30 << doublings), LONGEST_WAIT)


def _fits(kept: str | None, pin: str) -> bool:
    if kept is None:
        return True
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    try:
        return PasswordHasher().verify(kept, pin)
    except VerifyMismatchError:
        return False
