from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.slots import Half, Wish
from clinic_desk.desk.clinic.records import Service, ServicePlace
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.desk.waitlist.taking import book_waiting
from clinic_desk.ui.appointments.waiting_list.close_dialog import CloseDialog
from clinic_desk.ui.appointments.waiting_list.said import said_wish
from clinic_desk.ui.appointments.waiting_list.take_dialog import TakeDialog
from clinic_desk.ui.appointments.waiting_list.wait_dialog import WaitDialog
from clinic_desk.ui.appointments.waiting_list.wait_list_panel import WaitListPanel
from clinic_desk.ui.kit.routes import Book
from tests.ui.appointments.made_up import DAY, at
from tests.ui.appointments.waiting import entries, focused, names, open_dialog, shown, visit, wait

Key, Mod = Qt.Key, Qt.KeyboardModifier
MONDAY = DAY + timedelta(days=3)
WEDNESDAY = DAY + timedelta(days=5)


@pytest.fixture
def people(context, clinic, clock):
    """Lu waits longest, Shan is urgent, Zeng broke a visit."""
    made = {}
    for minute, (name, more) in enumerate(
        {
            "吕伟": {"wish": Wish(frozenset({2}), frozenset({Half.MORNING})), "doctor": 1},
            "曾国强": {"reason": WaitReason.BROKEN, "minutes": 45, "note": "左上6"},
            "单小红": {"urgent": True, "reason": WaitReason.SOONER},
        }.items()
    ):
        clock.now = at(f"09:{minute:02}")
        made[name] = wait(context, clinic, name, **more)
    return made


@pytest.fixture
def panel(qtbot, context, people):
    return shown(qtbot, context, WaitListPanel(context))


@pytest.fixture
def press(qtbot, panel):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(panel.table, key, modifiers)

    return keys


def cells(panel, row=0):
    model = panel.table.rows
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choose(panel, people, name):
    assert panel.table.choose(people[name])


def tries(context, name):
    row = next(row for row in entries(context) if row.customer == name)
    return [one.outcome for one in row.tries]


def test_urgent_first_then_oldest_with_all_to_call_them(panel):
    assert names(panel) == ["单小红", "吕伟", "曾国强"]
    assert cells(panel, 1) == [
        "吕伟", "136 0000 5678", "Wish", "Wed Morning · 王医生", "洁牙 30′", "Today", "", "",
    ]  # fmt: skip
    assert cells(panel, 2)[-1] == "左上6"
    assert cells(panel, 0)[3] == "Any time"
    assert panel.count() == 3
    assert panel._said.full == "3 waiting · 1 urgent"
    assert panel.table.hasFocus()
    assert panel.table.chosen().customer == "单小红"


def test_a_childs_number_says_whose_it_is(panel, context, clinic):
    wait(context, clinic, "单乐乐")
    panel.table.choose(entries(context)[-1].id)
    assert cells(panel, 3)[1] == "138 0013 8812 Mother"


def test_wishes_are_said_as_people_say_them(context, clinic, booked):
    number = booked("15:00", "单小红", day=MONDAY)
    wait(
        context,
        clinic,
        "单小红",
        doctor=0,
        wish=Wish(frozenset({4, 2}), frozenset({Half.MORNING})),
        first_day=MONDAY,
        last_day=WEDNESDAY,
        appointment_id=number,
    )
    row = entries(context)[0]
    assert said_wish(Catalogue("en"), row, DAY) == (
        "Wed Fri Morning · 李医生 · from Mon 11-23 · until Wed 11-25 · has Mon 11-23 15:00"
    )
    assert said_wish(Catalogue("zh_CN"), row, DAY).startswith("周三 周五 上午 · 李医生")


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (Key.Key_2, TryOutcome.NO_ANSWER),
        (Key.Key_3, TryOutcome.CALL_BACK),
        (Key.Key_4, TryOutcome.DECLINED),
        (Key.Key_5, TryOutcome.MESSAGE),
    ],
)
def test_a_call_is_logged_by_one_key_and_the_next_is_there(panel, press, context, key, outcome):
    press(key)
    assert tries(context, "单小红") == [outcome]
    assert panel.table.chosen().customer == "吕伟"
    press(key, key)
    assert tries(context, "曾国强") == [outcome]
    assert panel.table.chosen().customer == "单小红"
    press(key)
    assert cells(panel)[6].startswith("2× 09:02")


