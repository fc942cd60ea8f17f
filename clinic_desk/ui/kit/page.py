"""What every page of the main window does alike."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.notice import Notice

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action


class Page(QWidget):
    """Reloads when tables it shows have changed: at once if seen, else when next seen.

    A page builds its widgets into ``body`` and fills them in ``reload``, which is called when
    the page is first shown, not by the page itself.
    """

    shows: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.notice = Notice()
        self.body = QVBoxLayout()
        self._stale = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addLayout(self.body, 1)
        context.bulletin.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Read afresh what the page shows."""
        raise NotImplementedError

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page and what they do, in the person's language, for F1."""
        return []

    def refresh(self) -> None:
        """Reload now if seen, else when next seen."""
        if self.isVisible():
            self._stale = False
            self.reload()
        else:
            self._stale = True

    def explain(self, error: DeskError) -> None:
        """Show a refusal in the page's own bar."""
        self.notice.show_text(error.sentence(self.context.words), tone="danger")

    @contextmanager
    def explaining(self) -> Generator[None]:
        """``with self.explaining(): self.context.do(…)``: a refusal is shown, not raised."""
        self.notice.dismiss()
        try:
            yield
        except DeskError as error:
            self.explain(error)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if not action.tables.isdisjoint(self.shows):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
