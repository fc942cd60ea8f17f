"""The pinboard beside a board: by mouse and by keys, there and back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import pinboard as desk
from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.sheet import EMPTY
from clinic_desk.ui.appointments.changes import InsistDialog
from clinic_desk.ui.appointments.pinboard.chip import lines, spoken
from clinic_desk.ui.appointments.pinboard.pinboard import Pinboard
from clinic_desk.ui.appointments.pinboard.pins import Pins
from clinic_desk.ui.kit.page import Page
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
TOMORROW = DAY + timedelta(days=1)


class Host(Page):
    """A day of the book with a pinboard beside it, and nothing else."""

    shows = frozenset({"appointment"})

    def __init__(self, context):
        super().__init__(context)
        self.day = DAY
        self.board = AppointmentBoard(context.words)
        self.pinboard = Pinboard(context)
        self.pinboard.setFixedWidth(232)
        row = QHBoxLayout()
        row.addWidget(self.pinboard)
        row.addWidget(self.board, 1)
        self.body.addLayout(row)
        self.pins = Pins(self, self.board, self.pinboard)

    def reload(self):
        book = self.context.read(lambda session: queries.day_book(session, self.day))
        self.board.show_sheet(by_doctor(book))

    def go_to(self, day):
        self.day = day
        self.reload()


@pytest.fixture
def host(qtbot, context, booked):
    """Ouyang at 10:00 with Dr Li, Zeng at 10:00 with Dr Wang."""
    booked("10:00", "欧阳娜娜")
    booked("10:00", "曾国强", doctor=1)
    host = Host(context)
    qtbot.addWidget(host)
    host.resize(1100, 1000)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    host.board.setFocus()
    return host


@pytest.fixture
def pin(host):
    """Put somebody's visit on the pinboard; its row."""

    def made(name="欧阳娜娜", **more):
        host.pins.pin(named(host, name).id, **more)
        return next(row for row in host.pinboard.rows if row.visit.customer == name)

    return made


@pytest.fixture
def insisting(qtbot, host):
    """The dialog that asks for a reason."""

    def found():
        qtbot.waitUntil(lambda: bool(host.findChildren(InsistDialog)))
        (dialog,) = host.findChildren(InsistDialog)
        qtbot.waitUntil(lambda: bool(dialog.refusal))
        return dialog

    yield found
    for dialog in host.findChildren(InsistDialog):
        dialog.done(0)


def named(host, name):
    return next(one for one in host.board.state.sheet.visits if one.customer == name)


def stored(context, visit_id):
    return context.read(lambda session: queries.visit(session, visit_id))


def card_of(host, row):
    """The middle of a card, in the list's viewport."""
    pins = host.pinboard.pins
    place = [one.id for one in pins.rows].index(row.id)
    return pins.visualRect(pins.model().index(place, 0)).center()


def on_board(host, doctor, clock):
    """The screen's point at a doctor's minute."""
    board = host.board
    lane = [one.staff_id for one in board.state.sheet.lanes].index(doctor)
    minute = board.state.sheet.lanes[lane].minute(at(clock, host.day))
    geometry = board.state.geometry
    point = QPoint(round(geometry.x(lane + 0.5)), round(geometry.y(minute)) + 2)
    return board.viewport().mapToGlobal(point)


def drag(qtbot, host, row, where, *, let_go=True):
    port = host.pinboard.pins.viewport()
    qtbot.mousePress(port, LEFT, pos=card_of(host, row))
    qtbot.mouseMove(port, card_of(host, row) + QPoint(30, 0))
    qtbot.mouseMove(port, port.mapFromGlobal(where))
    if let_go:
        qtbot.mouseRelease(port, LEFT, pos=port.mapFromGlobal(where))


def test_an_empty_pinboard_says_what_it_is_for(host):
    assert host.pinboard._empty.isVisible()
    assert "press P" in host.pinboard._empty.text()
    assert host.pinboard.rows == ()
    host.pinboard.take_focus()
    assert host.board.hasFocus()


def test_the_chosen_visit_is_pinned_and_stays_on_the_book(host, context):
    visit = named(host, "欧阳娜娜")
    host.board.choose_visit(visit.id)
    host.pins.pin_chosen()
    (row,) = host.pinboard.rows
    assert row.visit == stored(context, visit.id) == visit
    assert not host.pinboard._empty.isVisible()
    assert host.pinboard._count.text() == "1"
    host.board.choose_place(visit.staff_id, at("14:00"))
    host.pins.pin_chosen()
    assert len(host.pinboard.rows) == 1


