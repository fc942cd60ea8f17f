"""The second screen: a window of its own for a television in the waiting room.

It shows queue numbers, masked names and rooms, and it is given nothing else: only a function
that reads those. So it goes on while the desk is locked.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.arrivals.screen import Screen, screen
from clinic_desk.storage.journal import Action
from clinic_desk.ui.appointments.waiting_room.tv_paint import Headings, TvPainter
from clinic_desk.ui.appointments.waiting_room.tv_place import Monitor, TvPlace, monitors
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.settings import WindowSettings

REFRESH_MS, KEEP_MS, SETTLE_MS = 20_000, 500, 1_000
TABLES = frozenset({"appointment", "customer", "staff", "chair", "setting"})
SHARE, LEAST = 0.6, (320, 200)


class WaitingScreen(QWidget):
    """Left and right move it to another monitor, F11 fills the screen, Esc leaves it, a second
    Esc closes.
    """

    closed = Signal()
    """By the person: it will not come back by itself at the next start."""

    def __init__(
        self,
        read: Callable[[], Screen],
        place: TvPlace,
        *,
        known: Callable[[], Sequence[Monitor]] = monitors,
    ) -> None:
        super().__init__()
        self._read, self._place, self._known = read, place, known
        self._monitor: Monitor | None = None
        self._leaving = False
        self.shown = Screen()
        """What is painted now."""
        self.texts: list[str] = []
        """Every word and number that was painted last."""
        self.setWindowFlag(Qt.WindowType.Window)
        self.setMinimumSize(*LEAST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # the program ends with the desk's window
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._menu = QMenu(self)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._on_placed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look_for_monitors)
        theme.notifier().changed.connect(self.update)
        self._follow_monitors()
        self._name()

    @property
    def monitor(self) -> Monitor | None:
        """The one that it fills; None: it is an ordinary window."""
        return self._monitor

    @Slot()
    def refresh(self) -> None:
        """Read afresh. What cannot be read now is tried again: nobody sits here to be told."""
        with suppress(DeskError):
            self.shown = self._read()
        self.update()

    @Slot(object)
    def on_changed(self, action: Action) -> None:
        """Something was written."""
        if self.isVisible() and not action.tables.isdisjoint(TABLES):
            self.refresh()

    # where it stands

    def open(self, desk: QRect | None = None) -> None:
        """Show it where it was last; else on a monitor where the desk (its area) is not; else in
        a window.
        """
        known = list(self._known())
        kept, area = self._place.monitor(known), self._place.area
        if kept is not None:
            self.fill(kept)
        elif self._place.filled:
            self._in_window()
        elif area is not None and any(one.area.intersects(area) for one in known):
            self.setGeometry(area)
            self.show()
        else:
            other = [one for one in known if desk is not None and not one.area.intersects(desk)]
            if other:
                self.fill(other[0])
            else:
                self.leave_full_screen()
        self.refresh()

    def fill(self, monitor: Monitor) -> None:
        """Fill a monitor, and keep that for the next start."""
        self._monitor = monitor
        self._place.keep_monitor(monitor)
        if self.isFullScreen():
            self.showNormal()  # else some systems stay on the monitor where it is
        for one in QGuiApplication.screens():
            if one.name() == monitor.name and one.geometry() == monitor.area:
                self.setScreen(one)
        self.setGeometry(monitor.area)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()

    def step(self, by: int) -> None:
        """To the next monitor at the right (1) or at the left (-1), round again at the end."""
        known = list(self._known())
        if not known:
            return
        here = self._here(known)
        filled = self._monitor is not None
        self.fill(known[(here + by) % len(known)] if filled or len(known) > 1 else known[here])

    @Slot()
    def leave_full_screen(self) -> None:
        """Into an ordinary window, in the middle of the monitor it is on."""
        self._in_window()
        self._place.keep_window(self.geometry())

    @Slot()
    def toggle_full_screen(self) -> None:
        if self._monitor is not None:
            self.leave_full_screen()
        else:
            known = list(self._known())
            if known:
                self.fill(known[self._here(known)])

    @Slot()
    def look_for_monitors(self) -> None:
        """A monitor came or went: a window while its monitor is gone, back when it is there."""
        if not self.isVisible():
            return
        known = list(self._known())
        kept = self._place.monitor(known)
        if kept is None and self._monitor is not None:
            self._in_window()
        elif kept is not None and kept != self._monitor:
            self.fill(kept)

    def put_away(self) -> None:
        """Close with the program: at the next start it comes back."""
        self._leaving = True
        self.close()

    def _follow_monitors(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # not at once: the system moves windows about first, and a television that wakes up
            # goes and comes several times
            app.screenAdded.connect(self._on_monitors)
            app.screenRemoved.connect(self._on_monitors)

    def _in_window(self) -> None:
        known = list(self._known())
        self.unsetCursor()
        self.showNormal()
        if known:
            room = known[self._here(known)].area
            self.resize(int(room.width() * SHARE), int(room.height() * SHARE))
            self.move(room.center() - QPoint(self.width() // 2, self.height() // 2))
        self._monitor = None

    def _here(self, known: Sequence[Monitor]) -> int:
        """The place among ``known`` of the monitor it is on."""
        if self._monitor in known:
            return known.index(self._monitor)
        middle = self.geometry().center()
        return next((n for n, one in enumerate(known) if one.area.contains(middle)), 0)

    # events

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            sheet = TvPainter(painter, QRectF(self.rect()))
            sheet.paint(self.shown, Headings(self.tr("Now"), self.tr("Next")))
        self.texts = sheet.texts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self._monitor is not None:
                self.leave_full_screen()
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Right:
                self.step(1)
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_F11:
                self.toggle_full_screen()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # one for life: closing from a menu that is deleted later would free the screen first
        self._menu.clear()
        self._menu.addActions(self._offers(self._menu))
        self._menu.popup(event.globalPos())

    def _offers(self, menu: QMenu) -> list[QAction]:
        found: list[QAction] = []
        for number, one in enumerate(self._known(), start=1):
            size = f"{one.area.width()} × {one.area.height()}"
            said = self.tr("Fill monitor {number} ({size})").format(number=number, size=size)
            action = QAction(icon("fit-page", "muted"), said, menu)
            action.setCheckable(True)
            action.setChecked(one == self._monitor)
            action.triggered.connect(partial(self.fill, one))
            found.append(action)
        window = QAction(self.tr("As a window"), menu)
        window.setEnabled(self._monitor is not None)
        window.triggered.connect(self.leave_full_screen)
        close = QAction(icon("close", "muted"), self.tr("Close the second screen"), menu)
        close.triggered.connect(self.close)
        return [*found, window, close]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._keep.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep.stop()
        if not self._leaving:
            self._place.keep_closed()
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Waiting room screen"))
        self.setAccessibleName(self.windowTitle())

    @Slot()
    def _on_monitors(self) -> None:
        self._settle.start()

    @Slot()
    def _on_placed(self) -> None:
        """Where the person put the window; not where it fled to from a monitor that is gone."""
        gone = self._place.filled and self._monitor is None
        if self.isVisible() and self._monitor is None and not gone:
            self._place.keep_window(self.geometry())


def open_screen(
    context: Context, desk: QWidget | None = None, settings: WindowSettings | None = None
) -> WaitingScreen:
    """Open the second screen beside the desk's window; ``settings`` keep its place (None: those
    of the person).
    """
    made = _made(context, settings)
    made.open(desk.window().frameGeometry() if desk is not None else None)
    return made


def restore(context: Context, settings: WindowSettings | None = None) -> WaitingScreen | None:
    """Open it again where it was, if it was open when the program ended."""
    if not TvPlace(settings or context.settings).was_open:
        return None
    return open_screen(context, settings=settings)


def _made(context: Context, settings: WindowSettings | None) -> WaitingScreen:
    database, clock = context.database, context.clock

    def read() -> Screen:
        with database.reading() as session:
            return screen(session, clock())

    made = WaitingScreen(read, TvPlace(settings or context.settings))
    context.bulletin.changed.connect(made.on_changed)
    return made
