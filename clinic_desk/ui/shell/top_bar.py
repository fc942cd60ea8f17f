"""The bar above the page: search, private data, lock, back-up, who is signed in."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.chips import StatusChip
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.shell import commands
from clinic_desk.ui.shell.backup_state import BackupState, read_state
from clinic_desk.ui.shell.search_box import SearchBox
from clinic_desk.ui.shell.user_menu import UserButton, UserMenu

SEARCH_WIDTH = 560


class TopBar(QFrame):
    """``run`` does a command by its name."""

    language_asked = Signal(str)
    mode_asked = Signal(str)
    size_asked = Signal(int)

    def __init__(
        self, context: Context, search: SearchBox, run: Callable[[str], None], *, demo: bool
    ) -> None:
        super().__init__()
        self._context, self._run = context, run
        self.setProperty("kind", "toolbar")
        words = context.words
        self.backup = tool_button("backup", "")
        self.private = tool_button("eye", commands.PRIVACY.said(words))
        self.lock = tool_button("lock", commands.LOCK.said(words))
        self.mode = tool_button("moon", commands.DARK.said(words))
        self.keys = tool_button("help", commands.KEYS.said(words))
        self.user = UserButton(context.desk.actor.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(4)
        search.setMaximumWidth(theme.px(SEARCH_WIDTH))
        row.addWidget(search, 10)
        row.addStretch(1)
        if demo:
            row.addWidget(StatusChip(self.tr("Demo clinic: made-up people"), "special", "info"))
            row.addSpacing(8)
        for made in (self.backup, self.private, self.mode, self.keys, self.lock):
            row.addWidget(made)
        row.addSpacing(8)
        row.addWidget(self.user)
        self._connect()
        self.show_private()
        self.show_mode()

    @Slot()
    def show_backup(self) -> None:
        """Look up again when the last back-up was made."""
        state = read_state(self._context)
        self.show_state(state)

    def show_state(self, state: BackupState) -> None:
        self.backup.setIcon(icon("backup", state.tone, "accent"))
        self.backup.setToolTip(state.sentence)
        self.backup.setAccessibleName(state.sentence)

    @Slot()
    def show_private(self) -> None:
        hidden = self._context.desk.private
        self.private.setCheckable(True)
        self.private.setChecked(hidden)
        self.private.setIcon(icon("eye-off" if hidden else "eye", "muted", "accent"))
        said = self.tr("Show private data") if hidden else self.tr("Hide private data")
        self._name(self.private, said, commands.PRIVACY)

    @Slot()
    def show_mode(self) -> None:
        dark = theme.current().dark
        self.mode.setIcon(icon("sun" if dark else "moon", "muted"))
        self._name(self.mode, self.tr("Light") if dark else self.tr("Dark"), commands.DARK)

    @Slot()
    def open_menu(self) -> None:
        menu = UserMenu(
            self._context,
            self._run,
            language=self.language_asked.emit,
            mode=self.mode_asked.emit,
            size=self.size_asked.emit,
            parent=self,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.user.mapToGlobal(QPoint(self.user.width(), self.user.height() + 4))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _connect(self) -> None:
        self.private.clicked.connect(lambda: self._run(commands.PRIVACY.name))
        self.lock.clicked.connect(lambda: self._run(commands.LOCK.name))
        self.mode.clicked.connect(lambda: self._run(commands.DARK.name))
        self.keys.clicked.connect(lambda: self._run(commands.KEYS.name))
        self.backup.clicked.connect(lambda: self._run(commands.BACK_UP.name))
        self.user.clicked.connect(self.open_menu)
        self._context.desk.privacy_changed.connect(self.show_private)
        theme.notifier().changed.connect(self.show_mode)
        for made, command in ((self.lock, commands.LOCK), (self.keys, commands.KEYS)):
            self._name(made, command.said(self._context.words), command)

    @staticmethod
    def _name(made: QToolButton, said: str, command: commands.Command) -> None:
        made.setAccessibleName(said)
        made.setToolTip(f"{said} ({command.keys[0]})" if command.keys else said)
