"""Doctors, chairs, a doctor's week and the month: the same book seen four ways."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.chairs import keep_chair
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.board.sheet import EMPTY
from clinic_desk.ui.appointments.board.view_switch import ViewSwitch
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.page import AppointmentsPage
from clinic_desk.ui.kit import theme
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
TOMORROW = DAY + timedelta(days=1)
MONDAY = DAY - timedelta(days=DAY.weekday())


@pytest.fixture
def press(qtbot, page):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            target = page.month if page.view is View.MONTH else page.board
            qtbot.keyClick(target, key, modifiers)

    return keys


def named(page, name):
    return next(one for one in page.board.state.sheet.visits if one.customer == name)


def stored(context, visit_id):
    return context.read(lambda session: queries.visit(session, visit_id))


def show(page, view):
    page._on_view(view)
    QApplication.processEvents()


def test_v_goes_through_the_views_and_the_last_is_remembered(qtbot, page, press, context):
    seen = []
    for _ in range(4):
        press(Key.Key_V)
        seen.append((page.view, page.bar.views.view))
    order = [View.CHAIRS, View.WEEK, View.MONTH, View.DOCTORS]
    assert seen == [(view, view) for view in order]
    press(Key.Key_V, Key.Key_V)
    again = AppointmentsPage(context)
    qtbot.addWidget(again)
    again.show()
    assert again.view is View.WEEK
    assert again.board.state.sheet.view is View.WEEK
    press(Key.Key_V)
    third = AppointmentsPage(context)
    qtbot.addWidget(third)
    third.show()
    assert third.month.isVisible()
    assert third.month.days


def test_a_click_in_the_switch_does_the_same(qtbot, page):
    parts = page.bar.views.parts
    qtbot.mouseClick(parts[View.WEEK], Qt.MouseButton.LeftButton)
    assert page.view is View.WEEK
    assert parts[View.WEEK].isChecked()
    qtbot.mouseClick(parts[View.WEEK], Qt.MouseButton.LeftButton)
    assert page.view is View.WEEK
    assert parts[View.CHAIRS].toolTip() == "Chairs (V: the next view)"


def test_a_narrow_switch_shows_one_view_and_goes_on_by_click(qtbot, context):
    switch = ViewSwitch(context.words)
    qtbot.addWidget(switch)
    switch.show()
    asked = []
    switch.chosen.connect(asked.append)
    switch.offer([View.DOCTORS, View.WEEK, View.MONTH])
    assert [view for view, part in switch.parts.items() if part.isVisible()] == [
        View.DOCTORS, View.WEEK, View.MONTH,
    ]  # fmt: skip
    switch.set_narrow(narrow=True)
    assert [view for view, part in switch.parts.items() if part.isVisible()] == [View.DOCTORS]
    qtbot.mouseClick(switch.parts[View.DOCTORS], Qt.MouseButton.LeftButton)
    assert asked == [View.WEEK]
    assert switch.parts[View.DOCTORS].isChecked()


def test_a_clinic_without_chairs_is_not_offered_them(page, press, context, clinic):
    def none(act):
        for chair in clinic.chairs:
            act.session.delete(act.session.get_one(clinic_service.Chair, chair))

    assert page.bar.views.parts[View.CHAIRS].isVisible()
    with context.database.transaction("x", PROGRAM) as act:
        none(act)
    assert not page.bar.views.parts[View.CHAIRS].isVisible()
    press(Key.Key_V)
    assert page.view is View.WEEK


def test_among_chairs_a_visit_changes_its_chair_and_keeps_its_doctor(page, press, context, clinic):
    show(page, View.CHAIRS)
    assert [lane.chair_id for lane in page.board.state.sheet.lanes] == [*clinic.chairs, None]
    visit = named(page, "欧阳娜娜")
    page.board.choose_visit(visit.id)
    press(Key.Key_M, Key.Key_Left, Key.Key_Down, Key.Key_Return)
    moved = stored(context, visit.id)
    assert (moved.staff_id, moved.chair_id) == (visit.staff_id, clinic.chairs[1])
    assert moved.start_at == at("10:15")
    assert page.board.visit.id == visit.id


def test_among_doctors_a_visit_keeps_its_chair(page, press, context, clinic):
    show(page, View.CHAIRS)
    visit = named(page, "欧阳娜娜")
    page.board.choose_visit(visit.id)
    press(Key.Key_M, Key.Key_Left, Key.Key_Return)
    show(page, View.DOCTORS)
    press(Key.Key_M, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    moved = stored(context, visit.id)
    assert (moved.staff_id, moved.chair_id) == (clinic.doctors[2], clinic.chairs[1])


def test_booking_among_chairs_brings_the_chair_along(page, press, dialog, clinic):
    show(page, View.CHAIRS)
    page.board.choose_place(None, at("11:00"), clinic.chairs[1])
    asked = []
    page.board.new_asked.connect(lambda *values: asked.append(values))
    press(Key.Key_N)
    assert asked == [(None, clinic.chairs[1], at("11:00"), 0)]
    form = dialog(VisitDialog)
    assert form.fields.start_at == at("11:00")
    assert form.fields.chair.currentData() == clinic.chairs[1]


def test_the_week_shows_one_doctor_and_shift_arrows_change_the_doctor(
    qtbot, page, press, booked, clinic, context
):
    booked("14:00", "吕伟", day=TOMORROW)
    page.resize(1600, 900)
    page.board.choose_visit(named(page, "欧阳娜娜").id)
    show(page, View.WEEK)
    sheet = page.board.state.sheet
    assert [lane.day for lane in sheet.lanes] == [MONDAY + timedelta(days=n) for n in range(6)]
    assert {one.customer for one in sheet.visits} == {"欧阳娜娜", "吕伟"}
    assert page.board.visit.customer == "欧阳娜娜"
    assert page.bar.text == "11-16 – 11-21 · 2 visit(s)"
    assert page.bar.doctor.currentText() == "李医生"
    press(Key.Key_Right, modifiers=Mod.ShiftModifier)
    assert {one.customer for one in page.board.state.sheet.visits} == {"曾国强"}
    assert page.bar.doctor.currentData() == clinic.doctors[1]
    press(Key.Key_Left, Key.Key_Left, modifiers=Mod.ShiftModifier)
    assert page.doctor == clinic.doctors[2]
    page.bar.doctor.setCurrentIndex(1)
    page.bar.doctor.activated.emit(1)
    assert page.doctor == clinic.doctors[1]
    again = AppointmentsPage(context)
    qtbot.addWidget(again)
    again.show()
    assert (again.view, again.doctor) == (View.WEEK, clinic.doctors[1])


def test_in_the_week_a_visit_goes_to_another_day(page, press, context):
    visit = named(page, "欧阳娜娜")
    page.board.choose_visit(visit.id)
    show(page, View.WEEK)
    press(Key.Key_M, Key.Key_Right, Key.Key_Down, Key.Key_Return)
    moved = stored(context, visit.id)
    assert (moved.staff_id, moved.start_at) == (visit.staff_id, at("10:15", TOMORROW))
    assert page.board.visit.id == visit.id
    assert page.day == TOMORROW


def test_the_day_goes_along_with_the_choice_in_the_week(page, press):
    show(page, View.WEEK)
    page.board.choose_place(page.doctor, at("09:00", MONDAY))
    assert page.day == MONDAY
    assert page.side.month.day == MONDAY
    show(page, View.DOCTORS)
    assert page.board.state.sheet.lanes[0].day == MONDAY


def test_a_closed_day_on_which_somebody_comes_stays_in_the_week(page, context, clinic, booked):
    saturday = MONDAY + timedelta(days=5)
    with context.database.transaction("x", PROGRAM) as act:
        calendar.set_day(act, saturday, [], note="装修")
    show(page, View.WEEK)
    assert len(page.board.state.sheet.lanes) == 5
    with context.database.transaction("x", PROGRAM) as act:
        calendar.set_day(act, saturday, None)
    booked("10:00", "吕伟", day=saturday)
    with context.database.transaction("x", PROGRAM) as act:
        calendar.set_day(act, saturday, [], note="装修")
    assert len(page.board.state.sheet.lanes) == 6


def test_alt_arrows_step_by_what_is_shown(page, press):
    alt = {"modifiers": Mod.AltModifier}
    show(page, View.WEEK)
    press(Key.Key_Right, **alt)
    assert page.day == DAY + timedelta(days=7)
    press(Key.Key_Up, **alt)
    assert page.day == DAY - timedelta(days=21)
    show(page, View.MONTH)
    press(Key.Key_Home, **alt)
    assert page.day == DAY
    press(Key.Key_Right, **alt)
    assert page.day == date(2026, 12, 20)
    press(Key.Key_Down, **alt)
    assert page.day == date(2027, 12, 20)
    assert page.bar._before.accessibleName() == "Month before (Alt+Left)"


def test_a_carried_visit_goes_along_through_views_and_weeks(page, press, context, clinic):
    visit = named(page, "欧阳娜娜")
    page.board.choose_visit(visit.id)
    press(Key.Key_M, Key.Key_V)
    assert page.view is View.CHAIRS
    assert page.board.state.ghost.lane == 2  # as it has no chair
    press(Key.Key_V)
    assert page.view is View.WEEK
    press(Key.Key_Right, modifiers=Mod.ShiftModifier)
    press(Key.Key_Right, modifiers=Mod.AltModifier)
    assert page.board.carried.id == visit.id
    press(Key.Key_Return)
    moved = stored(context, visit.id)
    assert moved.staff_id == clinic.doctors[1]
    assert moved.start_at == at("10:00", DAY + timedelta(days=7))


def test_a_visit_that_the_view_does_not_show_is_found(page, booked, clinic):
    far = DAY + timedelta(days=31)
    number = booked("09:30", "吕伟", doctor=2, day=far)
    show(page, View.WEEK)
    page.open_visit(number)
    assert page.board.visit.id == number
    assert (page.doctor, page.day) == (clinic.doctors[2], far)
    show(page, View.MONTH)
    page.open_visit(number)
    assert page.view is View.DOCTORS
    assert page.board.visit.id == number
    assert not page.board.choose_visit(9999)


def test_a_place_that_the_view_does_not_show_is_found(page, clinic):
    show(page, View.WEEK)
    page.board.choose_place(clinic.doctors[1], at("09:30", TOMORROW))
    assert page.board.place == (clinic.doctors[1], at("09:30", TOMORROW))
    show(page, View.CHAIRS)
    page.board.choose_place(clinic.doctors[2], at("09:30"))
    assert page.view is View.DOCTORS
    assert page.board.place == (clinic.doctors[2], at("09:30"))


def test_the_card_asks_who_booked(page):
    visit = named(page, "欧阳娜娜")
    assert page.board.who_booked(visit) == (at("09:00"), "小陈")


def test_a_device_is_shown_beside_the_doctors(page, context, clinic):
    assert len(page.board.state.sheet.lanes) == 3
    with context.database.transaction("x", PROGRAM) as act:
        keep_chair(act, clinic.chairs[0], "口扫仪")
        act.session.connection().exec_driver_sql(
            "UPDATE appointment SET staff_id = NULL, chair_id = ?", (clinic.chairs[0],)
        )
    page.reload()
    lane = page.board.state.sheet.lanes[3]
    assert (lane.name, lane.staff_id, lane.chair_id) == ("口扫仪", None, clinic.chairs[0])
    page.board.choose_visit(named(page, "曾国强").id)
    assert "口扫仪" in page.board.accessibleDescription()


# the month


@pytest.fixture
def month(qtbot, page, press):
    show(page, View.MONTH)
    page.board.setFocus()
    return page.month


def test_the_month_takes_the_keys_and_goes_from_day_to_day(page, month, press):
    assert month.hasFocus()
    assert page.board.state.sheet is EMPTY
    press(Key.Key_Right, Key.Key_Down, Key.Key_Left)
    assert page.day == month.day == DAY + timedelta(days=7)
    press(Key.Key_PageDown, Key.Key_Up, Key.Key_Home)
    assert month.day == date(2026, 12, 1)
    press(Key.Key_End)
    assert month.day == date(2026, 12, 31)
    assert page.side.month.day == month.day
    assert page.bar.text == "2026-12 · 0 visit(s)"
    press(Key.Key_PageUp)
    assert page.bar.text == "2026-11 · 2 visit(s)"


def test_enter_opens_the_day_as_days_were_seen_last(page, month, press):
    press(Key.Key_Right, Key.Key_Return)
    assert (page.view, page.day) == (View.DOCTORS, TOMORROW)
    assert page.board.hasFocus()
    show(page, View.CHAIRS)
    show(page, View.MONTH)
    press(Key.Key_Return)
    assert page.view is View.CHAIRS


def test_a_click_chooses_and_a_double_click_opens(qtbot, page, month):
    left = Qt.MouseButton.LeftButton
    middle = month.cell(TOMORROW).center().toPoint()
    qtbot.mouseClick(month, left, pos=middle)
    assert (page.view, page.day) == (View.MONTH, TOMORROW)
    qtbot.mouseClick(month, left, pos=QPoint(20, 4))
    assert page.day == TOMORROW
    qtbot.mouseDClick(month, left, pos=middle)
    assert (page.view, page.day) == (View.DOCTORS, TOMORROW)


def test_the_wheel_turns_the_month(month):
    event = QWheelEvent(
        QPointF(50, 80), QPointF(50, 80), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Mod.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(month, event)
    assert month.day == date(2026, 12, 20)


def test_a_day_says_who_has_how_much(qtbot, page, month, booked):
    booked("14:00", "吕伟", minutes=80)
    said = month.accessibleDescription()
    assert said.startswith("2026-11-20 Fri, 李医生: 2 visits · 6 h 10 min free, 王医生: 1 visit")
    point = month.cell(DAY).center().toPoint()
    QApplication.sendEvent(month, QHelpEvent(QEvent.Type.ToolTip, point, month.mapToGlobal(point)))
    tip = QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert "赵医生: 0 visits · 8 h free" in tip


def test_closed_full_and_busy_days_look_so(page, month, booked, context):
    with context.database.transaction("x", PROGRAM) as act:
        calendar.set_day(act, DAY + timedelta(days=4), [], note="装修")
    for doctor, name in enumerate(("吕伟", "单小红", "单乐乐")):
        booked("09:00", name, doctor=doctor, minutes=180, day=TOMORROW)
        booked("13:00", name, doctor=doctor, minutes=300, day=TOMORROW)
    colours = theme.current()
    image = month.grab().toImage()

    def has(day, colour):
        cell = month.cell(day).toRect()
        return any(
            image.pixelColor(x, y) == QColor(colour)
            for x in range(cell.left() + 4, cell.right() - 4, 2)
            for y in range(cell.top() + 4, cell.bottom() - 4)
        )

    assert has(TOMORROW, colours.danger.fill)
    assert has(DAY, colours.good.fill)
    assert not has(DAY, colours.danger.fill)
    assert has(DAY + timedelta(days=4), colours.closed)
    assert "装修" in month._painter.title(month.days[DAY + timedelta(days=4)])


def test_a_booking_is_seen_in_the_month_at_once(month, booked):
    before = month.days[TOMORROW].visits
    booked("09:00", "吕伟", day=TOMORROW)
    assert month.days[TOMORROW].visits == before + 1


def test_new_from_the_month_knows_no_time(page, month, dialog):
    page._new.trigger()
    assert dialog(VisitDialog).fields.start_at is None


def test_the_month_follows_the_theme(month, qapp):
    before = month.grab().toImage()
    try:
        theme.apply(qapp, theme.Look("dark"))
        assert month.grab().toImage() != before
    finally:
        theme.apply(qapp, theme.Look("light"))


def test_months_need_as_many_weeks_as_they_have(month):
    for day, weeks in ((date(2027, 2, 3), 4), (date(2026, 11, 3), 6), (date(2026, 12, 3), 5)):
        month.show_month(day, DAY, {})
        assert len(month.weeks) == weeks
        assert month.weeks[0][0].weekday() == 0
        assert month.cell(day) is not None
    assert month.cell(date(2027, 5, 1)) is None
    assert month.accessibleDescription() == ""
