import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments import queries as visits
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.screen import Screen, ScreenRow
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.storage.faults import FileBusy
from clinic_desk.ui.appointments.waiting_room import tv
from clinic_desk.ui.appointments.waiting_room.tv import WaitingScreen, open_screen, restore
from clinic_desk.ui.appointments.waiting_room.tv_place import (
    AREA,
    OPEN,
    SCREEN,
    Monitor,
    TvPlace,
    monitors,
)
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.settings import WindowSettings
from tests.small import at

Key = Qt.Key
DESK = Monitor("DP-1", QRect(0, 0, 1920, 1080))
TELEVISION = Monitor("HDMI-1", QRect(1920, 0, 3840, 2160))
THIRD = Monitor("DP-2", QRect(5760, 0, 1280, 1024))
ROW = ScreenRow(7, "张*丰", "2号椅", fresh=False)


class Monitors:
    """The monitors of a computer, as a test plugs them in."""

    def __init__(self, *there: Monitor) -> None:
        self.there = list(there)

    def __call__(self) -> list[Monitor]:
        return self.there


@pytest.fixture
def settings():
    return WindowSettings()


@pytest.fixture
def screen_of(qtbot, settings):
    """A second screen over made-up rows and monitors."""

    def make(known=None, found=None):
        shown = found or Screen((ROW,), ())
        made = WaitingScreen(
            lambda: shown, TvPlace(settings), known=known or Monitors(DESK, TELEVISION)
        )
        qtbot.addWidget(made)
        made.refresh()
        return made

    return make


def mark(context, number, stage, when):
    def change(act):
        version = visits.visit(act.session, number).version
        service.mark(act, number, stage, version=version, at=when)

    context.do("x", change)


@pytest.fixture
def busy(context, booked, clock):
    """One is called in just now, one in treatment, two wait; somebody is not here yet."""
    numbers = {}
    for name, start, doctor in (
        ("欧阳娜娜", "09:00", 0),
        ("单小红", "09:30", 1),
        ("曾国强", "09:40", 2),
        ("吕伟", "09:50", 0),
    ):
        numbers[name] = booked(start, name, doctor=doctor)
        mark(context, numbers[name], AppointmentStatus.ARRIVED, at(9))
    booked("11:00", "单乐乐")
    clock.now = at(10)
    mark(context, numbers["欧阳娜娜"], AppointmentStatus.IN_TREATMENT, at(9, 20))
    mark(context, numbers["单小红"], AppointmentStatus.IN_TREATMENT, at(9, 59))
    return numbers


@pytest.fixture
def television(qtbot, context, busy):
    made = open_screen(context)
    qtbot.addWidget(made)
    qtbot.waitExposed(made)
    made.grab()
    return made


# what is on it


def test_numbers_masked_names_and_rooms_and_nothing_else(television):
    assert television.texts == [
        *("Now", "2", "单*红", "王医生", "1", "欧**娜", "李医生"),
        *("Next", "3", "曾*强", "赵医生", "4", "吕*", "李医生"),
    ]


