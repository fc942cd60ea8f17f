"""The painted year: moved through by keys and by hand, every day signed by why."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.calendars import ClinicCalendar, DayKind, OtherHours
from clinic_desk.desk.calendar.holidays import Holidays, shipped
from clinic_desk.desk.calendar.hours import parse_hours
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.ui.kit import theme
from clinic_desk.ui.settings.year_signs import day_look, guessed, legend, say_reason
from clinic_desk.ui.settings.year_view import YearView
from tests.small import TODAY

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WEEK = {day: parse_hours("9-12 13-18") for day in range(6)}
NOTICE = Holidays({row.day: row for row in shipped()[2026]}, frozenset({2026}))
OVERRIDES = {
    date(2026, 3, 2): OtherHours((), "renovation"),
    date(2026, 3, 3): OtherHours(parse_hours("9-12")),
}
CALENDAR = ClinicCalendar(WEEK, OVERRIDES, NOTICE, HolidayPolicy.ALL, make_up=True)
WORDS = Catalogue("en")


def reasons(year, clinic=CALENDAR):
    first = date(year, 1, 1)
    days = (date(year + 1, 1, 1) - first).days
    return {first + timedelta(n): clinic.why(first + timedelta(n)) for n in range(days)}


@pytest.fixture
def view(qtbot) -> YearView:
    made = YearView(WORDS)
    qtbot.addWidget(made)
    made.resize(1150, 540)
    made.year_asked.connect(lambda year: made.show_year(year, reasons(year), TODAY))
    made.choose(TODAY)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def press(view, key, held=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, held)
    QApplication.processEvents()


def middle(view, day) -> QPoint:
    return view.day_rect(day).center()


def test_arrows_go_by_days_weeks_months_and_years(view):
    assert (view.day, view.year) == (TODAY, 2026)
    for key, held, wanted in (
        (Key.Key_Right, None, date(2026, 11, 21)),
        (Key.Key_Down, None, date(2026, 11, 28)),
        (Key.Key_Left, None, date(2026, 11, 27)),
        (Key.Key_Up, None, date(2026, 11, 20)),
        (Key.Key_PageUp, None, date(2026, 10, 20)),
        (Key.Key_PageDown, CTRL, date(2027, 10, 20)),
        (Key.Key_Home, None, TODAY),
    ):
        press(view, key, held or Qt.KeyboardModifier.NoModifier)
        assert view.day == wanted
        assert view.year == wanted.year
    assert view.span == (TODAY, TODAY)


def test_shift_marks_a_span_even_over_new_year(view):
    view.choose(date(2026, 12, 30))
    for _ in range(3):
        press(view, Key.Key_Right, SHIFT)
    assert view.span == (date(2026, 12, 30), date(2027, 1, 2))
    assert view.year == 2027
    press(view, Key.Key_Left)
    assert view.span == (date(2027, 1, 1), date(2027, 1, 1))
    press(view, Key.Key_Up, SHIFT)
    assert view.span == (date(2026, 12, 25), date(2027, 1, 1))


def test_dragging_marks_a_span(view):
    first, last = date(2026, 2, 9), date(2026, 3, 4)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=middle(view, first))
    QTest.mouseMove(view, middle(view, date(2026, 2, 12)))
    QTest.mouseMove(view, middle(view, last))
    QTest.mouseRelease(view, left, pos=middle(view, last))
    assert view.span == (first, last)
    QTest.mouseClick(view, left, pos=middle(view, last))
    assert view.span == (last, last)
    QTest.mouseClick(view, left, SHIFT, middle(view, first))
    assert view.span == (first, last)


def test_enter_space_and_a_double_click_open(view, qtbot):
    for key in (Key.Key_Return, Key.Key_Space):
        with qtbot.waitSignal(view.opened):
            press(view, key)
    with qtbot.waitSignal(view.opened):
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle(view, date(2026, 5, 1)))
    corner = view.month_rect(1).topLeft() + QPoint(2, 2)
    with qtbot.assertNotEmitted(view.opened):
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=corner)


def test_the_ends_of_time_are_ends(view):
    view.choose(date(2100, 12, 31))
    press(view, Key.Key_Right)
    assert view.day == date(2100, 12, 31)
    view.choose(date(1999, 12, 31))
    assert view.day == date(2100, 12, 31)


@pytest.mark.parametrize(("width", "columns"), [(1150, 4), (800, 3), (560, 2), (280, 1)])
def test_months_flow_and_every_day_has_a_place_of_its_own(view, width, columns):
    view.resize(width, 540)
    assert view.columns() == columns
    places = {}
    for day in reasons(2026):
        at = middle(view, day)
        assert view.day_at(at) == day
        places[at.x(), at.y()] = day
    assert len(places) == 365
    lowest = view.month_rect(12).bottom() + 1
    assert view.heightForWidth(width) == lowest


def test_larger_text_needs_more_height(view, qapp):
    before = view.heightForWidth(1150)
    theme.apply(qapp, theme.Look("light", 150))
    assert view.columns() == 2
    assert view.heightForWidth(1150) > before * 2


def test_every_day_says_why(view):
    said = {day: view.said(day) for day in reasons(2026)}
    assert said[date(2026, 10, 1)] == "2026-10-01 Thu · Closed for a holiday · National Day"
    assert said[date(2026, 1, 4)] == (
        "2026-01-04 Sun · Open for a make-up workday · New Year's Day · 09:00-12:00 13:00-18:00"
    )
    assert said[date(2026, 3, 2)] == "2026-03-02 Mon · Closed on this day · renovation"
    assert said[date(2026, 3, 3)] == "2026-03-03 Tue · Other hours on this day · 09:00-12:00"
    assert said[date(2026, 3, 8)] == "2026-03-08 Sun · Closed on this weekday"
    view.choose(date(2026, 3, 2))
    assert view.accessibleDescription() == said[date(2026, 3, 2)]


def test_a_tip_says_why(view):
    at = middle(view, date(2026, 10, 1))
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == view.said(date(2026, 10, 1))
    QToolTip.hideText()


def test_what_differs_carries_a_sign_or_a_hatch():
    looks = {reason.kind: day_look(WORDS, reason) for reason in reasons(2026).values()}
    assert set(looks) == set(DayKind)
    for kind, look in looks.items():
        marked = bool(look.sign) or look.hatched
        assert marked is (kind is not DayKind.USUAL), kind
    signs = [one.sign for kind, one in looks.items() if one.tone]
    assert len(signs) == len(set(signs)) == 4


def test_a_holiday_that_is_not_kept_is_signed_and_said():
    never = ClinicCalendar(WEEK, {}, NOTICE, HolidayPolicy.NEVER)
    reason = never.why(date(2026, 10, 1))
    look = day_look(WORDS, reason)
    assert (look.sign, look.tone) == ("H", "")
    assert "Public holiday, hours as usual · National Day" in say_reason(
        WORDS, date(2026, 10, 1), reason
    )
    saturday = never.why(date(2026, 2, 14))
    assert day_look(WORDS, saturday).sign == "W"
    assert "Make-up workday, hours as usual" in say_reason(WORDS, date(2026, 2, 14), saturday)


def test_an_estimated_day_is_dashed_and_said():
    reason = CALENDAR.why(date(2027, 5, 1))
    assert day_look(WORDS, reason).dashed
    assert "Labour Day (estimated)" in say_reason(WORDS, date(2027, 5, 1), reason)
    assert not day_look(WORDS, CALENDAR.why(date(2026, 5, 1))).dashed


def test_the_legend_explains_every_look_that_is_painted():
    explained = {look for look, _ in (*legend(WORDS), guessed(WORDS))}
    painted = {
        day_look(WORDS, reason)
        for policy in HolidayPolicy
        for reason in reasons(
            2026, ClinicCalendar(WEEK, OVERRIDES, NOTICE, policy, make_up=True)
        ).values()
        if reason.kind is not DayKind.CLOSED_WEEKDAY or reason.holiday is None
    }
    assert painted <= explained
    words = [said for _, said in legend(WORDS)]
    assert len(set(words)) == len(words)


@given(st.dates(date(2004, 1, 1), date(2099, 12, 31)))
def test_every_day_of_every_year_can_be_said(day):
    for policy in HolidayPolicy:
        clinic = ClinicCalendar(WEEK, {}, NOTICE, policy, make_up=True)
        said = say_reason(WORDS, day, clinic.why(day))
        assert said.startswith(day.isoformat())
        assert WORDS.label(clinic.why(day).kind) in said or "hours as usual" in said


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_kinds_of_days_are_painted_differently(view, qapp, mode):
    """Not by colour alone: the same shades of grey differ as well."""
    theme.apply(qapp, theme.Look(mode))
    view.choose(date(2026, 12, 31))
    picture = view.grab().toImage()
    seen = {}
    for kind, day in (
        ("usual", date(2026, 5, 11)),
        ("weekday", date(2026, 5, 17)),
        ("rest", date(2026, 5, 1)),
        ("make up", date(2026, 1, 4)),
        ("closed", date(2026, 3, 2)),
        ("hours", date(2026, 3, 3)),
    ):
        box = view.day_rect(day).adjusted(3, 3, -3, -3)
        part = picture.copy(box).convertToFormat(picture.Format.Format_Grayscale8)
        rows = [bytes(part.constScanLine(row))[: part.width()] for row in range(part.height())]
        seen[b"".join(rows)] = kind
    assert len(seen) == 6
