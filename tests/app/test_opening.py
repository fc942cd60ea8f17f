"""What keeps a clinic from opening, and what can be done about it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clinic_desk.app.program import Program
from clinic_desk.base.paths import Paths
from clinic_desk.jobs import backup
from clinic_desk.storage import opening
from clinic_desk.storage.database import open_engine
from clinic_desk.storage.keys import Wraps, open_by_computer
from clinic_desk.ui.shell.cannot_open import CannotOpenPage
from clinic_desk.ui.shell.first_run import FirstRun
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.restore_page import RestorePage
from clinic_desk.ui.shell.sign_in import SignInPage
from tests.small import OWNER_PIN


def refused(seat, words: str) -> CannotOpenPage:
    page = seat.shown
    assert isinstance(page, CannotOpenPage)
    assert words in page.sentence.text()
    assert page.again.isVisible()
    assert page.quit.isVisible()
    return page


def test_a_damaged_file_is_left_alone_and_a_back_up_offered(start, paths, made):
    paths.database.write_bytes(b"\x00" * 40_960)
    seat = start(paths)
    page = refused(seat, "damaged or was not made by Clinic Desk")
    assert page.restore.isVisible()
    assert paths.database.read_bytes() == b"\x00" * 40_960
    assert isinstance(seat.program.refusal, type(seat.program.refusal))


def test_an_empty_file_is_no_new_clinic(start, paths, made):
    paths.database.write_bytes(b"")
    refused(start(paths), "gone or empty")


def test_a_missing_file_beside_its_keys_is_no_new_clinic(start, paths, made):
    paths.database.unlink()
    refused(start(paths), "gone or empty")


def test_a_foreign_database(start, paths, made):
    import sqlite3

    paths.database.unlink()
    with sqlite3.connect(paths.database) as other:
        other.execute("CREATE TABLE something (id INTEGER)")
    other.close()
    refused(start(paths), "was not made by Clinic Desk")


def test_a_newer_file_asks_for_the_newer_program(start, paths, made):
    key = open_by_computer(Wraps.read(paths.wraps), paths)
    engine = open_engine(paths.database, key)
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
    engine.dispose()
    page = refused(start(paths), "newer release")
    assert not page.restore.isVisible()


def test_keys_that_cannot_be_read(start, paths, made):
    paths.wraps.write_text("{")
    assert refused(start(paths), "keys.json").restore.isVisible()


def test_a_locked_clinic_opens_when_tried_again(start, paths, made, qtbot):
    other = opening.open_clinic(paths)
    seat = start(paths)
    page = refused(seat, "already open")
    other.close()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert isinstance(seat.shown, SignInPage)
    assert seat.program.refusal is None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_file(start, paths, made):
    paths.database.chmod(0o400)
    refused(start(paths), "cannot be written")
    paths.database.chmod(0o600)


def test_a_folder_that_is_a_file(start, tmp_path):
    (tmp_path / "clinic").write_text("in the way")
    seat = start(Paths.within(tmp_path / "clinic"))
    page = seat.shown
    assert isinstance(page, FirstRun)
    page._show(len(page.steps) - 1)
    assert "cannot be written" in page.sheet.message.text()
    assert not page.sheet.print.isEnabled()


def test_on_another_computer_the_recovery_code_is_asked_and_opens(start, paths, code, elsewhere):
    seat = start(Paths.within(paths.data))
    page = refused(seat, "does not hold the key")
    assert page.code.hasFocus()
    seat.write("WRONG-CODE1")
    seat.press(Qt.Key.Key_Return)
    assert seat.shown is page
    assert "does not open" in page.message.text()
    page.code.setText(code)
    seat.press(Qt.Key.Key_Return)
    assert isinstance(seat.shown, SignInPage)
    seat.program.end()
    assert isinstance(start(Paths.within(paths.data)).shown, SignInPage)


def test_an_empty_code_does_nothing(start, paths, code, elsewhere):
    seat = start(Paths.within(paths.data))
    seat.press(Qt.Key.Key_Return)
    assert isinstance(seat.shown, CannotOpenPage)
    assert seat.shown.message.isHidden()


def test_a_back_up_is_restored_over_a_damaged_file(start, paths, made, qtbot, clock):
    paths.backups.mkdir()
    backup.back_up(paths, paths.backups, clock=clock)
    paths.database.write_bytes(b"broken" * 1000)
    seat = start(paths)
    qtbot.mouseClick(refused(seat, "damaged").restore, Qt.MouseButton.LeftButton)
    page = seat.shown
    assert isinstance(page, RestorePage)
    assert page.file.text().endswith(".zip")
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    seat.wait_for(SignInPage)
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    assert isinstance(seat.shown, Frame)


def test_on_a_new_computer_first_run_restores_by_the_sheet_alone(
    start, paths, code, tmp_path, qtbot, clock, monkeypatch
):
    backup.back_up(paths, tmp_path, clock=clock)
    (file,) = tmp_path.glob("*.zip")
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another computer"))
    seat = start(Paths.within(tmp_path / "new"))
    qtbot.mouseClick(seat.shown.language.restore, Qt.MouseButton.LeftButton)
    page = seat.shown
    assert isinstance(page, RestorePage)
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    assert page.fields.field("file").refusal == "Choose the back-up file first."
    page.file.setText(str(file))
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    seat.wait_for(RestorePage)
    page = seat.shown
    assert "another computer" in page.fields.field("recovery_code").refusal
    assert page.file.text() == str(file)
    page.code.setText(code)
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    seat.wait_for(SignInPage)


def test_a_file_that_is_no_back_up_changes_nothing(start, tmp_path, qtbot):
    wrong = tmp_path / "holiday.zip"
    wrong.write_bytes(b"no zip at all")
    seat = start(Paths.within(tmp_path / "new"))
    seat.program._ask_restore()
    seat.shown.file.setText(str(wrong))
    qtbot.mouseClick(seat.shown.restore, Qt.MouseButton.LeftButton)
    seat.wait_for(RestorePage)
    assert seat.shown.message.text() or seat.shown.fields.field("file").refusal
    qtbot.mouseClick(seat.shown.back, Qt.MouseButton.LeftButton)
    assert isinstance(seat.shown, FirstRun)


def test_the_settings_restore_a_back_up_of_the_open_clinic(start, paths, made, qtbot, clock):
    from dataclasses import dataclass

    @dataclass
    class Choice:
        path: Path
        code: str

    backup.back_up(paths, paths.data, clock=clock)
    (file,) = paths.data.glob("*.zip")
    seat = start(paths)
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    seat.frame.restore_asked.emit(Choice(file, ""))
    seat.wait_for(SignInPage)
    assert seat.program.session is not None


def test_another_language_on_the_page_that_refuses(start, paths, made, qtbot):
    paths.database.write_bytes(b"")
    seat = start(paths)
    button = seat.shown.findChild(_button(), "language_zh_CN")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = seat.shown
    assert isinstance(page, CannotOpenPage)
    assert page.sentence.text() != "x"
    assert seat.program.words.language == "zh_CN"
    assert page.again.text() == "重试"


def test_a_second_program_asks_the_first_to_come_forward(start, paths, made, qtbot):
    seat = start(paths)
    seat.program.window.showMinimized()
    qtbot.waitUntil(lambda: seat.program._bell is not None)
    second = subprocess.Popen(
        [sys.executable, "-c", RUN, "--data", str(paths.data)],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LANG": "C"},
    )
    with qtbot.waitSignal(seat.program._bell.rung, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    said = second.stderr.read()
    second.stderr.close()
    assert second.returncode == 0
    assert said == "Clinic Desk is already open on this data; its window was brought forward.\n"
    assert not seat.program.window.isMinimized()


def test_the_next_start_after_a_crash_is_not_kept_out(start, paths, made, qtbot):
    """A socket that a killed program left behind is nobody's."""
    from clinic_desk.app.single import ask_first, name_of

    (Path(_temp()) / name_of(paths.data)).write_text("")
    assert not ask_first(paths.data)
    seat = start(paths)
    assert isinstance(seat.shown, SignInPage)
    qtbot.waitUntil(lambda: seat.program._bell is not None)
    assert seat.program._bell.listening


