"""Notices of holidays that came with this release, taken into the clinic's own table."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.holidays import shipped
from clinic_desk.desk.calendar.notices import seed_holidays
from clinic_desk.desk.calendar.queries import published
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import Database

TAKE = QT_TRANSLATE_NOOP("Action", "Take notices of holidays")


def keep_holidays(database: Database) -> int:
    """Take the years that this release knows and the clinic does not; how many there were.

    Safe to call at every start: nothing is written where nothing is new.
    """
    with database.reading() as session:
        missing = shipped().keys() - published(session)
    if not missing:
        return 0
    with database.bulk(TAKE, PROGRAM) as act:
        return len(seed_holidays(act))
