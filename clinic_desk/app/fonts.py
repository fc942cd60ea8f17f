"""The fonts of screens and papers are made once, by a child process, while one works."""

import logging

from PySide6.QtWidgets import QApplication

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit import fonts, theme
from clinic_desk.ui.kit.tasks import Job, Tasks

log = logging.getLogger(__name__)


def prepare(app: QApplication, tasks: Tasks, title: str) -> Job | None:
    """Make the static fonts where they are missing, then change to them; until then text is
    drawn with the variable one, whose bold is not quite right.
    """
    from clinic_desk.documents.fonts import ready

    if ready() is not None:
        return None

    def done(_result: object) -> None:
        if fonts.use_static_when_ready(app):
            theme.apply(app, theme.look())

    def failed(error: DeskError) -> None:
        log.warning("Fonts were not made: %s", type(error).__name__)

    return tasks.process(title, ["fonts", "--progress"], b"", done, failed)
