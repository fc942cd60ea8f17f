"""A new recovery code in place of the old one, once its sheet is in somebody's hands."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage import keys
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import as_refusals

REPLACE = QT_TRANSLATE_NOOP("Action", "New recovery sheet")


def replace_code(act: Act, paths: Paths, code: str) -> None:
    """From now on ``code`` opens the data and what is backed up; the old sheet does not.

    Back-ups that lie somewhere already keep the code they were made under.

    Raises:
        NotAllowed: only the owner holds the recovery sheet.
        KeysDamaged, KeyMissing, FileReadOnly, DiskFull: as named; the old code stays then.

    """
    need(act, Right.RESTORE)
    wraps = keys.Wraps.read(paths.wraps)
    key = keys.open_by_computer(wraps, paths)
    act.note("recovery sheet", "replaced")
    with as_refusals():
        keys.with_recovery_code(wraps, key, code).save(paths.wraps)
