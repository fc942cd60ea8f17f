import subprocess
import sys
from datetime import date, datetime, time

import openpyxl
import pytest
from sqlalchemy import select

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.service import book
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.records import Customer, CustomerPhone
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm, edit, register
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.desk.fees.service import BillForm, post_bill, void_bill
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.documents.saving import FileNotWritten
from clinic_desk.jobs import demo, import_customers
from clinic_desk.jobs.export import export
from clinic_desk.jobs.export_sheets import Subject
from clinic_desk.storage import opening
from clinic_desk.storage.act import PROGRAM
from tests import small

EN = Catalogue("en")
TODAY = date(2026, 11, 20)


def sheets(path):
    book = openpyxl.load_workbook(path)
    return {page.title: [list(row) for row in page.values] for page in book.worksheets}


def table(rows):
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


@pytest.fixture
def busy(database, clinic):
    """A clinic with a visit, a bill, and one that was voided."""
    with database.transaction("Book", clinic.desk) as act:
        form = VisitForm(
            clinic.customers["欧阳娜娜"],
            clinic.doctors[0],
            small.at(10),
            30,
            clinic.services["拔牙"],
            clinic.chairs[0],
            note="=1+1",
        )
        visit = book(act, form)
    lines = [
        LineForm("超声洁牙", 19800, discount_fen=1980, discount_reason="会员", code="P0002"),
        LineForm("局部麻醉", 6000, quantity=2, tooth="36"),
    ]
    paid = [PaymentForm(PaymentWay.WECHAT, 10000), PaymentForm(PaymentWay.CASH, 20000)]
    with database.transaction("Post a bill", clinic.desk) as act:
        bill = BillForm(clinic.customers["欧阳娜娜"], lines, paid, visit, clinic.doctors[0], -20)
        post_bill(act, bill)
    with database.transaction("Post a bill", clinic.desk) as act:
        owed = post_bill(act, BillForm(clinic.customers["吕伟"], lines[:1]))
    with database.transaction("Void a bill", clinic.owner) as act:
        void_bill(act, owed, reason="录错", version=1)
    return database


def test_everything_is_there_in_a_stable_order(tmp_path, busy, clinic):
    seen = []
    rows = export(
        busy, tmp_path / "all.xlsx", EN, by=clinic.owner, progress=lambda *said: seen.append(said)
    )
    found = sheets(tmp_path / "all.xlsx")
    assert list(found) == [
        "Customers", "Appointments", "Bills", "Bill items", "Payments", "About",
    ]  # fmt: skip
    assert rows == 5 + 1 + 3 + 4 + 2 == sum(len(one) - 1 for one in list(found.values())[:5])
    assert seen[-1] == (rows, rows)
    assert found["Customers"][0] == [
        "Number", "Name", "Sex", "Birth date", "Phone", "Relation", "Second phone",
        "Document type", "ID number", "E-mail", "Address", "Occupation", "Source", "Introducer",
        "Called", "Preferences", "Allergies", "Guardian", "Note", "Registered on",
    ]  # fmt: skip
    first = table(found["Customers"])[0]
    assert first["Number"] == "K000001"
    assert first["Name"] == "欧阳娜娜"
    assert first["Birth date"] == datetime(1990, 3, 5)
    assert first["Phone"] == "13900007788"
    assert first["Allergies"] == "青霉素"
    assert first["Guardian"] is None
    visit = table(found["Appointments"])[0]
    assert visit["Start"] == small.at(10)
    assert (visit["Doctor"], visit["Service"], visit["Chair"]) == ("李医生", "拔牙", "1号椅")
    assert visit["Note"] == "=1+1"
    assert visit["First visit"] == "Yes"
    bills = table(found["Bills"])
    assert [bill["Status"] for bill in bills] == ["Posted", "Voided", "Counter-entry"]
    assert bills[0]["Items total"] == 318.00
    assert bills[0]["Discount"] == 19.80
    assert bills[0]["Rounding off"] == -0.20
    assert bills[0]["Amount due"] == bills[0]["Paid"] == 298.00
    assert bills[1]["Owed"] == 178.20
    assert bills[2]["Voids bill"] == bills[1]["Bill number"]
    items = table(found["Bill items"])
    assert [item["Amount"] for item in items] == [178.20, 120.00, 178.20, -178.20]
    payments = table(found["Payments"])
    assert [(row["Amount"], row["Received"], row["Change"]) for row in payments] == [
        (100, 100, 0),
        (198, 200, 2),
    ]


