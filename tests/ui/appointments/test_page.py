from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.staff import service as staff
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.sheet import EMPTY, Beside, Mark
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.changes import InsistDialog
from clinic_desk.ui.appointments.day_bar import DayBar
from clinic_desk.ui.appointments.page import AppointmentsPage
from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
from clinic_desk.ui.kit.routes import Book, NewBill, OpenCustomer
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def press(qtbot, page):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(page.board, key, modifiers)

    return keys


def named(page, name):
    return next(one for one in page.board.state.sheet.visits if one.customer == name)


def choose(page, name):
    assert page.board.choose_visit(named(page, name).id)


def stored(context, visit_id):
    return context.read(lambda session: queries.visit(session, visit_id))


def test_today_is_shown_with_its_visits_and_counts(page):
    assert {one.customer for one in page.board.state.sheet.visits} == {"欧阳娜娜", "曾国强"}
    assert page.bar.text == "Today · 2 visit(s)"
    assert page.side.month.day == DAY


def test_one_key_a_stage_and_one_back(page, press):
    choose(page, "欧阳娜娜")
    stages = []
    for key in (Key.Key_Y, Key.Key_A, Key.Key_S, Key.Key_D, Key.Key_Backspace):
        press(key)
        stages.append(page.board.visit.status)
    assert stages == [
        Status.CONFIRMED, Status.ARRIVED, Status.IN_TREATMENT, Status.DONE, Status.IN_TREATMENT,
    ]  # fmt: skip
    assert page.board.visit.done_at is None
    assert page.bar.text.endswith("1 in treatment")


def test_keys_that_do_not_fit_the_stage_change_nothing(page, press):
    choose(page, "欧阳娜娜")
    press(Key.Key_L, Key.Key_Backspace)
    assert page.board.visit.status is Status.BOOKED
    press(Key.Key_D, Key.Key_X, Key.Key_A)
    assert page.board.visit.status is Status.DONE


def test_missed_and_back_on_the_book(page, press):
    choose(page, "欧阳娜娜")
    press(Key.Key_X)
    assert page.board.visit.status is Status.MISSED
    press(Key.Key_Backspace)
    assert page.board.visit.status is Status.BOOKED


def test_left_without_being_seen(page, press):
    choose(page, "欧阳娜娜")
    press(Key.Key_A, Key.Key_L)
    assert page.board.visit.status is Status.LEFT
    press(Key.Key_Backspace)
    assert page.board.visit.status is Status.ARRIVED


def test_a_click_in_the_strip_takes_a_visit_to_a_stage(qtbot, page):
    choose(page, "欧阳娜娜")
    strip = page.panel.strip
    qtbot.mouseClick(strip.stages[2], Qt.MouseButton.LeftButton)
    assert page.board.visit.status is Status.ARRIVED
    assert strip.stages[2].accessibleName() == "Arrived 09:00"
    qtbot.mouseClick(strip.stages[2], Qt.MouseButton.LeftButton)
    assert page.board.visit.status is Status.ARRIVED
    qtbot.keyClick(strip.stages[0], Key.Key_Space)
    assert page.board.visit.status is Status.BOOKED
    assert page.board.visit.arrived_at is None


def test_one_button_takes_a_visit_on_and_one_back(qtbot, page):
    choose(page, "欧阳娜娜")
    on = page.panel._forward
    said = []
    for _ in range(3):
        said.append(on.text())
        qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert said == ["Arrived", "In treatment", "Done"]
    assert page.board.visit.status is Status.DONE
    assert on.isHidden()
    page._actions.steps[Step.BACK].trigger()
    assert page.board.visit.status is Status.IN_TREATMENT
    assert on.text() == "Done"


def test_a_freed_time_that_was_given_away_is_asked_about(qtbot, page, press, booked, dialog):
    choose(page, "欧阳娜娜")
    press(Key.Key_X)
    booked("10:00", "单小红")
    choose(page, "欧阳娜娜")
    press(Key.Key_Backspace)
    asked = dialog(InsistDialog)
    qtbot.waitUntil(lambda: "单小红" in asked.refusal)
    qtbot.keyClicks(asked.focusWidget(), "doctor agreed")
    qtbot.keyClick(asked.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return)
    assert page.board.visit.status is Status.BOOKED


def test_a_move_by_keys_is_saved(page, press, context, clinic):
    choose(page, "欧阳娜娜")
    press(Key.Key_M, Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Return)
    visit = stored(context, page.board.visit.id)
    assert (visit.staff_id, visit.start_at) == (clinic.doctors[2], at("10:15"))
    assert page.board.visit.start_at == at("10:15")