def test_a_card_says_who_how_long_what_for_and_when(pin, booked, context, host):
    words = Catalogue("en")
    assert lines(pin(), words, DAY) == (("欧阳娜娜", "30 min"), ("洁牙", "Today 10:00"))
    booked("14:00", "吕伟", day=TOMORROW, minutes=45)
    host.go_to(TOMORROW)
    copied = pin("吕伟", copy=True)
    assert lines(copied, words, DAY) == (("吕伟", "Copy  45 min"), ("洁牙", "Tomorrow 14:00"))
    context.do(
        "Mark as missed", lambda act: service.miss(act, copied.visit.id, version=1, off_book=True)
    )
    (broken,) = [row for row in host.pinboard.rows if row.copy]
    assert lines(broken, words, DAY)[1] == ("Missed · 洁牙", "Tomorrow 14:00")
    assert "李医生" in spoken(broken, words, DAY)
    model = host.pinboard.pins.model()
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == spoken(broken, words, DAY)


def test_a_visit_dragged_off_the_board_onto_the_pinboard_is_pinned(host):
    visit = named(host, "曾国强")
    inside = host.pinboard.mapToGlobal(host.pinboard.rect().center())
    outside = host.board.viewport().mapToGlobal(QPoint(20, 20))
    assert host.pinboard.accepts(inside)
    assert not host.pinboard.accepts(outside)
    host.board.dropped_outside.emit(visit.id, outside)
    assert host.pinboard.rows == ()
    host.board.dropped_outside.emit(visit.id, inside)
    assert [row.visit.id for row in host.pinboard.rows] == [visit.id]


def test_it_is_dragged_back_to_another_day(qtbot, host, pin, context, clinic):
    row = pin()
    host.go_to(TOMORROW)
    where = on_board(host, clinic.doctors[2], "14:00")
    drag(qtbot, host, row, where, let_go=False)
    ghost = host.board.state.ghost
    assert (ghost.lane, ghost.start, ghost.end) == (2, 14 * 60, 14 * 60 + 30)
    port = host.pinboard.pins.viewport()
    qtbot.mouseRelease(port, LEFT, pos=port.mapFromGlobal(where))
    moved = stored(context, row.visit.id)
    assert (moved.staff_id, moved.start_at) == (clinic.doctors[2], at("14:00", TOMORROW))
    assert host.pinboard.rows == ()
    assert host.board.state.ghost is None
    assert host.board.visit.id == row.visit.id


def test_let_go_beside_the_board_it_stays_on_the_pinboard(qtbot, host, pin, context):
    row = pin()
    drag(qtbot, host, row, host.pinboard.mapToGlobal(QPoint(40, 900)))
    assert host.pinboard.rows == (row,)
    assert host.board.state.ghost is None
    assert stored(context, row.visit.id) == row.visit


def test_esc_gives_a_drag_up(qtbot, host, pin, context, clinic):
    row = pin()
    where = on_board(host, clinic.doctors[2], "14:00")
    drag(qtbot, host, row, where, let_go=False)
    assert host.board.state.ghost is not None
    qtbot.keyClick(host.pinboard.pins, Key.Key_Escape)
    assert host.board.state.ghost is None
    port = host.pinboard.pins.viewport()
    qtbot.mouseRelease(port, LEFT, pos=port.mapFromGlobal(where))
    assert stored(context, row.visit.id) == row.visit
    qtbot.keyClick(host.pinboard.pins, Key.Key_Escape)
    assert host.board.hasFocus()


def test_a_change_meanwhile_gives_a_drag_up(qtbot, host, pin, booked, clinic):
    row = pin()
    drag(qtbot, host, row, on_board(host, clinic.doctors[2], "14:00"), let_go=False)
    booked("15:00", "吕伟")
    assert host.board.state.ghost is None
    assert not host.pinboard.pins._dragging


def test_held_along_an_edge_the_board_scrolls_on(qtbot, host, pin, clinic):
    host.resize(1100, 320)
    qtbot.waitUntil(lambda: host.board.verticalScrollBar().maximum() > 0)
    row = pin()
    bar = host.board.verticalScrollBar()
    bar.setValue(0)
    port = host.board.viewport()
    edge = port.mapToGlobal(QPoint(200, port.height() - 3))
    drag(qtbot, host, row, edge, let_go=False)
    before = host.board.state.ghost
    qtbot.waitUntil(lambda: bar.value() > 20)
    assert host.board.state.ghost.start >= before.start
    qtbot.keyClick(host.pinboard.pins, Key.Key_Escape)
    assert not host.pins.landing._scroller.isActive()