def test_a_formula_stays_text(tmp_path, busy):
    export(busy, tmp_path / "all.xlsx", EN)
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert [cell.data_type for row in book["Appointments"] for cell in row if cell.value == "=1+1"]
    assert not [cell for page in book for row in page for cell in row if cell.data_type == "f"]


def test_only_what_is_asked_for(tmp_path, busy):
    export(busy, tmp_path / "some.xlsx", EN, sheets=[Subject.PAYMENTS])
    assert list(sheets(tmp_path / "some.xlsx")) == ["Payments", "About"]


def test_the_right_is_asked_and_the_audit_told(tmp_path, busy, clinic):
    with pytest.raises(NotAllowed):
        export(busy, tmp_path / "all.xlsx", EN, by=clinic.desk)
    assert not (tmp_path / "all.xlsx").exists()
    export(busy, tmp_path / "all.xlsx", EN, by=clinic.owner)
    with busy.reading() as session:
        newest = session.connection().exec_driver_sql(
            "SELECT a.by, a.title, c.kind FROM action a JOIN change c ON c.action_id = a.id"
            " ORDER BY a.id DESC LIMIT 1"
        )
        assert tuple(newest.first()) == ("顾院长", "Export a workbook", "note")


def test_with_a_password_it_opens_by_that_alone(tmp_path, busy):
    import msoffcrypto

    export(busy, tmp_path / "secret.xlsx", EN, password="柳暗花明")  # noqa: S106 - a test's
    with (tmp_path / "secret.xlsx").open("rb") as file:
        book = msoffcrypto.OfficeFile(file)
        assert book.is_encrypted()
        book.load_key(password="柳暗花明")  # noqa: S106 - a test's
        with (tmp_path / "plain.xlsx").open("wb") as plain:
            book.decrypt(plain)
    assert len(sheets(tmp_path / "plain.xlsx")["Customers"]) == 6


def test_no_place_for_it(tmp_path, busy):
    with pytest.raises(FileNotWritten):
        export(busy, tmp_path / "nowhere" / "all.xlsx", EN)


def test_phones_of_a_family(tmp_path, database, clinic):
    phones = [
        PhoneForm("16000000001"),
        PhoneForm("16000000002", Relation.MOTHER),
        PhoneForm("057188886666"),
    ]
    with database.transaction("Register", PROGRAM) as act:
        register(act, CustomerForm("测试", phones=phones))
        register(act, CustomerForm("无号"))
    export(database, tmp_path / "all.xlsx", EN, sheets=[Subject.CUSTOMERS])
    *_, many, none = table(sheets(tmp_path / "all.xlsx")["Customers"])
    assert many["Phone"] == "16000000001"
    assert many["Relation"] == "Own"
    assert many["Second phone"] == "16000000002 (Mother); 057188886666"
    assert (none["Phone"], none["Relation"], none["Second phone"]) == (None, None, None)


@pytest.fixture(params=["en", "zh_CN"])
def exported(request, tmp_path):
    """A demo clinic, still open, and its workbook."""
    paths = Paths.within(tmp_path / "demo")
    with demo.new_demo(paths, customers=250, years=1, seed=4, today=TODAY) as opened:
        path = tmp_path / "all.xlsx"
        export(opened.database, path, Catalogue(request.param))
        yield opened.database, path


def test_an_export_read_in_again_changes_nothing(exported):
    database, path = exported
    with database.reading() as session:
        before = [tuple(row) for row in session.connection().execute(select(Customer.__table__))]
    found = import_customers.read(path, TODAY)
    assert found.parsed.unusable == 0
    done = import_customers.run(database, PROGRAM, found.parsed, good_rows_only=False)
    assert (done.new, done.unchanged) == (0, 250)
    with database.reading() as session:
        after = [tuple(row) for row in session.connection().execute(select(Customer.__table__))]
    assert after == before


