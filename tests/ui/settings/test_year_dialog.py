"""The year of the clinic: policy, single days, spans and the yearly list, kept where one looks."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_desk.desk.appointments import service as book
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.calendar import notices, queries
from clinic_desk.desk.calendar.calendars import DayKind
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.records import HolidayKind, HolidayPolicy, HolidaySource
from clinic_desk.ui.kit.routes import OpenPage
from clinic_desk.ui.settings.year_day import CLOSED, KINDS, OTHER, USUAL
from clinic_desk.ui.settings.year_dialog import YearDialog
from clinic_desk.ui.settings.year_file import YearFileDialog
from clinic_desk.ui.settings.year_policy import POLICIES
from tests.small import TODAY

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NATIONAL_DAY = date(2026, 10, 1)


@pytest.fixture(autouse=True)
def _seeded(context) -> None:
    context.do("Seed", notices.seed_holidays)


@pytest.fixture
def section(page):
    return page.show_section("hours")


@pytest.fixture
def year(section, hands, qtbot) -> YearDialog:
    hands.click(section.year_button)
    dialog = hands.dialog()
    assert isinstance(dialog, YearDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def why(context, day):
    return context.read(queries.clinic_calendar).why(day)


def choose(dialog, name, value) -> None:
    dialog.field(name).widget.setCurrentIndex(value)


def set_policy(context, policy=HolidayPolicy.ALL, *, make_up=False) -> None:
    context.do("Policy", lambda act: notices.set_policy(act, policy, make_up=make_up))


def visit(context, clinic, start: datetime):
    form = VisitForm(
        clinic.customers["吕伟"], clinic.doctors[0], start, 30, clinic.services["洁牙"]
    )
    return context.do("Book", lambda act: book.book(act, form))


def test_it_opens_on_today_with_the_keys_in_the_year(year):
    assert (year.title.text(), year.view.day) == ("2026", TODAY)
    assert QApplication.focusWidget() is year.view
    assert year.said.text().startswith("2026-11-20 Fri · Usual hours")
    assert year.provisional.isHidden()


def test_a_year_without_notice_says_so(year, hands):
    year._after.click()
    assert (year.title.text(), year.view.day) == ("2027", date(2027, 11, 20))
    wanted = "The notice for 2027 is not entered: its holidays are estimated."
    assert year.provisional.text == wanted
    year._before.click()
    assert year.provisional.isHidden() and year.title.text() == "2026"


def test_the_policy_is_kept_at_once_and_seen(year, context):
    assert year.view.look(NATIONAL_DAY).tone == ""
    year.policy.choice.setCurrentIndex(POLICIES.index(HolidayPolicy.ALL))
    year.policy.choice.activated.emit(year.policy.choice.currentIndex())
    assert context.read(queries.policy) == (HolidayPolicy.ALL, False)
    assert year.view.look(NATIONAL_DAY).tone == "danger"
    assert year.view.look(date(2026, 1, 4)).tone == ""
    year.policy.make_up.click()
    assert context.read(queries.policy) == (HolidayPolicy.ALL, True)
    assert year.view.look(date(2026, 1, 4)).tone == "info"


def test_a_day_is_closed_given_other_hours_and_usual_again(year, context, hands):
    year.view.choose(date(2026, 12, 24))
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    assert dialog.field("hours").widget.isHidden()
    choose(dialog, "clinic", CLOSED)
    hands.type(dialog.field("note").widget, "Party")
    hands.save()
    assert why(context, date(2026, 12, 24)).kind is DayKind.OVERRIDE_CLOSED
    assert year.said.text().endswith("Closed on this day · Party")
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    choose(dialog, "clinic", OTHER)
    hands.save()
    assert dialog.field("hours").refusal.startswith("Enter the hours of this day")
    hands.type(dialog.field("hours").widget, "9-12 14-18")
    hands.save()
    found = why(context, date(2026, 12, 24))
    assert found.windows == (Window(540, 720), Window(840, 1080))
    assert found.note == "Party"
    hands.key(Key.Key_Return)
    choose(hands.dialog(), "clinic", USUAL)
    hands.save()
    assert why(context, date(2026, 12, 24)).kind is DayKind.USUAL


def test_a_day_becomes_rest_make_up_and_ordinary(year, context, hands):
    set_policy(context, make_up=True)
    day = date(2026, 12, 27)
    year.view.choose(day)
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    assert dialog.field("name").widget.isHidden()
    choose(dialog, "kind", KINDS.index(HolidayKind.MAKE_UP))
    hands.type(dialog.field("name").widget, "Stocktaking")
    hands.save()
    found = why(context, day)
    assert (found.kind, found.holiday.name) == (DayKind.MAKE_UP, "Stocktaking")
    assert found.holiday.source is HolidaySource.MANUAL
    hands.key(Key.Key_Return)
    choose(hands.dialog(), "kind", 0)
    hands.save()
    assert why(context, day).kind is DayKind.CLOSED_WEEKDAY


def test_a_name_that_is_only_shown_in_words_is_kept_as_it_was(year, context, hands):
    year.view.choose(NATIONAL_DAY)
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    assert dialog.field("name").widget.text() == "National Day"
    choose(dialog, "clinic", CLOSED)
    hands.save()
    holiday = why(context, NATIONAL_DAY).holiday
    assert (holiday.name, holiday.source) == ("国庆节", HolidaySource.OFFICIAL)


def test_an_estimated_day_cannot_be_made_ordinary(year, context, hands):
    year.view.choose(date(2027, 5, 1))
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    choose(dialog, "kind", 0)
    choose(dialog, "clinic", CLOSED)
    hands.save()
    assert "is a holiday by law" in dialog.field("kind").refusal
    assert why(context, date(2027, 5, 1)).kind is not DayKind.OVERRIDE_CLOSED


def test_a_span_is_closed_and_opened_again_by_keys(year, context, hands):
    year.view.choose(date(2027, 2, 3))
    for _ in range(9):
        hands.key(Key.Key_Right, SHIFT)
    assert year.said.text().startswith("2027-02-03 – 2027-02-12 · 10 day")
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    hands.type(dialog.field("note").widget, "Spring Festival")
    hands.save()
    days = [date(2027, 2, day) for day in range(1, 15)]
    closed = [day.day for day in days if not why(context, day).windows]
    assert closed == [*range(3, 13), 14]
    assert year.view.span == (date(2027, 2, 3), date(2027, 2, 12))
    hands.key(Key.Key_Delete)
    assert [day.day for day in days if not why(context, day).windows] == [7, 14]
    assert not year.again_action.isEnabled()


def test_days_of_a_span_may_be_typed(year, context, hands):
    hands.key(Key.Key_C)
    dialog = hands.dialog()
    hands.type(dialog.field("day").widget, "2026-12-28")
    hands.type(dialog.field("last").widget, "2026-12-20")
    hands.save()
    assert "lies before" in dialog.field("last").refusal
    hands.type(dialog.field("last").widget, "")
    hands.save()
    assert dialog.field("last").refusal == "Enter the last day on which the clinic is closed."
    hands.type(dialog.field("last").widget, "2026-12-29")
    hands.save()
    assert not why(context, date(2026, 12, 28)).windows
    assert not why(context, date(2026, 12, 29)).windows


def take(year, qtbot, path) -> YearFileDialog:
    year.take_file(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), YearFileDialog))
    return QApplication.activeModalWidget()


def test_a_yearly_list_is_looked_at_and_taken_over(year, context, hands, qtbot, tmp_path):
    file = tmp_path / "2027.csv"
    lines = ("日期,类型,名称", "2027-01-01,休,元旦", "2027-02-06,休,春节", "2027-02-20,班,春节")
    file.write_text("\n".join((*lines, "soon,休,春节", "2027-03-01,party,x")), "utf-8")
    dialog = take(year, qtbot, file)
    assert dialog.windowTitle() == "Holidays of 2027"
    assert len(dialog.days.rows.rows) == 3
    rows = [(line.row, line.value) for line in dialog.problems.rows.rows]
    assert rows == [(5, "soon"), (6, "party")]
    hands.click(dialog.save_button)
    assert hands.dialog() is year
    assert 2027 in context.read(queries.published)
    assert year.title.text() == "2027" and year.provisional.isHidden()
    days = context.read(lambda session: queries.holiday_rows(session, 2027))
    assert [row.day for row in days] == [
        date(2027, 1, 1),
        date(2027, 2, 6),
        date(2027, 2, 20),
    ]


def test_a_list_without_days_of_rest_is_refused(year, context, hands, qtbot, tmp_path):
    file = tmp_path / "2027.csv"
    file.write_text("日期,类型\n2027-02-20,班\n", "utf-8")
    dialog = take(year, qtbot, file)
    hands.click(dialog.save_button)
    assert dialog.refusal.startswith("The list names no day of rest in 2027")
    assert 2027 not in context.read(queries.published)


def test_a_list_of_rubbish_cannot_be_taken(year, qtbot, tmp_path):
    file = tmp_path / "2027.csv"
    file.write_text("日期,类型\nsoon,休\n", "utf-8")
    dialog = take(year, qtbot, file)
    assert not dialog.save_button.isEnabled()
    assert len(dialog.problems.rows.rows) == 1


def test_a_file_that_is_no_list_is_refused_in_the_dialog(year, qtbot, tmp_path):
    file = tmp_path / "2027.csv"
    file.write_text("a,b\n1,2\n", "utf-8")
    year.take_file(file)
    qtbot.waitUntil(lambda: bool(year.notice.text))
    assert year.notice.text.startswith("No row with titles was found")


def test_visits_left_outside_are_counted(year, context, hands, clinic):
    visit(context, clinic, datetime(2026, 12, 24, 10, 0))
    visit(context, clinic, datetime(2026, 12, 24, 15, 0))
    year.view.choose(date(2026, 12, 24))
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    choose(dialog, "clinic", OTHER)
    hands.type(dialog.field("hours").widget, "9-12")
    hands.save()
    assert year.notice.text.startswith("1 visit")
    hands.key(Key.Key_Delete)
    assert year.notice.isHidden()


def test_the_week_says_it_too_and_leads_to_the_list(section, page, context, hands, clinic, asked):
    visit(context, clinic, datetime(2026, 11, 23, 10, 0))
    hands.type(section.week.fields[0], "13-18")
    hands.click(section.save_button)
    assert page.notice.text.startswith("1 visit")
    page.notice._action.click()
    assert asked == [OpenPage("appointments")]
    hands.type(section.week.fields[1], "13-18")
    hands.click(section.save_button)
    assert page.notice.text == ""


def test_who_may_not_change_only_looks(section, context, clinic, hands):
    context.desk.actor = clinic.desk
    hands.click(section.year_button)
    dialog = hands.dialog()
    assert not dialog.policy.isEnabled()
    dialog.view.choose(NATIONAL_DAY)
    assert "National Day" in dialog.said.text()
    for action in (dialog.edit_action, dialog.close_action, dialog.file_action):
        assert not action.isEnabled()
    hands.key(Key.Key_Return)
    hands.key(Key.Key_C)
    assert hands.dialog() is dialog
    dialog.view.choose(date(2027, 1, 1))
    assert dialog.provisional.text and dialog.provisional._action.isHidden()


def test_the_right_is_asked_when_it_is_kept(year, context, clinic, hands):
    hands.key(Key.Key_Return)
    choose(hands.dialog(), "clinic", CLOSED)
    context.desk.actor = clinic.desk
    dialog = hands.dialog()
    hands.save()
    assert dialog.refusal.startswith("Your role may not do this")
    dialog.done(0)
    year.policy.choice.setCurrentIndex(0)
    year.policy.choice.activated.emit(0)
    assert year.notice.text.startswith("Your role may not do this")
    assert year.policy.choice.currentIndex() == POLICIES.index(HolidayPolicy.NEVER)
    assert why(context, TODAY).kind is DayKind.USUAL
    assert context.read(queries.policy) == (HolidayPolicy.NEVER, False)


def test_changes_from_elsewhere_are_seen(year, context):
    set_policy(context, HolidayPolicy.SPRING)
    assert year.policy.choice.currentIndex() == POLICIES.index(HolidayPolicy.SPRING)
    assert year.view.look(date(2026, 2, 16)).tone == "danger"
    assert year.view.look(NATIONAL_DAY).tone == ""
