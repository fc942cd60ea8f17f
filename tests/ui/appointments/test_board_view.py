from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from clinic_desk.desk.appointments.booked_by import Booked
from clinic_desk.desk.appointments.records import AppointmentStatus, Channel
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.clinic.records import ChairKind
from clinic_desk.ui.appointments.board.arranging import by_chair, by_doctor
from clinic_desk.ui.appointments.board.canvas import ZOOMS
from clinic_desk.ui.appointments.board.sheet import EMPTY, Beside, Mark
from clinic_desk.ui.kit import theme
from tests.ui.appointments.made_up import CANCELLED, CHEN, DAY, LIN, at, book, visit


def picture(board):
    return board.viewport().grab().toImage()


def colours_in(image, rect):
    rect = rect.toRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }


@pytest.fixture
def tip_at(qtbot, board):
    """The tip that floats at a point; it takes Qt a moment to put one away."""

    def shown(point):
        port = board.viewport()
        event = QHelpEvent(QEvent.Type.ToolTip, point, port.mapToGlobal(point))
        QApplication.sendEvent(port, event)
        text = QToolTip.text() if QToolTip.isVisible() else ""
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())
        return text

    return shown


def wheel(board, point, turn, modifiers):
    port = board.viewport()
    event = QWheelEvent(
        QPointF(point),
        QPointF(port.mapToGlobal(point)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_each_status_has_its_own_fill(board):
    colours = theme.current()
    visits = [
        visit(number, f"{9 + number // 2}:{number % 2 * 3}0", status=status)
        for number, status in enumerate(AppointmentStatus)
        if status.live
    ]
    board.show_sheet(by_doctor(book(*visits)))
    image = picture(board)
    fills = set()
    for one in visits:
        name = colours.status("treating" if one.status == "in_treatment" else one.status.value)
        found = colours_in(image, board.visit_rect(one.id))
        assert QColor(name.fill).name() in found
        fills.add(name.fill)
    assert len(fills) == len(visits)


def test_the_left_edge_has_the_services_colour_else_the_doctors(board):
    board.show_sheet(by_doctor(book(visit(1, "09:00", colour="#123456"), visit(2, "10:00"))))
    image = picture(board)
    edges = [board.visit_rect(number) for number in (1, 2)]
    seen = [image.pixelColor(int(r.left()) + 2, int(r.center().y())).name() for r in edges]
    assert seen == ["#123456", "#0b7468"]


def test_closed_hours_look_closed(board, where):
    image = picture(board)
    colours = theme.current()
    open_cell, lunch = where(CHEN, "11:08"), where(CHEN, "12:08")
    assert image.pixelColor(open_cell) == QColor(colours.surface)
    near = {image.pixelColor(lunch + QPoint(n, 0)).name() for n in range(12)}
    assert near <= {colours.closed, colours.hatch} | near
    assert colours.closed in near
    assert colours.surface not in near


def test_the_line_of_the_present_is_drawn_today_only(board, where):
    point = where(LIN, "09:30", across=0.4)
    line = QColor(theme.current().now_line)
    board.set_now(at("09:30"))
    column = [picture(board).pixelColor(point + QPoint(0, n)) for n in range(-3, 3)]
    assert line in column
    board.set_now(at("09:30") + timedelta(days=1))
    column = [picture(board).pixelColor(point + QPoint(0, n)) for n in range(-3, 3)]
    assert line not in column
    board.set_now(None)
    assert board.state.now is None


def test_a_colliding_ghost_turns_red(qtbot, board):
    colours = theme.current()
    board.choose_visit(1)
    board.begin_move()
    qtbot.keyClick(board, Qt.Key.Key_Down)
    qtbot.keyClick(board, Qt.Key.Key_Down)
    free = colours_in(picture(board), board.state.geometry.span(0, 570, 600))
    assert colours.danger.text not in free
    qtbot.keyClick(board, Qt.Key.Key_Down)
    taken = colours_in(picture(board), board.state.geometry.span(0, 585, 615))
    assert colours.danger.text in taken


def test_a_chosen_cancelled_visit_is_read_across_the_lane(board):
    board.show_sheet(by_doctor(book(visit(1, "14:00", status=CANCELLED))))
    fill = QColor(theme.current().cancelled.fill).name()
    lane = board.state.geometry.span(0, 840, 870)
    assert fill not in colours_in(picture(board), lane)
    board.choose_visit(1)
    assert fill in colours_in(picture(board), lane)


def test_the_picture_follows_the_theme(board, qapp):
    before = theme.look()
    try:
        theme.apply(qapp, theme.Look("dark"))
        assert picture(board).pixelColor(300, 5) == QColor(theme.DARK.surface)
        theme.apply(qapp, theme.Look("light", 150))
        assert board.state.geometry.header == pytest.approx(1.5 * 44)
        assert picture(board).pixelColor(300, 5) == QColor(theme.LIGHT.surface)
    finally:
        theme.apply(qapp, before)


def test_a_card_of_the_visit_floats_under_the_pointer(board, where, tip_at):
    one = visit(1, "09:00", allergies="青霉素<b>", first_visit=True, note="带孩子来",
                arrived_at=at("08:55"), end_reason="改期")  # fmt: skip
    beside = Beside(alerts={101: "怕疼"}, debts={101: 12_000})
    board.show_sheet(by_doctor(book(one), beside))
    said = tip_at(where(CHEN, "09:10"))
    for part in (
        "客人1", "K00001", "09:00–09:30", "30 minute", "洁牙", "Booked", "Arrived 08:55",
        "138 0013 0001", "Allergy: 青霉素&lt;b&gt;", "怕疼", "Owes 120.00 yuan", "First visit",
        "带孩子来", "改期",
    ):  # fmt: skip
        assert part in said


def test_the_card_tells_number_escort_address_why_first_and_who_booked(board, where, tip_at):
    one = visit(
        1, "09:00", queue_number=7, escort="女儿", address="城北路1号", priorities="pregnant",
        birth_date=DAY.replace(year=1950), channel=Channel.WECHAT, chair_id=2, sooner=True,
        series_id=3,
    )  # fmt: skip
    chair = ChairRow(2, "2号椅", active=True, kind=ChairKind.CHAIR)
    board.who_booked = lambda _visit: Booked(at("16:05", DAY - timedelta(days=3)), "小陈")
    board.show_sheet(by_doctor(book(one), Beside(chairs={2: chair})))
    said = tip_at(where(CHEN, "09:10"))
    for part in (
        "Number 7", "With 女儿", "At 城北路1号", "Elderly · Pregnant", "Would come sooner",
        "One of a series", "2号椅", "陈医生", "Booked 2026-11-17 16:05 by 小陈 · WeChat",
    ):  # fmt: skip
        assert part in said
    board.set_private(True)
    board.who_booked = lambda _visit: Booked(at("16:05"), "")
    said = tip_at(where(CHEN, "09:10"))
    assert "城北路" not in said
    assert "Booked 2026-11-20 16:05 · WeChat" in said


def test_one_sign_says_that_somebody_is_seen_first(board):
    one = visit(1, "09:00", 60, priorities="disabled vip")
    board.show_sheet(by_doctor(book(one)))
    assert board.state.sheet.marks(one) == (Mark.PRIORITY,)
    board.choose_visit(1)
    assert board.accessibleDescription().endswith("Booked, Disabled, VIP")


def test_among_chairs_the_edge_has_the_doctors_colour(board):
    chair = ChairRow(2, "2号椅", active=True, kind=ChairKind.CHAIR)
    one = visit(1, "09:00", colour="#123456", chair_id=2)
    board.show_sheet(by_chair(book(one, visit(2, "10:00")), [chair], Beside(chairs={2: chair})))
    rect = board.visit_rect(1)
    edge = picture(board).pixelColor(int(rect.left()) + 2, int(rect.center().y())).name()
    assert edge == "#0b7468"
    board.choose_visit(2)
    assert "No chair" in board.accessibleDescription()


def test_part_of_a_number_is_not_shown(board, monkeypatch):
    """Beside the doctor's name there is no room for the tail of the number: it is left out."""
    written = []
    look = board._painter.look
    write = look.write
    monkeypatch.setattr(
        look, "write", lambda painter, rect, text, font, colour: written.append(
            (text, look.cut(text, font, rect.width()))
        ) or write(painter, rect, text, font, colour)
    )  # fmt: skip
    chairs = [ChairRow(n, f"{n}号椅", active=True, kind=ChairKind.CHAIR) for n in range(1, 8)]
    board.resize(700, 900)
    board.show_sheet(by_chair(book(visit(1, "09:00", chair_id=1, customer="欧阳娜娜")), chairs))
    picture(board)
    assert ("陈医生", "陈医生") in written
    assert all(shown == text for text, shown in written if text == "…0001")


def test_a_quarter_of_an_hour_shows_name_and_service_on_one_line(board):
    """At 100 %: the line is as high as the visit, and both texts have their room in it."""
    board.show_sheet(by_doctor(book(visit(1, "09:00", 15))))
    rect = board.visit_rect(1)
    look = board._painter.look
    assert rect.height() + 1 >= look.line
    used = look.width("客人1", look.strong) + look.width("洁牙", look.plain)
    assert used < rect.width() * 0.6


def test_the_privacy_key_covers_phones_and_debts(board, where, tip_at):
    board.show_sheet(by_doctor(book(visit(1, "09:00")), Beside(debts={101: 12_000})))
    board.set_private(True)
    said = tip_at(where(CHEN, "09:10"))
    assert "0001" not in said.replace("K00001", "")
    assert "120.00" not in said
    covered = picture(board)
    board.set_private(False)
    assert covered != picture(board)


def test_the_header_tells_a_doctors_hours_and_empty_places_tell_nothing(board, where, tip_at):
    assert "09:00-12:00 13:00-18:00" in tip_at(QPoint(200, 10))
    assert "主任医师" in tip_at(QPoint(200, 10))
    assert tip_at(where(CHEN, "11:20")) == ""
    assert tip_at(QPoint(5, 10)) == ""
    board.show_sheet(by_doctor(book(windows=())))
    assert "No hours" in tip_at(QPoint(200, 10))


def test_no_card_gets_in_the_way_of_a_drag(board, where, tip_at):
    board.choose_visit(1)
    board.begin_move()
    assert tip_at(where(CHEN, "10:20")) == ""


def test_a_screen_reader_hears_what_is_chosen(board):
    assert board.accessibleName() == "Appointment board"
    board.choose_visit(2)
    assert board.accessibleDescription() == "10:00–11:00, 陈医生, 客人2, 洁牙, Booked, Note"
    board.choose_place(LIN, at("11:20"))
    assert board.accessibleDescription() == "11:15, 林医生, empty"
    board.show_sheet(EMPTY)
    assert board.accessibleDescription() == ""


def test_control_and_wheel_zoom_about_the_pointer(board):
    board.resize(800, 400)
    zoomed = []
    board.zoomed.connect(zoomed.append)
    point = QPoint(300, 250)
    board.verticalScrollBar().setValue(200)
    before = board.state.geometry.minute(point.y())
    wheel(board, point, 120, Qt.KeyboardModifier.ControlModifier)
    assert zoomed == [ZOOMS.index(1.2)]
    assert board.state.geometry.minute(point.y()) == pytest.approx(before, abs=1)
    for _ in range(10):
        wheel(board, point, -120, Qt.KeyboardModifier.ControlModifier)
    assert board.zoom == 0


def test_the_wheel_alone_scrolls(board):
    board.resize(800, 400)
    bar = board.verticalScrollBar()
    before = bar.value()
    wheel(board, QPoint(300, 250), -120, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > before
    assert board.zoom == ZOOMS.index(1.0)


def test_another_day_keeps_the_place_on_the_screen(board):
    board.resize(800, 400)
    board.verticalScrollBar().setValue(300)
    geometry = board.state.geometry
    top = geometry.minute(geometry.header)
    tomorrow = DAY + timedelta(days=1)
    board.show_sheet(by_doctor(book(visit(9, "06:10", day=tomorrow), day=tomorrow)))
    geometry = board.state.geometry
    assert geometry.minute(geometry.header) == pytest.approx(top, abs=1)


def test_the_first_view_of_today_begins_before_now(board, qtbot):
    assert board.verticalScrollBar().maximum() == 0
    from clinic_desk.base.i18n import Catalogue
    from clinic_desk.ui.appointments.board.board import AppointmentBoard

    small = AppointmentBoard(Catalogue("en"))
    qtbot.addWidget(small)
    small.resize(600, 300)
    small.show_sheet(by_doctor(book()))
    small.set_now(at("14:00"))
    small.show()
    geometry = small.state.geometry
    assert geometry.minute(geometry.header) == pytest.approx(13 * 60 + 15, abs=1)


def test_what_is_chosen_is_brought_into_view(board, qtbot):
    board.resize(300, 300)
    board.choose_place(LIN, at("17:45"))
    rect = board.state.geometry.span(1, 17 * 60 + 45, 18 * 60)
    assert board.viewport().rect().contains(rect.toRect().adjusted(4, 0, -4, 0))
    board.choose_visit(1)
    rect = board.visit_rect(1)
    assert rect.top() >= board.state.geometry.header
    assert rect.left() >= board.state.geometry.gutter


def test_a_grid_of_ten_minutes(board, qtbot, where):
    board.set_step(10)
    qtbot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=where(LIN, "11:12"))
    assert board.place == (LIN, at("11:10"))
    board.set_step(15)
    assert board.place == (LIN, at("11:00"))


def test_a_board_with_a_hundred_and_fifty_visits_paints_only_what_is_seen(board):
    many = [
        visit(number, f"{9 + number % 36 // 4:02d}:{number % 4 * 15:02d}", 15)
        for number in range(150)
    ]
    board.show_sheet(by_doctor(book(*many)))
    assert len(board.state.placed) == 150
    lit = colours_in(picture(board), board.visit_rect(149))
    assert QColor(theme.current().booked.fill).name() in lit


def test_in_a_narrow_visit_the_allergy_outlasts_every_other_sign(board):
    red, wide = QColor(theme.current().danger.text).name(), 12
    crowd = [
        visit(number, "09:00", 60, allergies="青霉素", first_visit=True, customer="王")
        for number in range(wide)
    ]
    widths = []
    for shown in (1, 6, 8, wide):
        board.show_sheet(by_doctor(book(*crowd[:shown])))
        rect = board.visit_rect(0)
        widths.append((round(rect.width()), red in colours_in(picture(board), rect)))
    assert [seen for _, seen in widths] == [True, True, True, False]
    assert widths[-1][0] < 40