def test_a_colliding_move_asks_and_is_done_for_a_reason(qtbot, page, press, context, dialog):
    choose(page, "欧阳娜娜")
    press(Key.Key_M, Key.Key_Right, Key.Key_Return)
    asked = dialog(InsistDialog)
    qtbot.waitUntil(lambda: bool(asked.refusal))
    assert asked.refusal == "王医生 has 曾国强 from 10:00 to 10:30 then."
    reason = asked.focusWidget()
    qtbot.keyClicks(reason, "   ")
    qtbot.keyClick(reason, Key.Key_Tab)
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return)
    assert asked.isVisible()
    qtbot.keyClicks(asked.focusWidget(), "emergency")
    qtbot.keyClick(asked.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return)
    visit = stored(context, page.board.visit.id)
    assert visit.start_at == at("10:00")
    assert page.board.visit.staff_id == visit.staff_id
    rows = [one for one in page.board.state.placed if one.visit.staff_id == visit.staff_id]
    assert sorted((one.left, one.right) for one in rows) == [(0, 0.5), (0.5, 1)]


def test_a_colliding_move_left_alone_changes_nothing(qtbot, page, press, context, dialog):
    choose(page, "欧阳娜娜")
    press(Key.Key_M, Key.Key_Right, Key.Key_Return)
    asked = dialog(InsistDialog)
    qtbot.waitUntil(lambda: bool(asked.refusal))
    qtbot.keyClick(asked, Key.Key_Escape)
    qtbot.waitUntil(lambda: not asked.isVisible())
    assert stored(context, page.board.visit.id).staff_id == page.board.visit.staff_id
    assert page.board.visit.customer == "欧阳娜娜"
    assert page.board.place[0] != named(page, "曾国强").staff_id


def test_a_visit_is_carried_to_another_day(qtbot, page, press, context):
    choose(page, "欧阳娜娜")
    number = page.board.visit.id
    press(Key.Key_M)
    press(Key.Key_Right, modifiers=Mod.AltModifier)
    assert page.day == TOMORROW
    press(Key.Key_Down, Key.Key_Return)
    assert stored(context, number).start_at == at("10:15", TOMORROW)
    assert page.board.visit.id == number


def test_a_refusal_that_no_reason_overcomes_is_shown_on_the_page(page, press, context):
    choose(page, "欧阳娜娜")
    visit = page.board.visit
    context.do(
        "Mark as done", lambda act: service.mark(act, visit.id, Status.DONE, version=visit.version)
    )
    page._changes.move(page.board.visit, visit.staff_id, at("11:00"), at("11:30"))
    assert "Done" in page.notice.text


def test_somebody_elses_change_is_told(page, context):
    visit = named(page, "欧阳娜娜")
    page.hide()
    context.do(
        "Mark as arrived", lambda act: service.mark(act, visit.id, Status.ARRIVED, version=1)
    )
    page.show()
    page._changes.step(visit, Step.SEAT)
    assert "meanwhile" in page.notice.text
    assert named(page, "欧阳娜娜").status is Status.ARRIVED


def test_cancelling_needs_a_reason_and_folds_the_visit(qtbot, page, press, context, dialog):
    choose(page, "欧阳娜娜")
    number = page.board.visit.id
    press(Key.Key_C)
    asked = dialog(BreakDialog)
    qtbot.mouseClick(asked.save_button, Qt.MouseButton.LeftButton)
    assert "reason" in asked.refusal
    usual = asked.findChild(type(asked.save_button), "usual_0")
    qtbot.mouseClick(usual, Qt.MouseButton.LeftButton)
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return, Mod.ControlModifier)
    visit = stored(context, number)
    assert visit.status is Status.CANCELLED_BY_PATIENT
    assert visit.end_reason == usual.text()
    assert page.board.state.find(number).folded


def test_the_clinic_may_cancel_too(qtbot, page, press, context, dialog):
    choose(page, "欧阳娜娜")
    number = page.board.visit.id
    press(Key.Key_Delete)
    asked = dialog(BreakDialog)
    qtbot.keyClick(asked, Key.Key_3)
    asked.reason.setFocus()
    qtbot.keyClicks(asked.reason, "Doctor ill")
    qtbot.keyClick(asked.focusWidget(), Key.Key_Return, Mod.ControlModifier)
    assert stored(context, number).status is Status.CANCELLED_BY_CLINIC


