"""A drawing inside a line edit that grows with the text; Qt's own stays at 16 pixels."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon

SIDE, GAP = 24, 4


class SideIcon(QToolButton):
    """At the front of ``line`` or at its end; with ``name`` it is a button, else a picture."""

    def __init__(
        self, line: QLineEdit, icon_name: str, *, name: str = "", leading: bool = False
    ) -> None:
        super().__init__(line)
        self._line, self._leading = line, leading
        self.setProperty("kind", "inside")
        self.setIcon(icon(icon_name, "muted"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolTip(name)
        self.setAccessibleName(name)
        if not name:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.installEventFilter(self)
        theme.notifier().changed.connect(self._place)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        side, gap = theme.px(SIDE), theme.px(GAP)
        left = gap if self._leading else self._line.width() - side - gap
        self.setGeometry(left, (self._line.height() - side) // 2, side, side)
        margins = self._line.textMargins()
        if self._leading:
            margins.setLeft(side)
        else:
            margins.setRight(side)
        self._line.setTextMargins(margins)