def test_enter_asks_for_booking_at_the_first_time_that_suits(qtbot, panel, press, clinic, people):
    cleaning = clinic.services["洁牙"]
    choose(panel, people, "吕伟")
    with qtbot.waitSignal(panel.book_asked) as asked:
        press(Key.Key_Return)
    assert asked.args == [
        Book(clinic.customers["吕伟"], clinic.doctors[1], at("09:00", WEDNESDAY), cleaning)
    ]
    assert panel.waiting.minutes == 30
    choose(panel, people, "单小红")
    with qtbot.waitSignal(panel.book_asked) as asked:
        press(Key.Key_1)
    assert asked.args == [
        Book(clinic.customers["单小红"], clinic.doctors[0], at("09:15"), cleaning)
    ]


def test_after_a_booking_the_next_person_is_chosen(panel, press, context, clinic, people):
    choose(panel, people, "吕伟")
    press(Key.Key_Return)
    row = panel.waiting
    form = VisitForm(row.customer_id, clinic.doctors[0], at("11:00"), 30, row.service_id)
    context.do("Book appointment", lambda act: book_waiting(act, form, row.taker))
    panel.on_booked()
    assert names(panel) == ["单小红", "曾国强"]
    assert panel.table.chosen().customer == "曾国强"
    assert panel.waiting is None


def test_a_booking_that_leaves_them_waiting_leaves_them_chosen(panel, press, booked, people):
    choose(panel, people, "吕伟")
    press(Key.Key_Return)
    booked("11:00", "单乐乐")
    panel.on_booked()
    assert len(names(panel)) == 3
    assert panel.table.chosen().customer == "吕伟"


def test_nothing_that_suits_is_said_and_booking_opens_all_the_same(
    qtbot, panel, press, context, clinic, people
):
    number = wait(context, clinic, "欧阳娜娜", wish=Wish(frozenset({6})))
    panel.table.choose(number)
    with qtbot.waitSignal(panel.book_asked) as asked:
        press(Key.Key_Return)
    assert asked.args == [Book(clinic.customers["欧阳娜娜"], service_id=clinic.services["洁牙"])]
    assert panel.notice.text.startswith("Nothing that suits")


def test_a_later_visit_is_moved_to_the_first_earlier_time(
    qtbot, panel, press, context, clinic, booked
):
    number = booked("15:00", "欧阳娜娜", day=MONDAY)
    entry = wait(
        context, clinic, "欧阳娜娜", reason=WaitReason.SOONER, appointment_id=number, doctor=0
    )
    panel.table.choose(entry)
    press(Key.Key_Return)
    dialog = open_dialog(qtbot, panel, TakeDialog)
    assert (dialog.day.value(), dialog.time.text()) == (DAY, "09:15")
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert visit(context, number).start_at == at("09:15")
    assert "欧阳娜娜" not in names(panel)


def test_g_goes_to_the_broken_visit(qtbot, panel, press, context, clinic, booked, people):
    choose(panel, people, "吕伟")
    assert not panel._show.isEnabled()
    number = booked("15:00", "欧阳娜娜", day=MONDAY)
    panel.table.choose(wait(context, clinic, "欧阳娜娜", appointment_id=number))
    with qtbot.waitSignal(panel.visit_asked) as asked:
        press(Key.Key_G)
    assert asked.args == [number]


def test_the_list_is_narrowed_by_reason(panel, context, people):
    assert panel.filter.itemText(3) == "Broken, not rebooked  1"
    panel.filter.setCurrentIndex(3)
    assert names(panel) == ["曾国强"]
    panel.reload()
    assert names(panel) == ["曾国强"]
    panel.filter.setCurrentIndex(0)
    assert len(names(panel)) == 3


