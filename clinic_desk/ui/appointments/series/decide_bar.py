"""Under a table of planned visits: asks for a reason, or for another time, and goes away."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import ENTER
from clinic_desk.ui.kit.fields import DayField, TimeField
from clinic_desk.ui.kit.labels import text_label


class DecideBar(QFrame):
    """Enter takes what is typed, Esc leaves it."""

    reason_given = Signal(str)
    time_given = Signal(object)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.reason = QLineEdit()
        self.day = DayField(context.words, clock=context.clock)
        self.time = TimeField()
        self.take = button("", kind="primary")
        self._what = text_label(wrap=True)
        self._wrong = text_label(tone="danger", size="small", wrap=True)
        self._for_reason = True
        self._build()
        self.hide()

    def ask_reason(self, what: str, usual: str) -> None:
        """``usual`` is what was typed for the one before."""
        self._open(what, self.tr("Keep"), for_reason=True)
        self.reason.setText(usual)
        self.reason.selectAll()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_time(self, what: str, at: datetime) -> None:
        self._open(what, self.tr("Take this time"), for_reason=False)
        self.day.set_value(at.date())
        self.time.set_value(at.time())
        self.day.selectAll()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def wrong(self) -> str:
        """What is wrong with what was typed."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            # from the day on to the time
            if self.day.hasFocus() and not self.day.problem():
                self.time.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._on_take()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _open(self, what: str, words: str, *, for_reason: bool) -> None:
        self._for_reason = for_reason
        self._what.setText(what)
        self.take.setText(words)
        self.reason.setVisible(for_reason)
        for field in (self.day, self.time):
            field.setVisible(not for_reason)
        self._say("")
        self.show()

    @Slot()
    def _on_take(self) -> None:
        if self._for_reason:
            self._take_reason()
        else:
            self._take_time()

    def _take_reason(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._say(self.tr("Enter why it is kept all the same."))
            return
        self.put_away()
        self.reason_given.emit(reason)

    def _take_time(self) -> None:
        day, time = self.day.value(), self.time.value()
        if day is None or time is None:
            problem = self.day.problem() or self.time.problem()
            self._say(problem or self.tr("Enter the day and the time."))
            return
        self.put_away()
        self.time_given.emit(datetime.combine(day, time))

    def _say(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _build(self) -> None:
        self.setProperty("kind", "notice")
        self.setProperty("tone", "info")
        self.setProperty("inside", "true")
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self.day.setFixedWidth(theme.px(168))
        self.time.setFixedWidth(theme.px(88))
        cancel = button(self.tr("Leave it"))
        cancel.clicked.connect(self.put_away)
        self.take.clicked.connect(self._on_take)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addWidget(self.take)
        row.addWidget(cancel)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._what)
        column.addLayout(row)
        column.addWidget(self._wrong)
        for before, after in (
            (self.reason, self.day),
            (self.day, self.time),
            (self.time, self.take),
            (self.take, cancel),
        ):
            QWidget.setTabOrder(before, after)
