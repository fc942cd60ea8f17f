from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.clinic.records import Service
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.ui.appointments.waiting_list.freed_panel import FreedPanel
from clinic_desk.ui.appointments.waiting_list.take_dialog import TakeDialog
from tests.ui.appointments.made_up import DAY, at
from tests.ui.appointments.waiting import entries, focused, names, open_dialog, shown, visit, wait

Key, Mod = Qt.Key, Qt.KeyboardModifier
MONDAY = DAY + timedelta(days=3)


@pytest.fixture
def full(booked):
    """Dr Li's morning is full but for 10:00 to 10:30."""
    booked("09:00", "欧阳娜娜", minutes=60)
    booked("10:30", "欧阳娜娜", minutes=90)


@pytest.fixture
def panel(qtbot, context, clinic, clock, full):
    """Lu waits longest, Shan's child second, Zeng last."""
    for minute, name in enumerate(("吕伟", "单乐乐", "曾国强")):
        clock.now = at(f"08:{minute:02}")
        wait(context, clinic, name)
    clock.now = at("09:00")
    made = shown(qtbot, context, FreedPanel(context))
    made.show_freed(clinic.doctors[0], at("10:00"), at("10:30"))
    return made


@pytest.fixture
def press(qtbot, panel):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(panel.table, key, modifiers)

    return keys


def cells(panel, row=0):
    model = panel.table.rows
    return [model.index(row, column).data() for column in range(model.columnCount())]


def at_ten(context):
    book = context.read(lambda session: appointments.day_book(session, DAY))
    return [one.customer for one in book.visits if one.start_at == at("10:00")]


def calls(context):
    return {row.customer: [one.outcome for one in row.tries] for row in entries(context)}


def test_it_says_which_time_and_whom_to_call(panel):
    assert panel.heading.full == "李医生  Today 10:00 - 10:30 is free (30 min)"
    assert names(panel) == ["吕伟", "单乐乐", "曾国强"]
    assert cells(panel, 1) == [
        "单乐乐", "138 0013 8812 Mother", "Wish", "洁牙 30′", "Today", "", "", "",
    ]  # fmt: skip
    assert panel.table.chosen().customer == "吕伟"
    assert panel.count() == 3


def test_the_next_person_is_there_at_once(panel, press, context):
    press(Key.Key_2)
    assert panel.table.chosen().customer == "单乐乐"
    press(Key.Key_5)
    assert panel.table.chosen().customer == "曾国强"
    press(Key.Key_3)
    assert panel.table.chosen().customer == "吕伟"
    assert calls(context) == {
        "吕伟": [TryOutcome.NO_ANSWER],
        "单乐乐": [TryOutcome.MESSAGE],
        "曾国强": [TryOutcome.CALL_BACK],
    }
    assert cells(panel)[6] == "1× 09:00 No answer"


def test_who_declines_is_not_asked_again_for_this_time(panel, press, context):
    press(Key.Key_4)
    assert names(panel) == ["单乐乐", "曾国强"]
    assert panel.table.chosen().customer == "单乐乐"
    assert calls(context)["吕伟"] == [TryOutcome.DECLINED]


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_Return])
def test_a_time_as_long_as_the_visit_is_booked_at_once(panel, press, context, clinic, key):
    press(Key.Key_2, key)
    assert at_ten(context) == ["单乐乐"]
    assert [row.customer for row in entries(context)] == ["吕伟", "曾国强"]
    assert names(panel) == []
    assert panel.heading.full == ""
    assert panel.table._empty._text.text() == "This time is taken or past."
    assert context.database.undo(clinic.desk) == "Book from the wait list"
    assert at_ten(context) == []
    assert len(entries(context)) == 3


def test_a_longer_time_asks_for_the_start(qtbot, panel, press, context, clinic):
    panel.show_freed(clinic.doctors[1], at("09:15"), at("09:45"))
    assert panel.heading.full == "王医生  Today 09:00 - 12:00 is free (180 min)"
    press(Key.Key_1)
    dialog = open_dialog(qtbot, panel, TakeDialog)
    assert dialog.time.text() == "09:00"
    assert dialog.field("start_at").below.text() == "From 09:00 to 11:30"
    qtbot.keyClicks(focused(), "1010")
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    book = context.read(lambda session: appointments.day_book(session, DAY))
    (made,) = [one for one in book.visits if one.staff_id == clinic.doctors[1]]
    assert (made.customer, made.start_at, made.minutes) == ("吕伟", at("10:10"), 30)
    assert panel.heading.full.startswith("王医生  Today 09:00 - 10:10")
    assert names(panel) == ["单乐乐", "曾国强"]
    qtbot.waitUntil(lambda: panel.table.chosen() is not None)


def test_what_is_in_the_way_is_asked_about(qtbot, panel, press, context, booked):
    booked("10:15", "吕伟", doctor=2)
    press(Key.Key_1)
    dialog = open_dialog(qtbot, panel, TakeDialog)
    qtbot.waitUntil(lambda: "already booked with 赵医生" in dialog.refusal)
    assert len(entries(context)) == 3
    qtbot.keyClicks(focused(), "two in one visit")
    qtbot.keyClick(focused(), Key.Key_Tab)
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert at_ten(context) == ["吕伟"]
    assert len(entries(context)) == 2


