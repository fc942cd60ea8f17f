"""What is printed of the book: chosen, seen, noted when it leaves; and each evening by itself."""

from datetime import time, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import queries
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.documents import fonts
from clinic_desk.jobs import power_cut
from clinic_desk.ui.appointments.printing.dialog import PrintDialog
from clinic_desk.ui.appointments.printing.evening import AGAIN, EveningSheets
from tests.small import TODAY, at


@pytest.fixture(scope="session", autouse=True)
def _fonts():
    fonts.make()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def opened_with(qtbot, window, context):
    def open_(**wish):
        context.settings.choices["sheets.language"] = "en"
        made = PrintDialog(window, context, **({"day": TODAY} | wish))
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return open_


@pytest.fixture
def visit(booked, context):
    number = booked("10:00", "欧阳娜娜")
    return context.read(lambda session: queries.visit(session, number))


def text_of(dialog):
    pages = PdfReader(BytesIO(dialog.preview._data)).pages
    return "\n".join(page.extract_text() for page in pages)


def choose(box, data):
    box.setCurrentIndex(box.findData(data))


def notes(context):
    return context.read(
        lambda session: [
            (kind, text)
            for kind, text in session.connection().exec_driver_sql(
                """SELECT "table", text FROM change WHERE kind = 'note' AND "table" != 'pin'"""
            )
        ]
    )


def shown(dialog, name):
    return not dialog.form.field(name).widget.isHidden()


def test_it_opens_on_the_sheets_of_all_doctors(opened_with, visit, clinic):
    dialog = opened_with()
    said = text_of(dialog)
    for part in ("李医生", "王医生", "赵医生", "欧阳娜娜", "139 0000 7788"):
        assert part in said
    assert dialog.preview.name == "day-2026-11-20.pdf"
    # without a visit there is no slip and no card to choose
    assert [dialog.kind.itemData(n) for n in range(dialog.kind.count())] == ["day", "week"]
    assert shown(dialog, "doctor")
    assert not shown(dialog, "size")


def test_one_doctor_one_week_another_day(qtbot, opened_with, visit, clinic):
    dialog = opened_with(staff_id=clinic.doctors[0])
    assert dialog.preview.pages == 1
    choose(dialog.kind, "week")
    assert "Fri 11-20" in text_of(dialog)
    choose(dialog.kind, "day")
    choose(dialog.doctor, None)
    assert dialog.preview.pages == 3
    choose(dialog.kind, "week")  # a week is one doctor's
    assert dialog.doctor.currentData() == clinic.doctors[0]
    choose(dialog.kind, "day")
    dialog.day.setFocus()
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "11-21")
    qtbot.waitUntil(lambda: "2026-11-21" in text_of(dialog))


def test_phones_are_masked_when_asked(opened_with, visit, context, clinic):
    dialog = opened_with()
    dialog.masked.click()
    assert "139 **** 7788" in text_of(dialog)
    assert "139 0000 7788" not in text_of(dialog)
    context.desk.private = True
    assert opened_with().masked.isChecked()
    context.desk.private = False
    context.desk.actor = clinic.clinician
    barred = opened_with()
    assert not barred.masked.isEnabled()
    assert "139 **** 7788" in text_of(barred)


def test_the_slip_and_the_card_of_a_visit(opened_with, visit, booked, clinic, context):
    booked("11:00", "欧阳娜娜", doctor=2, day=TODAY + timedelta(7))
    dialog = opened_with(visit=visit, kind="slip")
    assert "Route slip" in text_of(dialog)
    assert "欧阳娜娜" in dialog.whom.text()
    assert not shown(dialog, "day")
    choose(dialog.kind, "card")
    assert shown(dialog, "size")
    assert text_of(dialog).count("欧阳娜娜") == 1
    choose(dialog.size_box, "pocket")
    assert dialog.preview.pages == 2
    choose(dialog.language, "zh_CN")
    assert "周五" in text_of(dialog)
    again = opened_with(visit=visit, kind="card")
    assert (again.size_box.currentData(), again.language.currentData()) == ("pocket", "en")


def test_a_day_nobody_works_is_refused_at_the_day(opened_with, context):
    dialog = opened_with(day=TODAY + timedelta(2))
    assert "Nobody works on" in dialog.form.field("day").refusal
    assert dialog.preview.isHidden()
    assert dialog.made is None
    dialog.day.set_value(TODAY)
    dialog.reload()
    assert dialog.form.field("day").refusal == ""
    assert dialog.preview.isVisible()


def test_a_day_that_cannot_be_read_is_refused(opened_with):
    dialog = opened_with()
    dialog.day.setText("2/30")
    dialog.reload()
    assert "This is not a day" in dialog.form.field("day").refusal
    assert dialog.made is None


def test_a_visit_that_was_cancelled_meanwhile_is_said(opened_with, visit, context):
    from clinic_desk.desk.appointments import service

    context.do(
        "Cancel", lambda act: service.cancel(act, visit.id, version=visit.version, reason="x")
    )
    dialog = opened_with(visit=visit, kind="slip")
    assert "has no visit on" in dialog.form.field("visit").refusal


