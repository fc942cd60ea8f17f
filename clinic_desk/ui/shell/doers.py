"""How each command is done, and which of them the person who is signed in may see."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import Book, FromBook, NewCustomer, ShowScreen, WhoDoes
from clinic_desk.ui.shell import commands
from clinic_desk.ui.shell.commands import COMMANDS, Command, matching
from clinic_desk.ui.shell.finding import Kind, Place
from clinic_desk.ui.shell.pages import PAGES

if TYPE_CHECKING:
    from clinic_desk.jobs.package import BackupInfo

STEP = 10
"""Per cent of text size for one press."""


class Here(Protocol):
    """What the commands need of the frame."""

    context: Context

    @property
    def customer_id(self) -> int | None: ...

    def begin_search(self) -> None: ...

    def undo(self) -> None: ...

    def show_keys(self) -> object: ...

    def say(self, text: str, *, tone: str = "info") -> None: ...

    def leave(self, how: str) -> None: ...


class Doers(QObject):
    """``run`` does a command by its name. ``over`` is the widget that dialogs open over."""

    def __init__(self, here: Here, over: QWidget) -> None:
        super().__init__(over)
        self._here, self._over = here, over
        self._context = here.context
        self._by_name: dict[str, Callable[[], object]] = {
            commands.SEARCH.name: here.begin_search,
            commands.NEW_CUSTOMER.name: partial(self._context.routes.ask, NewCustomer()),
            commands.BOOK.name: self._book,
            commands.WHO.name: partial(self._context.routes.ask, WhoDoes()),
            commands.AWAY.name: partial(self._context.routes.ask, FromBook("away")),
            commands.WISH.name: partial(self._context.routes.ask, FromBook("wish")),
            commands.BATCH.name: partial(self._context.routes.ask, FromBook("batch")),
            commands.CATCH_UP.name: partial(self._context.routes.ask, FromBook("catch_up")),
            commands.SCREEN.name: partial(self._context.routes.ask, ShowScreen()),
            commands.IMPORT.name: self._import,
            commands.BACK_UP.name: self._back_up,
            commands.UNDO.name: here.undo,
            commands.PRIVACY.name: self._cover,
            commands.LOCK.name: partial(here.leave, "lock"),
            commands.SWITCH_USER.name: partial(here.leave, "switch"),
            commands.DARK.name: self._other_mode,
            commands.LARGER.name: partial(self._resize, STEP),
            commands.SMALLER.name: partial(self._resize, -STEP),
            commands.KEYS.name: here.show_keys,
            commands.QUIT.name: partial(here.leave, "quit"),
        }

    def run(self, name: str) -> None:
        self._by_name[name]()

    def places(self, typed: str) -> list[Place]:
        """The pages and commands that fit what was typed, as the search offers them."""
        words = self._context.words
        low = typed.strip().lower()
        pages = [
            Place(Kind.PAGE, entry.name, title, entry.icon, f"Ctrl+{number % 10}")
            for number, entry in enumerate(PAGES, 1)
            for title in [words.text("Rail", entry.title)]
            if low and (low in title.lower() or low in entry.title.lower())
        ]
        found = matching(typed, words, self.allowed())
        return pages + [
            Place(
                Kind.COMMAND, one.name, one.said(words), one.icon, one.keys[0] if one.keys else ""
            )
            for one in found
            if one is not commands.SEARCH
        ]

    def allowed(self) -> list[Command]:
        """Without those that the person's role may not do anyway."""
        from clinic_desk.desk.staff.rights import Right, may

        needed = {
            commands.NEW_CUSTOMER: Right.REGISTER,
            commands.BOOK: Right.BOOK,
            commands.AWAY: Right.BOOK,
            commands.WISH: Right.BOOK,
            commands.BATCH: Right.BOOK,
            commands.CATCH_UP: Right.BOOK,
            commands.IMPORT: Right.IMPORT,
            commands.BACK_UP: Right.BACK_UP,
        }
        actor = self._context.desk.actor
        return [one for one in COMMANDS if one not in needed or may(actor, needed[one])]

    @Slot(str)
    def set_mode(self, mode: str) -> None:
        """light, dark or system."""
        self._context.settings.mode = mode
        self._apply()

    @Slot(int)
    def set_size(self, percent: int) -> None:
        bounded = min(max(percent, theme.SMALLEST), theme.LARGEST)
        self._context.settings.text_percent = bounded
        self._apply()

    def _resize(self, by: int) -> None:
        self.set_size(self._context.settings.text_percent + by)
        size = self._context.settings.text_percent
        self._here.say(self.tr("Text size {percent} %").format(percent=size))

    def _other_mode(self) -> None:
        self.set_mode("light" if theme.current().dark else "dark")

    def _apply(self) -> None:
        settings = self._context.settings
        settings.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, settings.look)

    def _cover(self) -> None:
        desk = self._context.desk
        desk.private = not desk.private

    def _book(self) -> None:
        self._context.routes.ask(Book(self._here.customer_id))

    def _import(self) -> None:
        from clinic_desk.ui.customers.import_dialog import ImportDialog

        ImportDialog(self._context, self._over.window()).open()

    def _back_up(self) -> None:
        """In a thread; the bar shows how far it is."""
        from clinic_desk.ui.kit.backing_up import back_up_to

        context = self._context
        back_up_to(
            context, context.paths.backups, self.tr("Backing up…"), self._backed_up, self._failed
        )

    def _backed_up(self, info: "BackupInfo") -> None:
        self._here.say(self.tr("Backed up: {name}").format(name=info.path.name))

    def _failed(self, error: DeskError) -> None:
        self._here.say(error.sentence(self._context.words), tone="danger")