def test_a_taken_time_asks_and_is_dropped_for_a_reason(
    qtbot, host, pin, context, clinic, insisting
):
    row = pin()
    drag(qtbot, host, row, on_board(host, clinic.doctors[1], "10:15"))
    asked = insisting()
    assert asked.refusal == "王医生 has 曾国强 from 10:00 to 10:30 then."
    assert host.pinboard.rows == (row,)
    qtbot.keyClicks(asked.focusWidget(), "in pain")
    qtbot.keyClick(asked.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return)
    moved = stored(context, row.visit.id)
    assert (moved.staff_id, moved.start_at) == (clinic.doctors[1], at("10:15"))
    assert host.pinboard.rows == ()
    assert host.board.visit.id == row.visit.id


def test_alt_p_goes_to_the_pinboard_and_arrows_lead_there(qtbot, host, pin):
    first, second = pin(), pin("曾国强")
    qtbot.keyClick(host, Key.Key_P, Mod.AltModifier)
    pins = host.pinboard.pins
    assert pins.hasFocus()
    pins.choose(0)
    assert pins.chosen == first
    qtbot.keyClick(pins, Key.Key_Down)
    assert pins.chosen == second


def test_enter_carries_it_over_the_board_to_another_day(qtbot, host, pin, context, clinic):
    row = pin()
    host.pinboard.take_focus()
    qtbot.keyClick(host.pinboard.pins, Key.Key_Return)
    board = host.board
    assert board.hasFocus()
    assert (board.state.ghost.lane, board.state.ghost.start) == (0, 10 * 60)
    host.go_to(TOMORROW)
    host.go_to(TOMORROW + timedelta(days=2))
    host.go_to(DAY)
    host.go_to(TOMORROW)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down):
        qtbot.keyClick(board, key)
    qtbot.keyClick(board, Key.Key_Return)
    moved = stored(context, row.visit.id)
    assert (moved.staff_id, moved.start_at) == (clinic.doctors[2], at("10:15", TOMORROW))
    assert moved.minutes == 30
    assert host.pinboard.rows == ()
    assert board.state.ghost is None
    assert board.visit.id == row.visit.id


def test_on_its_way_it_keeps_its_length(qtbot, host, pin, context):
    row = pin()
    host.pinboard.carried.emit(row)
    for key, modifier in (
        (Key.Key_Plus, Mod.NoModifier),
        (Key.Key_Minus, Mod.NoModifier),
        (Key.Key_Down, Mod.ShiftModifier),
    ):
        qtbot.keyClick(host.board, key, modifier)
    ghost = host.board.state.ghost
    assert (ghost.start, ghost.end) == (600, 630)
    qtbot.keyClick(host.board, Key.Key_Down)
    qtbot.keyClick(host.board, Key.Key_Return)
    moved = stored(context, row.visit.id)
    assert (moved.start_at, moved.minutes) == (at("10:15"), 30)


def test_esc_leaves_a_carried_visit_on_the_pinboard(qtbot, host, pin, context):
    row = pin()
    host.pinboard.carried.emit(row)
    qtbot.keyClick(host.board, Key.Key_Down)
    qtbot.keyClick(host.board, Key.Key_Escape)
    assert host.board.state.ghost is None
    assert host.pinboard.rows == (row,)
    assert stored(context, row.visit.id) == row.visit
    assert host.pinboard.pins.hasFocus()


def test_a_click_on_the_board_puts_a_carried_visit_back(qtbot, host, pin, clinic):
    row = pin()
    host.pinboard.carried.emit(row)
    assert host.pins.landing.carrying
    port = host.board.viewport()
    qtbot.mouseClick(port, LEFT, pos=port.mapFromGlobal(on_board(host, clinic.doctors[2], "15:00")))
    assert not host.pins.landing.carrying
    assert host.board.state.ghost is None
    assert host.pinboard.rows == (row,)


def test_a_move_of_the_boards_own_is_left_alone(qtbot, host, pin, context):
    pin()
    visit = named(host, "曾国强")
    host.board.choose_visit(visit.id)
    qtbot.keyClick(host.board, Key.Key_M)
    assert not host.pins.landing.carrying
    qtbot.keyClick(host.board, Key.Key_Plus)
    assert host.board.state.ghost.end == 635


def test_a_copy_becomes_a_visit_of_its_own(qtbot, host, pin, context, clinic):
    row = pin()
    host.pinboard.take_focus()
    qtbot.keyClick(host.pinboard.pins, Key.Key_C, Mod.ControlModifier)
    (copy,) = host.pinboard.rows
    assert copy.copy
    host.go_to(TOMORROW)
    qtbot.keyClick(host.pinboard.pins, Key.Key_Return)
    qtbot.keyClick(host.board, Key.Key_Return)
    assert stored(context, row.visit.id) == row.visit
    new = host.board.visit
    assert new.id != row.visit.id
    assert (new.customer, new.service, new.start_at) == ("欧阳娜娜", "洁牙", at("10:00", TOMORROW))
    assert host.pinboard.rows == ()


