"""When the clinic was last backed up, for the sign in the top bar."""

from dataclasses import dataclass

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit.context import Context

_NEVER = QT_TRANSLATE_NOOP("BackupState", "No back-up yet. Click to back up now.")
_LAST = QT_TRANSLATE_NOOP("BackupState", "Last back-up: {when}. Click to back up now.")


@dataclass(frozen=True, slots=True)
class BackupState:
    sentence: str
    tone: str


def read_state(context: Context) -> BackupState:
    """What the sign says, and how urgently."""
    from clinic_desk.ui.kit.backing_up import last_backup

    last = last_backup(context)
    if last is None:
        return BackupState(context.words.text("BackupState", _NEVER), "danger")
    when = say_moment(context.words, last.made_at, context.clock().date())
    sentence = context.words.text("BackupState", _LAST).format(when=when)
    return BackupState(sentence, "muted" if last.tone == "good" else last.tone)
