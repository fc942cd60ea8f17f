"""Three columns that live by the minute; keys act on the line that is chosen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals import service as arrivals
from clinic_desk.desk.arrivals.limits import WAITING_LIMIT
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.fees import queries as fees_queries
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.queries import entries
from clinic_desk.desk.waitlist.service import add_entry
from clinic_desk.jobs.backup import made
from clinic_desk.ui.kit.routes import (
    Book,
    NewBill,
    OpenBill,
    OpenCustomer,
    OpenPage,
    OpenWaitingRoom,
)
from clinic_desk.ui.today.column import Column
from tests.small import NOW, TODAY

Key = Qt.Key
Status = AppointmentStatus
DAY = timedelta(days=1)


def told(column: Column) -> list[tuple[str, str]]:
    """Title and what stands at the right of every line; headings in brackets."""
    return [
        (f"[{line.title}]", line.trail) if line.heading else (line.title, line.trail)
        for line in column.list.lines
    ]


def status_of(context, number: int) -> AppointmentStatus:
    return context.read(lambda session: appointments.visit(session, number)).status


@pytest.fixture
def bill(context, clinic):
    def make(customer: str, fen: int, *, paid: int = 0, visit: int | None = None) -> int:
        payments = [PaymentForm(PaymentWay.WECHAT, paid)] if paid else []
        form = fees.BillForm(
            clinic.customers[customer], [LineForm("x", fen)], payments, appointment_id=visit
        )
        return context.do("Post bill", lambda act: fees.post_bill(act, form))

    return make


def test_arrivals_stand_by_stage_and_the_longest_waiting_first(seen, book):
    book("吕伟", 9, 0, status=Status.ARRIVED, arrived=20)
    book("单小红", 9, 1, status=Status.ARRIVED, arrived=5)
    book("曾国强", 9, 2, status=Status.IN_TREATMENT, arrived=25)
    book("欧阳娜娜", 8 + 2, 0, status=Status.DONE)
    book("单乐乐", 11, 1)
    page = seen()
    assert told(page.arrivals) == [
        ("[Waiting]", "2"),
        ("单小红", "25 min"),
        ("吕伟", "10 min"),
        ("[In treatment]", "1"),
        ("曾国强", "5 min"),
        ("[Done, not billed]", "1"),
        ("欧阳娜娜", "Bill it"),
        ("[Expected next]", "1"),
        ("单乐乐", ""),
    ]
    counts = {name: button.count for name, button in page.arrivals.buttons.items()}
    assert counts == {"waiting": 2, "treated": 1, "to_bill": 1, "expected": 1}


def test_waiting_times_tick_without_reading(seen, book, clock):
    number = book("吕伟", 9, status=Status.ARRIVED, arrived=28)
    book("单小红", 9, 1)
    page = seen()
    lines = {line.title: line for line in page.arrivals.list.lines}
    assert (lines["吕伟"].trail, lines["吕伟"].tone) == ("2 min", "text")
    page.arrivals.list.choose(("visit", number))
    clock.now = NOW + timedelta(minutes=15)
    page._tick.timeout.emit()
    lines = {line.title: line for line in page.arrivals.list.lines}
    assert (lines["吕伟"].trail, lines["吕伟"].tone) == ("17 min, not told", "warn")
    assert (lines["单小红"].trail, lines["单小红"].tone) == ("15 min late", "warn")
    clock.now = NOW + timedelta(minutes=40)
    page._tick.timeout.emit()
    lines = {line.title: line for line in page.arrivals.list.lines}
    assert lines["吕伟"].tone == "danger"
    assert page.arrivals.list.chosen().title == "吕伟"


def test_the_clinics_own_limit_counts_and_who_was_told_is_not_asked_for(seen, book, context, clock):
    number = book("吕伟", 9, status=Status.ARRIVED, arrived=28)
    context.do("x", lambda act: keep_setting(act, WAITING_LIMIT, 40))
    page = seen()

    def line(minutes):
        clock.now = NOW + timedelta(minutes=minutes)
        page._tick.timeout.emit()
        found = page.arrivals.list.lines[1]
        return found.trail, found.tone, found.sign

    assert line(39) == ("41 min", "text", "clock")
    assert line(40) == ("42 min, not told", "warn", "bell")
    context.do(
        "x",
        lambda act: arrivals.tell(
            act, number, told_by="Chen", estimate=10, apologised=True, rebook_offered=False
        ),
    )
    assert line(41) == ("43 min", "warn", "clock")
    assert line(80) == ("82 min, not told", "danger", "bell")


def test_an_early_arrival_is_not_late_before_the_booked_time(seen, book):
    book("单乐乐", 11, status=Status.ARRIVED)
    line = seen().arrivals.list.lines[1]
    assert (line.trail, line.tone) == ("30 min", "text")
    assert line.below == "No. 1 · Child · First visit · 洁牙 · 李医生"


def test_the_waiting_room_is_a_key_away_with_who_waits(seen, press, book, asked):
    number = book("吕伟", 9, status=Status.ARRIVED)
    coming = book("单乐乐", 11)
    page = seen()
    page.arrivals.list.choose(("visit", number))
    press(Key.Key_W)
    page.arrivals.list.choose(("visit", coming))
    press(Key.Key_W)
    page.arrivals.room.click()
    rooms = [one for one in asked if isinstance(one, OpenWaitingRoom)]
    assert rooms == [OpenWaitingRoom(number), OpenWaitingRoom(), OpenWaitingRoom()]


def test_a_confirmed_visit_says_so(seen, book):
    book("单乐乐", 11, status=Status.CONFIRMED)
    page = seen()
    assert told(page.arrivals)[1] == ("单乐乐", "Confirmed")
    line = page.arrivals.list.lines[1]
    assert line.below == "Child · First visit · 洁牙 · 李医生"
    assert "11:00" in line.spoken


def test_a_number_shows_its_list_alone_and_pressed_again_all(qtbot, seen, book):
    book("吕伟", 9, status=Status.ARRIVED)
    book("单乐乐", 11)
    page = seen()
    expected = page.arrivals.buttons["expected"]
    qtbot.mouseClick(expected, Qt.MouseButton.LeftButton)
    assert [title for title, _ in told(page.arrivals)] == ["[Expected next]", "单乐乐"]
    qtbot.mouseClick(page.arrivals.buttons["waiting"], Qt.MouseButton.LeftButton)
    assert not expected.isChecked()
    assert [title for title, _ in told(page.arrivals)] == ["[Waiting]", "吕伟"]
    qtbot.mouseClick(page.arrivals.buttons["waiting"], Qt.MouseButton.LeftButton)
    assert len(told(page.arrivals)) == 4


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Key.Key_A, Status.ARRIVED),
        (Key.Key_S, Status.IN_TREATMENT),
        (Key.Key_D, Status.DONE),
        (Key.Key_X, Status.MISSED),
    ],
)
def test_one_key_marks_the_chosen_visit(seen, press, book, context, key, status):
    number = book("单乐乐", 11)
    book("吕伟", 12 + 1)
    page = seen()
    assert page.arrivals.list.choose(("visit", number))
    press(key)
    assert status_of(context, number) is status
    assert context.database.undoable is not None


def test_a_key_with_nothing_chosen_marks_nothing(seen, press, book, context):
    number = book("单乐乐", 11)
    seen()
    for key in (Key.Key_A, Key.Key_D, Key.Key_X, Key.Key_B):
        press(key)
    assert status_of(context, number) is Status.BOOKED


def test_what_the_desk_refuses_is_said(seen, press, book):
    number = book("单乐乐", 11, status=Status.DONE)
    page = seen()
    page.arrivals.list.choose(("visit", number))
    press(Key.Key_X)
    assert "cannot be marked “Missed”" in page.notice.text


def test_a_role_without_the_right_is_told(seen, press, book, context, clinic):
    from clinic_desk.storage.act import Actor

    number = book("单乐乐", 11)
    context.desk.actor = Actor(clinic.desk.staff_id, "guest", frozenset())
    page = seen()
    page.arrivals.list.choose(("visit", number))
    press(Key.Key_A)
    assert "Your role may not do this" in page.notice.text


def test_arrow_keys_go_about_and_enter_opens_the_customer(seen, press, book, asked, clinic):
    book("吕伟", 9, status=Status.ARRIVED)
    book("单乐乐", 11)
    page = seen()
    assert asked == []
    press(Key.Key_Down)
    assert asked == [OpenCustomer(clinic.customers["吕伟"])]
    press(Key.Key_Down)
    assert asked[-1] == OpenCustomer(clinic.customers["单乐乐"])
    press(Key.Key_Return)
    assert asked[-1] == OpenCustomer(clinic.customers["单乐乐"])
    assert len(asked) == 3
    press(Key.Key_Left)
    assert page.notes.list.hasFocus()
    press(Key.Key_Right)
    assert page.arrivals.list.hasFocus()


def test_a_done_visit_is_billed_by_its_key_and_leaves_the_list(
    seen, press, book, bill, asked, clinic
):
    number = book("欧阳娜娜", 10, status=Status.DONE)
    page = seen()
    press(Key.Key_Down)
    press(Key.Key_B)
    assert asked[-1] == NewBill(clinic.customers["欧阳娜娜"], number)
    bill("欧阳娜娜", 19800, paid=19800, visit=number)
    assert page.arrivals.buttons["to_bill"].count == 0


def test_money_shows_takings_debts_and_bills(seen, press, bill, book, asked, clock):
    book("吕伟", 9)
    clock.now = NOW - 40 * DAY
    old = bill("曾国强", 9800)
    clock.now = NOW
    bill("欧阳娜娜", 19800, paid=19800)
    part = bill("单小红", 20000, paid=5000)
    page = seen("money")
    assert page.money.total.text() == "248.00"
    assert page.money.ways == "WeChat Pay 248.00"
    assert told(page.money) == [
        ("[Debts, the oldest first]", "2"),
        ("曾国强", "98.00"),
        ("单小红", "150.00"),
        ("[Bills today]", "2"),
        ("单小红", "200.00"),
        ("欧阳娜娜", "198.00"),
    ]
    assert page.money.list.lines[1].below.startswith("40 day")
    page.money.list.choose(("debt", old))
    press(Key.Key_Return)
    assert asked[-1] == OpenBill(old)
    page.money.list.choose(("bill", part))
    press(Key.Key_Return)
    assert asked[-1] == OpenBill(part)


def test_amounts_are_covered(seen, bill, book, context, clinic):
    book("吕伟", 9)
    bill("单小红", 20000, paid=5000)
    page = seen("money")
    context.desk.private = True
    assert page.money.total.text() == "****"
    assert page.money.ways == "WeChat Pay ****"
    assert told(page.money)[1] == ("单小红", "****")
    context.desk.private = False
    assert page.money.total.text() == "50.00"
    context.desk.actor = clinic.clinician
    assert page.money.total.text() == "****"


def test_the_takings_lead_to_the_fees(qtbot, seen, book, asked):
    book("吕伟", 9)
    page = seen("money")
    qtbot.mouseClick(page.money.total, Qt.MouseButton.LeftButton)
    assert asked == [OpenPage("fees")]


def test_notes_show_who_fell_out_what_is_unmarked_and_birthdays(seen, book, context, asked, press):
    form = customers.CustomerForm("寿星", Sex.FEMALE, TODAY.replace(year=1990))
    number = context.do("Register", lambda act: customers.register(act, form))
    book("吕伟", 9, status=Status.MISSED)
    book("单乐乐", 11, 1, status=Status.CANCELLED_BY_PATIENT)
    book("曾国强", 10, day=TODAY - DAY)
    book("单小红", 10, day=TODAY - 7 * DAY, status=Status.ARRIVED)
    book("欧阳娜娜", 10, day=TODAY - 8 * DAY)
    page = seen("notes")
    assert told(page.notes) == [
        ("[Not marked, last seven days]", "2"),
        ("单小红", ""),
        ("曾国强", ""),
        ("[Missed or cancelled today]", "2"),
        ("吕伟", ""),
        ("单乐乐", ""),
        ("[Birthdays today]", "1"),
        ("寿星", "turns 36"),
    ]
    below = {line.title: line.below for line in page.notes.list.lines}
    assert below["单乐乐"] == "Cancelled by patient · busy · 洁牙 · 王医生"
    page.notes.list.choose(("birthday", number))
    press(Key.Key_Return)
    assert asked[-1] == OpenCustomer(number)


def test_an_unmarked_visit_is_marked_from_the_notes(seen, press, book, context):
    number = book("曾国强", 10, day=TODAY - DAY)
    page = seen("notes")
    press(Key.Key_Down)
    press(Key.Key_D)
    assert status_of(context, number) is Status.DONE
    assert page.notes.buttons["unmarked"].count == 0


def test_a_marked_line_hands_on_to_the_next(seen, press, book, context):
    first, second = book("曾国强", 9, day=TODAY - DAY), book("吕伟", 11, day=TODAY - DAY)
    page = seen("notes")
    press(Key.Key_Down)
    press(Key.Key_D)
    press(Key.Key_X)
    assert status_of(context, first) is Status.DONE
    assert status_of(context, second) is Status.MISSED
    assert page.notes.list.lines == []


def test_the_back_up_is_made_from_here(qtbot, seen, book, context):
    book("吕伟", 9)
    page = seen("notes")
    assert page.notes.backup.full == "No back-up yet"
    qtbot.mouseClick(page.notes.back_up, Qt.MouseButton.LeftButton)
    assert page.notes.backup.full == "Backing up…"
    assert not page.notes.back_up.isEnabled()
    context.tasks.wait()
    assert page.notes.backup.full == "Last back-up Today 09:00"
    assert len(made(context.paths.backups)) == 1


def test_a_back_up_that_is_refused_says_why(qtbot, seen, book, context, clinic):
    book("吕伟", 9)
    context.desk.actor = clinic.clinician
    page = seen("notes")
    qtbot.mouseClick(page.notes.back_up, Qt.MouseButton.LeftButton)
    context.tasks.wait()
    assert "Your role may not do this" in page.notice.text
    assert page.notes.backup.full == "No back-up yet"


def test_an_old_back_up_is_warned_of(qtbot, seen, book, context, clock):
    book("吕伟", 9)
    page = seen("notes")
    qtbot.mouseClick(page.notes.back_up, Qt.MouseButton.LeftButton)
    context.tasks.wait()
    tones = []
    for days in (1, 3, 8):
        clock.now = NOW + days * DAY
        page.reload()
        tones.append(page.notes.backup.property("tone"))
    assert tones == ["muted", "warn", "danger"]


def test_a_new_clinic_is_shown_its_first_steps(qtbot, page, context, book, asked):
    page.show()
    assert page.stack.currentWidget() is page.first
    for _icon, press in (page.first.customers, page.first.prices, page.first.booking):
        qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    assert asked == [OpenPage("customers"), OpenPage("fees"), Book()]
    kinds = [step[1].property("kind") for step in (page.first.customers, page.first.booking)]
    assert kinds == ["plain", "primary"]
    book("吕伟", 9)
    assert page.stack.currentWidget() is not page.first


def test_right_click_offers_what_keys_do(qtbot, seen, book):
    book("吕伟", 9)
    page = seen()
    shown = [action.text() for action in page.arrivals.list._menu]
    assert shown == ["Arrived", "In treatment", "Done", "Missed", "Bill the visit"]
    told = page.keys()
    assert {key for key, _ in told} >= {"A", "S", "D", "X", "B", "Enter"}


def test_lists_without_lines_say_so(seen, book):
    book("吕伟", 9, status=Status.DONE, day=TODAY - DAY)
    page = seen()
    assert page.arrivals.list.lines == []
    assert page.arrivals.list._empty.isVisible()


def test_a_long_list_of_debts_counts_all_and_shows_the_oldest(seen, book, bill, context):
    book("吕伟", 9)
    for _ in range(3):
        bill("单小红", 100)
    page = seen("money")
    rows = context.read(fees_queries.unpaid)
    many = [rows[0]] * 201
    from clinic_desk.ui.today.money import Money

    page.money.show_money(Money([], many, []))
    assert page.money.buttons["unpaid"].count == 201
    assert len([line for line in page.money.list.lines if not line.heading]) == 200


def test_after_midnight_the_new_day_is_shown(seen, book, clock):
    book("吕伟", 9)
    book("单乐乐", 10, day=TODAY + DAY)
    page = seen()
    clock.now = NOW + DAY
    page._tick.timeout.emit()
    assert [title for title, _ in told(page.arrivals)] == ["[Expected next]", "单乐乐"]
    assert page.notes.buttons["unmarked"].count == 1


def test_a_double_click_opens_the_customer(qtbot, seen, book, asked, clinic):
    book("吕伟", 9)
    page = seen()
    shown = page.arrivals.list
    place = shown.visualRect(shown.model().index(1, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [OpenCustomer(clinic.customers["吕伟"])] * 2


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_line_does_what_its_keys_do(qtbot, seen, book, context):
    number = book("吕伟", 9)
    page = seen()
    shown = page.arrivals.list
    shown.customContextMenuRequested.emit(shown.visualRect(shown.model().index(0, 0)).center())
    assert not shown.findChildren(QMenu)
    shown.customContextMenuRequested.emit(shown.visualRect(shown.model().index(1, 0)).center())
    (menu,) = shown.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert status_of(context, number) is Status.ARRIVED


def test_lines_are_read_out(seen, book):
    book("吕伟", 9, status=Status.ARRIVED, arrived=10)
    page = seen()
    index = page.arrivals.list.model().index(1, 0)
    assert index.data() == "09:00, 吕伟, No. 1 · First visit · 洁牙 · 李医生, 20 min"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()


def test_who_was_missed_and_came_after_all_waits_no_longer(seen, press, book, context, clinic):
    number = book("单乐乐", 11, status=Status.MISSED)
    form = WaitForm(clinic.customers["单乐乐"], 30, service_id=clinic.services["洁牙"])
    context.do("x", lambda act: add_entry(act, form))
    page = seen("notes")
    page.notes.list.choose(("visit", number))
    press(Key.Key_A)
    assert status_of(context, number) is Status.ARRIVED
    assert context.read(lambda session: entries(session, NOW)) == []
