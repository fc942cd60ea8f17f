"""A yearly list of holidays from a file: looked at first, then taken over as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.holidays import say_holiday
from clinic_desk.desk.calendar.notices import take_year
from clinic_desk.desk.calendar.records import HolidayKind
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.intake.holidays import HolidayList
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.columns import Chip, Column, chip_column, number_column
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import RowTable
from clinic_desk.ui.settings.section import framed

TAKE = QT_TRANSLATE_NOOP("Action", "Enter the holidays of a year")
WIDTH, DAYS_HIGH, PROBLEMS_HIGH = 640, 200, 120


@dataclass(frozen=True, slots=True)
class DayLine:
    id: int
    day: date
    kind: HolidayKind
    name: str


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """``row`` is that of the file."""

    id: int
    row: int
    value: str
    reason: str
    fatal: bool


class YearFileDialog(FormDialog):
    """Rows that cannot be read are shown with what to correct, and left out."""

    def __init__(self, parent: QWidget, context: Context, found: HolidayList) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._found = context, found
        year = found.year or context.clock().year
        self.setWindowTitle(self.tr("Holidays of {year}").format(year=year))
        self.setMinimumWidth(theme.px(WIDTH))
        self.save_button.setText(self.tr("&Take over"))
        self.save_button.setEnabled(found.year is not None)
        self.days = RowTable[DayLine](self._day_columns())
        self.days.setAccessibleName(self.tr("Days"))
        self.problems = RowTable[ProblemLine](self._problem_columns())
        self.problems.setAccessibleName(self.tr("What to correct"))
        self._add_tables()
        self.days.show_rows(list(self._day_lines()))
        self.problems.show_rows(list(self._problem_lines()))

    def save(self) -> None:
        """The list becomes the notice of its year.

        Raises:
            DeskError: no right to; a day of another year, no day of rest.

        """
        year, rows = self._found.year, self._found.rows

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            if year is not None:
                take_year(act, year, rows)

        self._context.do(TAKE, change)

    def _add_tables(self) -> None:
        found = self._found
        rest = sum(row.rest for row in found.rows)
        said = self.tr("{rest} days of rest, {work} make-up workdays. They replace what was there.")
        counts = said.format(rest=rest, work=len(found.rows) - rest)
        self.above.addWidget(text_label(counts, wrap=True))
        self.days.setMinimumHeight(theme.px(DAYS_HIGH))
        self.above.addWidget(framed(self.days), 1)
        if found.problems:
            title = self.tr("%n row(s) to correct", "", len(found.problems))
            self.above.addWidget(text_label(title, tone="warn", bold=True))
            self.problems.setMinimumHeight(theme.px(PROBLEMS_HIGH))
            self.above.addWidget(framed(self.problems))

    def _day_lines(self) -> Iterator[DayLine]:
        for place, row in enumerate(sorted(self._found.rows, key=lambda row: row.day)):
            name = say_holiday(self._context.words, row.name)
            yield DayLine(place, row.day, row.kind, name)

    def _problem_lines(self) -> Iterator[ProblemLine]:
        for place, problem in enumerate(self._found.problems):
            said = problem.reason.sentence(self._context.words)
            yield ProblemLine(place, problem.row, problem.value, said, problem.fatal)

    def _day_columns(self) -> tuple[Column[DayLine], ...]:
        words = self._context.words
        chips = {
            HolidayKind.REST: Chip(words.label(HolidayKind.REST), "danger"),
            HolidayKind.MAKE_UP: Chip(words.label(HolidayKind.MAKE_UP), "info"),
        }
        return (
            Column(
                title=self.tr("Day"),
                text=lambda line: f"{line.day:%Y-%m-%d} {weekday(words, line.day)}",
                width=150,
            ),
            chip_column(self.tr("Kind"), lambda line: chips[line.kind], width=150),
            Column(title=self.tr("Holiday"), text=lambda line: line.name, width=0),
        )

    def _problem_columns(self) -> tuple[Column[ProblemLine], ...]:
        return (
            number_column(self.tr("Row"), lambda line: line.row, width=64),
            Column(title=self.tr("Written"), text=lambda line: line.value, width=130),
            Column(
                title=self.tr("What to correct"),
                text=lambda line: line.reason,
                tone=lambda line: "danger" if line.fatal else "warn",
                width=0,
            ),
        )
