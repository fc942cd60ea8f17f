"""What the pinboard does to the book: pins, takes off, and drops where a visit came down."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import pinboard as desk
from clinic_desk.desk.appointments.pinboard import PinRow
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.storage.journal import Action
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.changes import MOVE, Change, Changes, place_of
from clinic_desk.ui.appointments.freed_time import FreedTime
from clinic_desk.ui.appointments.pinboard.landing import Landing, Place
from clinic_desk.ui.appointments.pinboard.pinboard import Pinboard
from clinic_desk.ui.kit.page import Page

PIN = QT_TRANSLATE_NOOP("Action", "Put on the pinboard")
UNPIN = QT_TRANSLATE_NOOP("Action", "Take off the pinboard")
COPY = QT_TRANSLATE_NOOP("Action", "Copy instead of move")
NOT_COPY = QT_TRANSLATE_NOOP("Action", "Move instead of copy")
BOOK = QT_TRANSLATE_NOOP("Action", "Book appointment")


class Pins(QObject):
    """Joins a pinboard to a board; the page only makes one of these."""

    visit_asked = Signal(int)
    """Show this visit on its day."""

    def __init__(
        self,
        page: Page,
        board: AppointmentBoard,
        pinboard: Pinboard,
        freed: Callable[[FreedTime], None] | None = None,
    ) -> None:
        """``freed`` is told the time that a moved visit leaves behind."""
        super().__init__(page)
        self._page, self._board, self._pinboard = page, board, pinboard
        self._changes = _PinChanges(page, freed)
        self.landing = Landing(board)
        self._dropped: int | None = None
        pinboard.dragged.connect(self._on_dragged)
        pinboard.dropped.connect(self.landing.land)
        pinboard.cancelled.connect(self.landing.clear)
        pinboard.carried.connect(self._on_carried)
        pinboard.unpin_asked.connect(self._on_unpin)
        pinboard.copy_asked.connect(self._on_copy)
        pinboard.visit_asked.connect(self.visit_asked)
        pinboard.left.connect(self._to_board)
        board.dropped_outside.connect(self._on_dropped_outside)
        self.landing.landed.connect(self._on_landed)
        self.landing.given_up.connect(pinboard.take_focus)
        page.context.bulletin.changed.connect(self._on_changed)

    @Slot()
    def pin_chosen(self) -> None:
        """P: the chosen visit of the board goes to the pinboard."""
        if self._board.visit is not None:
            self.pin(self._board.visit.id)

    def pin(self, visit_id: int, *, copy: bool = False) -> None:
        """Put a visit on the pinboard; it stays where it is until it is dropped."""
        with self._page.explaining():
            self._page.context.do(PIN, lambda act: desk.pin(act, visit_id, copy=copy))

    @Slot(object, QPoint)
    def _on_dragged(self, row: PinRow, where: QPoint) -> None:
        self.landing.hover(row, where)

    @Slot(object)
    def _on_carried(self, row: PinRow) -> None:
        if not self.landing.carry(row):
            self._page.notice.show_text(
                self.tr("Open a day of the book first, then carry the visit there.")
            )

    @Slot(object, object)
    def _on_landed(self, row: PinRow, place: Place) -> None:
        def change(act: Act, override: str) -> None:
            self._dropped = desk.drop(
                act,
                row.id,
                staff_id=place.staff_id,
                start_at=place.start_at,
                chair_id=place.chair_id,
                version=row.visit.version,
                override=override,
            )
            if not row.moves:
                settle_booked(act, [self._dropped])

        self._dropped = None
        what = f"{row.visit.customer}  {place.start_at:%m-%d %H:%M}"
        freed = place_of(row.visit) if row.moves else None
        self._changes.attempt(MOVE if row.moves else BOOK, change, what, freed)

    @Slot(object)
    def _on_unpin(self, row: PinRow) -> None:
        with self._page.explaining():
            self._page.context.do(UNPIN, lambda act: desk.unpin(act, row.id))
        if not self._pinboard.rows:
            self._to_board()

    @Slot(object)
    def _on_copy(self, row: PinRow) -> None:
        with self._page.explaining():
            self._page.context.do(
                NOT_COPY if row.copy else COPY,
                lambda act: desk.set_copy(act, row.id, copy=not row.copy),
            )

    @Slot(int, QPoint)
    def _on_dropped_outside(self, visit_id: int, where: QPoint) -> None:
        if self._pinboard.accepts(where):
            self.pin(visit_id)

    @Slot(object)
    def _on_changed(self, action: Action) -> None:
        """After the page is fresh: what was dropped is chosen."""
        if self._dropped is not None and "pinned_visit" in action.tables:
            self._board.choose_visit(self._dropped)
            self._dropped = None

    @Slot()
    def _to_board(self) -> None:
        self._board.setFocus(Qt.FocusReason.OtherFocusReason)


class _PinChanges(Changes):
    """The page's one way to make a change and to ask for a reason."""

    def attempt(self, title: str, change: Change, what: str, freed: FreedTime | None) -> None:
        self._attempt(title, change, what, freed)
