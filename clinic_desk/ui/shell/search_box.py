"""The search field that is always there: answers while one types, all by keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import Book, NewCustomer, OpenCustomer, OpenPage
from clinic_desk.ui.kit.side_icon import SideIcon
from clinic_desk.ui.shell.answers import Answers
from clinic_desk.ui.shell.finding import Hit, Kind, Place, answer, as_new_customer

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PAGE_LINES = 8
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE_LINES,
    Qt.Key.Key_PageUp: -PAGE_LINES,
}
BOOKING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
Places = Callable[[str], Sequence[Place]]


class SearchBox(QLineEdit):
    """``places`` gives the pages and commands that fit what was typed."""

    command_asked = Signal(str)

    def __init__(self, context: Context, places: Places, over: QWidget) -> None:
        """``over`` is what the answers float on."""
        super().__init__()
        self._context, self._places, self._over = context, places, over
        self._before: QWidget | None = None
        self.answers = Answers(over)
        self.answers.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.answers.setFocusProxy(self)
        self.setPlaceholderText(
            self.tr("Name, pinyin, last digits of a phone, number… or what to do")
        )
        self.setAccessibleName(self.tr("Search"))
        self.setObjectName("search")
        SideIcon(self, "search", leading=True)
        self.textEdited.connect(self.look_up)
        self.answers.picked.connect(self._on_picked)
        context.desk.privacy_changed.connect(self._on_privacy)

    def begin(self, text: str = "") -> None:
        """Go to the field, perhaps with the first digits of what is typed."""
        if self.hasFocus():
            self.insert(text)
        else:
            self._before = QApplication.focusWidget()
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.setText(text or self.text())
        if not text:
            self.selectAll()
        self.look_up()

    @Slot()
    def look_up(self) -> None:
        """Show what fits the text now."""
        typed = self.text()
        hits = answer(self._context, typed, self._places(typed))
        if not hits:
            self.put_away()
            return
        self.answers.show_hits(hits)
        corner = self.mapTo(self._over, QPoint(0, 0))
        self.answers.fit(QRect(corner, self.size()), self._over.rect())
        self.answers.show()
        self.answers.raise_()

    @Slot()
    def put_away(self) -> None:
        self.answers.hide()

    def event(self, event: QEvent) -> bool:
        # Tab would leave the answers behind; it goes down in them as the arrow does
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.answers.isVisible()
        ):
            self.answers.step(1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in STEPS:
            if self.answers.isHidden():
                self.look_up()
            else:
                self.answers.step(STEPS[Qt.Key(key)])
        elif key in ENTER:
            self._take(booking=bool(event.modifiers() & BOOKING))
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.put_away()

    def _take(self, *, booking: bool) -> None:
        hit = self.answers.chosen()
        if self.answers.isHidden() or hit is None:
            self.look_up()
            return
        self._do(hit, booking=booking)

    def _do(self, hit: Hit, *, booking: bool = False) -> None:
        typed = self.text()
        self.put_away()
        self.clear()
        self._leave()
        routes = self._context.routes
        match hit.kind:
            case Kind.CUSTOMER if booking:
                routes.ask(Book(hit.customer_id))
            case Kind.CUSTOMER:
                routes.ask(OpenCustomer(hit.customer_id))
            case Kind.PAGE:
                routes.ask(OpenPage(hit.name))
            case Kind.NEW:
                name, phone = as_new_customer(typed)
                routes.ask(NewCustomer(name, phone))
            case Kind.DOCTOR if hit.booking is not None:
                routes.ask(hit.booking)
            case Kind.COMMAND:
                self.command_asked.emit(hit.name)
            case Kind.HEADING | Kind.DOCTOR:
                pass

    def _escape(self) -> None:
        self.put_away()
        self.clear()
        self._leave()

    def _leave(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_picked(self, hit: Hit) -> None:
        self._do(hit)

    @Slot()
    def _on_privacy(self) -> None:
        if self.answers.isVisible():
            self.look_up()
