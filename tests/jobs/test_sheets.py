from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import blocks, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus, BlockKind
from clinic_desk.desk.arrivals.limits import ELDERLY
from clinic_desk.desk.clinic.records import Clinic, Service
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.fees.statement import ClinicHead
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.documents.appointment_card import CardSize
from clinic_desk.documents.saving import FileNotWritten
from clinic_desk.jobs import sheets
from clinic_desk.jobs.book_reading import head
from clinic_desk.jobs.sheets import (
    NoSuchDoctor,
    NoSuchNumber,
    NothingAhead,
    NothingThatDay,
    NoVisitThatDay,
    SheetKind,
)
from clinic_desk.storage.act import Actor
from tests.small import TODAY, at

EN = Catalogue("en")
SUNDAY = TODAY + timedelta(2)


@pytest.fixture
def book(database, clinic):
    def book(name, hour, minute=0, doctor=0, day=TODAY, **more):
        form = VisitForm(
            clinic.customers[name],
            None if doctor is None else clinic.doctors[doctor],
            at(hour, minute, day),
            30,
            **({"service_id": clinic.services["洁牙"]} | more),
        )
        with database.transaction("Book", clinic.desk) as act:
            return service.book(act, form, override="test")

    return book


@pytest.fixture
def day(book, clinic, database):
    """A day with all kinds of visits."""
    with database.transaction("Alert", clinic.desk) as act:
        number = clinic.customers["曾国强"]
        customers.add_alert(act, number, "装有心脏起搏器", serious=True)
        blocks.keep_block(
            act,
            None,
            blocks.BlockForm(at(14), at(14, 30), BlockKind.MEETING, note="周会"),
        )
        blocks.keep_block(
            act,
            None,
            blocks.BlockForm(at(15), at(16), BlockKind.OTHER, clinic.doctors[1], note="进修"),
        )
    return {
        "ouyang": book("欧阳娜娜", 9, chair_id=clinic.chairs[0], note="带片子"),
        "zeng": book("曾国强", 10, doctor=1),
        "gone": book("单小红", 11),
        "device": book("吕伟", 16, doctor=None, chair_id=clinic.chairs[1]),
    }


def pages(made):
    """Each page's text, its lines joined."""
    found = (page.extract_text() for page in PdfReader(BytesIO(made.paper)).pages)
    return [" ".join(page.split("\n")) for page in found]


def text(made):
    return " ".join(pages(made))


def notes(database):
    with database.reading() as session:
        found = session.connection().exec_driver_sql(
            """SELECT "table", text FROM change WHERE kind = 'note' AND "table" != 'pin'"""
        )
        return [(kind, said) for kind, said in found]


def test_the_day_of_all_doctors_and_of_a_device(day, database, clinic):
    with database.transaction("Cancel", clinic.desk) as act:
        service.cancel(act, day["gone"], version=1, reason="x")
        service.mark(act, day["zeng"], AppointmentStatus.ARRIVED, version=1, at=at(9, 50))
    made = sheets.day_sheet(database, TODAY, EN)
    found = pages(made)
    assert len(found) == 4
    li, wang, zhao, device = found
    for part in ("李医生", "欧阳娜娜", "139 0000 7788", "青霉素", "1号椅", "带片子", "Female 36 y"):
        assert part in li
    assert "Not coming: 11:00 单小红" in li
    for part in ("王医生", "曾国强", "装有心脏起搏器", "09:50", "Elderly", "15:00–16:00"):
        assert part in wang
    assert "进修" not in li
    assert all("周会" in page for page in found)
    assert "0 visit" in zhao
    assert "2号椅" in device
    assert "吕伟" in device
    assert (made.kind, made.name) == (SheetKind.DAY, "day-2026-11-20.pdf")


def test_the_day_of_one_doctor_with_phones_masked(day, database, clinic):
    made = sheets.day_sheet(database, TODAY, EN, staff_id=clinic.doctors[0], masked=True)
    assert len(pages(made)) == 1
    assert "139 **** 7788" in text(made)
    assert "139 0000 7788" not in text(made)
    assert made.name == "day-2026-11-20-李医生.pdf"


def test_who_may_see_no_phones_prints_none(day, database, clinic):
    for made in (
        sheets.day_sheet(database, TODAY, EN, by=clinic.clinician),
        sheets.week_sheet(database, TODAY, clinic.doctors[0], EN, by=clinic.clinician),
    ):
        assert "139 **** 7788" in text(made)
    assert "139 0000 7788" in text(sheets.day_sheet(database, TODAY, EN, by=clinic.desk))


def test_a_childs_phone_says_whose_it_is(book, database):
    book("单乐乐", 9)
    assert "138 0013 8812 Mother" in text(sheets.day_sheet(database, TODAY, EN))


def test_the_elderly_are_so_from_the_clinics_own_age(book, database, clinic):
    book("曾国强", 10)
    assert "Elderly" in text(sheets.day_sheet(database, TODAY, EN))
    with database.transaction("x", clinic.owner) as act:
        keep_setting(act, ELDERLY, 70)
    assert "Elderly" not in text(sheets.day_sheet(database, TODAY, EN))


def test_a_closed_day_has_nothing_to_print(database, clinic):
    with pytest.raises(NothingThatDay):
        sheets.day_sheet(database, SUNDAY, EN)
    with pytest.raises(NothingThatDay):
        sheets.day_sheet(database, TODAY, EN, staff_id=999)
    # one doctor's sheet can be had all the same, to write on
    made = sheets.day_sheet(database, SUNDAY, EN, staff_id=clinic.doctors[0])
    assert "Not working that day" in text(made)