def test_an_export_read_into_an_empty_clinic_gives_the_same_people(exported, tmp_path):
    database, path = exported
    found = import_customers.read(path, TODAY)
    copied, _code = opening.create(Paths.within(tmp_path / "empty"))
    with copied:
        import_customers.run(copied.database, PROGRAM, found.parsed, good_rows_only=False)
        assert people(copied.database) == people(database)


def people(database):
    """What a workbook carries of everybody."""
    names = (
        "number", "name", "pinyin", "initials", "sex", "birth_date", "id_kind", "id_number",
        "address", "occupation", "source", "allergies", "note", "guardian_name", "registered_on",
    )  # fmt: skip
    with database.reading() as session:
        rows = session.execute(
            select(Customer.id, *(getattr(Customer, name) for name in names)).order_by(
                Customer.number
            )
        ).all()
        phones = {}
        wanted = select(CustomerPhone).order_by(CustomerPhone.customer_id, CustomerPhone.position)
        for phone in session.scalars(wanted):
            phones.setdefault(phone.customer_id, []).append((phone.number, phone.relation))
        return [(*row[1:], phones.get(row[0], [])) for row in rows]


def test_one_moment_is_shown_while_others_write(tmp_path, busy, clinic):
    """A customer who is renamed while the workbook is written is the same on every sheet."""
    number = clinic.customers["欧阳娜娜"]

    def rename():
        with busy.transaction("Edit", PROGRAM) as act:
            edit(act, number, CustomerForm("改名了"), version=1)

    done = []

    class Once(Catalogue):
        """Asks for words while the sheets are written: that is the moment to write."""

        def label(self, value):
            if value == "posted" and not done:
                done.append(True)
                rename()
            return super().label(value)

    export(busy, tmp_path / "all.xlsx", Once("en"))
    assert done
    found = sheets(tmp_path / "all.xlsx")
    assert table(found["Customers"])[0]["Name"] == "欧阳娜娜"
    assert {row["Customer"] for row in table(found["Payments"])} == {"欧阳娜娜"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the measure is POSIX's")
def test_memory_does_not_grow_with_the_rows(tmp_path):
    """Rows are read while they are written: ten times the rows, the same memory."""
    script = (
        "import resource, sys; from pathlib import Path; from datetime import date;"
        "from clinic_desk.base.i18n import Catalogue; from clinic_desk.base.paths import Paths;"
        "from clinic_desk.jobs.export import export; from clinic_desk.storage import opening;"
        "o = opening.open_clinic(Paths.within(Path(sys.argv[1])), write=False);"
        "export(o.database, Path(sys.argv[1]) / 'x.xlsx', Catalogue('en'));"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    used = []
    for customers in (20, 800):
        paths = Paths.within(tmp_path / str(customers))
        demo.new_demo(paths, customers=customers, years=1, today=TODAY).close()
        run = subprocess.run(
            [sys.executable, "-c", script, str(paths.data)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        used.append(int(run.stdout))
    assert used[1] < used[0] + 20_000


def test_the_moment_is_said(tmp_path, busy):
    export(busy, tmp_path / "all.xlsx", EN)
    about = dict(row[:2] for row in sheets(tmp_path / "all.xlsx")["About"])
    assert about["Clinic"] == "晨曦口腔"
    assert about["Made at"].endswith(f"{time(9):%H:%M}")
    assert about["Customers"] == 5


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_titles_are_those_an_import_understands(tmp_path, busy, language):
    """What is exported in a language is read in again in that language."""
    export(busy, tmp_path / "all.xlsx", Catalogue(language), sheets=[Subject.CUSTOMERS])
    mapping = import_customers.read(tmp_path / "all.xlsx", TODAY).mapping
    assert len(mapping.columns) == 18
    assert len(mapping.titles) == 20
