"""A person in a few words: sex and age, and phones as far as they may be seen."""

from datetime import date

from clinic_desk.base.dates import age_on
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.kit.context import Context

MONTHS_UNTIL = 2
"""Children younger than this, in years, are told by months."""
YEARS = QT_TRANSLATE_NOOP("Person", "{years} y")
MONTHS = QT_TRANSLATE_NOOP("Person", "{months} mo")


def said_age(words: Catalogue, birth: date | None, today: date) -> str:
    """``36 y``; small children by months; nothing where it is not known."""
    if birth is None or birth > today:
        return ""
    years = age_on(birth, today)
    if years >= MONTHS_UNTIL:
        return words.text("Person", YEARS).format(years=years)
    months = (today.year - birth.year) * 12 + today.month - birth.month - (today.day < birth.day)
    return words.text("Person", MONTHS).format(months=months)


def said_sex(words: Catalogue, sex: Sex) -> str:
    """Nothing where it was not said."""
    return "" if sex is Sex.UNKNOWN else words.label(sex)


def sex_and_age(words: Catalogue, sex: Sex, birth: date | None, today: date) -> str:
    return " ".join(filter(None, (said_sex(words, sex), said_age(words, birth, today))))


def sees_phones(context: Context) -> bool:
    """Whether whole numbers may stand on this screen now."""
    return may(context.desk.actor, Right.SEE_PHONES) and not context.desk.private


def said_phone(number: str, *, whole: bool) -> str:
    """A stored number as it is read out, or with its middle hidden."""
    if not number:
        return ""
    return grouped_phone(number) if whole else masked_phone(number)
