"""Kept time on the board: seen, chosen, moved, kept, freed, cut, copied and pasted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.blocks import BlockForm, blocks, keep_block
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.asks import (
    AskBlock,
    AskBlockFree,
    AskBlockMove,
    AskClip,
    AskKeep,
    Clip,
)
from clinic_desk.ui.appointments.board.block_dialog import BlockDialog
from clinic_desk.ui.appointments.board.stops import Spot
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.booking.doctor_day import DoctorDay
from clinic_desk.ui.kit import theme
from tests.ui.appointments.made_up import CHEN, DAY, LIN, at, block, book, visit

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
TOMORROW = DAY + timedelta(days=1)
LUNCH = block(1, "12:00", "13:00")
MEETING = block(2, "10:30", "11:30", staff_id=CHEN, kind=BlockKind.MEETING, note="病例讨论")
WAY = block(3, "14:00", "14:30", staff_id=CHEN, kind=BlockKind.TRAVEL, visit_id=1)


@pytest.fixture
def kept(board, listening):
    """Lunch of the clinic, a meeting of Dr Chen, the way to a visit at home."""
    board.show_sheet(by_doctor(book(visit(1, "09:00"), blocks=[LUNCH, MEETING, WAY])))
    listening.heard.clear()
    return board


@pytest.fixture
def press(qtbot, kept):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(kept, key, modifiers)

    return keys


def move(port, point, buttons=LEFT):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(port.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        buttons,
        Mod.NoModifier,
    )
    QApplication.sendEvent(port, event)


@pytest.fixture
def drag(qtbot, kept):
    def carry(start, *points):
        port = kept.viewport()
        qtbot.mousePress(port, LEFT, pos=start)
        for point in points:
            move(port, point)
        qtbot.mouseRelease(port, LEFT, pos=points[-1])

    return carry


def colours_at(board, point):
    image = board.viewport().grab().toImage()
    return {image.pixelColor(point + QPoint(n, n // 3)).name() for n in range(14)}


def test_it_is_tinted_across_its_lane_and_the_clinics_across_all(kept, where):
    colours = theme.current()
    for staff_id in (CHEN, LIN):
        assert colours.neutral.fill in colours_at(kept, where(staff_id, "12:30"))
    assert colours.info.fill in colours_at(kept, where(CHEN, "11:10"))
    assert QColor(colours.surface).name() in colours_at(kept, where(LIN, "11:10"))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_each_kind_is_seen_from_free_time_in_both_themes(board, where, qapp, mode):
    try:
        theme.apply(qapp, theme.Look(mode))
        for kind in BlockKind:
            board.show_sheet(by_doctor(book(blocks=[block(1, "10:00", "11:00", kind=kind)])))
            seen = colours_at(board, where(LIN, "10:30"))
            assert len(seen) > 1  # hatched
            assert QColor(theme.current().surface).name() not in seen
    finally:
        theme.apply(qapp, theme.Look("light"))


def test_a_click_chooses_it_and_the_minute_inside(qtbot, kept, where):
    told = []
    kept.visit_chosen.connect(told.append)
    kept.choose_visit(1)
    qtbot.mouseClick(kept.viewport(), LEFT, pos=where(CHEN, "11:05"))
    assert kept.block == MEETING
    assert kept.visit is None
    assert kept.place == (CHEN, at("11:00"))
    assert kept.accessibleDescription() == "10:30–11:30, 陈医生, Meeting, 病例讨论"
    assert told == [1, None]


def test_arrows_reach_it_and_sideways_stays_in_the_clinics(kept, press):
    kept.choose_place(CHEN, at("10:15"))
    press(Key.Key_Down)
    assert kept.block == MEETING
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert kept.block == LUNCH
    assert kept.state.spot == Spot(0, 720, None, 1)
    press(Key.Key_Right)
    assert kept.state.spot == Spot(1, 720, None, 1)
    assert "Whole clinic" in kept.accessibleDescription()


def test_its_keys_ask_for_what_is_done_with_it(kept, press, listening):
    kept.choose_block(2)
    press(Key.Key_Return, Key.Key_Delete, Key.Key_K, Key.Key_N, Key.Key_A)
    press(Key.Key_X, Key.Key_C, Key.Key_V, modifiers=Mod.ControlModifier)
    press(Key.Key_Delete, modifiers=Mod.ControlModifier | Mod.ShiftModifier)
    assert listening.heard == [
        ("kept_asked", AskBlock(MEETING)),
        ("kept_asked", AskBlockFree(MEETING)),
        ("kept_asked", AskKeep()),
        ("new_asked", CHEN, None, at("10:30"), 0),
        *(("kept_asked", AskClip(c)) for c in (Clip.CUT, Clip.COPY, Clip.PASTE, Clip.CLEAR)),
    ]


def test_on_a_visit_cut_and_copy_are_not_the_boards(kept, press, listening):
    kept.choose_visit(1)
    press(Key.Key_X, Key.Key_C, modifiers=Mod.ControlModifier)
    assert listening.heard == []
    press(Key.Key_V, modifiers=Mod.ControlModifier)
    assert listening.heard == [("kept_asked", AskClip(Clip.PASTE))]


def test_it_is_moved_and_resized_by_arrows(kept, press, listening):
    kept.choose_block(2)
    press(Key.Key_M, Key.Key_Right, Key.Key_Up, Key.Key_Plus)
    assert kept.carried is None
    press(Key.Key_Return)
    form = BlockForm(at("10:15"), at("11:20"), BlockKind.MEETING, LIN, None, "病例讨论")
    assert listening.heard == [("kept_asked", AskBlockMove(MEETING, form))]


def test_it_is_dragged_and_its_edge_resizes_it(kept, where, drag, listening):
    drag(where(CHEN, "10:35"), where(CHEN, "10:45"), where(LIN, "09:35"))
    edge = where(CHEN, "11:30") - QPoint(0, 3)
    drag(edge, edge + QPoint(0, 10), where(CHEN, "11:45"))
    moved, longer = (heard[1].form for heard in listening.heard)
    assert (moved.staff_id, moved.start_at, moved.end_at) == (LIN, at("09:30"), at("10:30"))
    assert (longer.staff_id, longer.start_at, longer.end_at) == (CHEN, at("10:30"), at("11:45"))


def test_the_clinics_stays_the_clinics_wherever_it_is_dragged(kept, where, drag, listening):
    drag(where(CHEN, "12:10"), where(LIN, "12:40"), where(LIN, "13:10"))
    (heard,) = listening.heard
    assert heard[1].form == BlockForm(at("13:00"), at("14:00"), BlockKind.LUNCH)
    drag(where(CHEN, "12:10"), where(LIN, "12:12"))
    assert len(listening.heard) == 1


def test_the_way_to_a_visit_at_home_stays(kept, where, drag, press, listening):
    drag(where(CHEN, "14:10"), where(CHEN, "16:10"))
    kept.choose_block(3)
    press(Key.Key_M)
    assert kept.state.ghost is None
    assert listening.heard == []


def test_the_ghost_of_the_clinics_goes_across_and_counts_visits(qtbot, kept, press):
    kept.choose_block(1)
    press(Key.Key_M)
    press(Key.Key_PageUp, *[Key.Key_Up] * 4)
    ghost = kept.state.ghost
    assert ghost.times(kept.state.sheet) == (at("09:00"), at("10:00"))
    image = kept.viewport().grab().toImage()
    fill = QColor(theme.current().accent_pair.fill)
    for lane in range(2):
        rect = kept.state.geometry.span(lane, 570, 600).toRect()
        near = image.pixelColor(rect.center())
        assert abs(near.red() - fill.red()) < 12


def test_a_double_click_opens_it_and_the_right_button_asks_for_its_menu(
    qtbot, kept, where, listening
):
    port, point = kept.viewport(), where(CHEN, "11:05")
    qtbot.mouseDClick(port, LEFT, pos=point)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, point, port.mapToGlobal(point)))
    assert listening.heard == [
        ("kept_asked", AskBlock(MEETING)),
        ("kept_menu_asked", MEETING, port.mapToGlobal(point)),
    ]


def test_a_card_floats_over_it(qtbot, kept, where):
    point = where(CHEN, "11:05")
    port = kept.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, point, port.mapToGlobal(point)))
    said = QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    for part in ("Meeting", "10:30–11:30", "陈医生", "病例讨论"):
        assert part in said


def test_hovering_lights_it(kept, where):
    move(kept.viewport(), where(CHEN, "11:05"), buttons=Qt.MouseButton.NoButton)
    assert kept.state.hovered_block.block == MEETING
    assert kept.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    move(kept.viewport(), where(CHEN, "15:05"), buttons=Qt.MouseButton.NoButton)
    assert kept.state.hovered_block is None


def test_a_carried_piece_that_somebody_changed_is_put_down(kept, press):
    kept.choose_block(2)
    press(Key.Key_M)
    other = MEETING._replace(note="x")
    kept.show_sheet(by_doctor(book(blocks=[LUNCH, other])))
    assert kept.state.ghost is None
    assert kept.block == other


def test_beside_booking_it_is_seen_but_times_in_it_can_be_chosen(qtbot, context):
    day = DoctorDay(context.words)
    qtbot.addWidget(day)
    day.resize(300, 900)
    day.show_day(book(blocks=[MEETING, LUNCH]), CHEN, None, at("08:00"))
    day.show()
    qtbot.waitExposed(day)
    asked = []
    day.time_chosen.connect(lambda *values: asked.append(values))
    geometry = day.state.geometry
    point = QPointF(geometry.x(0.5), geometry.y(645) + 2).toPoint()
    qtbot.mouseClick(day.viewport(), LEFT, pos=point)
    assert asked == [(at("10:45"), 0)]
    assert day.block is None
    assert theme.current().info.fill in colours_at(day, point + QPoint(0, 24))


# the page: what is asked is done


@pytest.fixture
def keep(context, clinic):
    """Keep time of today; its number."""

    def make(start, end, *, doctor=None, kind=BlockKind.LUNCH, day=DAY, note=""):
        who = None if doctor is None else clinic.doctors[doctor]
        form = BlockForm(at(start, day), at(end, day), kind, who, None, note)
        return context.do("Keep time", lambda act: keep_block(act, None, form))

    return make


@pytest.fixture
def stored(context):
    def read(day=DAY):
        return [row.form for row in context.read(lambda session: blocks(session, day, day))]

    return read


@pytest.fixture
def type_on(qtbot, page):
    def keys(*given, modifiers=Mod.NoModifier):
        for key in given:
            qtbot.keyClick(page.board, key, modifiers)

    return keys


def test_k_keeps_time_at_the_chosen_place(qtbot, page, type_on, dialog, stored, clinic):
    page.board.choose_place(clinic.doctors[1], at("11:00"))
    type_on(Key.Key_K)
    form = dialog(BlockDialog)
    qtbot.keyClick(form.kind, Key.Key_M)
    qtbot.keyClicks(form.note, "team")
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    wanted = BlockForm(at("11:00"), at("12:00"), BlockKind.MEETING, clinic.doctors[1], None, "team")
    assert stored() == [wanted]
    assert page.board.block.form == wanted
    assert page.focusWidget() is page.board


def test_odd_times_are_refused_at_the_field(qtbot, page, type_on, dialog, stored, clinic):
    page.board.choose_place(clinic.doctors[0], at("11:00"))
    type_on(Key.Key_K)
    form = dialog(BlockDialog)
    form.end.set_value(at("10:00").time())
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert "ends after it starts" in form.refusal
    assert form.end.hasFocus()
    form.end.clear()
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert "ends after it starts" in form.refusal
    assert stored() == []
    form.end.set_value(at("00:00").time())
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert stored()[0].end_at == at("00:00", TOMORROW)


def test_it_is_repeated_on_weekdays_until_a_day(qtbot, page, type_on, dialog, stored, clinic):
    page.board.choose_place(clinic.doctors[0], at("12:00"))
    type_on(Key.Key_K)
    form = dialog(BlockDialog)
    form.who.setCurrentIndex(0)
    for number in (0, 5, 6):
        qtbot.mouseClick(form.weekdays.days[number], LEFT)
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert "later day" in form.refusal
    assert form.until.hasFocus()
    form.until.set_value(DAY + timedelta(days=9))
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    kept_on = [n for n in range(12) if stored(DAY + timedelta(days=n))]
    assert kept_on == [0, 1, 3, 8]
    assert stored()[0].staff_id is None


def test_visits_that_lie_in_it_are_said_before_it_is_kept(page, type_on, dialog, clinic):
    page.board.choose_place(clinic.doctors[0], at("09:30"))
    type_on(Key.Key_K)
    form = dialog(BlockDialog)
    assert form._inside.isVisible()
    assert form._inside.text() == "1 visit(s) lie in this time and stay there."
    form.who.setCurrentIndex(0)
    assert form._inside.text().startswith("2 ")
    form.end.set_value(at("10:00").time())
    assert not form._inside.isVisible()


def test_enter_changes_it_and_a_change_from_elsewhere_is_told(
    qtbot, page, keep, type_on, dialog, stored, context
):
    number = keep("12:00", "13:00")
    page.board.choose_block(number)
    type_on(Key.Key_Return)
    form = dialog(BlockDialog)
    form.end.set_value(at("13:30").time())
    before = stored()[0]
    context.do("x", lambda act: keep_block(act, number, before.on(TOMORROW)))
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert "meanwhile" in form.refusal
    context.do("x", lambda act: keep_block(act, number, before))
    qtbot.keyClick(form, Key.Key_Return, Mod.ControlModifier)
    assert stored()[0].end_at == at("13:30")


def test_moving_by_keys_is_saved_also_to_another_day(page, keep, type_on, stored, clinic):
    number = keep("15:00", "16:00", doctor=0, kind=BlockKind.MEETING)
    page.board.choose_block(number)
    type_on(Key.Key_M, Key.Key_Right, Key.Key_Down, Key.Key_Return)
    (form,) = stored()
    assert (form.staff_id, form.start_at) == (clinic.doctors[1], at("15:15"))
    assert page.board.block.id == number
    type_on(Key.Key_M)
    type_on(Key.Key_Right, modifiers=Mod.AltModifier)
    type_on(Key.Key_Return)
    assert stored() == []
    assert stored(TOMORROW)[0].start_at == at("15:15", TOMORROW)
    assert page.board.block.id == number


def test_delete_frees_it_and_undo_keeps_it_again(page, keep, type_on, stored, context, clinic):
    page.board.choose_block(keep("12:00", "13:00"))
    type_on(Key.Key_Delete)
    assert stored() == []
    assert page.board.block is None
    assert context.database.undo(clinic.desk) == "Free kept time"
    assert len(stored()) == 1
    assert len(page.board.state.blocks) == 3
    type_on(Key.Key_Delete, modifiers=Mod.ControlModifier | Mod.ShiftModifier)
    assert stored() == []
    assert context.database.undo(clinic.desk) == "Clear kept time of the day"
    assert len(stored()) == 1


def test_one_piece_is_cut_and_put_where_the_choice_is(page, keep, type_on, stored, clinic):
    page.board.choose_block(keep("15:00", "16:00", doctor=0, kind=BlockKind.MEETING, note="x"))
    type_on(Key.Key_X, modifiers=Mod.ControlModifier)
    assert stored() == []
    assert "Ctrl+V" in page.notice.text
    page.board.choose_place(clinic.doctors[2], at("16:30"))
    type_on(Key.Key_V, modifiers=Mod.ControlModifier)
    wanted = BlockForm(at("16:30"), at("17:30"), BlockKind.MEETING, clinic.doctors[2], None, "x")
    assert stored() == [wanted]
    assert page.board.block.form == wanted
    type_on(Key.Key_V, modifiers=Mod.ControlModifier)
    assert stored() == [wanted]
    assert "already" in page.notice.text


def test_with_nothing_chosen_the_whole_day_is_copied(page, keep, type_on, stored, clinic):
    keep("12:00", "13:00")
    keep("15:00", "16:00", doctor=0, kind=BlockKind.MEETING)
    page.board.choose_place(clinic.doctors[0], at("14:00"))
    type_on(Key.Key_C, modifiers=Mod.ControlModifier)
    assert page.notice.text.startswith("2 ")
    type_on(Key.Key_Right, modifiers=Mod.AltModifier)
    for _ in range(2):
        type_on(Key.Key_V, modifiers=Mod.ControlModifier)
        assert stored(TOMORROW) == [form.on(TOMORROW) for form in stored()]
    type_on(Key.Key_Delete, modifiers=Mod.ControlModifier | Mod.ShiftModifier)
    assert stored(TOMORROW) == []
    assert len(stored()) == 2


def test_where_nothing_is_kept_nothing_is_taken(page, type_on, clinic):
    page.board.choose_place(clinic.doctors[0], at("14:00"))
    type_on(Key.Key_V, modifiers=Mod.ControlModifier)
    assert "Nothing was copied yet" in page.notice.text
    for key in (Key.Key_C, Key.Key_X):
        page.notice.dismiss()
        type_on(key, modifiers=Mod.ControlModifier)
        assert "No time is kept" in page.notice.text
    page.notice.dismiss()
    type_on(Key.Key_Delete, modifiers=Mod.ControlModifier | Mod.ShiftModifier)
    assert "No time is kept" in page.notice.text
    assert page.kept.clipboard == ()


def test_without_the_right_it_is_said_and_nothing_changes(page, keep, type_on, stored, context):
    page.board.choose_block(keep("12:00", "13:00"))
    from clinic_desk.storage.act import Actor

    context.desk.actor = Actor(None, "x", frozenset())
    page.board.choose_block(page.board.state.blocks[0].block.id)
    type_on(Key.Key_Delete)
    assert len(stored()) == 1
    assert page.notice.text


def test_the_way_to_a_home_leads_to_its_visit(page, context, clinic, type_on, stored):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[2], at("15:00"), 30,
                     address="城北路1号", travel=30)  # fmt: skip
    number = context.do("Book appointment", lambda act: service.book(act, form))
    page.board.choose_block(page.board.state.blocks[0].block.id)
    type_on(Key.Key_Delete)
    assert len(stored()) == 2
    assert "way to a visit at home" in page.notice.text
    page.board.choose_block(page.board.state.blocks[0].block.id)
    type_on(Key.Key_Return)
    assert page.board.visit.id == number
    type_on(Key.Key_Home)
    page.board.choose_block(page.board.state.blocks[0].block.id)
    type_on(Key.Key_X, modifiers=Mod.ControlModifier)
    assert len(stored()) == 2


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_menus_offer_the_same(qtbot, page, keep, stored, clinic, dialog):
    number = keep("15:00", "16:00", doctor=0)
    page.board.choose_block(number)
    page.board.kept_menu_asked.emit(page.board.block, QPoint(10, 10))
    menu = next(m for m in page.board.findChildren(QMenu) if m.isVisible())
    words = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    assert list(words) == [
        "Change…", "Move", "Free this time", "Book in it", "Cut", "Copy",
        "Clear kept time of this day",
    ]  # fmt: skip
    words["Move"].trigger()
    assert page.board.state.ghost.block.id == number
    qtbot.keyClick(page.board, Key.Key_Escape)
    words["Book in it"].trigger()
    booking = dialog(VisitDialog)
    assert booking.fields.start_at == at("15:00")
    booking.done(0)
    page.board.choose_block(number)
    words["Copy"].trigger()
    words["Free this time"].trigger()
    assert stored() == []
    page.board.choose_place(clinic.doctors[1], at("09:00"))
    page.board.menu_asked.emit(None, clinic.doctors[1], None, at("09:00"), QPoint(10, 10))
    menu = next(m for m in page.findChildren(QMenu) if m.isVisible())
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    assert enabled["Keep time here…"]
    assert enabled["Paste kept time"]
    assert not enabled["Clear kept time of this day"]
    page.kept.paste()
    assert stored()[0].start_at == at("09:00")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_way_only_opens_its_visit(page, context, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[2], at("15:00"), 30,
                     address="城北路1号", travel=30)  # fmt: skip
    context.do("Book appointment", lambda act: service.book(act, form))
    page.board.choose_block(page.board.state.blocks[0].block.id)
    page.board.kept_menu_asked.emit(page.board.block, QPoint(10, 10))
    menu = next(m for m in page.board.findChildren(QMenu) if m.isVisible())
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    menu.close()
    assert enabled["Change…"]
    assert not any(enabled[name] for name in ("Move", "Free this time", "Cut", "Copy"))
