"""A visit from beside the board: dragged over it, dropped on it, carried by the arrow keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.inbound import Inbound
from clinic_desk.ui.appointments.board.sheet import EMPTY
from tests.ui.appointments.made_up import CANCELLED, CHEN, DAY, LIN, at, book, visit

Key = Qt.Key
PARKED = visit(9, "16:00", 45, day=DAY - timedelta(days=3), chair_id=4)


@pytest.fixture
def inbound(board):
    return Inbound(board)


def test_over_the_lanes_it_shows_where_it_would_land(board, inbound, where):
    port = board.viewport()
    assert inbound.over(PARKED, port.mapToGlobal(where(LIN, "11:05")))
    ghost = board.state.ghost
    assert ghost.times(board.state.sheet) == (at("11:00"), at("11:45"))
    assert not inbound.over(PARKED, port.mapToGlobal(QPoint(-30, 300)))
    assert board.state.ghost is None


def test_dropped_it_says_doctor_chair_and_start(board, inbound, where):
    port = board.viewport()
    landing = inbound.drop(PARKED, port.mapToGlobal(where(LIN, "11:05")))
    assert landing == (LIN, 4, at("11:00"))
    assert board.state.ghost is None
    assert inbound.drop(PARKED, port.mapToGlobal(QPoint(4, 4))) is None


def test_carried_it_is_led_by_arrows_and_asked_for_on_enter(qtbot, board, inbound, listening):
    board.choose_place(CHEN, at("11:00"))
    assert inbound.carry(PARKED)
    assert board.carried is PARKED
    qtbot.keyClick(board, Key.Key_Right)
    tomorrow = DAY + timedelta(days=1)
    board.show_sheet(by_doctor(book(visit(1, "09:00", day=tomorrow), day=tomorrow)))
    qtbot.keyClick(board, Key.Key_Return)
    start = at("11:00", tomorrow)
    end = start + timedelta(minutes=45)
    assert listening.heard == [("move_asked", 9, LIN, 4, start, end)]
    assert not board.state.inbound


def test_one_that_is_no_more_on_its_day_is_still_carried_there(qtbot, board, inbound, listening):
    gone = visit(8, "11:00", status=CANCELLED)
    board.choose_place(CHEN, at("11:00"))
    inbound.carry(gone)
    board.show_sheet(by_doctor(book(visit(1, "09:00"))))
    assert board.carried is gone
    # let go where it once stood it counts all the same
    qtbot.keyClick(board, Key.Key_Return)
    assert listening.heard == [("move_asked", 8, CHEN, None, at("11:00"), at("11:30"))]


def test_escape_gives_it_up_and_an_empty_board_takes_nothing(qtbot, board, inbound, listening):
    inbound.carry(PARKED)
    qtbot.keyClick(board, Key.Key_Escape)
    assert board.carried is None
    board.show_sheet(EMPTY)
    assert not inbound.carry(PARKED)
    assert listening.heard == []
