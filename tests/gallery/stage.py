"""One look (language, light or dark, text size) with the frame over the demo clinic."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from clinic_desk.app import language
from clinic_desk.base.i18n import catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments.queries import VisitRow, day_book
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.staff.queries import staff
from clinic_desk.desk.staff.records import Role, Staff
from clinic_desk.desk.staff.service import actor_of
from clinic_desk.storage.opening import Opened
from clinic_desk.ui.kit import fonts, theme
from clinic_desk.ui.kit.context import Bulletin, Context, Desk
from clinic_desk.ui.kit.routes import Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks
from clinic_desk.ui.shell.frame import Frame

SIZE = (1366, 768)
QUICKLY = 80
"""How hard a picture is packed; the less, the sooner."""


@dataclass(frozen=True)
class Look:
    language: str
    mode: str
    percent: int

    @property
    def name(self) -> str:
        return f"{self.language}-{self.mode}-{self.percent}"


LOOKS = tuple(
    Look(spoken, mode, percent)
    for spoken in ("zh_CN", "en")
    for mode in ("light", "dark")
    for percent in (100, 150)
)


class Stage:
    """Takes pictures of what stands on it."""

    def __init__(self, app: QApplication, opened: Opened, now: datetime, look: Look, out: Path):
        self.app, self.look, self.now = app, look, now
        self._out, self._taken = out / look.name, 0
        self._out.mkdir(parents=True, exist_ok=True)
        language.install(app, look.language)
        fonts.load(app)
        theme.apply(app, theme.Look(look.mode, look.percent))
        self.bulletin = Bulletin()
        opened.database.on_commit(self.bulletin.changed.emit)
        with opened.database.reading() as session:
            owner = next(one for one in staff(session) if one.role is Role.OWNER)
            actor = actor_of(session.get_one(Staff, owner.id))
        self.context = Context(
            database=opened.database,
            clock=lambda: now,
            tasks=Tasks(),
            bulletin=self.bulletin,
            words=catalogue(look.language),
            paths=Paths.within(out / "clinic"),
            desk=Desk(actor),
            routes=Routes(),
            settings=WindowSettings(),
        )

    @contextmanager
    def frame(self) -> Iterator[Frame]:
        made = Frame(self.context, clinic="晨曦口腔")
        made.resize(*SIZE)
        made.show()
        yield made
        self.put_away(made)

    def settle(self) -> None:
        for _ in range(6):
            self.app.processEvents()
            self.context.tasks.wait()

    def wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)

    def shoot(self, widget: QWidget, name: str) -> None:
        self.settle()
        self._taken += 1
        path = self._out / f"{self._taken:02d}-{name}.png"
        widget.grab().save(str(path), None, QUICKLY)

    def shoot_dialog(self, dialog: QDialog, name: str) -> None:
        """A dialog as it opens by itself; then it is put away unsaved."""
        dialog.open()
        self.shoot(dialog, name)
        self.put_away(dialog)

    def shoot_open(self, name: str) -> None:
        """The dialog that a scene asked the page for."""
        self.settle()
        found = self.app.activeModalWidget()
        assert isinstance(found, QDialog), name
        self.shoot(found, name)
        self.put_away(found)

    def shoot_menu(self, name: str) -> None:
        self.settle()
        found = self.app.activePopupWidget()
        assert found is not None, name
        self.shoot(found, name)
        found.close()

    def visit(self, status: AppointmentStatus) -> VisitRow:
        """Today's first visit that stands so."""
        book = self.context.read(lambda session: day_book(session, self.now.date()))
        return next(visit for visit in book.visits if visit.status is status)

    def put_away(self, widget: QWidget) -> None:
        under = widget.parentWidget()
        widget.hide()
        widget.deleteLater()
        if under is not None:
            under.activateWindow()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()