def test_no_name_phone_service_or_time_is_ever_painted(television, context, clinic):
    with_names = " ".join([*television.texts, television.accessibleName()])
    for name in clinic.customers:
        assert name not in with_names
    for service_name in clinic.services:
        assert service_name not in with_names
    assert not re.search(r"\d{3}|\d:\d", with_names), "no phone, no time"


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (640, 360), (540, 960), (320, 200)])
def test_every_size_and_theme_shows_all_of_it(qapp, television, mode, size):
    theme.apply(qapp, theme.Look(mode))
    television.resize(*size)
    picture = television.grab().toImage()
    assert len(television.texts) == 14
    assert not any("…" in text for text in television.texts)
    ground = theme.current().window
    assert picture.pixelColor(1, picture.height() // 2).name() == ground
    assert picture.allGray() is False


def test_letters_grow_with_the_window(screen_of):
    made = screen_of(found=Screen((ROW,), (ROW,)))

    def inked(width, height):
        made.resize(width, height)
        picture = made.grab().toImage()
        return sum(
            picture.pixelColor(x, y).lightness() < 128
            for y in range(0, height, 2)
            for x in range(0, width, 2)
        )

    assert 3.4 < inked(1280, 720) / inked(640, 360) < 5, "twice as high, twice as wide"


def test_who_was_just_called_is_filled_in(television):
    accent = theme.current().accent
    television.resize(1280, 720)
    picture = television.grab().toImage()
    column = [picture.pixelColor(60, y).name() for y in range(picture.height())]
    assert column.count(accent) > 50
    first, last = column.index(accent), len(column) - 1 - column[::-1].index(accent)
    assert last < 300, "only the first card"
    assert first > 50


def test_a_long_room_is_written_smaller_and_then_cut(screen_of):
    long = ScreenRow(1, "张*", "正畸与种植联合诊疗中心第一诊室东侧北边靠窗的那一间", fresh=False)
    made = screen_of(found=Screen((), (long,)))
    made.resize(640, 360)
    made.grab()
    assert made.texts[-1].endswith("…")
    assert made.texts[-2] == "张*"


def test_more_than_fit_are_counted(screen_of):
    rows = tuple(ScreenRow(n, "张*", "1号椅", fresh=False) for n in range(1, 10))
    made = screen_of(found=Screen(rows, rows))
    made.grab()
    assert made.texts.count("张*") == 4 + 6
    assert made.texts[1] == "+5"
    assert "+3" in made.texts


def test_somebody_without_a_number_has_a_dash(screen_of):
    made = screen_of(found=Screen((ScreenRow(None, "张*", "1号椅", fresh=True),)))
    made.grab()
    assert made.texts == ["Now", "–", "张*", "1号椅", "Next"]


# it stays fresh


def test_what_the_desk_does_is_seen_at_once(television, context, busy):
    mark(context, busy["吕伟"], AppointmentStatus.IN_TREATMENT, at(10))
    television.grab()
    assert television.texts[1:4] == ["4", "吕*", "李医生"]


def test_other_changes_are_not_read_for(qtbot, television, context, clock):
    clock.now = at(10, 20)
    before = television.shown
    context.do("x", lambda act: customers.add_alert(act, 1, "x"))
    assert television.shown is before
    context.do(
        "x", lambda act: customers.register(act, CustomerForm("新人", phones=[PhoneForm("1")]))
    )
    assert television.shown is not before


def test_it_is_read_again_every_twenty_seconds_while_it_is_seen(television, clock):
    assert television._timer.interval() == 20_000
    assert television._timer.isActive()
    assert television.shown.now[0].fresh
    clock.now = at(10, 5)
    television._timer.timeout.emit()
    assert not television.shown.now[0].fresh
    television.hide()
    assert not television._timer.isActive()


def test_it_goes_on_while_the_desk_is_locked(qtbot, television, context, busy):
    """The desk's own widgets are hidden then, and nobody is signed in: it needs neither."""
    context.desk.private = True
    mark(context, busy["曾国强"], AppointmentStatus.IN_TREATMENT, at(10))
    television.grab()
    assert "曾*强" in television.texts
    assert not hasattr(television, "context")


def test_a_file_that_cannot_be_read_leaves_what_was_there(qtbot, settings):
    answers: list[Screen | DeskError] = [Screen((ROW,), ()), FileBusy(), Screen()]

    def read() -> Screen:
        answer = answers.pop(0)
        if isinstance(answer, DeskError):
            raise answer
        return answer

    made = WaitingScreen(read, TvPlace(settings), known=Monitors(DESK))
    qtbot.addWidget(made)
    made.refresh()
    made.refresh()
    assert made.shown.now == (ROW,)
    made.refresh()
    assert made.shown.now == ()


def test_it_follows_the_language(qapp, television):
    television.setWindowTitle("x")
    QApplication.sendEvent(television, QEvent(QEvent.Type.LanguageChange))
    assert television.windowTitle() == "Waiting room screen"


# where it stands


def test_it_opens_full_on_the_monitor_where_the_desk_is_not(screen_of, settings):
    made = screen_of()
    made.open(QRect(100, 100, 1366, 768))
    assert made.monitor == TELEVISION
    assert made.isFullScreen()
    assert made.cursor().shape() is Qt.CursorShape.BlankCursor
    assert settings.choices == {OPEN: "1", SCREEN: "HDMI-1", AREA: "1920,0,3840,2160"}


def test_with_one_monitor_it_is_a_window(screen_of, settings):
    made = screen_of(Monitors(DESK))
    made.open(QRect(100, 100, 1366, 768))
    assert made.monitor is None
    assert not made.isFullScreen()
    assert (settings.choices[OPEN], settings.choices[SCREEN]) == ("1", "")


def test_the_arrows_move_it_round_the_monitors(qtbot, screen_of, settings):
    made = screen_of(Monitors(DESK, TELEVISION, THIRD))
    made.open(DESK.area)
    assert made.monitor == TELEVISION
    for key, there in (
        (Key.Key_Right, THIRD),
        (Key.Key_Right, DESK),
        (Key.Key_Left, THIRD),
        (Key.Key_Left, TELEVISION),
    ):
        qtbot.keyClick(made, key)
        assert made.monitor == there
        assert settings.choices[SCREEN] == there.name
        assert made.isFullScreen()


def test_an_arrow_takes_a_window_to_the_next_monitor(qtbot, screen_of):
    made = screen_of()
    made.open()
    made.setGeometry(200, 200, 600, 400)
    qtbot.keyClick(made, Key.Key_Right)
    assert made.monitor == TELEVISION
    alone = screen_of(Monitors(DESK))
    alone.open()
    alone.leave_full_screen()
    qtbot.keyClick(alone, Key.Key_Right)
    assert alone.monitor == DESK
    nothing = screen_of(Monitors())
    nothing.open()
    qtbot.keyClick(nothing, Key.Key_Right)
    qtbot.keyClick(nothing, Key.Key_F11)
    assert nothing.monitor is None


def test_esc_leaves_the_full_screen_and_then_closes(qtbot, screen_of, settings):
    made = screen_of()
    made.open(DESK.area)
    qtbot.keyClick(made, Key.Key_Escape)
    assert (made.isVisible(), made.isFullScreen(), made.monitor) == (True, False, None)
    assert made.cursor().shape() is Qt.CursorShape.ArrowCursor
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made, Key.Key_Escape)
    assert not made.isVisible()
    assert not TvPlace(settings).was_open


