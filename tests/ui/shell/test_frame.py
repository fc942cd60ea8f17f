from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from clinic_desk.desk.appointments import queries as visits
from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.routes import (
    Book,
    NewBill,
    NewCustomer,
    OpenAppointment,
    OpenBill,
    OpenCustomer,
    OpenPage,
    OpenWaitingRoom,
)
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.pages import PAGES
from tests.small import at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

GRAB = "^This plugin does not support grabbing the keyboard"


def dialogs() -> list[str]:
    tops = QApplication.topLevelWidgets()
    return [type(w).__name__ for w in tops if isinstance(w, QDialog) and w.isVisible()]


def close_dialogs(qtbot, desk) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def test_the_rail_shows_only_pages_that_are_there(desk):
    assert [entry.name for entry in PAGES] == [
        "today",
        "appointments",
        "customers",
        "fees",
        "settings",
    ]
    assert all(desk.frame.rail.button(entry.name).isVisible() for entry in PAGES)


@pytest.mark.parametrize(("number", "entry"), list(enumerate(PAGES, 1)))
def test_every_page_opens_by_its_key_and_by_a_click(desk, qtbot, number, entry):
    desk.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert desk.frame.page_name == entry.name
    assert desk.frame.page.isVisible()
    assert desk.frame.rail.button(entry.name).isChecked()
    desk.frame.show_page("customers")
    qtbot.mouseClick(desk.frame.rail.button(entry.name), Qt.MouseButton.LeftButton)
    assert desk.frame.page_name == entry.name


def test_a_page_is_made_once(desk):
    first = desk.frame.show_page("customers")
    desk.frame.show_page("appointments")
    assert desk.frame.show_page("customers") is first


def test_the_rail_collapses_to_icons_and_remembers(desk, context, qtbot):
    wide = desk.frame.rail.width()
    qtbot.mouseClick(desk.frame.rail._collapse, Qt.MouseButton.LeftButton)
    assert desk.frame.rail.width() < wide / 2
    assert desk.frame.rail.button("today").toolTip().startswith("Today")
    assert WindowSettings.load().rail_collapsed
    qtbot.mouseClick(desk.frame.rail._collapse, Qt.MouseButton.LeftButton)
    assert desk.frame.rail.width() == wide


def test_a_small_window_or_large_text_leaves_only_icons(desk, qapp):
    assert not desk.frame.rail.narrow
    theme.apply(qapp, theme.Look("light", 150))
    QApplication.processEvents()
    assert desk.frame.rail.narrow
    theme.apply(qapp, theme.Look("light", 100))
    desk.window.resize(1000, 768)
    QApplication.processEvents()
    assert desk.frame.rail.narrow


def test_badges_count_who_waits_and_what_is_not_billed(desk, context, visit, clinic):
    rail = desk.frame.rail
    assert rail.button("today").number == 0

    def mark(status, version):
        context.do("Mark visit", lambda act: appointments.mark(act, visit, status, version=version))

    mark(AppointmentStatus.ARRIVED, 1)
    assert rail.button("today").number == 1
    assert "1 waiting" in rail.button("today").accessibleName()
    mark(AppointmentStatus.DONE, 2)
    assert rail.button("today").number == 0
    assert rail.button("fees").number == 1
    form = fees.BillForm(
        clinic.customers["曾国强"], [LineForm("超声洁牙", 19800)], appointment_id=visit
    )
    context.do("Post bill", lambda act: fees.post_bill(act, form))
    assert rail.button("fees").number == 0


def test_what_was_done_stands_below_with_undo(desk, context, visit):
    bar = desk.frame.bottom.bar
    assert bar.text == "Book appointment"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert bar.text == "Undone: Book appointment"
    assert context.read(lambda session: visits.visit(session, visit)) is None


def test_the_page_does_not_jump_when_something_is_said(desk, context):
    height = desk.frame.stack.height()
    desk.frame.bottom.bar.say("Something", undo=True)
    QApplication.processEvents()
    assert desk.frame.stack.height() == height


def test_undo_is_offered_as_a_button(desk, context, visit, qtbot):
    bar = desk.frame.bottom.bar
    assert bar._undo.isVisible()
    qtbot.mouseClick(bar._undo, Qt.MouseButton.LeftButton)
    assert context.read(lambda session: visits.visit(session, visit)) is None


def test_ctrl_z_in_the_empty_search_field_undoes(desk, context, visit):
    desk.press(Qt.Key.Key_K, CTRL)
    assert desk.frame.search.hasFocus()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert context.read(lambda session: visits.visit(session, visit)) is None


def test_ctrl_z_where_something_was_typed_is_the_fields_own(desk, context, visit):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.type("12")
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.frame.search.text() == ""
    assert context.read(lambda session: visits.visit(session, visit)) is not None


