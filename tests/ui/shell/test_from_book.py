"""What the book's own menu does is done from anywhere by its words; and the book gets the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_desk.ui.appointments.catch_up.dialog import CatchUpDialog
from clinic_desk.ui.appointments.leave.dialog import LeaveDialog
from clinic_desk.ui.appointments.series.batch_dialog import BatchDialog
from clinic_desk.ui.appointments.waiting_list.wait_dialog import WaitDialog
from clinic_desk.ui.kit.routes import ShowScreen

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("停诊", LeaveDialog), ("候补", WaitDialog), ("名单", BatchDialog), ("停电", CatchUpDialog)],
)
def test_it_is_found_by_its_words_and_opens_over_the_book(desk, typed, kind):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.write(typed)
    desk.press(Qt.Key.Key_Return)
    assert desk.frame.page_name == "appointments"
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    dialog.reject()


def test_the_second_screen_is_asked_for_by_its_words(desk, context):
    asked = []
    context.routes.asked.connect(asked.append)
    desk.press(Qt.Key.Key_K, CTRL)
    desk.write("候诊屏")
    desk.press(Qt.Key.Key_Return)
    assert asked == [ShowScreen()]


def test_the_board_has_the_keys_when_the_book_is_first_opened(desk):
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_2, CTRL)
    assert desk.frame.page.board.hasFocus()


def test_a_page_that_was_left_gives_the_keys_back_where_they_were(desk):
    desk.press(Qt.Key.Key_2, CTRL)
    desk.press(Qt.Key.Key_W)
    before = QApplication.focusWidget()
    assert before is desk.frame.page.lists.waiting.table
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_2, CTRL)
    assert QApplication.focusWidget() is before
