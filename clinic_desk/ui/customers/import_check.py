"""The screen of an import that shows what it would do, before it does it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QTabWidget, QVBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.intake.customers import CustomerDraft, Problem, RowRepeated
from clinic_desk.ui.customers.import_steps import Checked
from clinic_desk.ui.customers.person import said_phone, said_sex
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.cards import NumberTile
from clinic_desk.ui.kit.columns import Chip, Column, chip_column, number_column
from clinic_desk.ui.kit.rows import RowTable
from clinic_desk.ui.kit.table import Empty

SHOWN = 500


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A customer of the file; ``id`` is the row."""

    id: int
    draft: CustomerDraft
    state: Chip


@dataclass(frozen=True, slots=True)
class ProblemLine:
    id: int
    problem: Problem
    reason: str


class CheckPage(QWidget):
    """Counts, the customers, every problem with its row, and the choice what to do."""

    save_asked = Signal()

    def __init__(self, words: Catalogue, *, whole: bool) -> None:
        """``whole``: phones may be seen in full."""
        super().__init__()
        self._words, self._whole = words, whole
        self._new = NumberTile(self.tr("New customers"), "user-plus")
        self._there = NumberTile(self.tr("There already"), "user-check")
        self._repeated = NumberTile(self.tr("Rows put together"), "link")
        self._unusable = NumberTile(self.tr("Rows that cannot be used"), "alert")
        self._tiles = (self._new, self._there, self._repeated, self._unusable)
        self._drafts = RowTable[DraftLine](self._draft_columns())
        self._problems = RowTable[ProblemLine](self._problem_columns())
        self._problems.set_empty(Empty(self.tr("Every row can be read."), None, "check-circle"))
        self._tabs = QTabWidget()
        self._good = QRadioButton(self.tr("Import the &good rows"))
        self._all = QRadioButton(self.tr("Import &only when every row is good"))
        self._choice = QWidget()
        self.save_button = button(
            self.tr("&Save the rows to correct…"), kind="link", icon_name="export"
        )
        self._build()

    @property
    def good_rows_only(self) -> bool:
        return self._good.isChecked()

    def show_checked(self, checked: Checked) -> None:
        parsed, plan = checked.found.parsed, checked.plan
        self._new.set_number(len(plan.new), tone="good" if plan.new else "text")
        self._there.set_number(len(plan.there))
        self._repeated.set_number(parsed.repeated)
        self._unusable.set_number(parsed.unusable, tone="danger" if parsed.unusable else "text")
        self._drafts.show_rows(self._draft_lines(checked))
        problems = list(self._problem_lines(checked))
        self._problems.show_rows(problems)
        shown = min(SHOWN, len(parsed.drafts))
        title = self.tr("Customers ({count})").format(count=f"{len(parsed.drafts):,}")
        if shown < len(parsed.drafts):
            title = self.tr("Customers (first {shown} of {count})").format(
                shown=shown, count=f"{len(parsed.drafts):,}"
            )
        self._tabs.setTabText(0, title)
        count = f"{len(problems):,}"
        self._tabs.setTabText(1, self.tr("Problems ({count})").format(count=count))
        self._tabs.setCurrentIndex(1 if parsed.unusable else 0)
        self._choice.setVisible(bool(parsed.unusable and plan.new))
        self.save_button.setVisible(bool(problems))
        self._good.setChecked(True)

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in self._tiles:
            tiles.addWidget(tile)
        for tile in (self._new, self._there):
            tile.clicked.connect(lambda: self._tabs.setCurrentIndex(0))
        for tile in (self._repeated, self._unusable):
            tile.clicked.connect(lambda: self._tabs.setCurrentIndex(1))
        self._tabs.addTab(self._drafts, "")
        self._tabs.addTab(self._problems, "")
        self._tabs.setDocumentMode(True)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(24)
        choice.addWidget(self._good)
        choice.addWidget(self._all)
        choice.addStretch(1)
        bottom = QHBoxLayout()
        bottom.addWidget(self._choice, 1)
        bottom.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 8)
        layout.setSpacing(8)
        layout.addLayout(tiles)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(bottom)
        self.save_button.clicked.connect(self.save_asked)

    def _draft_lines(self, checked: Checked) -> Iterator[DraftLine]:
        there = {one.draft.row for one in checked.plan.there}
        alike = {one.draft.row for one in checked.plan.alike}
        renumbered = {one.row for one in checked.plan.renumbered}
        new = Chip(self.tr("New"), "good", "plus")
        for draft in checked.found.parsed.drafts[:SHOWN]:
            state = new
            if draft.row in there:
                state = Chip(self.tr("There already"), "neutral", "user-check")
            elif draft.row in alike:
                state = Chip(self.tr("Perhaps there"), "warn", "warning")
            elif draft.row in renumbered:
                state = Chip(self.tr("Gets another number"), "info", "swap")
            yield DraftLine(draft.row, draft, state)

    def _problem_lines(self, checked: Checked) -> Iterator[ProblemLine]:
        for place, problem in enumerate(checked.found.parsed.problems):
            yield ProblemLine(place, problem, problem.reason.sentence(self._words))

    def _draft_columns(self) -> tuple[Column[DraftLine], ...]:
        def phones(line: DraftLine) -> str:
            return "  ".join(
                said_phone(phone.number, whole=self._whole) for phone in line.draft.phones
            )

        def birth(line: DraftLine) -> str:
            born = line.draft.birth_date
            return born.isoformat() if born else ""

        return (
            number_column(self.tr("Row"), lambda line: line.id, width=64),
            Column(
                title=self.tr("Full name"),
                text=lambda line: line.draft.name,
                bold=lambda _: True,
                width=120,
            ),
            Column(
                title=self.tr("Sex"),
                text=lambda line: said_sex(self._words, line.draft.sex),
                width=64,
            ),
            Column(title=self.tr("Born"), text=birth, width=104),
            Column(title=self.tr("Phone"), text=phones, width=168),
            Column(title=self.tr("Note"), text=lambda line: line.draft.note, width=0),
            chip_column("", lambda line: line.state, width=136),
        )

    def _problem_columns(self) -> tuple[Column[ProblemLine], ...]:
        fatal = Chip(self.tr("Row left out"), "danger", "close-circle")
        kept = Chip(self.tr("Is imported, look again"), "warn", "warning")
        joined = Chip(self.tr("Put together"), "info", "link")

        def state(line: ProblemLine) -> Chip:
            if isinstance(line.problem.reason, RowRepeated):
                return joined
            return fatal if line.problem.fatal else kept

        return (
            number_column(self.tr("Row"), lambda line: line.problem.row, width=64),
            Column(title=self.tr("Column"), text=lambda line: line.problem.column_title, width=104),
            Column(title=self.tr("Written"), text=lambda line: line.problem.value, width=120),
            Column(title=self.tr("What to correct"), text=lambda line: line.reason, width=0),
            chip_column("", state, width=160),
        )
