import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.stops import Spot
from tests.ui.appointments.made_up import CANCELLED, CHEN, LIN, at, book, visit

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drag(qtbot, board):
    """Press at one point and carry to others, without letting go unless asked."""

    def carry(start, *points, modifiers=PLAIN, drop=True):
        port = board.viewport()
        qtbot.mousePress(port, LEFT, pos=start)
        for point in points:
            move(port, point, modifiers)
        if drop:
            qtbot.mouseRelease(port, LEFT, pos=points[-1])

    return carry


def move(port, point, modifiers=PLAIN, buttons=LEFT):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(port.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        buttons,
        modifiers,
    )
    QApplication.sendEvent(port, event)


def test_a_click_chooses_a_visit_or_an_empty_cell(qtbot, board, where, listening):
    chosen, empty = [], []
    board.visit_chosen.connect(chosen.append)
    board.empty_chosen.connect(lambda *place: empty.append(place))
    qtbot.mouseClick(board.viewport(), LEFT, pos=where(CHEN, "10:20"))
    assert board.visit.id == 2
    qtbot.mouseClick(board.viewport(), LEFT, pos=where(LIN, "11:20"))
    assert board.visit is None
    assert board.place == (LIN, at("11:15"))
    assert chosen == [2, None]
    assert empty == [(LIN, at("11:15"))]
    assert listening.heard == []


def test_a_drag_moves_a_visit_by_the_grid(board, where, drag, listening):
    drag(where(CHEN, "09:05"), where(CHEN, "09:20"), where(LIN, "11:03"))
    assert listening.heard == [("move_asked", 1, LIN, None, at("11:00"), at("11:30"))]
    assert board.state.ghost is None


def test_a_drag_sideways_keeps_an_odd_time(board, where, drag, listening):
    board.show_sheet(by_doctor(book(visit(1, "09:05"))))
    drag(where(CHEN, "09:10"), where(LIN, "09:12"))
    assert listening.heard == [("move_asked", 1, LIN, None, at("09:05"), at("09:35"))]


def test_with_shift_a_drag_goes_by_five_minutes(where, drag, listening):
    drag(where(CHEN, "09:05"), where(CHEN, "09:30"), where(CHEN, "11:10"), modifiers=SHIFT)
    assert listening.heard == [("move_asked", 1, CHEN, None, at("11:05"), at("11:35"))]


def test_a_small_tremble_is_a_click_not_a_drag(board, where, drag, listening):
    start = where(CHEN, "09:05")
    drag(start, start + QPoint(1, QApplication.startDragDistance() - 2))
    assert listening.heard == []
    assert board.visit.id == 1


def test_a_visit_brought_back_to_its_place_is_not_moved(where, drag, listening):
    start = where(CHEN, "09:05")
    drag(start, where(LIN, "11:00"), start)
    assert listening.heard == []


def test_while_dragging_the_ghost_shows_the_new_time(board, where, drag):
    drag(where(CHEN, "09:05"), where(LIN, "10:10"), drop=False)
    ghost = board.state.ghost
    assert ghost.times(board.state.sheet) == (at("10:00"), at("10:30"))
    assert ghost.lane == 1


def test_escape_puts_a_dragged_visit_back(qtbot, board, where, drag, listening):
    drag(where(CHEN, "09:05"), where(LIN, "11:00"), drop=False)
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert board.state.ghost is None
    move(board.viewport(), where(LIN, "11:30"))
    qtbot.mouseRelease(board.viewport(), LEFT, pos=where(LIN, "11:30"))
    assert listening.heard == []


def test_the_other_button_puts_a_dragged_visit_back(qtbot, board, where, drag, listening):
    drag(where(CHEN, "09:05"), where(LIN, "11:00"), drop=False)
    qtbot.mousePress(board.viewport(), RIGHT, pos=where(LIN, "11:00"))
    qtbot.mouseRelease(board.viewport(), LEFT, pos=where(LIN, "11:00"))
    assert listening.heard == []


def test_dragging_the_lower_edge_changes_the_length(board, where, drag, listening):
    edge = board.visit_rect(2).bottomLeft().toPoint() + QPoint(30, -2)
    drag(edge, edge + QPoint(0, 10), where(CHEN, "11:29"))
    assert listening.heard == [("move_asked", 2, CHEN, None, at("10:00"), at("11:30"))]


def test_the_edge_stops_five_minutes_after_the_start(board, where, drag, listening):
    edge = board.visit_rect(2).bottomLeft().toPoint() + QPoint(30, -2)
    drag(edge, where(CHEN, "09:00"))
    assert listening.heard == [("move_asked", 2, CHEN, None, at("10:00"), at("10:05"))]


