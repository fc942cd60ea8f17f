from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.sheet import EMPTY
from clinic_desk.ui.appointments.board.stops import Spot
from tests.ui.appointments.made_up import CANCELLED, CHEN, DAY, LIN, at, book, visit

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def press(qtbot, board):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(board, key, modifiers)

    return keys


def test_arrows_go_through_visits_and_empty_cells(board, press):
    board.choose_visit(1)
    press(Key.Key_Down)
    assert board.place == (CHEN, at("09:30"))
    press(Key.Key_Down, Key.Key_Down)
    assert board.visit.id == 2
    press(Key.Key_Right)
    assert board.visit.id == 3
    press(Key.Key_Right, Key.Key_Left, Key.Key_Up)
    assert board.place == (CHEN, at("09:45"))


def test_home_end_and_pages(board, press):
    board.choose_visit(1)
    press(Key.Key_PageDown)
    assert board.place == (CHEN, at("11:00"))
    press(Key.Key_PageUp)
    assert board.visit.id == 1
    press(Key.Key_Home)
    assert board.place == (CHEN, at("08:00"))
    press(Key.Key_End)
    assert board.place == (CHEN, at("18:45"))
    press(Key.Key_PageDown)
    assert board.place == (CHEN, at("18:45"))


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Key.Key_Y, Step.CONFIRM),
        (Key.Key_A, Step.ARRIVE),
        (Key.Key_S, Step.SEAT),
        (Key.Key_D, Step.FINISH),
        (Key.Key_X, Step.MISS),
        (Key.Key_L, Step.LEAVE),
        (Key.Key_C, Step.CANCEL),
        (Key.Key_Delete, Step.CANCEL),
        (Key.Key_Backspace, Step.BACK),
    ],
)
def test_one_key_for_each_state(board, press, listening, key, step):
    board.choose_visit(2)
    press(key)
    assert listening.heard == [("status_asked", 2, step)]


def test_enter_opens_a_visit_and_books_an_empty_cell(board, press, listening):
    board.choose_visit(2)
    press(Key.Key_Return)
    board.choose_place(LIN, at("11:20"))
    press(Key.Key_Enter, Key.Key_N, Key.Key_F)
    assert listening.heard == [
        ("visit_opened", 2),
        ("new_asked", LIN, None, at("11:15"), 0),
        ("new_asked", LIN, None, at("11:15"), 0),
        ("free_asked",),
    ]


def test_keys_of_a_visit_do_nothing_on_an_empty_cell(board, press, listening):
    board.choose_place(CHEN, at("11:30"))
    press(Key.Key_A, Key.Key_Delete, Key.Key_M)
    assert listening.heard == []
    assert board.carried is None


def test_keys_that_are_not_the_boards_go_on_to_the_window(board, press, qtbot):
    board.choose_visit(1)
    press(Key.Key_A, modifiers=Mod.ControlModifier)
    press(Key.Key_7, Key.Key_Escape)
    assert board.visit.id == 1
    board.show_sheet(EMPTY)
    press(Key.Key_Down)
    assert board.place is None


def test_a_visit_is_moved_by_arrows_and_dropped_by_enter(board, press, listening):
    board.choose_visit(1)
    press(Key.Key_M, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert board.carried.id == 1
    press(Key.Key_Up, modifiers=Mod.ControlModifier)
    assert listening.heard == []
    press(Key.Key_Return)
    assert listening.heard == [("move_asked", 1, LIN, None, at("09:40"), at("10:10"))]
    assert board.carried is None


def test_plus_minus_and_shift_arrows_resize(board, press, listening):
    board.choose_visit(1)
    press(Key.Key_M, Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Up, modifiers=Mod.ShiftModifier)
    press(Key.Key_PageDown, Key.Key_Enter)
    assert listening.heard == [("move_asked", 1, CHEN, None, at("11:00"), at("11:40"))]


def test_escape_leaves_a_carried_visit_where_it_was(board, press, listening):
    board.choose_visit(1)
    press(Key.Key_M, Key.Key_Down, Key.Key_Escape)
    assert board.carried is None
    press(Key.Key_M, Key.Key_Return)
    assert listening.heard == []


def test_letters_do_not_act_on_a_visit_in_the_air(board, press, listening):
    board.choose_visit(1)
    press(Key.Key_M, Key.Key_A, Key.Key_Delete, Key.Key_N)
    assert listening.heard == []
    assert board.carried.id == 1


def test_a_carried_visit_goes_along_to_another_day(board, press, listening):
    board.choose_visit(1)
    press(Key.Key_M)
    tomorrow = DAY + timedelta(days=1)
    board.show_sheet(by_doctor(book(visit(9, "09:00", day=tomorrow), day=tomorrow)))
    press(Key.Key_Down, Key.Key_Return)
    expected = (at("09:15", tomorrow), at("09:45", tomorrow))
    assert listening.heard == [("move_asked", 1, CHEN, None, *expected)]


def test_a_carried_visit_that_somebody_changed_is_put_down(board, press):
    board.choose_visit(1)
    press(Key.Key_M)
    board.show_sheet(by_doctor(book(visit(1, "09:00", version=2))))
    assert board.carried is None
    assert board.visit.id == 1


def test_a_cancelled_visit_is_not_moved(board, press):
    board.show_sheet(by_doctor(book(visit(1, "09:00", status=CANCELLED))))
    board.choose_visit(1)
    press(Key.Key_M)
    assert board.carried is None


def test_the_chosen_visit_stays_chosen_when_the_day_is_read_again(board):
    board.choose_visit(2)
    board.show_sheet(by_doctor(book(visit(2, "11:00", staff_id=LIN), visit(4, "09:00"))))
    assert board.visit.id == 2
    assert board.state.spot == Spot(1, 660, 2)
    board.show_sheet(by_doctor(book(visit(4, "09:00"))))
    assert board.visit is None
    assert board.place is not None


def test_choosing_tells_once_and_unknown_visits_are_not_chosen(board):
    told = []
    board.visit_chosen.connect(told.append)
    assert board.choose_visit(2)
    assert board.choose_visit(2)
    assert not board.choose_visit(77)
    assert told == [2]