def test_what_cannot_be_undone_is_said_below(desk, context):
    context.database.forget()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.frame.bottom.bar.text == "There is nothing to undo."


def test_a_bill_is_not_undone_but_explained(desk, context, clinic):
    form = fees.BillForm(clinic.customers["吕伟"], [LineForm("超声洁牙", 19800)])
    context.do("Post bill", lambda act: fees.post_bill(act, form))
    assert not desk.frame.bottom.bar._undo.isVisible()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert "void it" in desk.frame.bottom.bar.text


@pytest.mark.parametrize(
    ("request_", "dialog"),
    [
        (NewCustomer(), "CustomerDialog"),
        (NewCustomer("王芳", "13912345678"), "CustomerDialog"),
        (Book(), "VisitDialog"),
        (Book(1, 3, at(14)), "VisitDialog"),
        (NewBill(1), "BillDialog"),
    ],
)
def test_requests_open_their_dialog_over_the_page(desk, context, request_, dialog):
    context.routes.ask(request_)
    QApplication.processEvents()
    assert dialogs() == [dialog]
    assert desk.frame.page_name == "customers"


def test_a_bill_is_shown(desk, context, clinic):
    form = fees.BillForm(clinic.customers["吕伟"], [LineForm("超声洁牙", 19800)])
    number = context.do("Post bill", lambda act: fees.post_bill(act, form))
    context.routes.ask(OpenBill(number))
    QApplication.processEvents()
    assert dialogs() == ["StatementDialog"]


def test_a_visit_is_shown_in_the_book(desk, context, clinic):
    day = at(10) + timedelta(days=3)
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[1], day, 30)
    number = context.do("Book appointment", lambda act: appointments.book(act, form))
    context.routes.ask(OpenAppointment(number))
    assert desk.frame.page_name == "appointments"


def test_a_request_nobody_answers_is_a_bug(desk):
    with pytest.raises(TypeError, match="Stranger"):
        desk.frame.router._on_asked(type("Stranger", (), {})())


def test_esc_closes_the_card_and_the_keys_stay_on_the_page(desk, context, clinic):
    context.routes.ask(OpenCustomer(clinic.customers["吕伟"]))
    assert desk.frame.card.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.frame.card.isHidden()
    assert desk.frame.customer_id is None
    assert desk.frame.page.isAncestorOf(QApplication.focusWidget()) or desk.frame.page.hasFocus()


def test_there_is_one_card_for_all_pages(desk, context, clinic):
    context.routes.ask(OpenCustomer(clinic.customers["吕伟"]))
    card = desk.frame.card
    context.routes.ask(OpenPage("appointments"))
    context.routes.ask(OpenCustomer(clinic.customers["曾国强"]))
    assert desk.frame.card is card
    assert desk.frame.customer_id == clinic.customers["曾国强"]
    assert card.isVisible()


def test_f1_lists_the_keys_of_the_page_and_of_everywhere(desk, context, clinic):
    context.routes.ask(OpenCustomer(clinic.customers["吕伟"]))
    help_ = desk.frame.show_keys()
    words = [label.text() for label in help_.findChildren(_label())]
    assert "Customers" in words
    assert "Customer card" in words
    assert "Everywhere" in words
    assert "Search by phone or number" in words
    assert "" not in words
    desk.press(Qt.Key.Key_Escape)
    assert help_.isHidden()


def test_f1_opens_it(desk):
    from clinic_desk.ui.kit.keys_help import KeysHelp

    desk.press(Qt.Key.Key_F1)
    assert [one for one in desk.frame.findChildren(KeysHelp) if one.isVisible()]


def test_text_grows_and_shrinks_within_bounds_and_is_kept(desk, context):
    for _ in range(8):
        desk.press(Qt.Key.Key_Equal, CTRL)
    assert context.settings.text_percent == 150
    assert WindowSettings.load().text_percent == 150
    for _ in range(9):
        desk.press(Qt.Key.Key_Minus, CTRL)
    assert context.settings.text_percent == 90
    assert desk.frame.bottom.bar.text == "Text size 90 %"


def test_light_and_dark_by_key_and_button(desk, context, qtbot):
    desk.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert theme.current().dark
    assert context.settings.mode == "dark"
    assert desk.frame.top.mode.accessibleName() == "Light"
    qtbot.mouseClick(desk.frame.top.mode, Qt.MouseButton.LeftButton)
    assert not theme.current().dark


def test_privacy_is_seen_on_its_button(desk, context):
    desk.press(Qt.Key.Key_F9)
    assert context.desk.private
    assert desk.frame.top.private.isChecked()
    desk.press(Qt.Key.Key_F9)
    assert not context.desk.private
    assert not desk.frame.top.private.isChecked()