def test_f11_fills_and_leaves(qtbot, screen_of):
    made = screen_of(Monitors(DESK))
    made.open()
    qtbot.keyClick(made, Key.Key_F11)
    assert (made.monitor, made.isFullScreen()) == (DESK, True)
    qtbot.keyClick(made, Key.Key_F11)
    assert (made.monitor, made.isFullScreen()) == (None, False)
    with qtbot.assertNotEmitted(made.closed):
        qtbot.keyClick(made, Key.Key_A)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_right_click_offers_the_monitors(qtbot, screen_of):
    made = screen_of()
    made.open(DESK.area)

    def menu():
        where = QPoint(5, 5)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(made, QContextMenuEvent(reason, where, where))
        return next(one for one in made.findChildren(QMenu) if one.isVisible())

    shown = menu()
    said = [(action.text(), action.isChecked()) for action in shown.actions()]
    assert said == [
        ("Fill monitor 1 (1920 × 1080)", False),
        ("Fill monitor 2 (3840 × 2160)", True),
        ("As a window", False),
        ("Close the second screen", False),
    ]
    shown.actions()[0].trigger()
    shown.close()
    assert made.monitor == DESK
    shown = menu()
    shown.actions()[2].trigger()
    shown.close()
    assert made.monitor is None
    shown = menu()
    with qtbot.waitSignal(made.closed):
        shown.actions()[3].trigger()


# after a restart, and when a monitor goes


def test_it_comes_back_to_its_monitor(screen_of, settings):
    first = screen_of(Monitors(DESK, TELEVISION, THIRD))
    first.open(DESK.area)
    first.step(1)
    first.put_away()
    assert TvPlace(settings).was_open, "it was not the person who closed it"
    again = screen_of(Monitors(DESK, TELEVISION, THIRD))
    again.open()
    assert again.monitor == THIRD


def test_it_comes_back_as_the_window_it_was(qtbot, screen_of, settings):
    first = screen_of(Monitors(DESK))
    first.open()
    first.setGeometry(100, 120, 640, 400)
    qtbot.waitUntil(lambda: settings.choices[AREA] == "100,120,640,400")
    first.put_away()
    again = screen_of(Monitors(DESK))
    again.open()
    assert (again.geometry(), again.monitor) == (QRect(100, 120, 640, 400), None)


def test_where_nothing_is_any_more_it_opens_afresh(screen_of, settings):
    settings.choices |= {OPEN: "1", SCREEN: "", AREA: "9000,9000,640,400"}
    made = screen_of(Monitors(DESK))
    made.open()
    assert DESK.area.contains(made.geometry().center())


