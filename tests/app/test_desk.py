"""The desk as a whole, from the program: language, settings, refusals, fonts, what is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from clinic_desk.app import fonts
from clinic_desk.storage.faults import DiskFull
from clinic_desk.ui.kit.routes import OpenCustomer
from clinic_desk.ui.kit.tasks import Tasks
from clinic_desk.ui.settings.page import SettingsPage
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.sign_in import SignInPage
from tests.small import OWNER_PIN

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(start, paths, made):
    seat = start(paths)
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    return seat


def frames() -> list[Frame]:
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, Frame)]


def test_another_language_builds_the_desk_again_at_the_same_place(seat, made):
    seat.frame.show_page("customers")
    seat.program.context.routes.ask(OpenCustomer(made.customers["吕伟"]))
    before = seat.frame
    seat.frame.top.language_asked.emit("zh_CN")
    assert seat.frame is not before
    assert seat.frame.page_name == "customers"
    assert seat.frame.customer_id == made.customers["吕伟"]
    assert seat.frame.search.placeholderText().startswith("姓名")
    assert seat.frame.rail.button("fees").accessibleName() == "收费"
    assert seat.program.context.desk.actor == made.owner
    assert frames() == [seat.frame]
    seat.activate()
    seat.press(Qt.Key.Key_K, CTRL)
    assert seat.frame.search.hasFocus()


def test_ten_switches_leave_one_desk_that_hears_once(seat, made, visit_of):
    for number in range(10):
        seat.program.set_language(("zh_CN", "en")[number % 2])
    assert frames() == [seat.frame]
    heard = []
    seat.program.context.bulletin.changed.connect(heard.append)
    visit_of(seat.program.context)
    assert len(heard) == 1
    assert seat.frame.bottom.bar.text == "Book appointment"


@pytest.fixture
def visit_of(made):
    from clinic_desk.desk.appointments import service
    from clinic_desk.desk.appointments.forms import VisitForm
    from tests.small import at

    def book(context) -> int:
        form = VisitForm(made.customers["吕伟"], made.doctors[0], at(10), 30)
        return context.do("Book appointment", lambda act: service.book(act, form))

    return book


def test_the_settings_page_changes_the_language(seat):
    page = seat.frame.show_page("settings")
    assert isinstance(page, SettingsPage)
    page.language_chosen.emit("zh_TW")
    assert seat.program.words.language == "zh_TW"
    assert seat.frame.page_name == "settings"


def test_the_language_may_be_changed_while_the_desk_is_locked(seat, made, qtbot):
    seat.program.context.routes.ask(OpenCustomer(made.customers["吕伟"]))
    seat.press(Qt.Key.Key_L, CTRL)
    seat.shown.languages.chosen.emit("zh_CN")
    assert isinstance(seat.shown, SignInPage)
    assert seat.shown.enter.text() == "登录"
    seat.activate()
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    assert seat.shown is seat.frame
    assert seat.frame.rail.button("fees").accessibleName() == "收费"
    assert frames() == [seat.frame]


def test_the_name_of_the_clinic_follows_its_settings(seat):
    from clinic_desk.desk.clinic import service
    from clinic_desk.desk.clinic.records import ClinicKind

    form = service.ClinicForm("朝阳口腔", ClinicKind.DENTAL)
    seat.program.context.do("Change the clinic", lambda act: service.set_up(act, form))
    assert seat.program.window.windowTitle().startswith("朝阳口腔")


def test_a_refusal_that_nobody_showed_is_said_below(seat):
    seat.program.explain(DiskFull())
    assert seat.frame.bottom.bar.text.startswith("The disk is full")


def test_before_anybody_sits_here_nobody_is_told(start, paths, made):
    seat = start(paths)
    seat.program.explain(DiskFull())
    assert isinstance(seat.shown, SignInPage)


def test_a_chooser_that_waits_is_ended_by_the_lock(seat, qtbot):
    """Qt's own dialogs run a loop of their own: the lock must get through it."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(300, seat.program.session.lock)
    chosen, _ = QFileDialog.getOpenFileName(
        seat.program.window, options=QFileDialog.Option.DontUseNativeDialog
    )
    assert chosen == ""
    assert isinstance(seat.shown, SignInPage)


def test_fonts_that_are_there_are_not_made_again(qapp, monkeypatch, tmp_path):
    from clinic_desk.documents import fonts as files

    if files.ready() is None:
        pytest.skip("nobody has made them on this computer yet")
    tasks = Tasks()
    assert fonts.prepare(qapp, tasks, "Preparing fonts…") is None
    assert tasks.running == ()


def test_fonts_that_cannot_be_made_stop_nothing(qapp, monkeypatch, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    monkeypatch.setenv("CLINIC_DESK_CACHE", str(tmp_path / "cache"))
    tasks = Tasks()
    assert fonts.prepare(qapp, tasks, "Preparing fonts…") is not None
    tasks.wait()
    assert tasks.running == ()


def test_making_fonts_does_not_hold_the_quitting_up(seat, monkeypatch, tmp_path, qtbot):
    monkeypatch.setenv("CLINIC_DESK_CACHE", str(tmp_path / "empty cache"))
    seat.program.make_fonts()
    assert seat.program.tasks.running
    with qtbot.waitSignal(seat.program.ended, timeout=30_000):
        seat.program.window.close()
    assert seat.program.tasks.running == ()


def test_after_the_end_nothing_is_begun(seat):
    seat.program.end()
    seat.program.make_fonts()
    assert seat.program.tasks.running == ()
    assert seat.program.session is None


def test_the_data_are_free_after_the_end(seat, paths, clock):
    from clinic_desk.storage import opening

    seat.program.end()
    with opening.open_clinic(paths, clock=clock):
        pass
