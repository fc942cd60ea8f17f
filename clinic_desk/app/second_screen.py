"""The screen for those who wait: it stays while the desk is locked or somebody else sits down,
and comes back where it was when the program starts again.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.settings import WindowSettings

if TYPE_CHECKING:
    from clinic_desk.ui.appointments.waiting_room.tv import WaitingScreen


class SecondScreen(QObject):
    """``computer`` keeps its place: the television belongs to the PC, not to a person."""

    def __init__(self, computer: WindowSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._computer = computer
        self.screen: WaitingScreen | None = None

    def come_back(self, context: Context) -> None:
        """Open it again if it was open when the program ended."""
        # its name is read here: the screen itself need not be loaded to know that it was shut
        if self.screen is None and self._computer.choices.get("tv.open"):
            from clinic_desk.ui.appointments.waiting_room.tv import restore

            self._keep(restore(context, self._computer))

    def show(self, context: Context, desk: QWidget) -> None:
        """Open it, or bring it forward."""
        if self.screen is None:
            from clinic_desk.ui.appointments.waiting_room.tv import open_screen

            self._keep(open_screen(context, desk, self._computer))
        else:
            self.screen.raise_()
            self.screen.activateWindow()

    def put_away(self) -> None:
        """The clinic is closed; it comes back with the next start."""
        if self.screen is not None:
            self.screen.put_away()
            self._drop()

    def _keep(self, screen: "WaitingScreen | None") -> None:
        self.screen = screen
        if screen is not None:
            screen.closed.connect(self._drop)

    @Slot()
    def _drop(self) -> None:
        screen, self.screen = self.screen, None
        if screen is not None:
            screen.deleteLater()
