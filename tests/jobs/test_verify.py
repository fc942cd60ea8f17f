import pytest

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.service import book
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.desk.fees.service import BillForm, post_bill, void_bill
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import backup, journal
from tests import small

EN = Catalogue("en")


@pytest.fixture
def busy(database, clinic):
    def visit(customer, doctor, hour, minute=0, chair=None, override=""):
        form = VisitForm(
            clinic.customers[customer],
            clinic.doctors[doctor],
            small.at(hour, minute),
            30,
            chair_id=chair,
        )
        with database.transaction("Book", clinic.desk) as act:
            return book(act, form, override=override)

    visit("欧阳娜娜", 0, 10, chair=clinic.chairs[0])
    visit("吕伟", 0, 10, 15, override="急诊")
    visit("吕伟", 1, 10, 30, override="同一天看两位")
    visit("单乐乐", 2, 10, 30, chair=clinic.chairs[0])
    lines = [LineForm("超声洁牙", 19800), LineForm("局部麻醉", 6000)]
    for way in (PaymentWay.WECHAT, PaymentWay.CASH, PaymentWay.ALIPAY):
        with database.transaction("Post a bill", clinic.desk) as act:
            form = BillForm(clinic.customers["吕伟"], lines, [PaymentForm(way, 25800)])
            bill = post_bill(act, form)
    with database.transaction("Void a bill", clinic.owner) as act:
        void_bill(act, bill, reason="录错", version=1)
    return database


def test_a_clean_clinic(busy):
    seen = []
    report = verify(busy, progress=lambda done, _of: seen.append(done))
    assert report.clean
    assert report.sentences(EN) == []
    assert report.counts["appointment"] == 4
    assert report.counts["bill"] == 4
    assert seen == sorted(seen)
    with busy.reading() as session:
        assert report.head == journal.head(session)


def tamper(database, *statements):
    with database.engine.connect() as connection:
        # within a transaction the pragma would be ignored
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN")
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()
    database.engine.dispose()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE bill_item SET price_fen = 1, amount_fen = 1 WHERE id = 1", {"odd_totals": 1}),
        ("DELETE FROM bill_item WHERE bill_id = 2", {"odd_totals": 1}),
        ("UPDATE payment SET amount_fen = amount_fen - 1 WHERE id = 2", {"odd_payments": 1}),
        ("UPDATE bill SET number = 'SF20261120-0009' WHERE id = 4", {"gaps": 5}),
        ("UPDATE bill SET status = 'posted' WHERE id = 3", {"unbalanced_bills": 1}),
        ("UPDATE bill SET counters_id = NULL WHERE id = 4", {"unbalanced_bills": 2}),
        ("UPDATE customer SET name = '别人' WHERE id = 1", {"search": 1}),
        ("DELETE FROM customer_key WHERE customer_id = 2 AND suffix = '8812'", {"search": 1}),
        ("DELETE FROM customer_text WHERE customer_id = 3", {"search": 1}),
        ("INSERT INTO customer_key VALUES ('x', 999)", {"search": 1}),
        ("INSERT INTO customer_text VALUES (999, 'x')", {"search": 1}),
        ("UPDATE customer_phone SET number = '16000000000' WHERE id = 1", {"search": 1}),
        ("UPDATE appointment SET override_reason = ''", {"overlaps": 2}),
        ("UPDATE appointment SET override_reason = '' WHERE id = 2", {"overlaps": 1}),
        ("UPDATE appointment SET start_at = '2026-11-20 10:15' WHERE id = 4", {"overlaps": 1}),
        ("UPDATE action SET by = '别人' WHERE id = 3", {"journal": (3,)}),
        ("UPDATE change SET text = '[]' WHERE action_id = 2", {"journal": (2,)}),
        ("DELETE FROM change WHERE action_id = 2", {"journal": (2,)}),
    ],
)  # fmt: skip
def test_each_fault_is_found_and_said(busy, statement, fault):
    tamper(busy, statement)
    report = verify(busy)
    found = {name: getattr(report, name) for name in fault}
    assert found == fault
    assert not report.clean
    said = report.sentences(EN)
    assert said
    assert all("{" not in sentence for sentence in said)


def test_an_overlap_of_cancelled_visits_is_none(busy):
    tamper(busy, "UPDATE appointment SET override_reason = '', status = 'missed' WHERE id = 2")
    assert verify(busy).clean


def test_rows_without_their_parents_are_found(busy):
    tamper(busy, "DELETE FROM staff WHERE id = 3")
    report = verify(busy)
    assert any("has no staff" in line for line in report.file)
    assert report.sentences(EN)[0].startswith("Faults of the file")


def test_a_torn_page_is_found_and_nothing_else_is_trusted(paths, opened, clinic):
    opened.database.close()
    backup.make_one_file(paths.database, opened.key)
    raw = bytearray(paths.database.read_bytes())
    # within the last page, which nothing but a check of all pages reads
    raw[-100] ^= 1
    paths.database.write_bytes(raw)
    report = verify(opened.database)
    assert len(report.file) == 1
    assert report.counts == {}
    assert not report.clean
