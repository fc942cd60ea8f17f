"""The bar below the page: what was just done, Undo, and how far long work is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.done_bar import DoneBar

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

MARGIN = 3


class BottomBar(QObject):
    """Feeds the kit's bar from the journal, and takes back on demand."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.bar = DoneBar(context.tasks)
        self._keep_height()
        self.bar.undo_asked.connect(self.undo)
        theme.notifier().changed.connect(self._keep_height)
        context.bulletin.changed.connect(self._on_changed)

    @Slot()
    def undo(self) -> None:
        """Take back the newest action; what cannot be is said here."""
        words = self._context.words
        try:
            title = self._context.database.undo(self._context.desk.actor)
        except DeskError as error:
            self.bar.say(error.sentence(words), tone="warn")
            return
        undone = words.text("Action", title)
        self.bar.say(self.tr("Undone: {what}").format(what=undone), tone="info")

    def say(self, text: str, *, tone: str = "info") -> None:
        self.bar.say(text, tone=tone)

    @Slot()
    def _keep_height(self) -> None:
        """As high without a button as with one: the page above may not jump."""
        self.bar.setFixedHeight(theme.control_height() + 2 * MARGIN)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if action.undoes is not None or not (action.steps or action.bulk_tables):
            return
        said = self._context.words.text("Action", action.title)
        self.bar.say(said, undo=action.undoable)
