"""Who does what, and when next: type 拔牙, see who does it, press Enter to book."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_moment, weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.finder import DoerRow, who_does
from clinic_desk.desk.calendar.hours import Windows, clock
from clinic_desk.ui.appointments.roster_cache import RosterCache
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.routes import Book
from clinic_desk.ui.kit.rows import Column, Empty, RowTable
from clinic_desk.ui.kit.side_icon import SideIcon

WIDE, HIGH = 860, 460
_OFF = QT_TRANSLATE_NOOP("WhoDialog", "off")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the list: the doctor by number."""

    doer: DoerRow

    @property
    def id(self) -> int:
        return self.doer.staff_id


class WhoDialog(QDialog):
    """Books with the chosen doctor by ``routes.Book``."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        word: str = "",
        *,
        customer_id: int | None = None,
        rosters: RosterCache | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who does what"))
        self._context = context
        self._customer_id = customer_id
        self._rosters = rosters or RosterCache(context)
        self.word = QLineEdit(word)
        self.word.setPlaceholderText(self.tr("What is it about: extraction, braces, cleaning…"))
        self.word.setAccessibleName(self.tr("What is it about"))
        SideIcon(self.word, "search", leading=True)
        empty = Empty(self.tr("Nobody here does this. Try another word."), icon="search")
        self.table: RowTable[_Line] = RowTable(
            self._columns(), name="appointments.who", settings=context.settings, empty=empty
        )
        self._about = text_label(wrap=True)
        self._build()
        self._connect()
        self.search()

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        wide, high = theme.px(WIDE), theme.px(HIGH)
        return QSize(min(wide, room.width() - 40), min(high, room.height() - 60))

    @property
    def doers(self) -> list[DoerRow]:
        return [line.doer for line in self.table.rows.rows]

    @Slot()
    def search(self) -> None:
        """Look again for what is typed now."""
        found = self._context.read(self._find)
        self.table.show_rows([_Line(one) for one in found])
        if found:
            self.table.choose(found[0].staff_id)
        else:
            self._about.setText("")

    def _find(self, session: Any) -> list[DoerRow]:
        now = self._context.clock()
        roster = self._rosters.around(session, now.date())
        return who_does(session, self.word.text(), now, roster=roster)

    def _columns(self) -> Sequence[Column[_Line]]:
        words, today = self._context.words, self._context.clock().date()

        def services(line: _Line) -> str:
            names = [one.name for one in line.doer.services]
            return "、".join(names) if words.chinese else ", ".join(names)

        def free(line: _Line) -> str:
            slot = line.doer.free
            return say_moment(words, slot.at, today) if slot else self.tr("None in two months")

        return (
            Column(
                title=self.tr("Doctor"),
                text=lambda line: line.doer.name,
                width=100,
                bold=lambda _: True,
            ),
            Column(title=self.tr("Specialty"), text=lambda line: line.doer.specialties, width=130),
            Column(title=self.tr("Does"), text=services, width=0, tip=services),
            Column(
                title=self.tr("Today"),
                text=lambda line: said_hours(line.doer.hours[0]) or self.tr("Not in"),
                width=190,
            ),
            Column(
                title=self.tr("Next free"),
                text=free,
                key=lambda line: line.doer.free.at if line.doer.free else None,
                width=140,
            ),
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.word)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._about)
        hint = self.tr("Enter books the next free time with the chosen doctor. Esc closes.")
        layout.addWidget(text_label(hint, tone="muted", size="small"))
        self.resize(self.sizeHint())
        self.word.selectAll()
        self.word.setFocus()

    def _connect(self) -> None:
        self.word.textChanged.connect(self.search)
        self.word.installEventFilter(self)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_taken)
        self.finished.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the word the arrows go through the list, and Enter takes."""
        if watched is self.word and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in _MOVING:
                self.table.keyPressEvent(event)
                return True
            if event.key() in _ENTER:
                self._on_taken(self.table.chosen())
                return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_chosen(self, line: _Line | None) -> None:
        self._about.setText(self._told(line.doer) if line else "")

    def _told(self, doer: DoerRow) -> str:
        words, today = self._context.words, self._context.clock().date()
        about = (doer.title, doer.rank, doer.specialties, doer.languages)
        return " · ".join(filter(None, (doer.name, *about))) + "\n" + week(words, doer.hours, today)

    @Slot(object)
    def _on_taken(self, line: _Line | None) -> None:
        if line is None:
            return
        doer = line.doer
        start = doer.free.at if doer.free else None
        self.accept()
        self._context.routes.ask(
            Book(self._customer_id, doer.staff_id, start, service_id=doer.service_id)
        )


def said_hours(windows: Windows) -> str:
    """``09:00–12:00 13:00–18:00``; nothing for a day off."""
    return " ".join(f"{clock(one.start)}–{clock(one.end)}" for one in windows)


def week(words: Catalogue, hours: Sequence[Windows], first: date) -> str:
    """The days in words, those with the same hours together: ``Fri–Sun 9–12; Mon off``."""
    parts: list[str] = []
    place = 0
    while place < len(hours):
        end = place
        while end + 1 < len(hours) and hours[end + 1] == hours[place]:
            end += 1
        days = weekday(words, first + timedelta(place))
        if end > place:
            days += f"–{weekday(words, first + timedelta(end))}"
        off = words.text("WhoDialog", _OFF)
        parts.append(f"{days} {said_hours(hours[place]) or off}")
        place = end + 1
    return "  ·  ".join(parts)
