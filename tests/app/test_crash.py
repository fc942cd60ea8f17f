"""What nobody foresaw."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication, QWidget

from clinic_desk.app.crash import CrashDialog, CrashReporter, log_qt
from clinic_desk.desk.staff.service import PinWrong


@pytest.fixture
def over(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def heard() -> list:
    return []


@pytest.fixture
def reporter(over, heard):
    made = CrashReporter(over, heard.append)
    yield made
    if made.dialog is not None:
        made.dialog.reject()
    QApplication.processEvents()


def crash(reporter: CrashReporter, error: Exception) -> None:
    try:
        raise error
    except type(error) as caught:
        reporter.report(type(caught), caught, caught.__traceback__)
    QApplication.processEvents()


def test_the_person_is_told_without_anybody_s_data(reporter, qtbot):
    crash(reporter, ValueError("王芳 13900007788"))
    dialog = reporter.dialog
    assert isinstance(dialog, CrashDialog)
    assert dialog.isVisible()
    text = dialog.details.toPlainText()
    assert "builtins.ValueError" in text
    assert "test_crash.py" in text
    assert "王芳" not in text
    assert "13900007788" not in text


def test_going_on_lets_the_next_one_be_told(reporter):
    crash(reporter, ValueError())
    first = reporter.dialog
    crash(reporter, KeyError())
    assert reporter.dialog is first
    first.go_on.click()
    assert reporter.dialog is None
    crash(reporter, KeyError())
    assert reporter.dialog is not first


def test_restart_is_asked_for(reporter, qtbot):
    crash(reporter, ValueError())
    with qtbot.waitSignal(reporter.restart_asked):
        reporter.dialog.restart.click()


def test_details_are_shown_and_copied(reporter):
    crash(reporter, ValueError())
    dialog = reporter.dialog
    assert dialog.details.isHidden()
    dialog.more.click()
    assert dialog.details.isVisible()
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.details.toPlainText()


def test_a_refusal_is_for_the_person_and_no_crash(reporter, heard):
    crash(reporter, PinWrong())
    assert reporter.dialog is None
    assert [type(one) for one in heard] == [PinWrong]


def test_errors_of_threads_come_too(reporter, qtbot):
    def work() -> None:
        raise ZeroDivisionError

    before = sys.excepthook, threading.excepthook
    reporter.install()
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: reporter.dialog is not None)
    finally:
        reporter.remove()
        sys.excepthook, threading.excepthook = before
    assert "ZeroDivisionError" in reporter.dialog.details.toPlainText()


def test_it_is_logged_in_full_but_without_messages(reporter, caplog):
    from clinic_desk.app.logs import PlainFormatter

    with caplog.at_level(logging.CRITICAL):
        crash(reporter, ValueError("王芳"))
    (record,) = [one for one in caplog.records if one.name == "clinic_desk.app.crash"]
    said = PlainFormatter().format(record)
    assert "ValueError" in said
    assert "王芳" not in said


def test_an_error_without_a_value(reporter):
    reporter.report(ValueError, None, None)
    QApplication.processEvents()
    assert reporter.dialog is not None


def test_qt_speaks_into_our_log(caplog):
    class Place:
        category = "qt.svg"

    with caplog.at_level(logging.WARNING):
        log_qt(QtMsgType.QtWarningMsg, Place(), "cannot open file")
    assert caplog.records[-1].name == "qt"
    assert caplog.records[-1].getMessage() == "qt.svg: cannot open file"
