import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.ui.kit.search_pick import Found, SearchPick

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

PEOPLE = [
    Found(1, "王秀英", "female, 52"),
    Found(2, "王秀兰", "female, 47", "danger"),
    Found(3, "Li Hua"),
]


@pytest.fixture
def asked():
    return []


@pytest.fixture
def pick(qtbot, asked):
    def find(text):
        asked.append(text)
        return [one for one in PEOPLE if text in one.title]

    page = QWidget()
    layout = QVBoxLayout(page)
    made = SearchPick(find, placeholder="Name", new_words="New customer “{text}”")
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(page)
    page.resize(300, 100)
    page.show()
    made.setFocus()
    yield made
    page.close()


def titles(pick):
    return [one.title for one in pick._model.found]


def compose(field, text):
    """What an input method sends when a Chinese word is complete."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def type_and_wait(qtbot, pick, text):
    compose(pick, text)
    qtbot.waitUntil(pick._list.isVisible)


def test_asks_once_after_a_pause_and_offers_the_first(qtbot, pick, asked):
    heard = []
    pick.changed.connect(heard.append)
    type_and_wait(qtbot, pick, "王秀")
    assert asked == ["王秀"]
    assert titles(pick) == ["王秀英", "王秀兰", "New customer “王秀”"]
    qtbot.keyClick(pick._list, Qt.Key.Key_Return)
    assert pick.value() == 1
    assert pick.text() == "王秀英"
    assert pick.chosen == PEOPLE[0]
    assert heard == [1]
    assert not pick._list.isVisible()


def test_enter_typed_faster_than_the_pause_never_takes_a_list_for_fewer_letters(qtbot, pick):
    type_and_wait(qtbot, pick, "王秀")
    compose(pick, "兰")
    assert titles(pick)[0] == "王秀英"  # still that of the first two letters
    qtbot.keyClick(pick._list, Qt.Key.Key_Return)
    assert (pick.value(), pick.text()) == (2, "王秀兰")
    assert not pick._list.isVisible()


def test_enter_typed_ahead_where_nobody_fits_offers_to_make_it(qtbot, pick):
    heard = []
    pick.new_asked.connect(heard.append)
    type_and_wait(qtbot, pick, "王秀")
    compose(pick, "霞")
    qtbot.keyClick(pick._list, Qt.Key.Key_Return)
    assert pick.value() is None
    assert heard == ["王秀霞"]


def test_arrows_move_and_a_click_chooses(qtbot, pick):
    type_and_wait(qtbot, pick, "王")
    qtbot.keyClick(pick._list, Qt.Key.Key_Down)
    qtbot.keyClick(pick._list, Qt.Key.Key_Return)
    assert pick.value() == 2
    pick.clear()
    type_and_wait(qtbot, pick, "Li")
    at = pick._list.visualRect(pick._list.model().index(0, 0)).center()
    qtbot.mouseClick(pick._list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pick.value() == 3


def test_typing_on_takes_the_choice_back(qtbot, pick):
    heard = []
    pick.set_value(1, "王秀英")
    pick.changed.connect(heard.append)
    assert pick.problem() == ""
    qtbot.keyClicks(pick, "x")
    assert heard == [None]
    assert pick.value() is None
    assert "list" in pick.problem()
    pick.set_value(None)
    assert (pick.text(), pick.problem()) == ("", "")


def test_offers_to_make_what_was_typed(qtbot, pick):
    heard = []
    pick.new_asked.connect(heard.append)
    type_and_wait(qtbot, pick, "Zhou")
    assert titles(pick) == ["New customer “Zhou”"]
    qtbot.keyClick(pick._list, Qt.Key.Key_Return)
    assert heard == ["Zhou"]
    assert pick.value() is None


def test_escape_closes_the_list_and_keeps_the_text(qtbot, pick):
    type_and_wait(qtbot, pick, "王")
    qtbot.keyClick(pick._list, Qt.Key.Key_Escape)
    assert not pick._list.isVisible()
    assert pick.text() == "王"


def test_nothing_found_shows_no_list(qtbot):
    made = SearchPick(lambda _text: [(4, "never", "")] if _text == "n" else [])
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    type_and_wait(qtbot, made, "n")
    assert titles(made) == ["never"]
    qtbot.keyClicks(made._list, "o")
    qtbot.waitUntil(lambda: not made._list.isVisible())


def test_setting_a_value_stops_the_search(qtbot, pick, asked):
    compose(pick, "王")
    pick.set_value(3, "Li Hua")
    qtbot.wait(150)
    assert asked == []
    assert pick.value() == 3


def test_the_list_shows_who_is_meant(qtbot, pick):
    type_and_wait(qtbot, pick, "王")
    picture = pick._list.viewport().grab().toImage()
    assert picture.width() > 100
    index = pick._list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "王秀英, female, 52"
    assert index.data(Qt.ItemDataRole.FontRole) is None
