"""Who may do what: sensible rights for each role, asked at the first line of each service."""

from enum import StrEnum

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.staff.records import Role
from clinic_desk.storage.act import Act, Actor


class Right(StrEnum):
    BOOK = "book"
    """Make and change appointments."""
    REGISTER = "register"
    """Register and edit customers."""
    IMPORT = "import"
    BILL = "bill"
    DISCOUNT = "discount"
    """Give more discount than the desk's limit."""
    VOID = "void"
    PRICES = "prices"
    SEE_PHONES = "see_phones"
    SEE_AMOUNTS = "see_amounts"
    EXPORT = "export"
    BACK_UP = "back_up"
    RESTORE = "restore"
    STAFF = "staff"
    CLINIC = "clinic"
    """Clinic, hours, services, chairs."""


_CLINICIAN = frozenset({Right.BOOK, Right.REGISTER})
_DESK = _CLINICIAN | {Right.BILL, Right.SEE_PHONES, Right.SEE_AMOUNTS, Right.IMPORT, Right.BACK_UP}
_MANAGER = _DESK | {Right.DISCOUNT, Right.VOID, Right.PRICES, Right.EXPORT, Right.CLINIC}
OF_ROLE: dict[Role, frozenset[str]] = {
    Role.CLINICIAN: _CLINICIAN,
    Role.DESK: _DESK,
    Role.MANAGER: _MANAGER,
    Role.OWNER: frozenset(Right),
}


class NotAllowed(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Your role may not do this. Ask the manager or the owner to sign in for it."
    )


def may(actor: Actor, right: Right) -> bool:
    return actor.rights is None or right in actor.rights


def need(act: Act, right: Right) -> None:
    """Refuse unless the actor has ``right``.

    Raises:
        NotAllowed: the role has it not.

    """
    if not may(act.by, right):
        raise NotAllowed
