"""Who does what, one key away: typed, chosen and booked without the mouse."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.staff import service as staff
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.booking.who_dialog import WhoDialog
from clinic_desk.ui.kit.routes import Book
from tests.ui.appointments.made_up import DAY, at

Key = Qt.Key


@pytest.fixture
def who(qtbot, context, database, clinic):
    names = (("拔牙", "种植"), ("矫正复诊",), ("洁牙", "补牙"))
    with database.transaction("x", PROGRAM) as act:
        for doctor, does in zip(clinic.doctors, names, strict=True):
            staff.set_services(act, doctor, {clinic.services[one]: None for one in does})
        taken = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at("09:00"), 60)
        service.book(act, taken)

    def show(word="", **more):
        made = WhoDialog(None, context, word, **more)
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return show


def test_a_word_is_typed_and_enter_books_the_next_free_time(qtbot, who, asked, clinic):
    dialog = who(customer_id=clinic.customers["曾国强"])
    assert [one.name for one in dialog.doers] == ["王医生", "赵医生", "李医生"]
    qtbot.keyClicks(dialog.word, "wisdom")
    assert [one.name for one in dialog.doers] == ["李医生"]
    qtbot.keyClick(dialog.word, Key.Key_Return)
    assert not dialog.isVisible()
    assert asked == [
        Book(
            clinic.customers["曾国强"],
            clinic.doctors[0],
            at("10:00", DAY),
            service_id=clinic.services["拔牙"],
        )
    ]


def test_the_arrows_choose_another_doctor_from_the_word(qtbot, who, asked, clinic):
    dialog = who()
    qtbot.keyClick(dialog.word, Key.Key_Down)
    assert dialog.table.chosen().doer.name == "赵医生"
    assert dialog.word.hasFocus()
    qtbot.keyClick(dialog.word, Key.Key_Return)
    assert asked[0].staff_id == clinic.doctors[2]


def test_hours_of_today_and_the_week_are_told(who, database, clinic, context):
    with database.transaction("x", PROGRAM) as act:
        staff.set_day(act, clinic.doctors[1], DAY, (), "培训")
    dialog = who("braces")
    row = dialog.table.rows.index(0, 3)
    assert row.data() == "Not in"
    assert dialog._about.text().splitlines() == [
        "王医生 · 口腔科 · 正畸",
        "Fri off  ·  Sat 09:00–12:00 13:00–18:00  ·  Sun off  ·  Mon–Thu 09:00–12:00 13:00–18:00",
    ]


def test_what_nobody_does_is_said(qtbot, who, asked):
    dialog = who("flying saucers")
    assert dialog.doers == [] and dialog._about.text() == ""
    qtbot.keyClick(dialog.word, Key.Key_Return)
    assert dialog.isVisible() and asked == []
    qtbot.keyClick(dialog.word, Key.Key_Escape)
    assert not dialog.isVisible()
