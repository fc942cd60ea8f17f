"""The hours of a week, a line for each weekday."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.settings.hours_field import HoursField

DAYS = 7
MONDAY = date(2024, 1, 1)


class WeekFields:
    """Seven fields on ``form``, named day0 to day6, Monday first."""

    def __init__(self, form: Form, words: Catalogue) -> None:
        self.fields = tuple(
            form.add_field(
                f"day{number}", weekday(words, MONDAY + timedelta(number)), HoursField(words)
            )
            for number in range(DAYS)
        )

    def week(self) -> dict[int, Sequence[Window]]:
        """By weekday; closed days are missing."""
        return {number: field.hours for number, field in enumerate(self.fields) if field.hours}

    def show_week(self, week: Mapping[int, Sequence[Window]]) -> None:
        for number, field in enumerate(self.fields):
            field.set_value(tuple(week.get(number, ())) or None)

    def enable(self, *, enabled: bool) -> None:
        for field in self.fields:
            field.setEnabled(enabled)

    def copy_monday(self) -> None:
        """Monday's hours for Tuesday to Friday."""
        for field in self.fields[1:5]:
            field.setText(self.fields[0].text())
