from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from clinic_desk.desk.appointments import queries as visits
from clinic_desk.desk.appointments import service as service_
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals import queries, service
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.customers.records import Customer
from clinic_desk.storage.act import Actor
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.waiting_room.check_in import CheckIn
from clinic_desk.ui.appointments.waiting_room.escort_dialog import EscortDialog
from clinic_desk.ui.appointments.waiting_room.panel import WaitingPanel
from clinic_desk.ui.appointments.waiting_room.tell_dialog import TellDialog
from clinic_desk.ui.kit.routes import OpenCustomer
from tests.small import at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
POPUP = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
WAITED, STILL, TOLD, ESCORT = 3, 4, 5, 9


def mark(context, number, stage, when):
    def change(act):
        visit = visits.visit(act.session, number)
        service_.mark(act, number, stage, version=visit.version, at=when)

    context.do("x", change)


@pytest.fixture
def waiting(context, booked, clock):
    """Ouyang since 9:00 and Lü since 9:20 for Dr Li, Zeng early for Dr Wang; it is 9:40."""
    found = {}
    for name, start, doctor, came in (
        ("欧阳娜娜", "09:00", 0, at(8, 50)),
        ("吕伟", "09:30", 0, at(9, 20)),
        ("曾国强", "10:00", 1, at(9, 30)),
    ):
        found[name] = booked(start, name, doctor=doctor)
        mark(context, found[name], AppointmentStatus.ARRIVED, came)
    clock.now = at(9, 40)
    return found


@pytest.fixture
def panel(qtbot, context, waiting):
    panel = WaitingPanel(context)
    qtbot.addWidget(panel)
    panel.resize(1000, 300)
    panel.show()
    qtbot.waitExposed(panel)
    context.bulletin.changed.connect(lambda _action: panel.reload())
    panel.activateWindow()
    panel.reload()
    panel.take_focus()
    qtbot.waitUntil(panel.table.hasFocus)
    yield panel
    for dialog in panel.findChildren(QDialog):
        dialog.done(0)


@pytest.fixture
def dialog(qtbot, panel):
    def found(kind):
        def shown():
            return [one for one in panel.findChildren(kind) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        one = shown()[-1]
        qtbot.waitUntil(one.isActiveWindow)
        return one

    return found


def lines(panel):
    rows = panel.table.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_the_urgent_ones_stand_first_with_words_for_it(panel):
    assert lines(panel) == [
        ["1", "欧阳娜娜", "", "40 min, too long", "Any moment", "Not told", "李医生", "09:00",
         "08:50 · 50′", ""],
        ["2", "吕伟", "", "10 min", "30 min", "", "李医生", "09:30", "09:20 · 20′", ""],
        ["3", "曾国强", "Elderly", "0 min", "10 min", "", "王医生", "10:00", "09:30 · 10′", ""],
    ]  # fmt: skip
    assert panel._summary.full == "3 waiting  ·  1 past the limit"
    assert (panel.title, panel.count()) == ("Waiting room", 3)


def test_the_times_go_on_while_it_is_seen(panel, clock):
    clock.now = at(9, 46)
    panel.watch._timer.timeout.emit()
    assert [line[WAITED] for line in lines(panel)] == ["46 min, too long", "16 min, long", "0 min"]
    clock.now = at(9, 52)
    panel.hide()
    panel.watch._timer.timeout.emit()
    assert lines(panel)[1][WAITED] == "16 min, long"


def test_one_timer_at_a_pace_of_twenty_seconds(panel):
    assert panel.watch._timer.isActive()
    assert panel.watch._timer.interval() == 20_000


def test_the_chosen_row_and_the_tips_stay_with_the_patient(panel, waiting, clock):
    assert panel.table.chosen().id == waiting["欧阳娜娜"]
    panel.table.choose(waiting["曾国强"])
    clock.now = at(10, 40)
    panel.reload()
    assert panel.table.chosen().id == waiting["曾国强"]
    tips = [
        panel.table.rows.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        for column in (WAITED, STILL, TOLD, 8)
    ]
    assert tips[0] == "Since 09:00: the booked time, or the arrival if that was later"
    assert "李医生" in tips[1]
    assert tips[2:] == ["", "Here for 110 min"]


def test_a_header_sorts_by_the_number_behind_the_words(panel, waiting):
    panel.table.sortByColumn(WAITED, Qt.SortOrder.AscendingOrder)
    assert [row.waited for row in panel.table.rows.rows] == [0, 10, 40]
    panel.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.queue_number for row in panel.table.rows.rows] == [3, 2, 1]


