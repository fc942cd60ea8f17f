"""The hours of a week, a line for each weekday."""

from collections.abc import Mapping, Sequence

from clinic_desk.base.dates import WEEKDAYS
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.settings.hours_field import HoursField
