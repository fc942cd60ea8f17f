"""Opening hours as they are typed, and the days that differ."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.calendar import queries
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.staff.rights import NotAllowed
from tests.small import TODAY, WEEK

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(page):
    return page.show_section("hours")


def days(context) -> list[tuple[date, int, str]]:
    rows = context.read(lambda session: queries.overrides(session, TODAY))
    return [(row.day, len(row.windows), row.note) for row in rows]


def test_hours_are_typed_as_people_say_them(section, context, hands):
    assert section.week.fields[0].text() == "09:00-12:00 13:00-18:00"
    assert section.week.fields[6].text() == ""
    hands.type(section.week.fields[6], "9-12 13:30-18")
    hands.type(section.week.fields[0], "")
    hands.key(Key.Key_S, CTRL)
    week = context.read(queries.week)
    assert week[6] == (Window(540, 720), Window(810, 1080))
    assert 0 not in week and week[1] == tuple(WEEK[1])


def test_what_is_not_clear_is_refused_beside_its_line(section, context, hands):
    hands.type(section.week.fields[2], "nine to five")
    hands.type(section.week.fields[3], "18-9")
    hands.click(section.save_button)
    assert "is not clear" in section.form.field("day2").refusal
    assert "the end must come after" in section.form.field("day3").refusal
    assert section.week.fields[2].hasFocus()
    assert context.read(queries.week)[2] == tuple(WEEK[2])


def test_a_clinic_is_open_at_some_time(section, context, hands):
    for field in section.week.fields:
        hands.type(field, "")
    hands.click(section.save_button)
    assert section.refused.text() == "Enter opening hours for at least one day of the week."
    assert section.refused.isVisible()
    assert len(context.read(queries.week)) == 6


def test_monday_is_copied(section, context, hands):
    hands.type(section.week.fields[0], "8-16")
    hands.click(section.copy_button)
    hands.click(section.save_button)
    week = context.read(queries.week)
    assert [week[day] for day in range(5)] == [(Window(480, 960),)] * 5
    assert week[5] == tuple(WEEK[5])


def test_a_holiday_is_added_changed_and_taken_back(section, context, hands):
    hands.click(section.days.add_button)
    dialog = hands.dialog()
    hands.save()
    assert dialog.refusal == "Enter the day."
    hands.type(dialog.field("day").widget, "2027-01-01")
    hands.type(dialog.field("note").widget, "New Year")
    hands.save()
    assert hands.no_dialog()
    assert days(context) == [(date(2027, 1, 1), 0, "New Year")]
    table = section.days.table
    assert table.rows.index(0, 1).data() == "Closed"
    table.setFocus()
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    hands.type(hands.dialog().field("day").widget, "2027-01-02")
    hands.type(hands.dialog().field("hours").widget, "10-12")
    hands.save()
    assert days(context) == [(date(2027, 1, 2), 1, "New Year")]
    table.setFocus()
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Delete)
    assert days(context) == []


def test_the_right_is_asked_when_it_is_saved(section, context, clinic, hands):
    hands.type(section.week.fields[0], "8-16")
    context.desk.actor = clinic.desk
    assert not section.days.isEnabled() and not section.copy_button.isEnabled()
    with pytest.raises(NotAllowed):
        section.keep()
    with pytest.raises(NotAllowed):
        section._keep_day(TODAY, (), "")
    assert days(context) == []
