"""Who is signed in, and what belongs to the person rather than to a page."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QEnterEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from clinic_desk.base.i18n import LANGUAGES
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.shell import commands
from clinic_desk.ui.shell.avatar import SIZE, draw_avatar

LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each in its own language: who cannot read the others finds it."""
TEXT_SIZES = (90, 100, 110, 125, 150)
WIDEST = 132
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class UserButton(QAbstractButton):
    """Disc, name and an arrow; opens the menu."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Signed in: {name}").format(name=name))
        self.setToolTip(self.accessibleName())
        self.setObjectName("user")

    def sizeHint(self) -> QSize:
        words = min(self._words(), theme.px(WIDEST))
        return QSize(words + theme.px(SIZE + 8 + 8 + 14 + 16), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.hasFocus():
            painter.setPen(colours.focus if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            ground = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ground, theme.px(6), theme.px(6))
        size, side = theme.px(SIZE), theme.px(8)
        top = (self.height() - size) / 2
        draw_avatar(painter, QRectF(side, top, size, size), self._name, "")
        arrow = theme.px(14)
        room = self.rect().adjusted(side + size + theme.px(8), 0, -side - arrow, 0)
        painter.setPen(colours.text)
        painter.setFont(theme.font())
        elide = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(self._name, elide, room.width())
        painter.drawText(room, VCENTRE, said)
        at = QRect(self.width() - side - arrow, (self.height() - arrow) // 2, arrow, arrow)
        icon("chevron-down", "muted").paint(painter, at)
        painter.end()

    def _words(self) -> int:
        from PySide6.QtGui import QFontMetrics

        return QFontMetrics(theme.font()).horizontalAdvance(self._name) + 4


class UserMenu(QMenu):
    """``run`` does a command by its name; ``language``, ``mode`` and ``size`` change the look."""

    def __init__(
        self,
        context: Context,
        run: Callable[[str], None],
        *,
        language: Callable[[str], None],
        mode: Callable[[str], None],
        size: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._run = context, run
        self._command(commands.SWITCH_USER)
        self._command(commands.LOCK)
        self.addSeparator()
        self._choices(
            self.tr("Language"),
            [(LANGUAGE_NAMES[one], one, partial(language, one)) for one in LANGUAGES],
            context.words.language,
        )
        look = context.settings
        modes = (
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("As the system"), "system"),
        )
        self._choices(
            self.tr("Look"), [(said, one, partial(mode, one)) for said, one in modes], look.mode
        )
        self._choices(
            self.tr("Text size"),
            [(f"{one} %", str(one), partial(size, one)) for one in TEXT_SIZES],
            str(look.text_percent),
        )
        self.addSeparator()
        self._command(commands.KEYS)
        self._command(commands.QUIT)

    def _command(self, command: commands.Command) -> None:
        action = self.addAction(icon(command.icon, "muted"), command.said(self._context.words))
        if command.keys:
            # shown only: the frame's own shortcut does it
            said = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{action.text()}\t{said}")
        action.triggered.connect(partial(self._run, command.name))

    def _choices(
        self, title: str, choices: Sequence[tuple[str, str, Callable[[], None]]], chosen: str
    ) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for said, name, do in choices:
            action = QAction(said, menu)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(do)
            group.addAction(action)
            menu.addAction(action)
