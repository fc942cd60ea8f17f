from itertools import product

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid
from sqlalchemy import select

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.records import PinnedVisit
from clinic_desk.desk.waitlist.breaking import After, Broken
from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
from tests.ui.appointments.made_up import DAY, at
from tests.ui.appointments.waiting import entries, focused, visit, wait

Key, Mod = Qt.Key, Qt.KeyboardModifier
STATUS = {
    Broken.MISSED: Status.MISSED,
    Broken.BY_PATIENT: Status.CANCELLED_BY_PATIENT,
    Broken.BY_CLINIC: Status.CANCELLED_BY_CLINIC,
}
HOW = dict(zip(Broken, (Key.Key_1, Key.Key_2, Key.Key_3), strict=True))
THEN = dict(zip(After, (Key.Key_W, Key.Key_P, Key.Key_L, Key.Key_D), strict=True))


@pytest.fixture
def broken(qtbot, context, booked):
    """Breaks Lu's cleaning with Dr Li at 10:00; what was freed is listened to."""
    made = []

    def show(number=None, **more):
        number = number or booked("10:00", "吕伟")
        dialog = BreakDialog(None, context, visit(context, number), **more)
        dialog.heard = []
        dialog.freed.connect(lambda *values: dialog.heard.append(values))
        made.append(dialog)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    for dialog in made:
        if isValid(dialog):
            dialog.done(0)


def save(qtbot, dialog):
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def only(context):
    """The visit of today, also one that was taken off the board."""
    return visit(context, 1)


def on_board(context):
    return context.read(lambda session: appointments.day_book(session, DAY)).visits


def pinned(context):
    return context.read(lambda session: list(session.scalars(select(PinnedVisit.appointment_id))))


@pytest.mark.parametrize(("how", "then"), list(product(Broken, After)))
def test_twelve_ways_each_by_a_few_keys(qtbot, broken, context, how, then):
    dialog = broken()
    qtbot.keyClick(focused(), HOW[how])
    qtbot.keyClick(focused(), THEN[then], Mod.AltModifier)
    qtbot.waitUntil(lambda: dialog.then.value() is then)
    qtbot.keyClick(focused(), Key.Key_1, Mod.AltModifier)
    save(qtbot, dialog)
    row = only(context)
    assert row.status is STATUS[how]
    assert row.end_reason
    assert [one.id for one in on_board(context)] == ([1] if then is After.LEAVE else [])
    assert pinned(context) == ([1] if then is After.PINBOARD else [])
    assert [one.appointment_id for one in entries(context)] == (
        [1] if then is After.WAIT_LIST else []
    )


def test_enter_goes_from_question_to_question(qtbot, broken, context):
    dialog = broken()
    assert dialog.how.value() is Broken.BY_PATIENT
    qtbot.keyClick(focused(), Key.Key_3)
    assert dialog.how.value() is Broken.BY_CLINIC
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() in dialog.then.buttons
    assert dialog.then.value() is After.LEAVE
    qtbot.keyClick(focused(), Key.Key_Left)
    assert dialog.then.value() is After.PINBOARD
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() is dialog.reason
    qtbot.keyClicks(focused(), "3 rooms closed")
    assert dialog.how.value() is Broken.BY_CLINIC
    save(qtbot, dialog)
    assert only(context).end_reason == "3 rooms closed"
    assert pinned(context) == [1]


@pytest.mark.parametrize("key", [Key.Key_2, Key.Key_3])
def test_cancelling_needs_a_reason(qtbot, broken, context, key):
    dialog = broken()
    qtbot.keyClick(focused(), key)
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    assert "reason" in dialog.field("reason").refusal
    assert dialog.isVisible()
    assert only(context).status is Status.BOOKED
    qtbot.keyClick(focused(), Key.Key_2, Mod.AltModifier)
    save(qtbot, dialog)
    assert only(context).end_reason in {"Not well", "Equipment broken"}


