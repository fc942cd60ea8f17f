import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import MoneyField


class PhoneTooShort(DeskError):
    text = "A mobile number has 11 digits."
    field = "phone"


class TillClosed(DeskError):
    text = "The till is closed. Open it first."


class SlotTaken(DeskError):
    text = "{name} is booked at 09:30."


class RegisterDialog(FormDialog):
    def __init__(self, parent, words):
        super().__init__(parent, words, title="Register")
        self.refusals = []
        self.saved = []
        self.name = self.add_field("name", "&Name", QLineEdit())
        self.phone = self.add_field("phone", "&Mobile:", QLineEdit(), hint="11 digits")
        self.deposit = self.add_field("deposit", "&Deposit", MoneyField())
        self.note = self.add_field("note", "N&ote", QPlainTextEdit())

    def save(self):
        if self.refusals:
            raise self.refusals.pop(0)
        self.saved.append((self.name.text(), self.override))

    def override_label(self, error):
        return "&Reason" if isinstance(error, SlotTaken) else None


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, parent, words):
    made = RegisterDialog(parent, words)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_begins_in_the_first_field_and_goes_on_with_enter(qtbot, dialog):
    assert dialog.name.hasFocus()
    qtbot.keyClicks(dialog.name, "Li Hua")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.phone.hasFocus()
    press(qtbot, Qt.Key.Key_Enter)
    assert dialog.deposit.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.note.hasFocus()
    qtbot.keyClicks(dialog.note, "a")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.note.toPlainText() == "a\n"
    assert dialog.saved == []
    dialog.note.setTabChangesFocus(True)
    press(qtbot, Qt.Key.Key_Tab)
    assert dialog.save_button.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.saved == [("Li Hua", None)]


def test_ctrl_enter_saves_from_anywhere(qtbot, dialog):
    dialog.note.setFocus()
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.saved == [("", None)]
    assert not dialog.isVisible()


def test_removes_itself(qtbot, dialog):
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()


def test_a_refusal_stands_at_its_field(qtbot, dialog):
    qtbot.keyClicks(dialog.phone, "138")
    dialog.refusals = [PhoneTooShort()]
    click(qtbot, dialog.save_button)
    assert dialog.isVisible()
    assert dialog.field("phone").refusal == dialog.refusal == "A mobile number has 11 digits."
    assert dialog.field("phone").below.isVisible()
    assert dialog.phone.accessibleDescription() == "A mobile number has 11 digits."
    assert dialog.phone.hasFocus()
    assert dialog.phone.selectedText() == "138"
    assert dialog.field("name").refusal == ""


def test_typing_takes_the_refusal_away_and_brings_the_hint_back(qtbot, dialog):
    dialog.refusals = [PhoneTooShort()]
    dialog.accept()
    qtbot.keyClicks(dialog.phone, "1")
    assert dialog.refusal == ""
    assert dialog.field("phone").below.text() == "11 digits"


def test_a_refusal_of_no_field_stands_at_the_bottom(qtbot, dialog):
    dialog.refusals = [TillClosed(), TillClosed(field="nowhere")]
    for _ in range(2):
        dialog.accept()
        assert dialog.refusal == dialog.bottom.text() == "The till is closed. Open it first."
        assert dialog.bottom.isVisible()
    dialog.accept()
    assert dialog.saved == [("", None)]


def test_a_hidden_field_shows_nothing_so_the_bottom_does(dialog):
    dialog.field("phone").show(shown=False)
    dialog.refusals = [PhoneTooShort()]
    dialog.accept()
    assert dialog.bottom.text() == "A mobile number has 11 digits."
    dialog.field("phone").show(shown=True)
    assert dialog.phone.isVisible()


def test_what_cannot_be_read_never_reaches_the_desk(qtbot, dialog):
    qtbot.keyClicks(dialog.deposit, "12x")
    dialog.accept()
    assert dialog.saved == []
    assert "amount" in dialog.field("deposit").refusal
    assert dialog.deposit.hasFocus()


def test_a_bug_is_not_swallowed(dialog):
    dialog.refusals = [ZeroDivisionError()]
    with pytest.raises(ZeroDivisionError):
        dialog.accept()


