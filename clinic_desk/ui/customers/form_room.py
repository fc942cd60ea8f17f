"""A form that scrolls where the screen is too low for it, and something said below it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.form import Form

ROOM_BELOW = 96
"""What window frame and task bar take of the screen, at 100 %."""


class _Scroll(QScrollArea):
    """Wants to be as high as its form, and takes less."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.setProperty("kind", "scrolled")

    def sizeHint(self) -> QSize:
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._form.minimumSizeHint().width(), theme.px(120))


class FormRoom(QWidget):
    """Takes the place of ``form`` in its dialog; ``below`` is for what is said about it."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        window = form.window()
        layout = window.layout()
        if layout is not None:
            layout.replaceWidget(form, self)
        self._scroll = _Scroll(form)
        self.below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.below)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def fit(self) -> None:
        """Make the dialog as high as it wants to be, within the screen."""
        window = self.window()
        layout = window.layout()
        if layout is not None:
            layout.activate()
        room = window.screen().availableGeometry().height() - theme.px(ROOM_BELOW)
        window.resize(window.width(), min(window.sizeHint().height(), room))

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, theme.px(24))
