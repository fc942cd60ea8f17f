from clinic_desk.desk.fees import queries, service
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.desk.fees.voids import voiding
from clinic_desk.storage.database import Database
from tests.small import Small


def test_both_sides_of_a_voiding_are_found(database: Database, clinic: Small) -> None:
    form = service.BillForm(clinic.customers["吕伟"], [LineForm("x", 100)])
    with database.transaction("Post bill", clinic.owner) as act:
        bill_id = service.post_bill(act, form)
    with database.reading() as session:
        assert voiding(session, bill_id) is None
        row = queries.bill(session, bill_id)
    assert row is not None
    with database.transaction("Void bill", clinic.owner) as act:
        counter_id = service.void_bill(act, bill_id, reason="twice", version=row.version)
    with database.reading() as session:
        of_bill, of_counter = voiding(session, bill_id), voiding(session, counter_id)
    assert of_bill == of_counter
    assert of_bill is not None
    assert (of_bill.bill_id, of_bill.counter_id, of_bill.reason) == (bill_id, counter_id, "twice")
    assert of_bill.counter_number == "SF20261120-0002"
