"""Who may be registered already, and who has the same phone: said while the form is typed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.customers.queries import FoundRow, LikeRow
from clinic_desk.ui.customers.parts import empty
from clinic_desk.ui.customers.person import sex_and_age
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel, text_label

SHOWN = 3


class KnownNotice(QWidget):
    """Never in the way: it says who, and offers to open that card instead."""

    open_asked = Signal(int)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._facts: object = ((), ())
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def show_known(self, likes: Sequence[LikeRow], family: Sequence[FoundRow], today: date) -> bool:
        """Whether that changed what is shown. ``family``: others with the same phone."""
        facts = (tuple(likes), tuple(family))
        if facts == self._facts:
            return False
        self._facts = facts
        empty(self._rows)
        if likes:
            self._rows.addWidget(self._likes(likes, today))
        if family:
            self._rows.addWidget(self._family(family, today))
        self.setVisible(bool(likes or family))
        return True

    def _likes(self, likes: Sequence[LikeRow], today: date) -> QFrame:
        frame, column = _frame("warn")
        column.addLayout(_head("warning", "warn", self.tr("May be registered already")))
        for place, like in enumerate(likes[:SHOWN]):
            row = QHBoxLayout()
            row.setSpacing(8)
            said = f"{self._said(like.customer, today)} — {self._words.label(like.why)}"
            row.addWidget(ElidedLabel(said), 1)
            words = self.tr("&Open this card") if place == 0 else self.tr("Open this card")
            opening = button(words, kind="link", icon_name="card")
            opening.setObjectName(f"open_{like.customer.id}")
            opening.clicked.connect(
                lambda _on=False, number=like.customer.id: self.open_asked.emit(number)
            )
            row.addWidget(opening)
            column.addLayout(row)
        if len(likes) > SHOWN:
            more = self.tr("and {count} more").format(count=len(likes) - SHOWN)
            column.addWidget(text_label(more, tone="muted", size="small"))
        return frame

    def _family(self, family: Sequence[FoundRow], today: date) -> QFrame:
        frame, column = _frame("info")
        names = " · ".join(self._said(one, today) for one in family[:SHOWN])
        if len(family) > SHOWN:
            names += " " + self.tr("and {count} more").format(count=len(family) - SHOWN)
        said = self.tr("Same phone: {names}").format(names=names)
        column.addLayout(_head("family", "info", said))
        return frame

    def _said(self, one: FoundRow, today: date) -> str:
        about = sex_and_age(self._words, one.sex, one.birth_date, today)
        return " ".join(filter(None, (one.name, about, one.number)))


def _frame(tone: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("kind", "notice")
    frame.setProperty("inside", "true")
    frame.setProperty("tone", tone)
    column = QVBoxLayout(frame)
    column.setContentsMargins(8, 6, 8, 6)
    column.setSpacing(2)
    return frame, column


def _head(icon: str, tone: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, tone))
    row.addWidget(text_label(text, tone=tone, bold=tone == "warn", wrap=True), 1)
    return row
