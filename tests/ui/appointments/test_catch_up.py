"""After a power cut: sheets are typed in by keyboard, wrong cells are told, all goes in at once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import AppointmentStatus, Channel
from clinic_desk.desk.arrivals.catch_up import Entered
from clinic_desk.desk.staff import service as staff
from clinic_desk.ui.appointments.catch_up.dialog import CatchUpDialog
from clinic_desk.ui.appointments.catch_up.lines import FIRST_TIME, NOTE, OUTCOME
from clinic_desk.ui.appointments.catch_up.walk_ins import WalkIns, name_and_phone
from tests.small import TODAY, at

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def day(booked, clock):
    """Three visits; then the power was gone, and it is evening."""
    clock.now = at(8)
    found = [
        booked("09:00", "欧阳娜娜"),
        booked("10:00", "曾国强", doctor=1),
        booked("11:00", "吕伟", doctor=2),
    ]
    clock.now = at(18, 30)
    return found


@pytest.fixture
def dialog(qtbot, window, context, day):
    made = CatchUpDialog(window, context, TODAY)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(made.grid.hasFocus)
    yield made
    if isValid(made):
        made.done(0)  # one that asks whether to discard would keep the keys


@pytest.fixture
def row(context):
    def row(visit_id):
        return context.read(lambda session: queries.visit(session, visit_id))

    return row


def keys(*typed):
    """Press keys where the focus is then: texts letter by letter, others as they are."""
    for one in typed:
        for key in one if isinstance(one, str) else (one,):
            QTest.keyClick(QApplication.focusWidget(), key)
            QApplication.processEvents()


def closed(dialog):
    return not isValid(dialog) or not dialog.isVisible()


def save(dialog):
    QTest.keyClick(QApplication.focusWidget() or dialog, Key.Key_Return, CTRL)
    QApplication.processEvents()


def cell(dialog, line, column):
    return dialog.model.index(line, column).data()


def place(dialog):
    index = dialog.grid.currentIndex()
    return index.row(), index.column() - FIRST_TIME


def test_a_sheet_is_typed_line_by_line_and_saved(dialog, row, day, database, clinic):
    heard = []
    dialog.entered.connect(lambda *what: heard.append(what))
    assert place(dialog) == (0, 0)
    keys("0852", Key.Key_Return, "9:3", Key.Key_Return, "0931", Key.Key_Return)
    assert place(dialog) == (1, 0)
    keys("X", Key.Key_Down, "1055", Key.Key_Return, "L")
    assert cell(dialog, 0, FIRST_TIME + 1) == "09:03"
    assert cell(dialog, 1, OUTCOME) == "Missed"
    save(dialog)
    assert closed(dialog)
    came, missed, left = (row(number) for number in day)
    assert (came.status, came.arrived_at, came.seated_at, came.done_at) == (
        AppointmentStatus.DONE, at(8, 52), at(9, 3), at(9, 31),
    )  # fmt: skip
    assert missed.status is AppointmentStatus.MISSED
    assert (left.status, left.arrived_at) == (AppointmentStatus.LEFT, at(10, 55))
    assert heard == [(TODAY, Entered(3, 0, 0))]
    database.undo(clinic.desk)
    assert all(row(number).status is AppointmentStatus.BOOKED for number in day)


def test_arrows_enter_and_tab_go_through_the_cells(dialog):
    keys(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert place(dialog) == (0, 3)  # the status; not further
    keys(Key.Key_Down, Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert place(dialog) == (1, 0)  # not into the names
    keys(Key.Key_Return)
    assert place(dialog) == (1, 1)
    keys(Key.Key_Tab, Key.Key_Tab)
    assert place(dialog) == (2, 0)
    keys(Key.Key_Backtab)
    assert place(dialog) == (1, 2)
    keys(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert dialog.grid.hasFocus()
    keys(Key.Key_Tab)
    assert dialog.walk_ins.lines[0].customer.hasFocus()


def test_letters_toggle_and_clear(dialog):
    keys("X")
    assert cell(dialog, 0, OUTCOME) == "Missed"
    keys("L")
    assert cell(dialog, 0, OUTCOME) == "Left unseen"
    keys("L")
    assert cell(dialog, 0, OUTCOME) == "Booked"
    keys("Q")  # no time begins so
    assert not dialog.typed()
    keys("0900", Key.Key_Return, Key.Key_Left, Key.Key_Delete)
    assert cell(dialog, 0, FIRST_TIME) == ""
    keys("X", Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Delete)
    assert not dialog.typed()


def test_what_is_no_time_stays_and_is_told_beside_it(dialog, row, day):
    keys("0875", Key.Key_Return)
    assert cell(dialog, 0, FIRST_TIME) == "0875"
    assert "“0875” is no time" in cell(dialog, 0, NOTE)
    keys(Key.Key_Down, "0900")  # still in its cell
    save(dialog)
    assert dialog.isVisible()
    assert "1 in all" in dialog.refusal
    assert place(dialog) == (0, 0)
    assert row(day[1]).status is AppointmentStatus.BOOKED
    keys("0850", Key.Key_Return)
    assert cell(dialog, 0, NOTE) == ""
    save(dialog)
    assert row(day[0]).arrived_at == at(8, 50)
    assert row(day[1]).seated_at == at(9)


def test_escape_in_a_cell_leaves_it_as_it_was(dialog):
    keys("0900", Key.Key_Return, Key.Key_Left, "1111", Key.Key_Escape)
    assert cell(dialog, 0, FIRST_TIME) == "09:00"
    assert dialog.isVisible()
    keys(Key.Key_Escape)
    assert dialog.isVisible()  # asks first: something was typed
    assert dialog._discard.isVisible()


def test_refusals_of_the_desk_stand_at_their_lines_and_nothing_is_lost(dialog, row, day):
    keys("0930", Key.Key_Return, "0900", Key.Key_Return, "1900", Key.Key_Return)
    save(dialog)
    assert dialog.isVisible()
    assert "09:00 comes before 09:30" in cell(dialog, 0, NOTE) or "19:00" in cell(dialog, 0, NOTE)
    assert cell(dialog, 0, FIRST_TIME + 2) == "19:00"
    tips = [
        dialog.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        for column in (FIRST_TIME + 1, FIRST_TIME + 2)
    ]
    assert "comes before" in tips[0]
    assert "still to come" in tips[1]
    assert row(day[0]).status is AppointmentStatus.BOOKED


def test_known_times_are_not_typed_over(qtbot, window, context, day, row):
    context.do(
        "Mark",
        lambda act: service.mark(act, day[0], AppointmentStatus.ARRIVED, version=1, at=at(8, 50)),
    )
    made = CatchUpDialog(window, context, TODAY)
    made.open()
    qtbot.waitUntil(made.grid.hasFocus)
    assert place(made) == (0, 1)  # the first that is open
    assert cell(made, 0, FIRST_TIME) == "08:50"
    keys(Key.Key_Left, "0700", Key.Key_Delete)
    assert cell(made, 0, FIRST_TIME) == "08:50"
    assert not made.typed()


def test_a_visit_changed_meanwhile_is_told_and_read_again(dialog, context, row, day):
    keys("0850", Key.Key_Return)
    context.do(
        "Mark", lambda act: service.mark(act, day[0], AppointmentStatus.CONFIRMED, version=1)
    )
    save(dialog)
    assert dialog.isVisible()
    assert cell(dialog, 0, NOTE) != ""
    assert cell(dialog, 0, FIRST_TIME) == "08:50"
    save(dialog)
    assert row(day[0]).status is AppointmentStatus.ARRIVED


def test_saving_nothing_says_so(dialog):
    save(dialog)
    assert dialog.isVisible()
    assert dialog.refusal == "Nothing was typed yet."


# walk-ins


def visits_of(context):
    book = context.read(lambda session: queries.day_book(session, TODAY))
    return [visit for visit in book.visits if visit.channel is Channel.WALK_IN]


def find(dialog, qtbot, typed, number=0):
    line = dialog.walk_ins.lines[number]
    line.customer.setFocus()
    if typed.isascii():
        QTest.keyClicks(line.customer, typed)
    else:
        event = QInputMethodEvent()
        event.setCommitString(typed)
        QApplication.sendEvent(line.customer, event)
    qtbot.waitUntil(line.customer._list.isVisible)
    QTest.keyClick(line.customer._list, Key.Key_Return)
    # the list gives the keys back a moment after it is gone
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QApplication.processEvents()
    return line


def test_a_walk_in_is_found_and_entered_by_keyboard(qtbot, dialog, context, clinic):
    line = find(dialog, qtbot, "8812")
    assert line.customer.value() in (clinic.customers["单小红"], clinic.customers["单乐乐"])
    assert len(dialog.walk_ins.lines) == 2
    line.doctor.setFocus()
    keys("wys", Key.Key_Return)  # 王医生, then the next field
    assert line.doctor.currentText() == "王医生"
    assert line.start.hasFocus()
    keys("1307", Key.Key_Return, Key.Key_Return, "jy")
    assert line.service.currentText() == "洁牙"
    assert line.minutes.value() == 30
    keys(Key.Key_Return, "1301", Key.Key_Return, "1310", Key.Key_Return, "1335")
    save(dialog)
    assert closed(dialog)
    (one,) = visits_of(context)
    assert (one.start_at, one.minutes, one.service) == (at(13, 5), 30, "洁牙")
    assert (one.arrived_at, one.seated_at, one.done_at) == (at(13, 1), at(13, 10), at(13, 35))


def test_a_service_takes_a_walk_in_as_long_as_it_takes_the_doctor(qtbot, context, clinic):
    service = clinic.services["洁牙"]
    with context.database.transaction("x", clinic.owner) as act:
        staff.set_services(act, clinic.doctors[1], {service: 45})
    walk_ins = WalkIns(context)
    qtbot.addWidget(walk_ins)
    line = walk_ins.lines[0]

    def choose(box, what):
        box.setCurrentIndex(box.findData(what))

    choose(line.service, service)
    assert line.minutes.value() == 30
    choose(line.doctor, clinic.doctors[1])
    assert line.minutes.value() == 45
    QTest.keyClicks(line.minutes, "0")
    typed = line.minutes.value()
    choose(line.doctor, clinic.doctors[0])
    assert line.minutes.value() == typed != 30


def test_a_new_customer_with_a_phone(qtbot, dialog, context, clinic):
    line = find(dialog, qtbot, "王小明 13800001111")
    assert "New customer: 王小明 13800001111" in line.said.text()
    line.doctor.setCurrentIndex(1)
    line.start.setFocus()
    keys("1000")
    line.left_unseen.setFocus()
    keys(Key.Key_Space)
    line.arrived.setFocus()
    keys("0958")
    save(dialog)
    (one,) = visits_of(context)
    assert (one.customer, one.phone, one.status) == (
        "王小明", "13800001111", AppointmentStatus.LEFT,
    )  # fmt: skip


def test_what_a_walk_in_lacks_is_told_under_its_line(qtbot, dialog, context):
    line = dialog.walk_ins.lines[0]
    line.customer.setFocus()
    keys("zz")
    save(dialog)
    assert dialog.isVisible()
    for part in ("Say who came", "Choose the doctor", "Enter when the visit began"):
        assert part in line.said.text()
    assert line.doctor.property("refused")
    assert line.customer.text() == "zz"
    line.start.setFocus()
    keys("10x")
    assert line.said.text() == ""
    save(dialog)
    assert "“10x” is no time" in line.said.text()
    assert line.start.hasFocus()


def test_there_is_always_one_more_empty_line(qtbot, dialog):
    for number in range(4):
        line = dialog.walk_ins.lines[number]
        line.start.setFocus()
        keys("10")
        assert len(dialog.walk_ins.lines) == max(2, number + 2)


def test_one_reason_overcomes_all_conflicts(qtbot, dialog, context, clinic, row, day):
    for number, digits in enumerate(("1234", "5678")):
        line = find(dialog, qtbot, digits, number)
        line.doctor.setCurrentIndex(1)  # 李医生 has 欧阳娜娜 then
        line.start.setFocus()
        keys("0910")
    dialog.grid.setFocus()
    keys("0855", Key.Key_Return)
    save(dialog)
    assert dialog.isVisible()
    assert "2 in all" in dialog.refusal
    assert "李医生 has 欧阳娜娜" in dialog.walk_ins.lines[0].said.text()
    reason = dialog._ask.reason
    assert reason.hasFocus()
    assert reason.text() == "Written by hand during the power cut"
    dialog._ask.anyway.click()
    assert closed(dialog)
    assert len(visits_of(context)) == 2
    assert row(day[0]).arrived_at == at(8, 55)


# the day


def test_another_day_waits_until_this_one_is_entered(qtbot, dialog, booked, clock, context):
    clock.now = at(8, day=TODAY - timedelta(1))
    booked("09:00", "单小红", day=TODAY - timedelta(1))
    clock.now = at(18, 30)
    keys("0850", Key.Key_Return)
    dialog.day.set_value(TODAY - timedelta(1))
    assert "first what you typed" in dialog._day_refusal.text()
    assert len(dialog.model.lines) == 3
    keys(Key.Key_Left, Key.Key_Delete)
    dialog.day.set_value(TODAY - timedelta(2))
    assert dialog._nobody.isVisible()
    assert dialog.grid.isHidden()
    dialog.day.set_value(TODAY - timedelta(1))
    assert [line.visit.customer for line in dialog.model.lines] == ["单小红"]
    assert dialog._day_refusal.isHidden()


def test_a_day_ahead_is_refused(dialog):
    dialog.day.set_value(TODAY + timedelta(1))
    assert "still to come" in dialog._day_refusal.text()
    assert len(dialog.model.lines) == 3


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("王小明 138 0000 1111", ("王小明", "138 0000 1111")),
        ("王小明，0571-88886666", ("王小明", "0571-88886666")),
        ("13800001111", ("", "13800001111")),
        ("Anna Smith", ("Anna Smith", "")),
        ("  ", ("", "")),
    ],
)
def test_a_name_with_a_phone(typed, parts):
    assert name_and_phone(typed) == parts
