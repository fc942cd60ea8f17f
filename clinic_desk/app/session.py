"""The open clinic in the window: who sits down, the desk itself, lock and switch of user."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from clinic_desk.app.second_screen import SecondScreen
from clinic_desk.base.clock import Clock
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Bulletin, Context, Desk
from clinic_desk.ui.kit.routes import OpenCustomer, Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks
from clinic_desk.ui.shell.curtain import Curtain
from clinic_desk.ui.shell.door import Door
from clinic_desk.ui.shell.everywhere import Everywhere
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.idle import Idle
from clinic_desk.ui.shell.sign_in import SignInPage
from clinic_desk.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from clinic_desk.storage.act import Actor
    from clinic_desk.storage.journal import Action
    from clinic_desk.storage.opening import Opened
    from clinic_desk.ui.appointments.printing.evening import EveningSheets

LAST_PERSON = "last_person"
AUTO_LOCK, AUTO_LOCK_MINUTES = "auto_lock_minutes", 10
START_PAGE = "today"
EVENING_MS = 5_000


class Session(QObject):
    """Lives as long as the clinic is open. ``computer`` are the settings of whoever has not
    signed in yet; each person has settings of their own.
    """

    language_asked = Signal(str)
    restore_asked = Signal(object)
    quit_asked = Signal()

    def __init__(
        self,
        opened: "Opened",
        window: MainWindow,
        computer: WindowSettings,
        *,
        paths: Paths,
        clock: Clock,
        tasks: Tasks,
        words: Catalogue,
    ) -> None:
        super().__init__(window)
        self.opened = opened
        self.context: Context | None = None
        self.frame: Frame | None = None
        self._window, self._computer, self._paths = window, computer, paths
        self._clock, self._tasks, self._words = clock, tasks, words
        self._locked = False
        self._clinic, self._demo = self._read_clinic()
        self._bulletin = Bulletin(self)
        self._curtain = Curtain(window)
        self._idle = Idle(self)
        self.second_screen = SecondScreen(computer, self)
        self.evening: EveningSheets | None = None
        self._everywhere = Everywhere({"Ctrl+L": self.lock, "F9": self._cover}, self)
        opened.database.on_commit(self._bulletin.changed.emit)
        self._bulletin.changed.connect(self._on_changed)
        self._idle.left_alone.connect(self.lock)
        window.name_clinic(self._clinic)

    @property
    def locked(self) -> bool:
        return self._locked

    def begin(self) -> None:
        """Ask who sits down. The demo clinic's owner, who has no PIN, sits there already."""
        actor = self._only_looking()
        if actor is not None:
            self.sit_down(actor)
        else:
            self._ask_in()

    def sit_down(self, actor: "Actor", page: str = START_PAGE) -> Frame:
        """Show the desk to ``actor``."""
        self._end_desk()
        settings = self._settings_of(actor)
        desk = Desk(actor)
        self.context = Context(
            self.opened.database,
            self._clock,
            self._tasks,
            self._bulletin,
            self._words,
            self._paths,
            desk,
            Routes(),
            settings,
        )
        frame = self._show_frame(page)
        self._watch()
        self.second_screen.come_back(self.context)
        self._begin_evening()
        if settings.language != self._words.language:
            self.language_asked.emit(settings.language)
        return frame

    @Slot()
    def lock(self) -> None:
        """Cover everything until the PIN is given; what was typed stays."""
        if self.frame is None or self._locked:
            return
        self._locked = True
        self._idle.rest()
        self._curtain.draw()
        self._ask_in()

    @Slot()
    def switch(self) -> None:
        """Sign out: nothing of the person stays, nothing can be undone any more."""
        self.opened.database.forget()
        self._end_desk()
        self._ask_in()

    def speak(self, words: Catalogue) -> None:
        """Build what is shown again, in another language."""
        self._words = words
        if self.evening is not None:
            self.evening.speak(words)
        self._window.name_clinic(self._clinic)
        if self.context is None or self.frame is None:
            self._ask_in()
            return
        page, customer = self.frame.page_name, self.frame.customer_id
        self.context = replace(self.context, words=words, routes=Routes())
        self.context.settings.language = words.language
        self.context.settings.save()
        if self._locked:
            self._curtain.discard()
            self.frame = self._make_frame()
            self._ask_in()
        else:
            self._show_frame(page)
        if customer is not None:
            self.context.routes.ask(OpenCustomer(customer))

    def close(self) -> None:
        """Leave the window and close the clinic's file."""
        self._idle.rest()
        self._curtain.discard()
        self.second_screen.put_away()
        if self.evening is not None:
            self.evening.stop()
        self._keep_settings()
        self.context, self.frame = None, None
        self.opened.close()

    def _ask_in(self) -> None:
        kept = self._computer.choices.get(LAST_PERSON, "")
        actor = self.context.desk.actor if self.context and self._locked else None
        page = SignInPage(
            Door(self.opened.database, self._words, self._clock, self._paths, self._clinic),
            last=int(kept) if kept.isdecimal() else None,
            locked=actor,
            unsaved=self._curtain.unsaved,
        )
        page.signed_in.connect(self._on_signed_in)
        page.language_asked.connect(self.language_asked)
        page.quit_asked.connect(self.quit_asked)
        self._window.fill(page, keep=self.frame if self._locked else None)

    def _show_frame(self, page: str) -> Frame:
        self.frame = self._make_frame()
        self._window.fill(self.frame)
        self.frame.show_page(page)
        return self.frame

    def _make_frame(self) -> Frame:
        assert self.context is not None  # noqa: S101 - there is one while somebody sits here
        frame = Frame(self.context, clinic=self._clinic, demo=self._demo)
        frame.leave_asked.connect(self._on_leave)
        frame.language_asked.connect(self.language_asked)
        frame.restore_asked.connect(self.restore_asked)
        frame.look_changed.connect(self._keep_settings)
        frame.screen_asked.connect(self._on_screen)
        return frame

    def _begin_evening(self) -> None:
        """Tomorrow's sheets are written while anybody sits here; their words are these."""
        from clinic_desk.ui.appointments.printing.evening import EveningSheets

        if self.evening is None:
            database, clock, words = self.opened.database, self._clock, self._words
            self.evening = EveningSheets(database, clock, self._tasks, words, self)
            self.evening.said.connect(self._on_said)
            # after the desk is seen
            QTimer.singleShot(EVENING_MS, self.evening, self.evening.start)

    @Slot(str, str)
    def _on_said(self, text: str, tone: str) -> None:
        if self.frame is not None:
            self.frame.say(text, tone=tone)

    @Slot()
    def _on_screen(self) -> None:
        if self.context is not None:
            self.second_screen.show(self.context, self._window)

    def _end_desk(self) -> None:
        self._locked = False
        self._idle.rest()
        self._curtain.discard()
        self.context, self.frame = None, None

    def _settings_of(self, actor: "Actor") -> WindowSettings:
        """The person's own; of somebody new those of the computer."""
        settings = WindowSettings.load(actor.staff_id)
        if settings == WindowSettings(person=actor.staff_id):
            settings.mode = self._computer.mode
            settings.text_percent = self._computer.text_percent
            settings.comfortable = self._computer.comfortable
        settings.language = settings.language or self._words.language
        self._computer.choices[LAST_PERSON] = str(actor.staff_id or "")
        app = QApplication.instance()
        if isinstance(app, QApplication) and settings.look != theme.look():
            theme.apply(app, settings.look)
        return settings

    def _read_clinic(self) -> tuple[str, bool]:
        from clinic_desk.desk.clinic.queries import clinic, setting

        with self.opened.database.reading() as session:
            found = clinic(session)
            return found.name if found else "", bool(setting(session, "demo", default=False))

    def _only_looking(self) -> "Actor | None":
        from clinic_desk.desk.staff.queries import staff
        from clinic_desk.desk.staff.records import Role, Staff
        from clinic_desk.desk.staff.service import actor_of

        if not self._demo:
            return None
        with self.opened.database.reading() as session:
            for row in staff(session, active=True):
                if row.role is Role.OWNER and not row.has_pin:
                    return actor_of(session.get_one(Staff, row.id))
        return None

    def _watch(self) -> None:
        from clinic_desk.desk.clinic.queries import setting

        with self.opened.database.reading() as session:
            minutes = setting(session, AUTO_LOCK, AUTO_LOCK_MINUTES)
        self._idle.watch(minutes if isinstance(minutes, int | float) else AUTO_LOCK_MINUTES)

    def _cover(self) -> None:
        if self.context is not None:
            self.context.desk.private = not self.context.desk.private

    @Slot(object)
    def _on_signed_in(self, actor: "Actor") -> None:
        context = self.context
        same = context is not None and actor.staff_id == context.desk.actor.staff_id
        if not (self._locked and same and context and self.frame):
            self.opened.database.forget()
            self.sit_down(actor)
            return
        self._locked = False
        context.desk.actor = actor
        self._window.fill(self.frame)
        self._curtain.open()
        self._watch()

    @Slot(str)
    def _on_leave(self, how: str) -> None:
        match how:
            case "lock":
                self.lock()
            case "switch":
                self.switch()
            case _:
                self.quit_asked.emit()

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if "setting" in action.tables and not self._locked and self.context is not None:
            self._watch()
        if "clinic" in action.tables:
            self._clinic, self._demo = self._read_clinic()
            self._window.name_clinic(self._clinic)

    @Slot()
    def _keep_settings(self) -> None:
        """What the person chose is what the sign-in page looks like next time."""
        if self.context is None:
            return
        own = self.context.settings
        own.save()
        self._computer.mode, self._computer.text_percent = own.mode, own.text_percent
        self._computer.comfortable = own.comfortable
        self._computer.save()