def test_a_monitor_that_goes_leaves_a_window_and_its_return_fills_it(qtbot, screen_of, settings):
    known = Monitors(DESK, TELEVISION)
    made = screen_of(known)
    made.open(DESK.area)
    known.there = [DESK]
    made.look_for_monitors()
    assert (made.monitor, made.isFullScreen()) == (None, False)
    assert DESK.area.contains(made.geometry().center())
    assert settings.choices[SCREEN] == "HDMI-1", "it waits for its monitor"
    made.look_for_monitors()
    assert made.monitor is None
    known.there = [DESK, TELEVISION]
    made.look_for_monitors()
    assert (made.monitor, made.isFullScreen()) == (TELEVISION, True)
    made.hide()
    known.there = [DESK]
    made.look_for_monitors()
    assert made.monitor == TELEVISION, "nothing is done out of sight"


def test_a_window_that_fled_does_not_take_the_place_of_the_monitor(qtbot, screen_of, settings):
    known = Monitors(DESK, TELEVISION)
    made = screen_of(known)
    made.open(DESK.area)
    known.there = [DESK]
    made.look_for_monitors()
    made.move(50, 50)
    made._keep.timeout.emit()
    assert settings.choices[SCREEN] == "HDMI-1"


def test_at_the_start_its_monitor_may_be_gone(screen_of, settings):
    settings.choices |= {OPEN: "1", SCREEN: "HDMI-1", AREA: "1920,0,3840,2160"}
    known = Monitors(DESK)
    made = screen_of(known)
    made.open()
    assert made.monitor is None
    assert made.isVisible()
    known.there = [DESK, TELEVISION]
    made.look_for_monitors()
    assert made.monitor == TELEVISION


def test_the_systems_monitors_are_followed(qtbot, screen_of):
    known = Monitors(DESK, TELEVISION)
    made = screen_of(known)
    made.open(DESK.area)
    known.there = [DESK]
    app = QGuiApplication.instance()
    app.screenRemoved.emit(QGuiApplication.primaryScreen())
    assert made._settle.isActive()
    made._settle.timeout.emit()
    assert made.monitor is None


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        (("HDMI-1", "1920,0,3840,2160"), TELEVISION),
        (("HDMI-1", "0,0,800,600"), TELEVISION),
        (("HDMI-7", "1920,0,3840,2160"), TELEVISION),
        (("HDMI-7", "1,2,3,4"), None),
        (("", "1920,0,3840,2160"), None),
        (("HDMI-7", "nonsense"), None),
        (("HDMI-7", "1,2,3"), None),
        (("HDMI-7", "1,2,-3,4"), None),
    ],
)
def test_a_monitor_is_found_by_name_or_by_area(settings, kept, wanted):
    settings.choices |= {SCREEN: kept[0], AREA: kept[1]}
    assert TvPlace(settings).monitor([DESK, TELEVISION]) == wanted


def test_of_two_with_one_name_the_area_tells(settings):
    twin = Monitor("HDMI-1", QRect(0, 2000, 100, 100))
    settings.choices |= {SCREEN: "HDMI-1", AREA: "1920,0,3840,2160"}
    assert TvPlace(settings).monitor([twin, TELEVISION]) == TELEVISION


def test_the_place_is_saved_and_read_from_the_file(settings):
    TvPlace(settings).keep_monitor(TELEVISION)
    again = TvPlace(WindowSettings.load())
    assert (again.was_open, again.filled, again.area) == (True, True, TELEVISION.area)
    again.keep_closed()
    again.keep_closed()
    closed = TvPlace(WindowSettings.load())
    assert (closed.was_open, closed.filled) == (False, True)


def test_the_monitors_of_this_computer(qapp):
    (one,) = monitors()
    assert one.area == QGuiApplication.primaryScreen().geometry()


# for the lead


def test_it_is_restored_only_if_it_was_open(qtbot, context, busy):
    assert restore(context) is None
    first = open_screen(context)
    qtbot.addWidget(first)
    first.put_away()
    again = restore(context)
    qtbot.addWidget(again)
    again.grab()
    assert again.isVisible()
    assert again.texts[0] == "Now"
    again.close()
    assert restore(context) is None


def test_the_computers_settings_may_keep_the_place(qtbot, context):
    of_computer = WindowSettings()
    made = open_screen(context, settings=of_computer)
    qtbot.addWidget(made)
    assert TvPlace(of_computer).was_open
    assert not TvPlace(context.settings).was_open
    assert restore(context) is None


def test_it_never_keeps_the_program_open(qtbot, context):
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    made = open_screen(context, desk)
    qtbot.addWidget(made)
    assert not made.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert made.isWindow()
    assert made.parent() is None
    assert {"appointment", "customer"} <= tv.TABLES