def test_keys_turn_the_days(qtbot, page, press):
    press(Key.Key_Right, modifiers=Mod.AltModifier)
    assert page.day == TOMORROW
    press(Key.Key_Down, modifiers=Mod.AltModifier)
    press(Key.Key_Left, modifiers=Mod.AltModifier)
    assert page.day == DAY + timedelta(days=7)
    press(Key.Key_Up, modifiers=Mod.AltModifier)
    assert page.day == DAY
    press(Key.Key_Right, modifiers=Mod.AltModifier)
    press(Key.Key_Home, modifiers=Mod.AltModifier)
    assert page.day == DAY


def test_a_day_is_typed_or_picked_from_the_month(qtbot, page, press):
    press(Key.Key_G, modifiers=Mod.ControlModifier)
    assert page.bar.field.hasFocus()
    qtbot.keyClicks(page.bar.field, "+3")
    qtbot.keyClick(page.bar.field, Key.Key_Return)
    assert page.day == DAY + timedelta(days=3)
    assert page.board.hasFocus()
    days = page.side.month.days
    place = days.days().index(DAY)
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=days.rect_of(place).center())
    assert page.day == DAY


def test_the_month_shows_how_full_its_days_are(page, booked):
    for doctor, name in enumerate(("吕伟", "单小红", "单乐乐")):
        booked("09:00", name, doctor=doctor, minutes=180, day=TOMORROW)
        booked("13:00", name, doctor=doctor, minutes=180, day=TOMORROW)
    loads = page.side.month.days.loads
    assert loads[DAY] == "free"
    assert loads[TOMORROW] == "busy"
    assert loads[DAY + timedelta(days=2)] == "closed"
    for doctor, name in enumerate(("吕伟", "单小红", "单乐乐")):
        booked("16:00", name, doctor=doctor, minutes=120, day=TOMORROW)
    assert page.side.month.days.loads[TOMORROW] == "full"


def test_a_visit_dropped_on_a_day_of_the_month_opens_with_that_day(qtbot, page, dialog):
    visit = named(page, "欧阳娜娜")
    days = page.side.month.days
    place = days.days().index(TOMORROW)
    where = days.mapToGlobal(days.rect_of(place).center())
    page.board.dropped_outside.emit(visit.id, where)
    form = dialog(VisitDialog)
    assert form.fields.start_at == at("10:00", TOMORROW)
    page.board.dropped_outside.emit(visit.id, QPoint(-5000, -5000))
    assert page.day == DAY


def test_the_panel_says_what_to_mind(page, context, clinic):
    visit = named(page, "欧阳娜娜")
    context.do(
        "Add alert",
        lambda act: customers.add_alert(act, visit.customer_id, text="怕打针", serious=True),
    )
    choose(page, "欧阳娜娜")
    assert page.panel._warning.text() == "Allergy: 青霉素\n怕打针"
    assert page.panel._name.text() == "欧阳娜娜"
    page.board.choose_place(clinic.doctors[0], at("11:00"))
    assert page.side.below is None


def test_the_card_and_the_bill_are_asked_of_the_shell(page, press, asked):
    choose(page, "欧阳娜娜")
    visit = page.board.visit
    press(Key.Key_I, Key.Key_Dollar)
    assert asked == [OpenCustomer(visit.customer_id), NewBill(visit.customer_id, visit.id)]


def test_enter_on_a_visit_that_is_over_opens_the_card(page, press, asked):
    choose(page, "欧阳娜娜")
    press(Key.Key_D, Key.Key_Return)
    assert asked == [OpenCustomer(page.board.visit.customer_id)]


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_menu_offers_what_can_be_done(qtbot, page):
    choose(page, "欧阳娜娜")
    visit = page.board.visit
    page.board.menu_asked.emit(visit.id, visit.staff_id, None, visit.start_at, QPoint(10, 10))
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    words = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    assert words == [
        "Change…", "Move", "Put on the pinboard", "Repeat…", "Confirmed", "Arrived",
        "In treatment", "Done", "Missed", "Cancel appointment…", "Missed or cancelled…",
        "Copy text before the visit", "Make bill", "Customer card",
    ]  # fmt: skip
    arrived = next(action for action in menu.actions() if action.text() == "Arrived")
    menu.close()
    arrived.trigger()
    assert page.board.visit.status is Status.ARRIVED
    page.board.menu_asked.emit(None, visit.staff_id, None, at("11:00"), QPoint(10, 10))
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["New appointment", "Next free"]
    assert "Keep time here…" in words
    menu.close()


def test_move_from_the_menu_lets_the_arrows_lead(page):
    choose(page, "欧阳娜娜")
    page._actions.move.trigger()
    assert page.board.carried.customer == "欧阳娜娜"


