from clinic_desk.desk.appointments import service
from clinic_desk.desk.fees.begun import Begun, begun
from clinic_desk.storage.database import Database
from tests import small
from tests.small import at


def test_what_a_new_clinic_has_done(database: Database) -> None:
    with database.reading() as session:
        assert begun(session) == Begun(customers=False, prices=False, visits=False)
    clinic = small.make(database)
    with database.reading() as session:
        assert begun(session) == Begun(customers=True, prices=True, visits=False)
    form = service.VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30)
    with database.transaction("x", clinic.owner) as act:
        service.book(act, form)
    with database.reading() as session:
        assert begun(session).visits
