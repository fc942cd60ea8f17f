"""When the clinic was last backed up, for the sign in the top bar."""

from dataclasses import dataclass

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit.context import Context

OLD_DAYS, VERY_OLD_DAYS = 2, 7
_NEVER = QT_TRANSLATE_NOOP("BackupState", "No back-up yet. Click to back up now.")
_LAST = QT_TRANSLATE_NOOP("BackupState", "Last back-up: {when}. Click to back up now.")


@dataclass(frozen=True, slots=True)
class BackupState:
    sentence: str
    tone: str


def read_state(context: Context) -> BackupState:
    """Good for two days, then a warning, red after a week or where there is none."""
    from clinic_desk.jobs.backup import made, moment_of

    files = made(context.paths.backups)
    last = moment_of(files[0]) if files else None
    if last is None:
        return BackupState(context.words.text("BackupState", _NEVER), "danger")
    now = context.clock()
    days = (now - last).days
    tone = "muted" if days < OLD_DAYS else "warn" if days < VERY_OLD_DAYS else "danger"
    when = say_moment(context.words, last, now.date())
    return BackupState(context.words.text("BackupState", _LAST).format(when=when), tone)
