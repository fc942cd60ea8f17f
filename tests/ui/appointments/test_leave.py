"""A doctor falls ill at ten: entered, everybody called, everybody moved, by keyboard alone."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff.leave import leaves, take_leave
from clinic_desk.desk.waitlist.displaced import displaced
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.desk.waitlist.tries import tries_of_visits
from clinic_desk.storage.act import Actor
from clinic_desk.ui.appointments.dock import Dock
from clinic_desk.ui.appointments.leave.call_off import CallOffDialog
from clinic_desk.ui.appointments.leave.call_text import call_text
from clinic_desk.ui.appointments.leave.dialog import LeaveDialog
from clinic_desk.ui.appointments.leave.panel import MovePanel
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.routes import OpenCustomer
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
TOMORROW = DAY + timedelta(1)
NAMES = ("欧阳娜娜", "单小红", "单乐乐", "曾国强", "吕伟")


def midnight(day):
    return datetime.combine(day, time())


@pytest.fixture
def desk(qtbot, context, clock):
    """It is ten; the panel lies in a dock of its own."""
    clock.now = at("10:00")
    window = QWidget()
    panel = MovePanel(context)
    dock = Dock(context, [panel])
    dock.watch(window)
    QVBoxLayout(window).addWidget(dock)
    panel.leave_taken.connect(lambda _: dock.open("to_move"))
    qtbot.addWidget(window)
    window.resize(1000, 560)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.dock, window.panel = dock, panel
    return window


@pytest.fixture
def panel(desk):
    return desk.panel


@pytest.fixture
def ill(context, clinic):
    """Dr Li is away until tomorrow evening."""

    def run():
        change = (clinic.doctors[0], at("10:00"), midnight(TOMORROW + timedelta(1)), "Sick")
        context.do("Enter leave", lambda act: take_leave(act, *change))

    return run


@pytest.fixture
def listed(desk, ill, booked):
    """Three visits of Dr Li that must be moved, and the list of them with the keys."""
    numbers = [booked(clock, name) for clock, name in (("11:00", "欧阳娜娜"), ("14:00", "单乐乐"))]
    numbers.append(booked("15:00", "吕伟"))
    ill()
    desk.dock.open("to_move")
    return numbers


@pytest.fixture
def press(qtbot):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return keys


@pytest.fixture
def shown(qtbot):
    """The dialog that is open now."""

    def found(kind):
        def there():
            return [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]

        qtbot.waitUntil(lambda: bool(there()) and there()[0].isActiveWindow())
        return there()[0]

    yield found
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, FormDialog) and widget.isVisible():
            widget.done(0)  # closing it would ask about what was typed


def write(text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def names(panel):
    return [row.customer for row in panel.table.rows.rows]


def stored(context, number):
    return context.read(lambda session: queries.visit(session, number))


# the whole way


def test_a_doctor_falls_ill_and_everybody_is_called_and_moved(
    qtbot, desk, panel, context, clinic, booked, press, shown
):
    starts = ("10:30", "11:00", "11:30", "13:00", "13:30", "14:00", "15:00", "16:30")
    numbers = [booked(start, NAMES[place % 5]) for place, start in enumerate(starts)]
    spared = booked("09:30", "曾国强")
    dialog = panel.enter_leave()
    assert shown(LeaveDialog) is dialog
    qtbot.waitUntil(dialog.doctor.hasFocus)
    qtbot.keyClicks(dialog.doctor, "li")
    assert dialog.count.text() == "8 visit(s) affected · 5 patient(s) to call"
    while QApplication.focusWidget() is not dialog.reason:
        press(Key.Key_Return)
    write("病假")
    press(Key.Key_Return, modifiers=Mod.ControlModifier)
    desk.activateWindow()  # as a desktop does when a dialog closes
    qtbot.waitUntil(panel.table.hasFocus)
    assert names(panel) == [NAMES[place % 5] for place in range(8)]
    assert panel.strip.text() == "0 done · 8 left · 0 reached"
    said = []
    for outcome in (Key.Key_1, Key.Key_3, Key.Key_N, Key.Key_2, Key.Key_1, Key.Key_K):
        said.append(panel.table.chosen().customer)
        press(outcome)
    assert said == [NAMES[place] for place in (0, 1, 2, 3, 4, 0)]
    assert panel.strip.text() == "4 done · 4 left · 5 reached"
    while panel.table.chosen() is not None:
        assert QApplication.focusWidget() is panel.table
        press(Key.Key_1)
    assert panel.strip.text() == "8 done · 0 left · 8 reached"
    assert context.read(lambda session: displaced(session, context.clock())) == []
    visits = [stored(context, number) for number in numbers]
    assert all(visit.start_at > at("10:00") for visit in visits)
    assert {visit.status for visit in visits} == {AppointmentStatus.BOOKED}
    assert stored(context, spared).start_at == at("09:30")
    tries = context.read(lambda session: tries_of_visits(session, numbers))
    assert [one.outcome for one in tries[numbers[2]]] == [TryOutcome.BOOKED, TryOutcome.NO_ANSWER]
    assert all(
        made[0].offered_at == visit.start_at
        for made, visit in zip((tries[number] for number in numbers), visits, strict=True)
    )


# the dialog


@pytest.fixture
def dialog(panel, clinic, shown):
    panel.enter_leave(clinic.doctors[0])
    return shown(LeaveDialog)


def entered(context, staff_id=None):
    rows = context.read(lambda session: leaves(session, staff_id, DAY))
    return [(row.first, row.last, row.reason) for row in rows]


def test_from_now_until_this_evening_unless_said_otherwise(dialog, context, clinic, clock):
    assert dialog.doctor.currentData() == clinic.doctors[0]
    assert (dialog.first.value(), dialog.last.value()) == (at("10:00"), midnight(TOMORROW))
    dialog.reason.setText("Sick")
    dialog.accept()
    assert entered(context) == [(at("10:00"), at("18:00"), "Sick")]


def test_quick_moments_by_their_letters(qtbot, dialog, press, clock):
    def letter(key, last, first=None):
        press(key, modifiers=Mod.AltModifier)
        qtbot.waitUntil(lambda: dialog.last.value() == last)  # a button is pressed for a moment
        assert first is None or dialog.first.value() == first

    clock.now = at("10:37")
    letter(Key.Key_T, midnight(TOMORROW + timedelta(1)), midnight(TOMORROW))
    letter(Key.Key_W, midnight(TOMORROW + timedelta(7)))
    letter(Key.Key_Y, midnight(TOMORROW))
    press(Key.Key_N, modifiers=Mod.AltModifier)
    qtbot.waitUntil(lambda: dialog.first.value() == at("10:35"))
    for key, field in ((Key.Key_U, dialog.last.day), (Key.Key_F, dialog.first.day)):
        press(key, modifiers=Mod.AltModifier)
        assert field.hasFocus()


def test_a_part_of_a_day_is_typed(qtbot, dialog, context, press):
    dialog.first.day.setFocus()
    dialog.first.day.selectAll()
    qtbot.keyClicks(dialog.first.day, "+3")
    press(Key.Key_Return)
    qtbot.keyClicks(dialog.first.time, "930")
    press(Key.Key_Return)
    dialog.last.day.selectAll()
    qtbot.keyClicks(dialog.last.day, "+3")
    press(Key.Key_Return)
    qtbot.keyClicks(dialog.last.time, "11")
    press(Key.Key_Return, modifiers=Mod.ControlModifier)
    monday = DAY + timedelta(3)
    assert entered(context) == [(at("09:30", monday), at("11:00", monday), "")]


def test_the_count_follows_what_is_entered(dialog, booked):
    booked("11:00", "欧阳娜娜")
    booked("15:00", "欧阳娜娜")
    assert dialog.count.text() == "2 visit(s) affected · 1 patient(s) to call"
    dialog.last.time.set_value(time(12))
    assert dialog.count.text() == "1 visit(s) affected · 1 patient(s) to call"
    dialog.last.time.set_value(time(10, 30))
    assert dialog.count.text() == "No visit is affected."
    dialog.last.time.set_value(time(9))
    assert dialog.count.text() == ""


def test_usual_reasons_are_one_click(qtbot, dialog, context):
    qtbot.mouseClick(dialog.findChild(QWidget, "usual_1"), Qt.MouseButton.LeftButton)
    assert dialog.reason.text() == "Annual leave" and dialog.reason.hasFocus()


@pytest.mark.parametrize(
    ("field", "spoil", "sentence"),
    [
        ("staff_id", lambda d: d.doctor.setCurrentIndex(0), "Choose who is away."),
        ("first", lambda d: d.first.day.setText(""), "Enter the day from which on."),
        ("last", lambda d: d.last.day.setText(""), "Enter the day until which."),
        (
            "last",
            lambda d: d.last.time.set_value(time(9)),
            "The leave ends before it begins. Enter a later end.",
        ),
        (
            "first",
            lambda d: d.first.day.setText("2/30"),
            "This is not a day: type for example 25, 11-25 or +7.",
        ),
    ],
)
def test_refusals_stand_beside_their_field(dialog, context, field, spoil, sentence):
    spoil(dialog)
    dialog.accept()
    assert dialog.field(field).refusal == dialog.refusal == sentence
    assert entered(context) == []


def test_without_the_right_nothing_is_entered(dialog, context, clinic):
    context.desk.actor = Actor(clinic.desk.staff_id, "x", frozenset())
    dialog.accept()
    assert dialog.refusal.startswith("Your role may not do this.")


def test_leave_entered_is_listed_and_ends_by_key(
    qtbot, desk, panel, context, clinic, ill, booked, press, shown
):
    booked("11:00", "欧阳娜娜")
    ill()
    desk.dock.open("to_move")
    panel.enter_leave(clinic.doctors[0])
    dialog = shown(LeaveDialog)
    below = dialog.findChild(QWidget, "entered")
    assert [row.name for row in below.table.rows.rows] == ["李医生"]
    said = [below.table.rows.index(0, column).data() for column in range(4)]
    assert said == ["李医生", "Today 10:00", "Tomorrow", "Sick"]
    assert not below.end_button.isEnabled()
    below.table.setFocus()
    press(Key.Key_Down, Key.Key_Delete)
    assert entered(context) == [] and below.isHidden()
    assert names(panel) == [] and dialog.count.text().startswith("1 visit(s)")
    assert panel.strip.text() == "0 done · 0 left · 0 reached"


def test_leave_that_may_not_be_ended_stays(panel, context, clinic, ill, shown):
    ill()
    panel.enter_leave()
    dialog = shown(LeaveDialog)
    below = dialog.findChild(QWidget, "entered")
    below.table.selectRow(0)
    context.desk.actor = Actor(clinic.desk.staff_id, "x", frozenset())
    below.end_button.click()
    assert dialog.refusal.startswith("Your role may not do this.")
    assert len(entered(context)) == 1


# the list


def test_who_is_called_with_phone_visit_times_and_words(listed, panel):
    chosen = panel.table.chosen()
    assert chosen.customer == "欧阳娜娜" and names(panel) == ["欧阳娜娜", "单乐乐", "吕伟"]
    assert panel.person._phone.text() == "139 0000 7788"
    assert panel.person._visit.text() == "Today 11:00–11:30 · 洁牙 · 李医生 · Doctor away"
    assert panel.person.openings.lines == [
        "1   Mon 11-23 09:00   李医生",
        "2   Mon 11-23 09:30   李医生",
        "3   Today 11:00   赵医生",
    ]
    assert panel.person.text == (
        "Hello Ms 欧阳娜娜, this is 晨曦口腔. We are very sorry: 李医生 is away."
        " Your visit on Fri 11-20 at 11:00 must be moved."
        " Would Mon 11-23 at 09:00 with 李医生 suit you instead?"
    )
    panel.person.openings.look_at(3)
    assert panel.person.text.endswith("Would Fri 11-20 at 11:00 with 赵医生 suit you instead?")


def test_the_guardian_of_a_child_is_asked_for(listed, panel, press):
    press(Key.Key_Down)
    assert panel.person._phone.text() == "138 0013 8812 Mother"
    assert "The visit of 单乐乐 on" in panel.person.text
    assert panel.person.text.startswith("Hello family of 单乐乐,")


def test_texts_and_phones_are_copied(listed, panel, press):
    press(Key.Key_T)
    assert QApplication.clipboard().text() == panel.person.text
    press(Key.Key_C, modifiers=Mod.ControlModifier)
    assert QApplication.clipboard().text() == "13900007788"


def test_outcomes_are_logged_and_the_next_is_chosen(listed, panel, press, context):
    press(Key.Key_N, Key.Key_K, Key.Key_G)
    assert panel.table.chosen().customer == "欧阳娜娜"
    tries = context.read(lambda session: tries_of_visits(session, listed))
    assert [tries[number][0].outcome for number in listed] == [
        TryOutcome.NO_ANSWER,
        TryOutcome.CALL_BACK,
        TryOutcome.MESSAGE,
    ]
    assert tries[listed[0]][0].offered_at is None
    assert tries[listed[1]][0].offered_at is not None
    assert panel.person._tries.text() == "Called 1 time(s) · No answer 10:00"
    assert panel.table.rows.index(0, 7).data() == "No answer 10:00"
    assert panel.strip.text() == "0 done · 3 left · 1 reached"


def test_to_the_wait_list(listed, panel, press, context):
    press(Key.Key_L)
    assert names(panel) == ["单乐乐", "吕伟"] and panel.table.chosen().customer == "单乐乐"
    visit = stored(context, listed[0])
    assert visit.status is AppointmentStatus.CANCELLED_BY_CLINIC
    assert visit.end_reason == "Doctor away"


def test_called_off_with_a_reason(qtbot, listed, panel, press, shown, context):
    press(Key.Key_X)
    dialog = shown(CallOffDialog)
    dialog.accept()
    assert dialog.refusal == "Enter the reason: it is asked for later."
    qtbot.keyClicks(dialog.reason, "no time suits")
    qtbot.keyClick(dialog.reason, Key.Key_Return, Mod.ControlModifier)
    assert stored(context, listed[0]).end_reason == "no time suits"
    assert names(panel) == ["单乐乐", "吕伟"]
    assert panel.strip.text() == "1 done · 2 left · 0 reached"


def test_other_time_card_and_board_are_asked_for(listed, panel, press, asked):
    heard = []
    panel.change_asked.connect(lambda number: heard.append(("change", number)))
    panel.visit_asked.connect(lambda number: heard.append(("show", number)))
    press(Key.Key_F, Key.Key_Return, Key.Key_I)
    assert heard == [("change", listed[0]), ("show", listed[0])]
    assert asked == [OpenCustomer(panel.table.chosen().customer_id)]


def test_undo_brings_a_person_back(listed, panel, press, context, clinic):
    press(Key.Key_1)
    assert panel.strip.text() == "1 done · 2 left · 1 reached"
    context.database.undo(clinic.desk)
    assert names(panel)[0] == "欧阳娜娜"
    assert panel.strip.text() == "0 done · 3 left · 0 reached"


def test_a_time_stays_as_it_was_said_until_it_is_given_away(listed, panel, press, booked):
    before = panel.person.openings.lines
    # somebody else is booked beside it: nothing moves under the hand
    booked("16:00", "曾国强", doctor=2)
    assert panel.person.openings.lines == before and not panel.notice.text
    booked("09:00", "曾国强", day=DAY + timedelta(3))
    assert panel.person.openings.lines[1:] == before[1:]
    assert panel.person.openings.lines[0] != before[0]
    assert panel.notice.text.startswith("A time that was offered has been given away")
    press(Key.Key_Down)
    kept = panel.person.openings.lines
    assert not {line[4:] for line in kept} & {line[4:] for line in before[1:]}


def test_a_visit_that_was_changed_elsewhere_is_told(listed, panel, press, context, desk):
    desk.dock.hide()  # nothing is reloaded meanwhile
    context.do(
        "x",
        lambda act: service.mark(act, listed[0], AppointmentStatus.CONFIRMED, version=1),
    )
    desk.dock.show()
    panel.take_focus()
    press(Key.Key_1)
    assert "changed" in panel.notice.text.lower()
    assert stored(context, listed[0]).start_at == at("11:00")
    press(Key.Key_1)
    assert not panel.notice.text and names(panel) == ["单乐乐", "吕伟"]


def test_a_click_on_a_time_takes_it(qtbot, listed, panel, context):
    view = panel.person.openings
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert stored(context, listed[0]).start_at == at("11:00")
    assert panel.table.hasFocus() and panel.table.chosen().customer == "单乐乐"


def test_phones_are_covered_in_private(listed, panel, context, press):
    context.desk.private = True
    assert panel.person._phone.text() == "139 **** 7788"
    assert panel.table.rows.index(0, 2).data() == "139 **** 7788"
    QApplication.clipboard().clear()
    press(Key.Key_C, modifiers=Mod.ControlModifier)
    assert QApplication.clipboard().text() == ""
    context.desk.private = False
    assert panel.person._phone.text() == "139 0000 7788"


def test_an_empty_list_says_what_it_is_for_and_opens_the_dialog(desk, panel, shown):
    desk.dock.open("to_move")
    assert panel.table._empty.isVisible() and not panel.person.isVisible()
    assert not any(action.isEnabled() for action in panel.calls.outcomes)
    panel.calls.away.trigger()
    assert shown(LeaveDialog).doctor.currentData() is None


def test_the_doctor_of_the_leave_comes_first_when_asked(listed, panel, booked, context, clinic):
    booked("10:30", "曾国强", doctor=1)
    away = clinic.doctors[1], at("10:00"), midnight(TOMORROW), "x"
    context.do("x", lambda act: take_leave(act, *away))
    assert names(panel)[0] == "曾国强"
    panel.look_at(clinic.doctors[0])
    assert panel.table.chosen().customer == "欧阳娜娜"


def test_every_key_is_told(panel, listed):
    told = {key for line in MovePanel.keys(panel) for key in line[0].split()}
    calls = panel.calls
    made = {a.shortcut().toString() for a in (*calls.take, *calls.outcomes, calls.card)}
    assert made | {"Ctrl+C", "Enter"} == told
    assert panel.count() == 3 and panel.title == "To be moved"


# what is said


@pytest.fixture
def row(context, clinic, booked, ill):
    def of(name, form=None):
        if form is not None:
            clinic.customers[name] = context.do("x", lambda act: customers.register(act, form))
        number = booked("11:00", name)
        ill()
        rows = context.read(lambda session: displaced(session, at("10:00")))
        return next(row for row in rows if row.id == number)

    return of


def test_a_registered_guardian_is_addressed_by_name(row, clinic):
    form = CustomerForm(
        "单晓晓",
        Sex.FEMALE,
        DAY.replace(year=2018),
        [PhoneForm("13511112222", Relation.MOTHER)],
        guardian_id=clinic.customers["单小红"],
    )
    known = row("单晓晓", form)
    clinic.customers.pop("单晓晓")
    said = call_text(Catalogue("en"), known, None, "", "晨曦口腔")
    assert said.startswith("Hello Ms 单小红,") and "visit of 单晓晓" in said
    assert said.endswith("When would another time suit you?")


def test_the_card_says_how_somebody_is_addressed(row, clinic):
    form = CustomerForm("贺老", Sex.MALE, DAY.replace(year=1950), [], called="贺爷爷")
    known = row("贺老", form)
    clinic.customers.pop("贺老")
    slot = Slot(TOMORROW, 0, 600)
    said = call_text(Catalogue("en"), known, slot, "", "晨曦口腔")
    assert said.startswith("Hello 贺爷爷,")
    assert said.endswith("Would Sat 11-21 at 10:00 suit you instead?")