def test_taking_somebody_off_needs_a_reason(qtbot, panel, press, context, people):
    choose(panel, people, "吕伟")
    press(Key.Key_Delete)
    dialog = open_dialog(qtbot, panel, CloseDialog)
    qtbot.keyClick(dialog.reason, Key.Key_Return, Mod.ControlModifier)
    assert "reason" in dialog.refusal
    qtbot.keyClick(dialog.reason, Key.Key_2, Mod.AltModifier)
    assert dialog.reason.text() == "Went elsewhere"
    qtbot.keyClick(dialog.reason, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert names(panel) == ["单小红", "曾国强"]


def test_the_phone_is_copied_unless_it_is_hidden(panel, press, context, clinic, people):
    choose(panel, people, "吕伟")
    press(Key.Key_C, modifiers=Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "13600005678"
    QGuiApplication.clipboard().setText("")
    context.desk.private = True
    assert cells(panel, 1)[1] == "136 **** 5678"
    press(Key.Key_C, modifiers=Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert "hidden" in panel.notice.text


def test_a_doctor_sees_masked_numbers(panel, context, clinic):
    context.desk.actor = clinic.clinician
    assert cells(panel, 1)[1] == "136 **** 5678"


def test_an_empty_list_says_what_it_is_for(qtbot, context):
    panel = shown(qtbot, context, WaitListPanel(context))
    assert panel.table._empty.isVisible()
    assert "waits here" in panel.table._empty._text.text()
    assert not panel._edit.isEnabled()
    qtbot.keyClick(panel.table, Key.Key_A)
    assert open_dialog(qtbot, panel, WaitDialog).windowTitle() == "Add to the wait list"


def test_a_wish_past_its_last_day_is_counted(qtbot, panel, context, clinic, clock):
    wait(context, clinic, "欧阳娜娜", last_day=DAY)
    clock.now = at("09:00", DAY + timedelta(1))
    panel.reload()
    assert panel._said.full.endswith("1 past the last day")


def test_every_key_is_listed(panel):
    listed = panel.keys()
    said = " ".join(keys for keys, _ in listed)
    for action in (panel._add, panel._edit, panel._show, panel._close, panel.copy):
        assert action.shortcut().toString() in said


# the form


@pytest.fixture
def form(qtbot, context):
    made = []

    def show(*given, **more):
        dialog = WaitDialog(None, context, *given, **more)
        made.append(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    for dialog in made:
        if isValid(dialog):
            dialog.done(0)


def typed(text):
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(focused(), event)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_somebody_is_put_on_the_list_without_the_mouse(qtbot, form, context, clinic):
    dialog = form()
    assert focused() is dialog.person.pick
    qtbot.keyClicks(focused(), "5678")
    popup = dialog.person.pick._list
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() is dialog.service
    qtbot.keyClicks(focused(), "bu")
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() is dialog.doctor
    qtbot.keyClicks(focused(), "wang")
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClicks(focused(), "35")
    qtbot.keyClick(focused(), Key.Key_Left)
    qtbot.keyClick(focused(), Key.Key_Space)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() is dialog.first_day
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.keyClicks(focused(), "+20")
    qtbot.keyClick(focused(), Key.Key_U, Mod.AltModifier)
    qtbot.waitUntil(dialog.urgent.isChecked)
    qtbot.waitUntil(dialog.isActiveWindow)
    while focused() is not dialog.note:
        qtbot.keyClick(focused(), Key.Key_Tab)
    typed("放学后")
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (row,) = entries(context)
    assert (row.customer, row.service, row.minutes, row.doctor) == ("吕伟", "补牙", 45, "王医生")
    assert row.wish == Wish(frozenset({2, 4}), frozenset({Half.AFTERNOON}))
    assert (row.first_day, row.last_day) == (None, DAY + timedelta(20))
    assert (row.urgent, row.note, row.reason) == (True, "放学后", WaitReason.WISH)


def test_the_first_free_time_is_booked_and_an_earlier_one_waited_for(
    qtbot, form, context, clinic, clock
):
    clock.now = at("08:30")
    dialog = form(customer_id=clinic.customers["吕伟"])
    dialog.service.setCurrentIndex(dialog.service.findText("种植"))
    dialog.book_now.click()
    assert dialog.offered.text() == "Today 09:00  李医生"
    assert dialog.reason.currentText() == "As soon as possible"
    dialog.doctor.setCurrentIndex(dialog.doctor.findText("赵医生"))
    assert dialog.offered.text() == "Today 09:00  赵医生"
    qtbot.keyClick(dialog, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (row,) = entries(context)
    assert (row.visit_live, row.visit_at, row.minutes) == (True, at("09:00"), 60)
    kept = visit(context, row.appointment_id)
    assert (kept.sooner, kept.staff_id) == (True, clinic.doctors[2])
    assert context.database.undo(clinic.desk) == "Book, and wait for an earlier time"
    assert entries(context) == []
    assert visit(context, row.appointment_id) is None


def test_what_is_taken_meanwhile_is_said_and_looked_for_again(qtbot, form, context, clinic, booked):
    dialog = form(customer_id=clinic.customers["吕伟"])
    dialog.doctor.setCurrentIndex(1)
    dialog.book_now.click()
    assert dialog.offered.text().startswith("Today 09:00")
    booked("09:00", "单小红")
    assert dialog.offered.text().startswith("Today 09:30")


def test_refusals_stand_at_their_fields(qtbot, form, context, clinic):
    dialog = form()
    qtbot.keyClick(dialog, Key.Key_Return, Mod.ControlModifier)
    assert dialog.field("customer_id").refusal == "Choose who is to be on the wait list."
    dialog.person.show_customer(clinic.customers["吕伟"])
    dialog.last_day.set_value(DAY - timedelta(1))
    qtbot.keyClick(dialog, Key.Key_Return, Mod.ControlModifier)
    assert "already past" in dialog.field("last_day").refusal
    dialog.last_day.set_value(None)
    wait(context, clinic, "吕伟", service=None)
    qtbot.keyClick(dialog, Key.Key_Return, Mod.ControlModifier)
    assert "on the wait list for this already" in dialog.field("customer_id").refusal


def test_changing_shows_all_and_keeps_what_is_not_touched(qtbot, panel, press, context, people):
    choose(panel, people, "吕伟")
    before = panel.table.chosen()
    press(Key.Key_E)
    dialog = open_dialog(qtbot, panel, WaitDialog)
    assert dialog._form() == before.form
    assert dialog.book_now.isHidden()
    dialog.urgent.click()
    qtbot.keyClick(dialog, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    row = next(row for row in entries(context) if row.customer == "吕伟")
    assert row.urgent
    assert row.since == before.since
    assert panel.table.chosen().customer == "吕伟"


def test_a_visit_gives_its_shape(form, context, booked, clinic):
    number = booked("15:00", "单小红", doctor=2, minutes=45, service="补牙")
    dialog = form(visit=visit(context, number))
    made = dialog._form()
    assert (made.minutes, made.staff_id, made.reason, made.appointment_id) == (
        45, clinic.doctors[2], WaitReason.SOONER, number,
    )  # fmt: skip
    assert dialog.book_now.isHidden()


def test_a_service_at_home_is_not_booked_blindly(form, context, clinic):
    def home(act):
        act.session.get_one(Service, clinic.services["洁牙"]).place = ServicePlace.HOME

    context.do("Edit service", home)
    dialog = form(customer_id=clinic.customers["吕伟"])
    assert not dialog.book_now.isHidden()
    dialog.service.setCurrentIndex(dialog.service.findText("洁牙"))
    assert dialog.book_now.isHidden()
    dialog.service.setCurrentIndex(dialog.service.findText("补牙"))
    assert not dialog.book_now.isHidden()


def test_a_device_is_booked_without_a_doctor(qtbot, panel, press, context, clinic, people):
    def on_device(act):
        service = act.session.get_one(Service, clinic.services["拔牙"])
        service.place, service.chair_id = ServicePlace.DEVICE, clinic.chairs[1]

    context.do("Edit service", on_device)
    panel.table.choose(wait(context, clinic, "欧阳娜娜", service="拔牙"))
    with qtbot.waitSignal(panel.book_asked) as asked:
        press(Key.Key_Return)
    number, chair = clinic.services["拔牙"], clinic.chairs[1]
    assert asked.args == [Book(clinic.customers["欧阳娜娜"], None, at("09:15"), number, chair)]


def test_a_service_takes_as_long_as_it_takes_the_chosen_doctor(form, context, clinic):
    service = clinic.services["洁牙"]
    with context.database.transaction("x", clinic.owner) as act:
        staff.set_services(act, clinic.doctors[1], {service: 45})
    dialog = form()
    dialog.service.setCurrentIndex(dialog.service.findData(service))
    assert dialog.minutes.value() == 30
    dialog.doctor.setCurrentIndex(dialog.doctor.findData(clinic.doctors[1]))
    assert dialog.minutes.value() == 45