def test_the_name_of_a_folder_does_not_depend_on_its_spelling(tmp_path, monkeypatch):
    from clinic_desk.app.single import name_of

    monkeypatch.chdir(tmp_path)
    assert name_of(Path("a")) == name_of(tmp_path / "b" / ".." / "a")
    assert name_of(Path("a")) != name_of(Path("b"))


def test_quitting_asks_once_when_something_runs(start, paths, made, qtbot):
    import threading

    seat = start(paths)
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    program: Program = seat.program
    go = threading.Event()

    def work(progress):
        while not go.wait(0.01):
            progress.report(1, 2)

    program.tasks.run("Exporting", work, lambda _done: None, lambda _error: None)
    program.window.close()
    assert "“Exporting” is still running" in seat.frame.bottom.bar.text
    assert program.window.isVisible()
    with qtbot.waitSignal(program.ended):
        program.window.close()
    assert not program.window.isVisible()
    go.set()


def test_the_window_opens_where_it_was_closed(start, paths, made):
    seat = start(paths)
    seat.program.window.setGeometry(0, 90, 800, 640)
    seat.program.end()
    again = start(paths).program.window
    assert (again.width(), again.height()) == (800, 640)


def test_a_copy_is_made_before_an_upgrade(start, paths, made, monkeypatch):
    """The oldest shape is brought up; what it was is in the back-ups."""
    seat = start(paths)
    seat.program._before_upgrade(seat.program.session.opened.key)
    assert len(list(paths.backups.glob("*.zip"))) == 1


def test_the_folder_of_another_clinic_is_its_own(start, paths, made, tmp_path):
    shutil.copytree(paths.data, tmp_path / "copy")
    start(paths)
    assert isinstance(start(Paths.within(tmp_path / "copy")).shown, SignInPage)


RUN = "import sys; from clinic_desk.app.main import main; sys.exit(main(sys.argv[1:]))"


def _temp() -> str:
    from PySide6.QtCore import QDir

    return QDir.tempPath()


def _button():
    from PySide6.QtWidgets import QPushButton

    return QPushButton