def test_what_somebody_else_books_appears(page, booked):
    booked("15:00", "单乐乐")
    assert named(page, "单乐乐").start_at == at("15:00")


def test_the_view_is_remembered(qtbot, page, context):
    page.board.set_zoom(3)
    qtbot.mouseClick(page.bar.grid, Qt.MouseButton.LeftButton)
    assert page.board.state.step == 10
    again = AppointmentsPage(context)
    qtbot.addWidget(again)
    assert again.board.zoom == 3
    assert again.board.state.step == 10


def test_a_doctor_sees_masked_phones_and_no_debts(page, context, clinic):
    context.desk.actor = clinic.clinician
    assert page.board.state.masked
    assert not page._sees_amounts()
    context.desk.private = True
    assert page.board.state.private


def test_open_visit_goes_to_its_day(page, booked):
    number = booked("09:30", "吕伟", day=TOMORROW)
    page.open_visit(number)
    assert page.day == TOMORROW
    assert page.board.visit.id == number
    page.open_visit(9999)
    assert page.day == TOMORROW


def test_new_takes_the_doctor_of_the_chosen_place(page, dialog, clinic):
    choose(page, "曾国强")
    page._new.trigger()
    form = dialog(VisitDialog)
    assert form.fields.staff_id == clinic.doctors[1]
    assert form.fields.start_at is None


def test_the_present_moves_on(page, clock):
    clock.now = at("10:45")
    page._ticking.timeout.emit()
    assert page.board.state.now == at("10:45")


def test_every_key_of_the_page_is_listed(page):
    listed = page.keys()
    said = " ".join(keys for keys, _ in listed)
    for key in "NFMYASDXLCI":
        assert key in said


def test_booking_from_elsewhere_fills_the_form_in(page, context, clinic, dialog):
    page.book(Book(clinic.customers["吕伟"], clinic.doctors[2], at("14:00")), 45)
    form = dialog(VisitDialog).fields.visit_form()
    assert (form.customer_id, form.staff_id) == (clinic.customers["吕伟"], clinic.doctors[2])
    assert (form.start_at, form.minutes) == (at("14:00"), 45)


def test_where_there_is_no_room_the_bar_gives_way_and_keeps_booking(qtbot, context):
    bar = DayBar(context.words, context.clock, QAction("New"), QAction("Next free"), lambda _: None)
    qtbot.addWidget(bar)
    bar.show_day(DAY, EMPTY)

    def shown(width):
        bar.resize(width, 48)
        bar._fit()
        return [not part.isHidden() for part in (bar.grid, bar._free, bar.field)]

    assert shown(1200) == [True, True, True]
    assert bar.text == "Today · 0 visit(s)"
    whole = bar._needed()
    assert shown(whole - 1) == [False, True, True]
    assert bar.text == ""
    assert shown(300) == [False, False, False]
    assert bar.minimumSizeHint().width() <= 300
    assert not bar._parts[-1].isHidden()


def test_other_hours_are_seen_at_once(page, context, clinic):
    assert page.board.state.sheet.lanes[0].windows
    context.desk.actor = clinic.owner
    context.do(
        "Change hours",
        lambda act: staff.set_day(act, clinic.doctors[0], DAY, [], note="ill"),
    )
    assert page.board.state.sheet.lanes[0].windows == ()


def test_a_far_day_has_its_hours_too(page):
    far = DAY + timedelta(days=700)
    page.go_to(far)
    assert page.board.state.sheet.lanes[0].day == far


def test_closing_the_search_shows_the_chosen_visit_again(page):
    choose(page, "欧阳娜娜")
    page.find_free()
    assert page.side.below is page.free
    page.free.closed.emit()
    assert page.side.below is not page.free


def test_the_clinic_without_doctors_books_from_an_empty_form(page, dialog):
    page.board.show_sheet(EMPTY)
    page.new_here()
    assert dialog(VisitDialog).fields.staff_id is None


def test_debts_are_red_on_the_board_and_in_the_panel(page, context, clinic):
    visit = named(page, "欧阳娜娜")
    sheet = page.board.state.sheet
    owing = replace(sheet, beside=Beside(debts={visit.customer_id: 12_000}))
    assert Mark.DEBT in owing.marks(visit)
    page.panel.show_visit(visit, owing, DAY, private=False)
    assert "Owes 120.00 yuan" in page.panel._warning.text()
    page.panel.show_visit(visit, owing, DAY, private=True)
    assert "120" not in page.panel._warning.text()