@pytest.mark.parametrize(("key", "step"), [(Key.Key_S, Step.SEAT), (Key.Key_L, Step.LEAVE)])
def test_a_letter_asks_for_the_step(qtbot, panel, waiting, key, step):
    with qtbot.waitSignal(panel.step_asked) as asked:
        qtbot.keyClick(panel.table, key)
    assert asked.args == [waiting["欧阳娜娜"], step]


def test_the_card_the_board_and_the_second_screen(qtbot, panel, context, clinic, asked, waiting):
    qtbot.keyClick(panel.table, Key.Key_G)
    assert asked == [OpenCustomer(clinic.customers["欧阳娜娜"])]
    with qtbot.waitSignal(panel.visit_asked) as shown:
        qtbot.keyClick(panel.table, Key.Key_Return)
    assert shown.args == [waiting["欧阳娜娜"]]
    with qtbot.waitSignal(panel.screen_asked):
        qtbot.keyClick(panel.table, Key.Key_V)


def test_every_key_that_is_offered_is_a_shortcut(panel):
    offered = [shown for shown, _meaning in panel.keys()]  # noqa: SIM118 - not a dict
    bound = [action.shortcut().toString() for action in panel.actions()]
    assert sorted(offered) == sorted([*bound, "Enter"])


@POPUP
def test_right_click_offers_the_same(qtbot, panel):
    middle = panel.table.visualRect(panel.table.rows.index(1, 1)).center()
    panel.table.customContextMenuRequested.emit(middle)
    (menu,) = [one for one in panel.findChildren(QMenu) if one.isVisible()]
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said == [
        "Seat the patient",
        "Tell the patient…",
        "Escort…",
        "Customer card",
        "Left unseen",
    ]
    assert panel.table.chosen().customer == "吕伟"
    menu.close()


# telling


def test_telling_is_filled_in_and_logged(qtbot, panel, context, clinic, dialog, waiting, clock):
    panel.table.choose(waiting["吕伟"])
    qtbot.keyClick(panel.table, Key.Key_T)
    form = dialog(TellDialog)
    assert form.told_by.currentText() == "小陈"
    assert (form.estimate.value(), form.apologised.isChecked(), form.rebook.isChecked()) == (
        30,
        True,
        False,
    )
    assert form.sentence == (
        "“吕伟, I am very sorry that you have to wait. 李医生 needs more time with the patient "
        "before you: it will be about 30 more minutes. May I bring you some water, or find you "
        "another time?”"
    )
    form.told_by.setCurrentText("王医生")
    form.estimate.setText("45")
    assert "45 more minutes" in form.sentence
    form.rebook.setChecked(True)
    form.note.setText("请先喝水")
    qtbot.keyClick(form.note, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible())
    (notice,) = context.read(lambda s: queries.notices(s, [waiting["吕伟"]]))[waiting["吕伟"]]
    assert (notice.told_by, notice.estimate, notice.note) == ("王医生", 45, "请先喝水")
    assert (notice.apologised, notice.rebook_offered, notice.at) == (True, True, clock.now)
    assert lines(panel)[1][TOLD] == "09:40 · 45′"
    tip = panel.table.rows.index(1, TOLD).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "王医生, 09:40: still 45 min\n请先喝水"


def test_nobody_is_promised_less_than_five_minutes(qtbot, panel, dialog):
    qtbot.keyClick(panel.table, Key.Key_T)
    assert dialog(TellDialog).estimate.value() == 5