def test_drawing_over_empty_time_asks_for_a_visit_of_that_length(where, drag, listening):
    drag(where(CHEN, "11:20"), where(CHEN, "11:50"))
    drag(where(LIN, "11:50"), where(LIN, "11:20"))
    assert listening.heard == [
        ("new_asked", CHEN, None, at("11:15"), 45),
        ("new_asked", LIN, None, at("11:15"), 45),
    ]


def test_a_double_click_opens_a_visit_or_asks_for_a_new_one(qtbot, board, where, listening):
    qtbot.mouseDClick(board.viewport(), LEFT, pos=where(CHEN, "10:20"))
    qtbot.mouseDClick(board.viewport(), LEFT, pos=where(LIN, "11:20"))
    assert listening.heard == [("visit_opened", 2), ("new_asked", LIN, None, at("11:15"), 0)]


def test_a_visit_let_go_off_the_board_is_handed_to_the_page(board, where, drag, listening):
    outside = QPoint(-50, 200)
    drag(where(CHEN, "09:05"), where(CHEN, "10:00"), outside)
    assert listening.heard == [("dropped_outside", 1, board.viewport().mapToGlobal(outside))]


def test_a_cancelled_visit_is_chosen_at_its_mark_but_not_dragged(board, where, drag, listening):
    board.show_sheet(by_doctor(book(visit(1, "09:00", status=CANCELLED), visit(2, "09:00"))))
    mark = board.visit_rect(1).center().toPoint()
    drag(mark, where(CHEN, "11:00"))
    assert board.visit.id == 1
    assert listening.heard == []


def test_the_header_and_the_gutter_choose_nothing(qtbot, board, where):
    before = board.state.spot
    qtbot.mouseClick(board.viewport(), LEFT, pos=QPoint(200, 10))
    qtbot.mouseClick(board.viewport(), LEFT, pos=QPoint(10, where(CHEN, "11:00").y()))
    qtbot.mouseDClick(board.viewport(), LEFT, pos=QPoint(200, 10))
    assert board.state.spot == before


def test_the_pointer_says_what_a_drag_would_do(board, where):
    port = board.viewport()
    shapes = []
    edge = board.visit_rect(2).bottomLeft().toPoint() + QPoint(30, -2)
    for point in (where(CHEN, "10:20"), edge, where(CHEN, "11:20"), QPoint(10, 10)):
        move(port, point, buttons=Qt.MouseButton.NoButton)
        shapes.append(port.cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [
        shape.PointingHandCursor,
        shape.SizeVerCursor,
        shape.ArrowCursor,
        shape.ArrowCursor,
    ]
    assert board.state.hovered is None


def test_hovering_lights_a_visit_until_the_pointer_leaves(qtbot, board, where):
    move(board.viewport(), where(CHEN, "10:20"), buttons=Qt.MouseButton.NoButton)
    assert board.state.hovered == 2
    from PySide6.QtCore import QEvent

    QApplication.sendEvent(board.viewport(), QEvent(QEvent.Type.Leave))
    assert board.state.hovered is None


def test_the_right_button_asks_for_a_menu_of_what_lies_there(board, where, listening):
    port = board.viewport()
    for point in (where(CHEN, "10:20"), where(LIN, "11:20")):
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(port, QContextMenuEvent(reason, point, port.mapToGlobal(point)))
    assert [heard[:5] for heard in listening.heard] == [
        ("menu_asked", 2, CHEN, None, at("10:00")),
        ("menu_asked", None, LIN, None, at("11:15")),
    ]
    assert listening.heard[0][5] == port.mapToGlobal(where(CHEN, "10:20"))


def test_the_menu_key_asks_at_the_chosen_visit(board, listening):
    board.choose_visit(3)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(board.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    (heard,) = listening.heard
    assert heard[:3] == ("menu_asked", 3, LIN)
    assert board.visit_rect(3).contains(board.viewport().mapFromGlobal(heard[5]))


def test_dragging_along_an_edge_scrolls_on(qtbot, board, where, drag):
    board.resize(800, 300)
    bar = board.verticalScrollBar()
    bar.setValue(0)
    start = where(CHEN, "09:05")
    drag(start, QPoint(start.x(), board.viewport().height() - 2), drop=False)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert board.state.ghost.start > 15 * 60
    drag(start, QPoint(start.x(), 50), drop=False)
    qtbot.waitUntil(lambda: bar.value() == 0)
    qtbot.mouseRelease(board.viewport(), LEFT, pos=start)


def test_a_board_that_is_hidden_forgets_the_drag(board, where, drag, listening):
    drag(where(CHEN, "09:05"), where(LIN, "11:00"), drop=False)
    board.hide()
    assert board.state.ghost is None
    assert listening.heard == []


def test_a_press_ends_a_move_by_keys(qtbot, board, where):
    board.choose_visit(1)
    board.begin_move()
    assert board.carried.id == 1
    qtbot.mouseClick(board.viewport(), LEFT, pos=where(LIN, "11:20"))
    assert board.carried is None
    assert board.state.spot == Spot(1, 675)