def test_saving_and_printing_are_noted(opened_with, visit, context, tmp_path: Path):
    dialog = opened_with()
    dialog.preview.save_to(tmp_path / "day.pdf")
    assert (tmp_path / "day.pdf").read_bytes() == dialog.preview._data
    assert dialog.notice.text == "Saved as PDF."
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF())
    choose(dialog.kind, "week")
    dialog.preview.print_on(printer)
    found = notes(context)
    assert [kind for kind, _text in found] == ["day sheet", "week sheet"]
    assert "2026-11-20 all" in found[0][1]
    dialog.preview.save_to(tmp_path / "no" / "day.pdf")
    assert len(notes(context)) == 2


def test_characters_no_font_has_are_named(opened_with, context, clinic, booked):
    from clinic_desk.desk.customers.records import Customer

    def rename(act):
        act.session.get_one(Customer, clinic.customers["吕伟"]).name = "吕\U0001f600"

    context.do("Rename", rename)
    booked("09:30", "吕伟")
    assert "\U0001f600" in opened_with().notice.text


def test_by_keyboard(qtbot, opened_with, visit):
    dialog = opened_with()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# each evening


@pytest.fixture
def folder(tmp_path, context, clinic):
    made = tmp_path / "usb"
    made.mkdir()
    owner = clinic.owner
    with context.database.transaction("Choose", owner) as act:
        power_cut.keep(act, made, time(17, 30))
    return made


@pytest.fixture
def evening(context):
    return EveningSheets(context.database, context.clock, context.tasks, context.words)


@pytest.fixture
def said(evening):
    heard = []
    evening.said.connect(lambda *what: heard.append(what))
    return heard


def files(folder):
    return sorted(file.name for file in folder.iterdir())


def test_nothing_is_written_without_a_folder(evening, said, context, clock):
    clock.now = at(18)
    evening.check()
    evening.write_at_quit()
    context.tasks.wait()
    assert said == []


def test_they_are_written_when_the_time_has_come(evening, said, context, clock, folder):
    clock.now = at(17, 0)
    (folder / "power-cut-2026-11-20.pdf").write_text("x")  # yesterday's, at half past five
    import os

    moment = at(17, 30, TODAY - timedelta(1)).timestamp()
    os.utime(folder / "power-cut-2026-11-20.pdf", (moment, moment))
    evening.check()
    context.tasks.wait()
    assert said == []
    clock.now = at(17, 30)
    evening.check()
    evening.check()  # while it runs
    context.tasks.wait()
    assert len(said) == 1
    sentence, tone = said[0]
    assert tone == "good"
    assert "Tomorrow" in sentence
    assert str(folder / "power-cut-2026-11-21.pdf") in sentence
    evening.check()
    context.tasks.wait()
    assert len(said) == 1


def test_what_was_missed_while_the_program_was_off_is_written_at_start(
    evening, said, context, clock, folder
):
    clock.now = at(8, 50)
    evening.start()
    context.tasks.wait()
    evening.stop()
    # yesterday evening's: the day that begins now
    assert files(folder) == ["power-cut-2026-11-20.pdf"]


def test_at_quit_they_are_written_unless_they_lie_there(evening, context, clock, folder):
    clock.now = at(17)
    evening.write_at_quit()
    assert files(folder) == ["power-cut-2026-11-21.pdf"]
    first = power_cut.last_written(folder)
    clock.now = at(17, 40)
    evening.write_at_quit()
    assert power_cut.last_written(folder) == at(17, 40) != first
    clock.now = at(18)
    evening.write_at_quit()
    assert power_cut.last_written(folder) == at(17, 40)


def test_a_folder_that_is_gone_is_said_once(evening, said, context, clock, folder):
    folder.rmdir()
    clock.now = at(17, 30)
    for _ in range(3):
        evening.check()
        clock.now += AGAIN
    assert len(said) == 1
    assert said[0][1] == "danger"
    assert str(folder) in said[0][0]
    evening.write_at_quit()  # nothing to say any more
    folder.mkdir()
    evening.check()
    context.tasks.wait()
    assert files(folder) == ["power-cut-2026-11-21.pdf"]
    assert said[-1][1] == "good"


def test_another_refusal_is_said_once_too(evening, said, context, clock, folder, clinic):
    with context.database.transaction("Close", clinic.owner) as act:
        for number in range(80):
            calendar.set_day(act, TODAY + timedelta(number), (), "")
    clock.now = at(17, 30)
    for _ in range(2):
        evening.check()
        context.tasks.wait()
        clock.now += AGAIN
    assert [tone for _said, tone in said] == ["danger"]
    assert "closed for the next" in said[0][0]
    evening.write_at_quit()
    assert files(folder) == []


def test_it_speaks_the_language_of_the_window(evening, said, context, clock, folder):
    evening.speak(Catalogue("zh_CN"))
    clock.now = at(17, 30)
    evening.check()
    context.tasks.wait()
    assert "明天" in said[0][0]
