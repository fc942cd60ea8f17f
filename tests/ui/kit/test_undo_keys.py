import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit.undo_keys import UndoKeys

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, qapp):
    keys = UndoKeys(qapp)
    made = QWidget()
    layout = QVBoxLayout(made)
    made.fields = [QLineEdit(), QPlainTextEdit(), QTextEdit()]
    for field in made.fields:
        layout.addWidget(field)
    made.undone = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), made)
    shortcut.activated.connect(lambda: made.undone.append(1))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    qapp.focusChanged.disconnect(keys._on_focus)


@pytest.mark.parametrize("place", range(3))
def test_an_untouched_field_leaves_undo_to_the_desk(qtbot, window, place):
    field = window.fields[place]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.undone == [1]


@pytest.mark.parametrize("place", range(3))
def test_a_typed_field_undoes_its_own_typing(qtbot, window, place):
    field = window.fields[place]
    field.setFocus()
    qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == ""
    assert window.undone == []
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.undone == [1]


def test_other_keys_are_the_fields(qtbot, window):
    field = window.fields[0]
    field.setFocus()
    qtbot.keyClicks(field, "z")
    assert field.text() == "z"
    assert QApplication.focusWidget() is field


def test_only_the_field_with_the_focus_is_watched(qtbot, window):
    first, second, _ = window.fields
    first.setFocus()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Z, CTRL)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Z, CTRL)
    assert window.undone == [1, 1]