def test_a_start_that_is_none_is_refused_at_the_field(qtbot, panel, press, clinic):
    panel.show_freed(clinic.doctors[1], at("09:15"), at("09:45"))
    press(Key.Key_1)
    dialog = open_dialog(qtbot, panel, TakeDialog)
    dialog.time.set_value(None)
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    assert dialog.field("start_at").refusal == "Enter when the visit starts, as 09:30."
    dialog.time.setText("abc")
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    assert dialog.field("start_at").refusal


def test_a_later_visit_moves_here_and_what_it_had_is_offered_in_its_turn(
    qtbot, panel, press, context, clinic, booked, clock
):
    number = booked("15:00", "单小红", day=MONDAY)
    wait(context, clinic, "单小红", reason=WaitReason.SOONER, appointment_id=number, urgent=True)
    assert names(panel)[0] == "单小红"
    assert cells(panel)[5] == "Mon 11-23 15:00"
    panel.choose(None)
    press(Key.Key_1)
    assert visit(context, number).start_at == at("10:00")
    assert not visit(context, number).sooner
    assert panel.notice.text == "Mon 11-23 15:00 is free now."
    panel.notice._action.click()
    assert panel.heading.full == "李医生  Mon 11-23 13:00 - 18:00 is free (300 min)"
    assert names(panel) == ["吕伟", "单乐乐", "曾国强"]


def test_what_nobody_wants_is_not_offered(qtbot, context, clinic, booked, full):
    number = booked("15:00", "单小红", day=MONDAY)
    wait(context, clinic, "单小红", reason=WaitReason.SOONER, appointment_id=number)
    panel = shown(qtbot, context, FreedPanel(context))
    panel.show_freed(clinic.doctors[0], at("10:00"), at("10:30"))
    qtbot.keyClick(panel.table, Key.Key_1)
    assert visit(context, number).start_at == at("10:00")
    assert panel.notice.text == ""


def test_a_recall_is_booked_too(qtbot, panel, press, context, clinic, booked):
    def recall(act):
        act.session.get_one(Service, clinic.services["洁牙"]).recall_months = 6
        act.session.connection().exec_driver_sql(
            "UPDATE appointment SET status = 'done' WHERE customer_id = ?",
            (clinic.customers["单小红"],),
        )

    with context.database.transaction("Book appointment", clinic.desk) as act:
        from clinic_desk.desk.appointments import service
        from clinic_desk.desk.appointments.forms import VisitForm

        long_ago = at("09:00", DAY - timedelta(200))
        form = VisitForm(
            clinic.customers["单小红"], clinic.doctors[0], long_ago, 30, clinic.services["洁牙"]
        )
        service.book(act, form, override="made up")
    context.do("Edit service", recall)
    panel.reload()
    assert names(panel)[0] == "单小红"
    assert cells(panel)[2] == "Recall"
    panel.choose(None)
    press(Key.Key_2)
    assert cells(panel)[6] == "1× 09:00 No answer"
    panel.choose(None)
    press(Key.Key_1)
    assert at_ten(context) == ["单小红"]
    assert len(entries(context)) == 3


def test_a_time_that_was_given_away_meanwhile_is_asked_about(qtbot, panel, context, booked):
    row = panel.table.chosen()
    context.bulletin.blockSignals(True)
    booked("10:00", "单小红")
    context.bulletin.blockSignals(False)
    panel.book(row)
    dialog = open_dialog(qtbot, panel, TakeDialog)
    qtbot.waitUntil(lambda: "has 单小红 from 10:00" in dialog.refusal)
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert at_ten(context) == ["单小红"]


def test_the_list_follows_the_book(panel, booked):
    booked("10:00", "单小红", minutes=15)
    assert panel.heading.full == "李医生  Today 10:15 - 10:30 is free (15 min)"
    assert names(panel) == []
    assert "Nobody" in panel.table._empty._text.text()


def test_the_present_moves_on(panel, clock):
    clock.now = at("10:03")
    panel.reload()
    assert panel.heading.full == "李医生  Today 10:05 - 10:30 is free (25 min)"
    assert names(panel) == []


def test_the_phone_is_copied(panel, press):
    press(Key.Key_C, modifiers=Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "13600005678"


def test_before_anything_breaks_it_says_what_it_is_for(qtbot, context):
    panel = shown(qtbot, context, FreedPanel(context))
    assert "breaks" in panel.table._empty._text.text()
    assert panel.count() == 0
    qtbot.keyClick(panel.table, Key.Key_1)
    assert panel.notice.text == ""


def test_every_key_is_listed(panel):
    listed = panel.keys()
    said = " ".join(keys for keys, _ in listed)
    assert all(key in said for key in ("Enter", "1", "2 - 5", "Ctrl+C"))