def test_an_estimate_that_is_missing_is_refused_at_its_field(
    qtbot, panel, dialog, context, waiting
):
    qtbot.keyClick(panel.table, Key.Key_T)
    form = dialog(TellDialog)
    form.estimate.setText("")
    assert "about … more" in form.sentence
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.field("estimate").refusal.startswith("Enter how long")
    form.estimate.setText("500")
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.field("estimate").refusal == "Type a number from 0 to 240."
    assert context.read(lambda s: queries.notices(s, [waiting["欧阳娜娜"]])) == {}


def test_what_was_said_before_stands_there(qtbot, panel, context, dialog, waiting):
    for minutes, note in ((10, ""), (20, "换了杯茶")):
        context.do(
            "x",
            lambda act, minutes=minutes, note=note: service.tell(
                act, waiting["欧阳娜娜"], told_by="小陈", estimate=minutes, apologised=True,
                rebook_offered=False, note=note,
            ),
        )  # fmt: skip
    qtbot.keyClick(panel.table, Key.Key_T)
    form = dialog(TellDialog)
    said = [one.text() for one in form.findChildren(QWidget) if hasattr(one, "text")]
    assert "Told at 09:40 by 小陈: still 20 min · 换了杯茶" in said
    assert "Told at 09:40 by 小陈: still 10 min" in said


def test_the_one_who_is_seated_meanwhile_need_not_be_told(panel, context, waiting, clock):
    mark(context, waiting["欧阳娜娜"], AppointmentStatus.IN_TREATMENT, clock.now)
    panel.tell(waiting["欧阳娜娜"])
    assert not [one for one in panel.findChildren(TellDialog) if one.isVisible()]


def test_who_has_no_right_is_refused_in_the_form(qtbot, panel, context, dialog):
    context.desk.actor = Actor(None, "guest", frozenset())
    qtbot.keyClick(panel.table, Key.Key_T)
    form = dialog(TellDialog)
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.refusal.startswith("Your role may not do this.")
    assert form.isVisible()


# the prompt


@pytest.fixture
def prompts(panel):
    heard = []
    panel.prompt.connect(lambda sentence, visit: heard.append((sentence, visit)))
    return heard


def test_who_waits_too_long_is_asked_about_once_in_a_limit(panel, prompts, clock, waiting):
    panel.watch._prompted.clear()
    panel.watch.look()
    number = waiting["欧阳娜娜"]
    assert prompts == [("欧阳娜娜 has waited 40 min for 李医生. Who tells them?", number)]
    clock.now = at(9, 44)
    panel.watch.look()
    assert len(prompts) == 1
    clock.now = at(9, 45)
    panel.watch.look()
    sentence, visit = prompts[1]
    assert visit == number
    assert sentence == (
        "欧阳娜娜 has waited 45 min for 李医生. Who tells them? 1 other patient(s) too."
    )
    clock.now = at(9, 59)
    panel.watch.look()
    assert len(prompts) == 2
    clock.now = at(10)
    panel.watch.look()
    assert len(prompts) == 3


def test_who_was_told_is_left_alone_for_the_limit(panel, prompts, context, clock, waiting):
    panel.watch._prompted.clear()
    number = waiting["欧阳娜娜"]
    context.do(
        "x",
        lambda act: service.tell(
            act, number, told_by="小陈", estimate=10, apologised=True, rebook_offered=False
        ),
    )
    panel.watch.look()
    assert prompts == []
    assert lines(panel)[0][TOLD] == "09:40 · 10′"
    clock.now = at(9, 55)
    panel.watch.look()
    assert prompts[0][1] == number
    assert lines(panel)[0][TOLD] == "Not told"


def test_the_prompt_comes_while_the_list_is_closed(qtbot, context, waiting, clock):
    home = QWidget()
    qtbot.addWidget(home)
    panel = WaitingPanel(context)
    panel.setParent(home)
    home.show()
    panel.hide()
    heard = []
    panel.prompt.connect(lambda *values: heard.append(values))
    panel.watch._timer.timeout.emit()
    assert [visit for _, visit in heard] == [waiting["欧阳娜娜"]]
    home.hide()
    clock.now = at(10, 40)
    panel.watch._timer.timeout.emit()
    assert len(heard) == 1, "a window that is gone asks nobody"


