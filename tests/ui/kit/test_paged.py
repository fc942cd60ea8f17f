from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from clinic_desk.ui.kit.paged import KEPT, PAGE, PagedTable
from clinic_desk.ui.kit.rows import Column

MANY = 400_000


@dataclass(frozen=True, slots=True)
class Line:
    id: int
    name: str


class Source:
    """A long list that counts what is asked of it."""

    def __init__(self, count):
        self.numbers = range(1, count + 1)
        self.gone = set()
        self.orders = []
        self.fetched = []

    def order(self, column, descending):
        self.orders.append((column, descending))
        return array("q", reversed(self.numbers) if descending else self.numbers)

    def fetch(self, numbers):
        self.fetched.append(len(numbers))
        # in another order than asked, as a database would answer
        return [Line(n, f"Name {n}") for n in sorted(numbers, key=str) if n not in self.gone]


COLUMNS = (
    Column(title="No.", text=lambda row: str(row.id)),
    Column(title="Name", text=lambda row: row.name, width=0),
    Column(title="Mark", text=lambda _row: "", sortable=False),
)


@pytest.fixture
def source():
    return Source(1000)


@pytest.fixture
def table(qtbot, source):
    made = PagedTable(COLUMNS, source.order, source.fetch)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.reload()
    return made


def test_reads_only_what_is_looked_at(qtbot):
    source = Source(MANY)
    table = PagedTable(COLUMNS, source.order, source.fetch)
    qtbot.addWidget(table)
    table.resize(500, 600)
    table.reload()
    table.show()
    table.grab()
    assert table.rows.rowCount() == MANY
    assert source.orders == [(0, False)]
    assert source.fetched == [PAGE]
    table.scrollToBottom()
    table.grab()
    assert table.rows.index(MANY - 1, 1).data() == f"Name {MANY}"
    assert len(source.fetched) <= 3


def test_keeps_no_more_than_some_pages(source, table):
    for row in range(0, 1000, 10):
        table.rows.index(row, 1).data()
    pages = len(source.fetched)
    assert pages == 8
    assert len(table.rows._pages) == pages <= KEPT


def test_forgets_pages_longest_unseen(qtbot):
    source = Source(PAGE * (KEPT + 5))
    table = PagedTable(COLUMNS, source.order, source.fetch)
    qtbot.addWidget(table)
    table.reload()
    for page in range(KEPT + 5):
        table.rows.index(page * PAGE, 0).data()
        table.rows.index(0, 0).data()
    assert len(table.rows._pages) == KEPT
    assert len(source.fetched) == KEPT + 5


def test_answers_like_any_model(qtmodeltester, table):
    qtmodeltester.check(table.rows)


def test_sorting_keeps_what_is_chosen(source, table):
    assert table.choose(700)
    assert not table.choose(5000)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert source.orders[-1] == (1, True)
    assert table.rows.index(0, 0).data() == "1000"
    assert table.chosen() == Line(700, "Name 700")
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert source.orders[-1] == (1, True)
    table.reload()
    assert table.chosen() == Line(700, "Name 700")
    assert table.rows.index(0, 0).data() == "1000"


def test_a_row_deleted_meanwhile_is_empty_and_cannot_be_opened(qtbot, source, table):
    heard = []
    table.activated_row.connect(heard.append)
    source.gone = {2}
    table.reload()
    assert table.rows.index(1, 0).data() is None
    table.setCurrentIndex(table.rows.index(1, 0))
    assert table.chosen() is None
    qtbot.keyClick(table, Qt.Key.Key_Return)
    table.doubleClicked.emit(table.rows.index(1, 0))
    assert heard == []


def test_an_empty_list(qtbot, table, source):
    source.numbers = range(0)
    table.reload()
    assert table.rows.rowCount() == 0
    assert table.chosen() is None