@pytest.mark.qt_log_ignore(GRAB)
def test_the_menu_of_the_person_changes_look_size_and_language(desk, context, qtbot):
    heard: list[str] = []
    desk.frame.language_asked.connect(heard.append)
    chosen = {"Dark": "dark", "125 %": "125", "简体中文": "zh_CN"}
    for words in chosen:
        qtbot.mouseClick(desk.frame.top.user, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        action = next(
            action
            for part in menu.actions()
            if part.menu() is not None
            for action in part.menu().actions()
            if action.text() == words
        )
        action.trigger()
        menu.close()
    assert context.settings.mode == "dark"
    assert context.settings.text_percent == 125
    assert heard == ["zh_CN"]


@pytest.mark.qt_log_ignore(GRAB)
def test_the_menu_leaves(desk, qtbot):
    heard: list[str] = []
    desk.frame.leave_asked.connect(heard.append)
    for command in ("Switch user", "Lock\tCtrl+L", "Quit\tCtrl+Q"):
        qtbot.mouseClick(desk.frame.top.user, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        next(action for action in menu.actions() if action.text() == command).trigger()
        menu.close()
    assert heard == ["switch", "lock", "quit"]


def test_a_back_up_is_made_from_the_top_bar_and_then_known(desk, context, qtbot, paths):
    assert "No back-up yet" in desk.frame.top.backup.toolTip()
    qtbot.mouseClick(desk.frame.top.backup, Qt.MouseButton.LeftButton)
    context.tasks.wait()
    assert len(list(paths.backups.glob("*.zip"))) == 1
    assert desk.frame.bottom.bar.text.startswith("Backed up")
    assert desk.frame.top.backup.toolTip().startswith("Last back-up: Today")


def test_a_back_up_that_fails_says_why(desk, context, paths):
    paths.wraps.write_text("not what it was")
    desk.frame.doers.run("back_up")
    context.tasks.wait()
    assert "keys.json is missing or damaged" in desk.frame.bottom.bar.text


def test_the_import_opens(desk):
    desk.frame.doers.run("import")
    QApplication.processEvents()
    assert dialogs() == ["ImportDialog"]


def test_new_customer_and_booking_have_keys(desk, context, clinic, asked, qtbot):
    desk.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert asked == [NewCustomer()]
    close_dialogs(qtbot, desk)
    context.routes.ask(OpenCustomer(clinic.customers["吕伟"]))
    desk.frame.page.setFocus()
    desk.press(Qt.Key.Key_B, CTRL | SHIFT)
    assert asked[-1] == Book(clinic.customers["吕伟"])


def test_the_demo_says_that_its_people_are_made_up(context, qtbot):
    from clinic_desk.ui.kit.chips import StatusChip

    frame = Frame(context, clinic="云杉口腔", demo=True)
    qtbot.addWidget(frame)
    chips = [chip.chip.text for chip in frame.top.findChildren(StatusChip)]
    assert chips == ["Demo clinic: made-up people"]


def test_the_width_of_the_card_is_kept(desk, context, clinic):
    context.routes.ask(OpenCustomer(clinic.customers["吕伟"]))
    QApplication.processEvents()
    desk.frame.split.moveSplitter(600, 1)
    QApplication.processEvents()
    kept = int(context.settings.choices["pane_width"])
    assert kept == desk.frame.card.width()
    desk.frame.card.close_card()
    context.routes.ask(OpenCustomer(clinic.customers["曾国强"]))
    QApplication.processEvents()
    assert abs(desk.frame.card.width() - kept) <= 2


def test_nothing_in_the_frame_is_nameless(desk, context, clinic):
    """Every control says what it is, for a screen reader."""
    from PySide6.QtWidgets import QAbstractButton

    desk.frame.show_keys()._leave()
    nameless = [
        type(control).__name__
        for part in (desk.frame.rail, desk.frame.top)
        for control in (*part.findChildren(QAbstractButton), *part.findChildren(QLineEdit))
        if not (control.accessibleName() or control.text())
        and control.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def _label():
    from PySide6.QtWidgets import QLabel

    return QLabel


def test_the_waiting_room_opens_over_the_book_with_who_waits(desk, context, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(9), 30)

    def arrive(act):
        number = appointments.book(act, form)
        appointments.mark(act, number, AppointmentStatus.ARRIVED, version=1)
        return number

    number = context.do("x", arrive)
    assert desk.frame.rail.button("today").number == 1
    context.routes.ask(OpenWaitingRoom(number))
    assert desk.frame.page_name == "appointments"
    room = desk.frame.page.lists.room
    assert room.isVisible()
    assert room.table.chosen().id == number
