"""Rows about the window: start to first paint, and a list of 400,000 rows."""

import statistics
import sys

from clinic_desk.base.paths import Paths
from clinic_desk.jobs import demo
from tests.bench.clinic import KEPT, NOW, Bench  # first: it moves the folders
from tests.bench.measure import Row, child, child_ms

BARE = """
import os
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import os, sys
from clinic_desk.ui.shell.waiting import WaitingPage
drawn = WaitingPage.paintEvent
def paint(self, event):
    drawn(self, event)
    os._exit(0)
WaitingPage.paintEvent = paint
from clinic_desk.__main__ import main
main(["--data", sys.argv[1]])
sys.exit(3)
"""
ROUNDS = 7
TODAY = NOW.date()


def start(_bench: Bench) -> Row:
    """From nothing to the first paint, whole processes: the interpreter's own start is in both."""
    folder = KEPT / "start"
    if not folder.exists():
        demo.new_demo(Paths.within(folder), customers=500, years=1, seed=1, today=TODAY).close()
    ours_argv = [sys.executable, "-c", OURS, str(folder)]
    bare_argv = [sys.executable, "-c", BARE]
    for argv in (ours_argv, bare_argv):
        child_ms(argv)
    floor, ours = [], []
    for _ in range(ROUNDS):
        floor.append(child_ms(bare_argv))
        ours.append(child_ms(ours_argv))
    took = statistics.median(ours), statistics.median(floor)
    return Row("start to first paint", *took, 3.2, right=True)


LIST = """
import os, resource, sqlite3, sys, time
from array import array
from dataclasses import dataclass
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QTableView
kind, file = sys.argv[1:]
db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
app = QApplication([])
SELECT = ("SELECT a.id, a.start_at, a.end_at, c.card_no, c.name, c.mobile, p.name, s.name,"
          " a.status, a.note FROM appointment a JOIN customer c ON c.id = a.customer_id"
          " JOIN provider p ON p.id = a.provider_id JOIN service s ON s.id = a.service_id")
def rss():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.paged import PagedTable
from clinic_desk.ui.kit.columns import Column
from clinic_desk.ui.kit.settings import WindowSettings
@dataclass(frozen=True, slots=True)
class Line:
    id: int; start_at: str; end_at: str; number: str; name: str; mobile: str
    doctor: str; service: str; status: str; note: str
COLUMNS = tuple(Column(title=name, text=lambda r, n=name: str(getattr(r, n)), width=120)
                for name in Line.__slots__[1:])
class Tuples(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__(); self.lines = rows
    def rowCount(self, parent=None): return len(self.lines)
    def columnCount(self, parent=None): return 10
    def data(self, index, role=Qt.DisplayRole):
        return str(self.lines[index.row()][index.column()]) if role == Qt.DisplayRole else None
before, begun = rss(), time.perf_counter()
if kind == "floor":
    view = QTableView()
    view.setModel(Tuples(db.execute(SELECT + " ORDER BY a.start_at").fetchall()))
else:
    def order(_column, _down):
        rows = db.execute("SELECT id FROM appointment ORDER BY start_at")
        return array("q", (n for (n,) in rows))
    def fetch(numbers):
        places = ",".join(map(str, numbers))
        rows = db.execute(f"{SELECT} WHERE a.id IN ({places})")
        return [Line(*row) for row in rows]
    view = PagedTable(COLUMNS, order, fetch, name="bench", settings=WindowSettings())
    view.reload()
view.resize(1000, 700)
view.show()
app.processEvents()
model = view.model()
print((time.perf_counter() - begun) * 1000, rss() - before, model.rowCount())
"""


def long_list(bench: Bench) -> Row:
    file = str(bench.csv / "clinic.db" if bench.csv else bench.folder / "plain.db")
    ours, floor = [], []
    for _ in range(3):
        floor.append(child(LIST, "floor", file).split())
        ours.append(child(LIST, "ours", file).split())
    took = [statistics.median(float(one[0]) for one in side) for side in (ours, floor)]
    memory = statistics.median(float(one[1]) for one in ours)
    right = ours[0][2] == floor[0][2] and memory <= 40
    return Row("list of all visits", took[0], took[1], 0.2, right, f"+{memory:.0f} MB")
