"""The waiting room under the board: everybody who is here and not seated, the urgent ones first."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.desk.arrivals import queries
from clinic_desk.desk.arrivals.limits import Level, Limits
from clinic_desk.desk.arrivals.queries import Room, WaitingRow
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.dock_panel import DockPanel
from clinic_desk.ui.appointments.waiting_room.check_in import CheckIn
from clinic_desk.ui.appointments.waiting_room.columns import columns
from clinic_desk.ui.appointments.waiting_room.escort_dialog import EscortDialog
from clinic_desk.ui.appointments.waiting_room.tell_dialog import TellDialog
from clinic_desk.ui.appointments.waiting_room.watch import WaitWatch
from clinic_desk.ui.kit.buttons import ActionButton, tip_of, tool_button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import ElidedLabel
from clinic_desk.ui.kit.routes import OpenCustomer
from clinic_desk.ui.kit.rows import Empty, RowTable


class WaitingPanel(DockPanel):
    """Its times go on by themselves; ``prompt`` is given also while it is closed."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"appointment", "customer", "staff", "chair", "service", "setting", "wait_notice"}
    )
    name: ClassVar[str] = "waiting_room"

    step_asked = Signal(int, object)
    """A visit, and the ``board.asks.Step`` it shall take."""
    prompt = Signal(str, int)
    """Somebody waits too long and was not told: the sentence, and the visit."""
    screen_asked = Signal()
    """Show the second screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._room = Room((), (), Limits())
        self._of_chosen: list[QAction] = []
        self._make_actions()
        self.table = RowTable(
            columns(context.words),
            name="waiting_room",
            settings=context.settings,
            empty=Empty(
                self.tr("Nobody is waiting. Who arrives is listed here with the time waited."),
                self.check_in_action,
                "chair",
            ),
        )
        self._summary = ElidedLabel()
        self.watch = WaitWatch(context, self)
        self._build()
        self._connect()

    @property
    def title(self) -> str:
        return self.tr("Waiting room")

    def count(self) -> int:
        today = self.context.clock().date()
        return self.context.read(lambda session: queries.count(session, today))

    def reload(self) -> None:
        self.watch.look()

    def take_focus(self) -> None:
        if self.table.chosen() is None and self.table.rows.rowCount():
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("S", self.tr("Seat the patient")),
            ("T", self.tr("Tell how long it still takes")),
            ("E", self.tr("Who goes along")),
            ("L", self.tr("Left without being seen")),
            ("A", self.tr("Check somebody in")),
            ("G", self.tr("Customer card")),
            ("V", self.tr("Second screen")),
            ("Enter", self.tr("Show the visit on the board")),
        ]

    def tell(self, visit_id: int) -> None:
        """Ask who tells the patient of this visit, if they still wait."""
        self.watch.look()
        row = next((one for one in self._room.waiting if one.id == visit_id), None)
        if row is not None:
            TellDialog(self.window(), self.context, row).open()

    @Slot()
    def check_in(self) -> None:
        """Ask who is here."""
        dialog = CheckIn(self.window(), self.context)
        dialog.checked_in.connect(self._on_checked_in)
        dialog.open()

    # building

    def _make_actions(self) -> None:
        self.check_in_action = self._made(self.tr("Check in…"), "A", "user-check", self.check_in)
        self._screen = self._made(self.tr("Second screen"), "V", "fit-page", self._screen_wanted)
        seat = self._made(self.tr("Seat the patient"), "S", "chair", self._seat)
        tell = self._made(self.tr("Tell the patient…"), "T", "bell", self._tell)
        escort = self._made(self.tr("Escort…"), "E", "family", self._escort)
        card = self._made(self.tr("Customer card"), "G", "user", self._card)
        left = self._made(self.tr("Left unseen"), "L", "walk", self._left)
        self._of_chosen = [seat, tell, escort, card, left]

    def _made(self, text: str, key: str, icon_name: str, do: Callable[[], None]) -> QAction:
        action = QAction(icon(icon_name, "muted"), text, self)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _build(self) -> None:
        seat, tell, *_rest = self._of_chosen
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.setSpacing(4)
        bar.addWidget(self._summary, 1)
        for action, name in ((seat, "chair"), (tell, "bell"), (self.check_in_action, "user-check")):
            made = ActionButton(action, icon_name=name, parent=self)
            bar.addWidget(_without_focus(made))
        television = tool_button("fit-page", tip_of(self._screen))
        television.clicked.connect(self.screen_asked)
        bar.addWidget(_without_focus(television))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.setAccessibleName(self.title)
        self.table.set_menu(lambda _row: [*self._of_chosen[:2], None, *self._of_chosen[2:]])
        self._on_chosen()

    def _connect(self) -> None:
        self.watch.looked.connect(self._on_looked)
        self.watch.prompt.connect(self.prompt)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_activated)

    # what is shown

    @Slot(object)
    def _on_looked(self, room: Room) -> None:
        self._room = room
        # those past the limit first; sorting keeps the order of the queue among equals
        self.table.show_rows(
            sorted(room.waiting, key=lambda row: (-row.level, -row.waited if row.level else 0))
        )
        self._summary.set_full(self._said(room))

    def _said(self, room: Room) -> str:
        parts = [self.tr("%n waiting", "", len(room.waiting))]
        late = [row for row in room.waiting if row.level is not Level.FINE]
        if late:
            parts.append(self.tr("%n past the limit", "", len(late)))
        if room.called:
            parts.append(self.tr("%n in treatment", "", len(room.called)))
        over = [row for row in room.called if row.level is not Level.FINE]
        for row in over:
            said = self.tr("{customer} in treatment for {minutes} min, planned {planned}")
            parts.append(
                said.format(customer=row.customer, minutes=row.minutes, planned=row.planned)
            )
        return "  ·  ".join(parts)

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.table.chosen() is not None
        for action in self._of_chosen:
            action.setEnabled(chosen)

    @Slot(object)
    def _on_activated(self, row: WaitingRow) -> None:
        self.visit_asked.emit(row.id)

    @Slot(int)
    def _on_checked_in(self, visit_id: int) -> None:
        if self.isVisible():
            self.watch.look()
            self.table.choose(visit_id)

    # what is done

    @Slot()
    def _seat(self) -> None:
        self._ask(Step.SEAT)

    @Slot()
    def _screen_wanted(self) -> None:
        self.screen_asked.emit()

    @Slot()
    def _left(self) -> None:
        self._ask(Step.LEAVE)

    def _ask(self, step: Step) -> None:
        row = self.table.chosen()
        if row is not None:
            self.step_asked.emit(row.id, step)

    @Slot()
    def _tell(self) -> None:
        row = self.table.chosen()
        if row is not None:
            TellDialog(self.window(), self.context, row).open()

    @Slot()
    def _escort(self) -> None:
        row = self.table.chosen()
        if row is not None:
            EscortDialog(self.window(), self.context, row).open()

    @Slot()
    def _card(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.context.routes.ask(OpenCustomer(row.customer_id))


def _without_focus(made: QWidget) -> QWidget:
    """For the mouse: the same is done by a key while the list has the focus."""
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