def test_missed_needs_no_reason(qtbot, broken, context):
    dialog = broken()
    qtbot.keyClick(focused(), Key.Key_1)
    assert dialog.save_button.text() == "&Mark as missed"
    save(qtbot, dialog)
    assert (only(context).status, only(context).end_reason) == (Status.MISSED, "")


def test_the_usual_reasons_go_with_how(qtbot, broken):
    dialog = broken()

    def offered():
        return [one.text() for one in dialog.usual.buttons if not one.isHidden()]

    assert offered()[0] == "Something came up"
    assert len(offered()) == 4
    qtbot.keyClick(focused(), Key.Key_3)
    assert offered() == ["Doctor is away", "Equipment broken", "Double booked"]
    qtbot.mouseClick(dialog.usual.buttons[2], Qt.MouseButton.LeftButton)
    assert dialog.reason.text() == "Double booked"
    qtbot.keyClick(focused(), Key.Key_5, Mod.AltModifier)
    assert dialog.reason.text() == "Double booked"


def test_a_visit_whose_time_has_come_is_thought_missed(broken, clock, context):
    clock.now = at("10:00")
    assert broken().how.value() is Broken.MISSED
    assert broken(1, how=Broken.BY_CLINIC).how.value() is Broken.BY_CLINIC


def test_each_choice_says_what_it_means(qtbot, broken):
    dialog = broken()
    said = set()
    for then in After:
        dialog.then.set_value(then)
        said.add(dialog._means.text())
    assert len(said) == len(After)


def test_somebody_elses_change_is_told_and_nothing_is_lost(qtbot, broken, context):
    dialog = broken()
    qtbot.keyClick(focused(), Key.Key_1, Mod.AltModifier)
    context.do("Mark as arrived", lambda act: service.mark(act, 1, Status.ARRIVED, version=1))
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    assert "meanwhile" in dialog.refusal
    assert dialog.reason.text() == "Something came up"
    assert only(context).status is Status.ARRIVED


def test_keeping_the_visit_asks_before_typed_text_is_lost(qtbot, broken, context):
    dialog = broken()
    qtbot.keyClick(focused(), Key.Key_1, Mod.AltModifier)
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog._discard.discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert only(context).status is Status.BOOKED


def test_a_choice_alone_is_left_by_esc(qtbot, broken, context):
    dialog = broken()
    qtbot.keyClick(focused(), Key.Key_3)
    qtbot.keyClick(focused(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert only(context).status is Status.BOOKED


def test_what_somebody_could_take_is_told(qtbot, broken, context, clinic):
    dialog = broken()
    wait(context, clinic, "单小红")
    qtbot.keyClick(focused(), Key.Key_1)
    save(qtbot, dialog)
    assert dialog.heard == [(clinic.doctors[0], at("10:00"), at("10:30"))]


def test_what_nobody_could_take_is_not_told(qtbot, broken, context, clinic):
    dialog = broken()
    wait(context, clinic, "单小红", doctor=1)
    wait(context, clinic, "曾国强", minutes=240)
    qtbot.keyClick(focused(), Key.Key_1)
    qtbot.keyClick(focused(), Key.Key_W, Mod.AltModifier)
    save(qtbot, dialog)
    assert dialog.heard == []


def test_what_is_past_is_not_offered(qtbot, broken, context, clinic, clock):
    dialog = broken()
    wait(context, clinic, "单小红")
    clock.now = at("10:30")
    qtbot.keyClick(focused(), Key.Key_1)
    save(qtbot, dialog)
    assert dialog.heard == []


def test_half_of_it_ahead_is_offered(qtbot, broken, context, clinic, clock):
    dialog = broken()
    wait(context, clinic, "单小红", minutes=15, service="矫正复诊")
    clock.now = at("10:12")
    qtbot.keyClick(focused(), Key.Key_1)
    save(qtbot, dialog)
    assert len(dialog.heard) == 1
