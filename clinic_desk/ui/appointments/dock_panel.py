"""What a list under the board offers the page."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clinic_desk.ui.kit.context import Context


class DockPanel(QWidget):
    """A list below the board: the wait list, the waiting room, visits that must be moved.

    ``reload`` is called when the panel opens and when a table of ``shows`` changed while it is
    seen; ``count`` also while it is closed, for the number beside its name.
    """

    shows: ClassVar[frozenset[str]] = frozenset()
    name: ClassVar[str] = ""
    """Stable English word of the panel, for settings and tests."""

    visit_asked = Signal(int)
    """Show this visit on the board."""
    book_asked = Signal(object)
    """Open booking: a ``routes.Book``."""
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    @property
    def title(self) -> str:
        """In the person's language."""
        raise NotImplementedError

    def count(self) -> int:
        """How many lines it would show now; by one cheap statement."""
        raise NotImplementedError

    def reload(self) -> None:
        raise NotImplementedError

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        """Its keys and what they do, in the person's language, for F1."""
        return []