def test_an_override_needs_a_reason_and_counts_once(qtbot, dialog):
    dialog.refusals = [SlotTaken(name="王秀英"), TillClosed(), SlotTaken(name="王秀英")]
    dialog.accept()
    assert dialog.refusal == "王秀英 is booked at 09:30."
    ask = dialog._ask
    assert ask.reason.hasFocus()
    assert ask.reason.accessibleName() == "Reason"
    click(qtbot, ask.anyway)
    assert dialog.saved == []
    assert ask.isVisible()
    qtbot.keyClicks(ask.reason, "emergency")
    press(qtbot, Qt.Key.Key_Return)
    assert ask.anyway.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.refusal == "The till is closed. Open it first."
    assert dialog.override == "emergency"
    dialog.accept()
    assert dialog.override is None
    click(qtbot, ask.anyway)
    assert dialog.saved == [("", "emergency")]


def test_escape_leaves_at_once_when_nothing_was_typed(qtbot, dialog):
    press(qtbot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_throwing_typed_text_away(qtbot, dialog):
    qtbot.keyClicks(dialog.name, "Li")
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog._discard.isVisible()
    assert dialog._discard.keep.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert not dialog._discard.isVisible()
    assert dialog.name.hasFocus()
    assert dialog.name.text() == "Li"
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog._discard.isVisible()
    dialog.close()
    assert dialog.isVisible()
    click(qtbot, dialog._discard.discard)
    assert not dialog.isVisible()
    assert dialog.saved == []


def test_what_was_filled_in_before_it_opened_was_not_typed(qtbot, parent, words):
    dialog = RegisterDialog(parent, words)
    dialog.name.setText("Li Hua")
    dialog.open()
    dialog.reject()
    assert not dialog.isVisible()


def test_shows_all_of_what_it_asks(qtbot, dialog):
    before = dialog.height()
    dialog.refusals = [SlotTaken(name="王秀英 " * 30)]
    dialog.accept()
    assert dialog.height() > before
    assert dialog.note.height() >= dialog.note.minimumSizeHint().height()


def test_labels_name_and_reach_their_fields(dialog):
    assert dialog.phone.accessibleName() == "Mobile"
    assert dialog.phone.objectName() == "phone"
    assert dialog.field("phone").label.buddy() is dialog.phone
    assert dialog.findChild(QLineEdit, "phone") is dialog.phone


def test_a_second_click_changes_nothing(dialog):
    dialog.accept()
    dialog.accept()
    assert dialog.saved == [("", None)]


def test_save_must_be_written(qtbot, words):
    bare = FormDialog(None, words)
    qtbot.addWidget(bare)
    assert bare.override_label(TillClosed()) is None
    with pytest.raises(NotImplementedError):
        bare.accept()


def test_every_kind_of_field_knows_that_it_was_changed(qtbot, words):
    dialog = FormDialog(None, words)
    qtbot.addWidget(dialog)
    box, tick = QComboBox(), QCheckBox()
    box.addItems(["a", "b"])
    dialog.add_field("box", "Box", box)
    dialog.add_field("tick", "Tick", tick)
    dialog.show()
    heard = []
    dialog.form.edited.connect(lambda: heard.append(dialog.typed()))
    box.setCurrentIndex(1)
    box.setCurrentIndex(0)
    tick.click()
    assert heard == [True, False, True]
    dialog.form.remember()
    assert not dialog.typed()


def test_goes_with_its_parent(qtbot, words):
    parent = QWidget()
    parent.show()
    dialog = RegisterDialog(parent, words)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        parent.deleteLater()
        QApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)


def test_more_fields_than_the_screen_is_high(qtbot, parent, words):
    class Long(RegisterDialog):
        def __init__(self, parent, words):
            super().__init__(parent, words)
            self.many = [
                self.add_field(f"more{n}", f"More {n}", QLineEdit(), "A hint") for n in range(40)
            ]

    dialog = Long(parent, words)
    dialog.open()
    screen = dialog.screen().availableGeometry().height()
    assert dialog.height() <= screen
    assert dialog.save_button.isVisible()
    assert not dialog.many[-1].visibleRegion().boundingRect().contains(5, 5)
    dialog.refusals = [TillClosed(field="more39")]
    dialog.accept()
    assert dialog.height() <= screen
    assert dialog.many[-1].visibleRegion().boundingRect().contains(5, 5)
    assert not dialog.field("more39").below.visibleRegion().isEmpty()


def test_keeping_what_was_typed_after_the_focused_widget_is_gone(qtbot, dialog):
    """An error in ``reject`` would be a crash: Qt calls it while it closes a window."""
    other = QLineEdit()
    other.show()
    dialog.name.setText("Li")
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    dialog.close()
    assert dialog.isVisible()
    other.deleteLater()
    QApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
    dialog.reject()
    assert dialog.isVisible() and dialog.name.text() == "Li"
