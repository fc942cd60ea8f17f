"""What every page is given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from clinic_desk.base.clock import Clock
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit.routes import Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from clinic_desk.storage.act import Act, Actor
    from clinic_desk.storage.database import Database

T = TypeVar("T")


class Bulletin(QObject):
    """Tells open pages what a transaction changed: a ``storage.journal.Action``."""

    changed = Signal(object)


class Desk(QObject):
    """Who sits here now, and whether names and numbers are to be covered."""

    actor_changed = Signal(object)
    privacy_changed = Signal(bool)

    def __init__(self, actor: "Actor", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actor = actor
        self._private = False

    @property
    def actor(self) -> "Actor":
        return self._actor

    @actor.setter
    def actor(self, actor: "Actor") -> None:
        if actor != self._actor:
            self._actor = actor
            self.actor_changed.emit(actor)

    @property
    def private(self) -> bool:
        return self._private

    @private.setter
    def private(self, private: bool) -> None:
        if private is not self._private:
            self._private = private
            self.privacy_changed.emit(private)


@dataclass(frozen=True)
class Context:
    """The parts of one open desk. A change of language makes a new one (``replace``)."""

    database: "Database"
    clock: Clock
    tasks: Tasks
    bulletin: Bulletin
    words: Catalogue
    paths: Paths
    desk: Desk
    routes: Routes
    settings: WindowSettings

    def do(self, title: str, change: Callable[["Act"], T]) -> T:
        """Run one change in one transaction, as the person who is signed in.

        ``title`` is an English source text of the context "Action".

        Raises:
            DeskError: the desk refuses; nothing was changed.

        """
        with self.database.transaction(title, self.desk.actor) as act:
            return change(act)

    def read(self, query: Callable[[Any], T]) -> T:
        """What ``query`` finds.

        It is given a session; Any here, as screens do not know SQLAlchemy.
        """
        with self.database.reading() as session:
            return query(session)
