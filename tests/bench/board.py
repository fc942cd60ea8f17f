"""Rows about the board: dragging on a day of 150 visits, and opening any day of the book."""

import os
import statistics
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import ColumnRow, DayBook, VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus, BlockKind, Channel
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.kit import fonts, theme
from clinic_desk.ui.kit.context import Bulletin, Context, Desk
from clinic_desk.ui.kit.routes import Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks
from tests.bench.clinic import NOW, Bench  # first: it moves the folders
from tests.bench.measure import Row, in_turn

MOVES, VISITS, DOCTORS = 200, 150, 6
FRAME_MS = 33.0
"""A thirtieth of a second."""
SIZE = 1100, 680
DAY = NOW.date()
OPEN = (Window(9 * 60, 12 * 60), Window(13 * 60, 18 * 60))
ROUNDS = 15
SUNDAY = 6


def drag(_bench: Bench) -> Row:
    """p95 of handling one move of the pointer, its repaint included, against a frame's time."""
    full, empty = p95(full_day()), p95(made_day(0))
    right = full[1] > 1 and empty[1] > 1
    more = f"p95; empty board {empty[0]:.2f} ms"
    return Row("drag on a day of 150 visits", full[0], FRAME_MS, 1.0, right, more)


def open_day(bench: Bench) -> Row:
    """Days of the ten years by turns, each opened for the first time, against days without a
    visit: the empty board, opened by the same hand.
    """
    from clinic_desk.ui.appointments.page import AppointmentsPage

    app = application()
    page = AppointmentsPage(_context(bench))
    page.resize(1366 - 72, 768 - 90)
    page.show()
    app.processEvents()
    busy = iter(_open_days(DAY - timedelta(days=7 * 26 * 10), 70))
    empty = iter(_open_days(DAY + timedelta(days=200), 2))
    counts: dict[bool, list[int]] = {True: [], False: []}

    def shown(days: Iterator[date], *, many: bool) -> None:
        page.go_to(next(days))
        page.board.viewport().repaint()
        counts[many].append(len(page.board.state.sheet.visits))

    for _ in range(3):  # fonts and the first pages of the file
        shown(busy, many=True)
        shown(empty, many=False)
    took = in_turn(lambda: shown(busy, many=True), lambda: shown(empty, many=False), ROUNDS)
    right = statistics.median(counts[True]) > 50 and not any(counts[False])
    page.hide()
    page.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Row("open any day", *took, 5.0, right, f"{max(counts[True])} visits")


def _open_days(first: date, step: int) -> list[date]:
    """Days on which the clinic is open, ``step`` apart."""
    days = (first + timedelta(days=step * number) for number in range(3 * ROUNDS))
    return [day for day in days if day.weekday() != SUNDAY]


def p95(book: DayBook) -> tuple[float, int]:
    """Milliseconds of one move event, and at how many places the ghost stood meanwhile."""
    app = application()
    board = AppointmentBoard(Catalogue("zh_CN"))
    board.resize(*SIZE)
    board.show_sheet(by_doctor(book))
    board.set_now(datetime.combine(DAY, NOW.time()))
    board.show()
    app.processEvents()
    geometry = board.state.geometry
    port = board.viewport()
    seen = [geometry.rect(one).center() for one in board.state.placed if not one.folded]
    middle = QPointF(port.width() / 2, port.height() / 2)
    start = min(seen, key=lambda p: (p - middle).manhattanLength(), default=middle)
    _send(board, QEvent.Type.MouseButtonPress, start)
    times: list[float] = []
    places = set()
    for number in range(MOVES):
        across = geometry.gutter + 20 + (number * 37) % (port.width() - geometry.gutter - 40)
        down = geometry.header + 40 + (number * 53) % (port.height() - geometry.header - 120)
        begun = time.perf_counter()
        _send(board, QEvent.Type.MouseMove, QPointF(across, down))
        app.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
        places.add(board.state.ghost)
    board.hide()
    board.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return statistics.quantiles(times, n=20)[-1], len(places)


def full_day() -> DayBook:
    return made_day(VISITS)


def made_day(visits: int) -> DayBook:
    columns = tuple(ColumnRow(n + 1, f"医生{n}", "主任医师", "", OPEN) for n in range(DOCTORS))
    rows = tuple(_visit(number) for number in range(visits))
    kept = tuple(
        BlockRow(n + 1, None, None, _at(12, 0), _at(13, 0), BlockKind.LUNCH, "午休", None)
        for n in range(1 if visits else 0)
    )
    return DayBook(DAY, OPEN, columns, rows, kept)


@cache
def application() -> QApplication:
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    fonts.load(app)
    theme.apply(app, theme.Look("light"))
    return app


def _send(board: AppointmentBoard, kind: QEvent.Type, point: QPointF) -> None:
    port = board.viewport()
    pressed = kind is QEvent.Type.MouseButtonPress
    event = QMouseEvent(
        kind,
        point,
        QPointF(port.mapToGlobal(point)),
        Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def _context(bench: Bench) -> Context:
    bulletin = Bulletin()
    return Context(
        database=bench.database,
        clock=lambda: NOW,
        tasks=Tasks(),
        bulletin=bulletin,
        words=Catalogue("zh_CN"),
        paths=Paths.within(bench.folder),
        desk=Desk(PROGRAM),
        routes=Routes(),
        settings=WindowSettings(),
    )


def _at(hour: int, minute: int, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def _visit(number: int) -> VisitRow:
    """25 to a doctor, a quarter or half an hour long, some side by side, with marks."""
    doctor, place = divmod(number, VISITS // DOCTORS)
    start = _at(9, 0) + timedelta(minutes=place * 20)
    status = tuple(AppointmentStatus)[number % len(AppointmentStatus)]
    values = {
        "id": number + 1,
        "customer_id": number + 1,
        "staff_id": doctor + 1,
        "start_at": start,
        "end_at": start + timedelta(minutes=15 if number % 3 else 30),
        "status": status,
        "channel": Channel.PHONE,
        "note": "带孩子来" if number % 4 == 0 else "",
        "first_visit": number % 5 == 0,
        "customer": f"欧阳客人{number}",
        "number": f"K{number:05d}",
        "allergies": "青霉素" if number % 7 == 0 else "",
        "service": "超声洁牙",
        "phone": f"1380013{number:04d}",
        "birth_date": date(1950 + number % 60, 1, 1),
        "version": 1,
    }
    texts = ("note", "end_reason", "colour", "priorities", "escort", "address")
    empty = dict.fromkeys(queries.VisitRow._fields) | dict.fromkeys(texts, "") | {"sooner": False}
    return VisitRow(**(empty | values))