def test_a_copy_in_the_way_of_its_original_is_seen_on_the_way(qtbot, host, pin, insisting):
    row = pin(copy=True)
    host.pinboard.carried.emit(row)
    qtbot.keyClick(host.board, Key.Key_Return)
    assert insisting().refusal == "李医生 has 欧阳娜娜 from 10:00 to 10:30 then."


def test_a_broken_visit_is_booked_anew(qtbot, host, pin, context):
    row = pin()
    context.do("Mark as missed", lambda act: service.miss(act, row.visit.id, version=1))
    (broken,) = host.pinboard.rows
    host.pinboard.carried.emit(broken)
    qtbot.keyClick(host.board, Key.Key_Return)
    assert stored(context, row.visit.id).status is Status.MISSED
    assert host.board.visit.id != row.visit.id
    assert host.board.visit.status is Status.BOOKED


def test_delete_takes_it_off_and_goes_back_to_the_board(qtbot, host, pin, context):
    first, second = pin(), pin("曾国强")
    pins = host.pinboard.pins
    host.pinboard.take_focus()
    pins.choose(0)
    qtbot.keyClick(pins, Key.Key_Delete)
    assert host.pinboard.rows == (second,)
    assert pins.chosen == second
    qtbot.keyClick(pins, Key.Key_Backspace)
    assert host.pinboard.rows == ()
    assert host.board.hasFocus()
    assert stored(context, first.visit.id) == first.visit


def test_the_right_click_offers_what_can_be_done(qtbot, host, pin, context):
    row = pin()
    pins = host.pinboard.pins
    asked = []
    host.pins.visit_asked.connect(asked.append)
    said = []
    for place in range(4):
        host.pinboard.take_focus()
        pins.contextMenuEvent(_menu_event(pins, card_of(host, row)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        said.append(menu.actions()[place].text())
        menu.actions()[place].trigger()
        menu.close()
        if place == 0:
            assert host.pins.landing.carrying
            qtbot.keyClick(host.board, Key.Key_Escape)
    assert said == [
        "Carry to the board",
        "Copy instead",
        "Show on its day",
        "Take off the pinboard",
    ]
    assert asked == [row.visit.id]
    assert host.pinboard.rows == ()


def _menu_event(widget, pos):
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, widget.mapToGlobal(pos))


def test_a_double_click_shows_it_on_its_day(qtbot, host, pin):
    row = pin()
    asked = []
    host.pins.visit_asked.connect(asked.append)
    qtbot.mouseDClick(host.pinboard.pins.viewport(), LEFT, pos=card_of(host, row))
    assert asked == [row.visit.id]


def test_where_no_day_is_shown_it_cannot_be_carried(host, pin):
    row = pin()
    host.board.show_sheet(EMPTY)
    host.pinboard.carried.emit(row)
    assert "Open a day" in host.notice.text
    assert host.board.state.ghost is None


def test_somebody_elses_change_is_told(qtbot, host, pin, context):
    row = pin()
    context.do("Mark as confirmed", lambda act: service.mark(
        act, row.visit.id, Status.CONFIRMED, version=1))  # fmt: skip
    assert host.pinboard.rows[0].visit.status is Status.CONFIRMED
    host.pinboard.carried.emit(row)  # as it was
    qtbot.keyClick(host.board, Key.Key_Down)
    qtbot.keyClick(host.board, Key.Key_Return)
    assert "meanwhile" in host.notice.text
    assert stored(context, row.visit.id).start_at == at("10:00")


def test_a_pinboard_out_of_sight_is_fresh_when_it_is_seen(host, context, pin):
    row = pin()
    host.hide()
    context.do("x", lambda act: desk.unpin(act, row.id))
    assert host.pinboard.rows == (row,)
    host.show()
    assert host.pinboard.rows == ()


def test_more_cards_than_fit_scroll(host, booked, pin):
    for half, name in enumerate(("吕伟", "单小红", "单乐乐"), 1):
        booked(f"{13 + half}:00", name)
        pin(name)
    pin()
    pin("曾国强")
    pins = host.pinboard.pins
    assert len(pins.rows) == 5
    assert pins.height() == 4 * pins.sizeHintForRow(0)


def test_f1_names_its_keys(host):
    assert list(dict(host.pinboard.keys())) == ["P", "Alt+P", "Enter", "Ctrl+C  Del"]