def test_the_clinics_own_limit_is_used(panel, prompts, context, clinic):
    context.desk.actor = clinic.owner
    context.do("x", lambda act: clinic_service.keep_setting(act, "waiting.limit_minutes", 60))
    panel.watch._prompted.clear()
    panel.watch.look()
    assert prompts == []
    assert lines(panel)[0][WAITED] == "40 min"


# escort


def test_who_escorts_is_asked_and_kept(qtbot, panel, context, clinic, dialog, waiting):
    def need_one(act):
        customer = act.session.get_one(Customer, clinic.customers["欧阳娜娜"])
        customer.priorities = "escort"

    context.do("x", need_one)
    assert lines(panel)[0][ESCORT] == "None yet"
    assert lines(panel)[0][2] == "", "the escort has a column of its own"
    qtbot.keyClick(panel.table, Key.Key_E)
    form = dialog(EscortDialog)
    assert form.who.findText("小陈") >= 0
    form.who.setCurrentText("女儿")
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert lines(panel)[0][ESCORT] == "女儿"
    panel.activateWindow()
    qtbot.waitUntil(panel.table.hasFocus)
    qtbot.keyClick(panel.table, Key.Key_E)
    form = dialog(EscortDialog)
    assert form.who.currentText() == "女儿"
    form.who.setCurrentText("")
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert lines(panel)[0][ESCORT] == "None yet"


def test_a_visit_changed_meanwhile_is_told_in_the_form(qtbot, panel, context, dialog, waiting):
    qtbot.keyClick(panel.table, Key.Key_E)
    form = dialog(EscortDialog)
    number = waiting["欧阳娜娜"]
    context.do(
        "x", lambda act: service.set_escort(act, number, who="护士", version=form._row.version)
    )
    form.who.setCurrentText("女儿")
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.refusal.startswith("Somebody else changed this meanwhile.")
    assert form.who.currentText() == "女儿"


# the rest


def test_who_is_in_treatment_is_counted_and_named_past_the_plan(panel, context, waiting, clock):
    mark(context, waiting["欧阳娜娜"], AppointmentStatus.IN_TREATMENT, clock.now)
    assert panel._summary.full == "2 waiting  ·  1 in treatment"
    clock.now += timedelta(minutes=45)
    panel.reload()
    assert panel._summary.full.endswith("欧阳娜娜 in treatment for 45 min, planned 30")


def test_nobody_there_says_what_it_is_for_and_offers_to_check_in(
    qtbot, panel, context, waiting, dialog
):
    for number in waiting.values():
        mark(context, number, AppointmentStatus.BOOKED, None)
    assert lines(panel) == []
    assert not any(action.isEnabled() for action in panel._of_chosen)
    assert panel.table._empty.isVisible()
    assert "Nobody is waiting." in panel.table._empty._text.text()
    qtbot.mouseClick(panel.table._empty._button, LEFT)
    dialog(CheckIn)


def test_what_is_done_to_nobody_does_nothing(panel, context, waiting, asked):
    for number in waiting.values():
        mark(context, number, AppointmentStatus.BOOKED, None)
    heard = []
    panel.step_asked.connect(lambda *values: heard.append(values))
    for do in (panel._seat, panel._tell, panel._escort, panel._card):
        do()
    assert heard == asked == []
    assert not [one for one in panel.findChildren(QDialog) if one.isVisible()]


def test_somebody_checked_in_is_chosen(qtbot, panel, context, clinic, dialog):
    qtbot.keyClick(panel.table, Key.Key_A)
    form = dialog(CheckIn)
    form.person.show_customer(clinic.customers["单小红"])
    qtbot.keyClick(form.person.pick, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert panel.table.chosen().customer == "单小红"


def test_the_age_of_the_elderly_is_the_clinics(panel, context, clinic, waiting):
    context.desk.actor = clinic.owner
    assert lines(panel)[2][2] == "Elderly"
    context.do("x", lambda act: clinic_service.keep_setting(act, "waiting.elderly_from", 70))
    assert lines(panel)[2][2] == ""
    born = context.read(lambda s: s.get_one(Customer, clinic.customers["曾国强"]).birth_date)
    assert born == date(1960, 1, 15)