def test_the_week_of_a_doctor(day, book, database, clinic):
    book("单小红", 9, 30, day=TODAY - timedelta(4))
    made = sheets.week_sheet(database, TODAY, clinic.doctors[0], EN)
    said = text(made)
    for part in ("Mon 11-16", "Sat 11-21", "单小红", "欧阳娜娜", "李医生", "周会"):
        assert part in said
    assert "11-22" not in said  # Sunday is closed
    assert made.name == "week-2026-11-16-李医生.pdf"
    book("吕伟", 9, day=SUNDAY)
    assert "Sun 11-22" in text(sheets.week_sheet(database, TODAY, clinic.doctors[0], EN))
    with pytest.raises(NothingThatDay):
        sheets.week_sheet(database, TODAY, 999, EN)


def test_the_route_slip_names_all_visits_of_the_day(day, book, database, clinic):
    second = book("欧阳娜娜", 16, 30, doctor=2, service_id=clinic.services["补牙"])
    book("欧阳娜娜", 9, day=TODAY + timedelta(7))
    with database.transaction("Prepare", clinic.owner) as act:
        act.session.get_one(Service, clinic.services["洁牙"]).prepare = "请先刷牙"
        act.session.get_one(Clinic, 1).emergency_phone = "0571-00000001"
        service.mark(act, second, AppointmentStatus.ARRIVED, version=1)
    made = sheets.route_slip(database, second, EN)
    said = text(made)
    for part in (
        *("欧阳娜娜", "09:00  洁牙·李医生·1号椅", "16:30  补牙·赵医生", "青霉素", "请先刷牙"),
        *("2026-11-27 (Fri) 09:00", "0571-00000001", " 1 "),
    ):
        assert part in said
    assert "139" not in said
    assert made.subject.startswith("K000001")
    with database.transaction("Cancel", clinic.desk) as act:
        service.cancel(act, day["gone"], version=1, reason="x")
    with pytest.raises(NoVisitThatDay):
        sheets.route_slip(database, day["gone"], EN)
    with pytest.raises(LookupError):
        sheets.route_slip(database, 999, EN)


@pytest.mark.parametrize("size", list(CardSize))
def test_the_card_holds_the_visits_to_come(book, database, clinic, size):
    book("欧阳娜娜", 8)  # past
    for week in range(1, 5):
        book("欧阳娜娜", 9, 30, day=TODAY + timedelta(7 * week))
    gone = book("欧阳娜娜", 15, day=TODAY + timedelta(1))
    with database.transaction("Cancel", clinic.desk) as act:
        service.cancel(act, gone, version=1, reason="x")
    made = sheets.appointment_card(database, clinic.customers["欧阳娜娜"], EN, size)
    said = text(made)
    assert said.count("09:30") == 4
    assert "08:00" not in said
    assert "15:00" not in said
    for part in ("晨曦口腔", "人民路18号2楼", "地铁2号线", "0571-00000000"):
        assert part in said
    with pytest.raises(NothingAhead):
        sheets.appointment_card(database, clinic.customers["吕伟"], EN)
    with pytest.raises(LookupError):
        sheets.appointment_card(database, 999, EN)


def test_a_paper_that_leaves_is_noted_and_a_preview_is_not(day, database, clinic, tmp_path):
    made = sheets.day_sheet(database, TODAY, EN)
    assert notes(database) == []
    sheets.save(database, made, tmp_path / "day.pdf", by=clinic.desk)
    assert (tmp_path / "day.pdf").read_bytes() == made.paper
    ((kind, said),) = notes(database)
    assert kind == "day sheet"
    assert "2026-11-20 all" in said
    assert database.undoable != sheets.PRINT


def test_what_cannot_be_written_or_noted_does_not_leave(day, database, clinic, tmp_path):
    made = sheets.day_sheet(database, TODAY, EN)
    with pytest.raises(FileNotWritten):
        sheets.save(database, made, tmp_path / "no" / "day.pdf", by=clinic.desk)
    with pytest.raises(NotAllowed):
        sheets.save(database, made, tmp_path / "x.pdf", by=Actor(1, "guest", frozenset()))
    assert notes(database) == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_doctors_customers_and_visits_as_they_are_typed(book, database, clinic):
    visit = book("欧阳娜娜", 9)
    book("欧阳娜娜", 15)
    with database.reading() as session:
        assert sheets.doctor_named(session, " 李医生 ") == clinic.doctors[0]
        assert sheets.doctor_named(session, "王") == clinic.doctors[1]
        for typed in ("医生", "", "张"):
            with pytest.raises(NoSuchDoctor):
                sheets.doctor_named(session, typed)
        number = clinic.customers["欧阳娜娜"]
        assert sheets.customer_numbered(session, " k000001 ") == number
        with pytest.raises(NoSuchNumber):
            sheets.customer_numbered(session, "K999999")
        assert sheets.visit_of_day(session, number, TODAY) == visit
        with pytest.raises(NoVisitThatDay):
            sheets.visit_of_day(session, number, SUNDAY)


def test_a_file_without_a_clinic_has_a_nameless_head(database):
    with database.reading() as session:
        assert head(session) == ClinicHead("")
