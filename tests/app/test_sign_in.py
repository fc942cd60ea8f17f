"""Sitting down, leaving, coming back: through the window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from clinic_desk.base.paths import Paths
from clinic_desk.desk.clinic import service as clinic
from clinic_desk.desk.staff import service as staff
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.journal import ChangeRecord
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.kit.routes import NewCustomer, OpenCustomer
from clinic_desk.ui.shell.forgot_pin import ForgotPinDialog
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.sign_in import SignInPage
from tests.small import DESK_PIN, OWNER_PIN

CTRL = Qt.KeyboardModifier.ControlModifier


def sign_in(seat, pin: str = OWNER_PIN) -> None:
    seat.write(pin)
    seat.press(Qt.Key.Key_Return)


def noted(seat) -> list[str]:
    """What the audit says of what left no row, in order."""
    with seat.program.context.database.reading() as session:
        rows = session.query(ChangeRecord).filter_by(kind="note").order_by(ChangeRecord.id)
        return [row.table for row in rows]


def visible(kind: type) -> list:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_a_name_a_pin_enter(start, paths, made):
    seat = start(paths)
    assert isinstance(seat.shown, SignInPage)
    assert seat.shown.pin.hasFocus()
    sign_in(seat)
    assert isinstance(seat.shown, Frame)
    assert seat.program.context.desk.actor == made.owner
    assert seat.frame.page_name == "today"
    assert seat.program.window.windowTitle() == "晨曦口腔 – Clinic Desk"


def test_the_arrows_choose_who_it_is(start, paths, made):
    seat = start(paths)
    seat.press(Qt.Key.Key_Down)
    assert seat.shown.person.name == "小陈"
    seat.press(Qt.Key.Key_Up)
    seat.press(Qt.Key.Key_Left)
    assert seat.shown.person.name == "赵医生"
    seat.press(Qt.Key.Key_Right)
    seat.press(Qt.Key.Key_Down)
    sign_in(seat, DESK_PIN)
    assert seat.program.context.desk.actor == made.desk


def test_who_has_no_pin_is_in_by_one_click(start, paths, made, qtbot):
    seat = start(paths)
    button = seat.shown.findChild(type(seat.shown._buttons[0]), f"person_{made.doctors[0]}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seat.program.context.desk.actor == made.clinician


def test_a_click_chooses_who_has_a_pin(start, paths, made, qtbot):
    seat = start(paths)
    qtbot.mouseClick(seat.shown._buttons[1], Qt.MouseButton.LeftButton)
    assert isinstance(seat.shown, SignInPage)
    assert seat.shown.pin.hasFocus()
    sign_in(seat, DESK_PIN)
    assert seat.program.context.desk.actor == made.desk


def test_who_sat_here_last_is_chosen_next_time(start, paths, made):
    seat = start(paths)
    seat.press(Qt.Key.Key_Down)
    sign_in(seat, DESK_PIN)
    seat.program.end()
    assert start(paths).shown.person.name == "小陈"


def test_wrong_pins_slow_down_and_the_seconds_are_counted(start, paths, made, clock):
    seat = start(paths)
    for _ in range(4):
        sign_in(seat, "9999")
        assert seat.shown.message.text() == "This PIN is not right. Try again."
        assert seat.shown.pin.isEnabled()
        assert seat.shown.pin.text() == ""
    sign_in(seat, "9999")
    assert seat.shown.message.text() == "Too many wrong PINs. Try again in 0:30."
    assert not seat.shown.pin.isEnabled()
    clock.now += timedelta(seconds=12)
    seat.shown._waiting()
    assert seat.shown.message.text().endswith("0:18.")
    seat.shown.attempt()
    assert isinstance(seat.shown, SignInPage)
    clock.now += timedelta(seconds=19)
    seat.shown._waiting()
    assert seat.shown.message.text() == "Try again now."
    assert seat.shown.pin.hasFocus()
    sign_in(seat)
    assert isinstance(seat.shown, Frame)


def test_the_count_is_kept_over_a_restart_and_belongs_to_the_person(start, paths, made):
    seat = start(paths)
    for _ in range(5):
        sign_in(seat, "9999")
    seat.program.end()
    seat = start(paths)
    sign_in(seat)
    assert "Try again in 0:" in seat.shown.message.text()
    QTest.keyClick(seat.shown, Qt.Key.Key_1)
    assert isinstance(seat.shown, SignInPage)
    seat.shown._choose(1)
    assert seat.shown.pin.isEnabled()
    sign_in(seat, DESK_PIN)
    assert seat.program.context.desk.actor == made.desk


def test_digits_go_into_the_pin_wherever_the_focus_is(start, paths, made):
    seat = start(paths)
    seat.shown.forgot.setFocus()
    seat.write(OWNER_PIN)
    assert seat.shown.pin.text() == OWNER_PIN
    seat.press(Qt.Key.Key_Return)
    assert isinstance(seat.shown, Frame)


def test_one_may_leave_without_signing_in(start, paths, made, qtbot):
    seat = start(paths)
    with qtbot.waitSignal(seat.program.ended):
        seat.press(Qt.Key.Key_Q, CTRL)
    assert not seat.program.window.isVisible()


def test_letters_are_no_pin(start, paths, made):
    seat = start(paths)
    seat.write("a1b2")
    assert seat.shown.pin.text() == "12"


def test_lock_shows_nothing_and_brings_everything_back(start, paths, made):
    seat = start(paths)
    sign_in(seat)
    frame = seat.frame
    seat.program.context.routes.ask(OpenCustomer(made.customers["欧阳娜娜"]))
    frame.show_page("customers")
    seat.press(Qt.Key.Key_L, CTRL)
    page = seat.shown
    assert isinstance(page, SignInPage)
    assert not frame.isVisible()
    assert not frame.card.isVisible()
    seat.press(Qt.Key.Key_3, CTRL)
    assert not frame.isVisible()
    sign_in(seat, "9999")
    assert seat.shown is page
    sign_in(seat)
    assert seat.shown is frame
    assert frame.card.isVisible()
    assert frame.page_name == "customers"
    assert not seat.program.session.locked


def test_a_form_is_hidden_with_what_was_typed_and_comes_back(start, paths, made, qtbot):
    seat = start(paths)
    sign_in(seat)
    seat.program.context.routes.ask(NewCustomer())
    (dialog,) = visible(CustomerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    seat.write("未保存")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, CTRL)
    assert visible(QDialog) == []
    seat.activate()
    sign_in(seat)
    assert visible(CustomerDialog) == [dialog]
    assert dialog.form.field("name").typed() == "未保存"
    dialog._on_discard()


def test_somebody_else_is_warned_and_the_form_is_gone(start, paths, made, qtbot):
    seat = start(paths)
    sign_in(seat)
    seat.program.context.routes.ask(NewCustomer())
    (dialog,) = visible(CustomerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    seat.write("未保存")
    seat.program.session.lock()
    seat.activate()
    seat.press(Qt.Key.Key_Down)
    assert "顾院长 has a form open" in seat.shown.message.text()
    sign_in(seat, DESK_PIN)
    assert visible(QDialog) == []
    assert seat.program.context.desk.actor == made.desk
    seat.program.context.routes.ask(OpenCustomer(made.customers["吕伟"]))
    assert seat.frame.customer_id == made.customers["吕伟"]


def test_a_file_chooser_is_ended_by_the_lock(start, paths, made):
    seat = start(paths)
    sign_in(seat)
    chooser = QFileDialog(seat.program.window)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setWindowModality(Qt.WindowModality.ApplicationModal)
    chooser.show()
    seat.program.session.lock()
    sign_in(seat)
    assert not chooser.isVisible()
    chooser.deleteLater()


def test_nothing_can_be_undone_after_a_switch(start, paths, made):
    seat = start(paths)
    sign_in(seat)
    context = seat.program.context
    context.do("Set up", lambda act: clinic.keep_setting(act, "anything", 1))
    assert context.database.undoable
    seat.frame.doers.run("switch_user")
    assert isinstance(seat.shown, SignInPage)
    assert seat.program.context is None
    assert not context.database.undoable


def test_undo_is_kept_for_the_same_person_and_lost_for_another(start, paths, made):
    seat = start(paths)
    sign_in(seat)
    context = seat.program.context
    context.do("Set up", lambda act: clinic.keep_setting(act, "anything", 1))
    seat.program.session.lock()
    sign_in(seat)
    assert context.database.undoable
    seat.program.session.lock()
    seat.press(Qt.Key.Key_Down)
    sign_in(seat, DESK_PIN)
    assert not context.database.undoable


def test_the_desk_locks_itself_when_left_alone(start, paths, made, monkeypatch):
    from clinic_desk.ui.shell import idle

    moment = [1000.0]
    monkeypatch.setattr(idle, "_now", lambda: (moment[0], moment[0]))
    seat = start(paths)
    sign_in(seat)
    watch = seat.program.session._idle
    moment[0] += 9 * 60
    watch.look()
    assert not seat.program.session.locked
    QTest.keyClick(seat.program.window.windowHandle(), Qt.Key.Key_Shift)
    moment[0] += 9 * 60
    watch.look()
    assert not seat.program.session.locked
    moment[0] += 2 * 60
    watch.look()
    assert isinstance(seat.shown, SignInPage)
    moment[0] += 60 * 60
    watch.look()
    sign_in(seat)
    assert isinstance(seat.shown, Frame)


@pytest.mark.parametrize(("minutes", "locked"), [(0, False), (2, True)])
def test_the_clinic_sets_how_long(start, paths, made, monkeypatch, minutes, locked):
    from clinic_desk.ui.shell import idle

    moment = [1000.0]
    monkeypatch.setattr(idle, "_now", lambda: (moment[0], moment[0]))
    seat = start(paths)
    sign_in(seat)
    seat.program.context.do(
        "Set up", lambda act: clinic.keep_setting(act, "auto_lock_minutes", minutes)
    )
    moment[0] += 5 * 60
    seat.program.session._idle.look()
    assert seat.program.session.locked is locked


def test_privacy_works_over_a_form(start, paths, made, qtbot):
    seat = start(paths)
    sign_in(seat)
    seat.program.context.routes.ask(NewCustomer())
    (dialog,) = visible(CustomerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    seat.press(Qt.Key.Key_F9)
    assert seat.program.context.desk.private
    dialog._on_discard()


def test_a_lost_pin_is_replaced_by_the_recovery_sheet(start, paths: Paths, code, qtbot):
    seat = start(paths)
    qtbot.mouseClick(seat.shown.forgot, Qt.MouseButton.LeftButton)
    (dialog,) = visible(ForgotPinDialog)
    dialog.form.field("recovery_code").widget.setText("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF")
    dialog.form.field("pin").widget.setText("1111")
    dialog.form.field("again").widget.setText("1111")
    dialog.accept()
    assert "does not open" in dialog.refusal
    dialog.form.field("recovery_code").widget.setText(code.lower().replace("-", " "))
    dialog.accept()
    assert "4 to 12 digits" in dialog.refusal
    dialog.form.field("pin").widget.setText("8264")
    dialog.form.field("again").widget.setText("8265")
    dialog.accept()
    assert "not the same" in dialog.refusal
    dialog.form.field("again").widget.setText("8264")
    dialog.accept()
    assert seat.shown.message.text() == "The new PIN is set. Sign in with it."
    seat.activate()
    sign_in(seat, "8264")
    assert isinstance(seat.shown, Frame)
    with seat.program.context.database.reading() as session:
        notes = [
            row.table
            for row in session.query(ChangeRecord).order_by(ChangeRecord.id).filter_by(kind="note")
        ]
    assert "recovery" in notes
    assert "pin" in notes


def test_every_way_in_is_in_the_audit(start, paths, made):
    seat = start(paths)
    sign_in(seat, "9999")
    sign_in(seat)
    with seat.program.context.database.reading() as session:
        notes = [
            row.table
            for row in session.query(ChangeRecord).order_by(ChangeRecord.id).filter_by(kind="note")
        ]
    assert notes[-2:] == ["wrong PIN", "sign in"]


def test_who_left_the_clinic_is_not_offered(start, paths, made):
    from clinic_desk.storage import opening

    form = staff.StaffForm("小陈", staff.Role.DESK, active=False)
    with opening.open_clinic(paths) as opened, opened.database.transaction("Edit", PROGRAM) as act:
        staff.edit(act, made.desk.staff_id, form)
    seat = start(paths)
    assert "小陈" not in [person.name for person in seat.shown._people]


def test_each_person_has_their_own_look_and_language(start, paths, made):
    seat = start(paths)
    sign_in(seat)
    seat.frame.doers.set_size(125)
    seat.program.set_language("zh_CN")
    assert seat.program.context.words.language == "zh_CN"
    seat.frame.doers.run("switch_user")
    seat.press(Qt.Key.Key_Down)
    sign_in(seat, DESK_PIN)
    assert seat.program.context.settings.text_percent == 125
    seat.frame.doers.set_size(100)
    seat.program.set_language("en")
    seat.frame.doers.run("switch_user")
    seat.press(Qt.Key.Key_Up)
    sign_in(seat)
    assert seat.program.context.words.language == "zh_CN"
    assert seat.program.context.settings.text_percent == 125
