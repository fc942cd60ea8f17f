"""The new clinic is written: its file and recovery code first, then all of it in one action."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from clinic_desk.base.clock import Clock
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.ui.shell.first_run_form import DOCTOR, FirstRunForm, beginning, usual_holidays

if TYPE_CHECKING:
    from clinic_desk.desk.staff.records import Staff
    from clinic_desk.storage.act import Act, Actor
    from clinic_desk.storage.opening import Opened

SET_UP = QT_TRANSLATE_NOOP("Action", "Set up the clinic")


class NewFile:
    """The clinic's file, made when the recovery code is first wanted.

    ``opened`` is one that an interrupted first run left: nobody has its code, so it gets
    another.
    """

    def __init__(self, paths: Paths, clock: Clock, opened: "Opened | None" = None) -> None:
        self._paths, self._clock = paths, clock
        self.opened = opened
        self._code = ""

    def code(self) -> str:
        """The recovery code; it is kept nowhere else.

        Raises:
            DeskError: the folder cannot be written.

        """
        from clinic_desk.storage import keys, opening

        if self._code:
            return self._code
        if self.opened is None:
            self.opened, self._code = opening.create(self._paths, clock=self._clock)
        else:
            code = keys.new_recovery_code()
            wraps = keys.Wraps.read(self._paths.wraps)
            keys.with_recovery_code(wraps, self.opened.key, code).save(self._paths.wraps)
            self._code = code
        return self._code

    @property
    def today(self) -> date:
        """What the sheet is dated."""
        return self._clock().date()

    def close(self) -> None:
        """Leave the file as it is: the next start goes on."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None


def write(opened: "Opened", form: FirstRunForm) -> "Actor":
    """Everything in one transaction; gives the owner, to sit down.

    Raises:
        DeskError: something typed is refused, or the disk is; nothing was written then.

    """
    from clinic_desk.desk.staff.service import actor_of
    from clinic_desk.storage.act import PROGRAM

    database = opened.database
    with database.transaction(SET_UP, PROGRAM) as act:
        owner = actor_of(_set_up(act, form))
    database.forget()
    return owner


def check_hours(text: str) -> None:
    """Refuse hours that cannot be read, or none.

    Raises:
        DeskError: of desk.calendar, for the field "hours".

    """
    from clinic_desk.desk.calendar.hours import parse_hours
    from clinic_desk.desk.calendar.service import NeverOpen

    if not parse_hours(text):
        raise NeverOpen


def check_name(text: str, refusal: "Callable[[], Exception]") -> None:
    from clinic_desk.base.text import folded

    if not folded(text):
        raise refusal()


def _set_up(act: "Act", form: FirstRunForm) -> "Staff":
    from clinic_desk.desk.calendar import service as calendar
    from clinic_desk.desk.calendar.hours import parse_hours
    from clinic_desk.desk.clinic import service as clinic
    from clinic_desk.desk.clinic.records import ClinicKind

    usual = beginning(form.kind, form.language)
    clinic.set_up(
        act,
        clinic.ClinicForm(
            form.name,
            ClinicKind[form.kind.upper()],
            form.address,
            phone=form.phone,
            insured=form.insured,
            language=form.language,
        ),
    )
    windows = parse_hours(form.hours or usual.hours)
    days = form.days or usual.days
    calendar.set_week(act, dict.fromkeys(days, windows))
    _set_holidays(act, form, days)
    for number in range(1, form.chairs + 1):
        clinic.add_chair(act, str(number))
    owner = _take_on(act, form)
    _fill_lists(act, form)
    act.session.flush()
    return owner


def _set_holidays(act: "Act", form: FirstRunForm, days: tuple[int, ...]) -> None:
    from clinic_desk.desk.calendar import notices
    from clinic_desk.desk.calendar.records import HolidayPolicy

    policy, make_up = usual_holidays(days)
    if form.make_up is not None:
        make_up = form.make_up
    notices.seed_holidays(act)
    notices.set_policy(act, HolidayPolicy.of(form.holidays or policy), make_up=make_up)


def _take_on(act: "Act", form: FirstRunForm) -> "Staff":
    from clinic_desk.desk.staff import service as staff
    from clinic_desk.desk.staff.records import Role

    usual = beginning(form.kind, form.language)
    title = usual.specialty if form.treats else ""
    owner = staff.take_on(act, staff.StaffForm(form.owner, Role.OWNER, title, provider=form.treats))
    staff.set_pin(act, owner.id, None if form.no_pin else form.pin)
    for person in form.named_people:
        doctor = person.role == DOCTOR
        title = usual.specialty if doctor else ""
        made = staff.take_on(
            act, staff.StaffForm(person.name, Role[person.role.upper()], title, provider=doctor)
        )
        if person.pin:
            staff.set_pin(act, made.id, person.pin)
    return owner


def _fill_lists(act: "Act", form: FirstRunForm) -> None:
    from clinic_desk.desk.clinic import service as clinic
    from clinic_desk.desk.fees import service as fees
    from clinic_desk.desk.fees.kinds import FeeClass

    usual = beginning(form.kind, form.language)
    for one in usual.services:
        clinic.add_service(
            act,
            clinic.ServiceForm(
                one.name,
                one.minutes,
                one.colour,
                one.specialty,
                bring=usual.bring,
                prepare=usual.prepare,
            ),
        )
    for item in usual.prices:
        price = fees.PriceForm(
            item.name, item.price_fen, fee_class=FeeClass[item.fee_class.upper()], unit=item.unit
        )
        fees.add_price(act, price)
