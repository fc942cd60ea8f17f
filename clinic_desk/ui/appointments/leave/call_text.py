"""What is said, or sent, to somebody whose visit must be moved. Our own words.

No diagnosis and no part of the body: the text may be read by others (rules.md, section 4).
"""

from datetime import datetime

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.outside import Displacement

MOMENT = QT_TRANSLATE_NOOP("CallText", "{weekday} {month}-{day} at {time}")
ADDRESS = {
    Sex.FEMALE: QT_TRANSLATE_NOOP("CallText", "Ms {name}"),
    Sex.MALE: QT_TRANSLATE_NOOP("CallText", "Mr {name}"),
}
FAMILY = QT_TRANSLATE_NOOP("CallText", "family of {name}")
HELLO = QT_TRANSLATE_NOOP("CallText", "Hello {who}, this is {clinic}.")
AWAY = {
    Displacement.DOCTOR: QT_TRANSLATE_NOOP("CallText", "We are very sorry: {doctor} is away."),
    Displacement.CLINIC: QT_TRANSLATE_NOOP("CallText", "We are very sorry: we have to close."),
    Displacement.LEFT: QT_TRANSLATE_NOOP(
        "CallText", "We are very sorry: {doctor} no longer works here."
    ),
}
MUST_MOVE = QT_TRANSLATE_NOOP("CallText", "Your visit on {when} must be moved.")
MUST_MOVE_FOR = QT_TRANSLATE_NOOP("CallText", "The visit of {patient} on {when} must be moved.")
OFFER = QT_TRANSLATE_NOOP("CallText", "Would {when} with {doctor} suit you instead?")
OFFER_DEVICE = QT_TRANSLATE_NOOP("CallText", "Would {when} suit you instead?")
NO_OFFER = QT_TRANSLATE_NOOP("CallText", "When would another time suit you?")


def call_text(
    words: Catalogue, row: DisplacedRow, slot: Slot | None, doctor: str, clinic: str
) -> str:
    """One line: who speaks, an apology, and the new time (``slot`` with ``doctor``), in the
    words' language. Days stand in full, because a sent text is read later. A minor's guardian
    is spoken to.
    """

    def said(source: str, **values: str) -> str:
        return words.text("CallText", source).format(**values)

    lines = [
        said(HELLO, who=address(words, row), clinic=clinic),
        said(AWAY[row.why], doctor=row.doctor),
        said(
            MUST_MOVE_FOR if row.guardian else MUST_MOVE,
            patient=row.customer,
            when=_moment(words, row.start_at),
        ),
    ]
    if slot is None:
        lines.append(said(NO_OFFER))
    elif slot.staff_id:
        lines.append(said(OFFER, when=_moment(words, slot.at), doctor=doctor))
    else:
        lines.append(said(OFFER_DEVICE, when=_moment(words, slot.at)))
    return ("" if words.chinese else " ").join(lines)


def address(words: Catalogue, row: DisplacedRow) -> str:
    """How whoever is called is addressed: as the card says, else by name and sex."""
    if row.guardian is None:
        return row.called or _named(words, row.customer, row.sex)
    guardian = row.guardian
    if guardian.name:
        return guardian.called or _named(words, guardian.name, guardian.sex)
    return words.text("CallText", FAMILY).format(name=row.customer)


def _named(words: Catalogue, name: str, sex: Sex) -> str:
    source = ADDRESS.get(sex)
    return words.text("CallText", source).format(name=name) if source else name


def _moment(words: Catalogue, at: datetime) -> str:
    return words.text("CallText", MOMENT).format(
        weekday=weekday(words, at.date()), month=at.month, day=at.day, time=f"{at:%H:%M}"
    )
