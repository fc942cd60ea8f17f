"""What stands beside a day's visits is what the rooms say one by one."""

from datetime import timedelta

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.customers import queries as customer_queries
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.beside import beside_visits
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.storage.act import PROGRAM
from tests.small import TODAY, at
from tests.statements import counted


def test_it_says_what_the_rooms_say(database, clinic):
    people = list(clinic.customers.values())
    lv, ouyang = clinic.customers["吕伟"], clinic.customers["欧阳娜娜"]
    with database.transaction("x", PROGRAM) as act:
        customers.add_alert(act, lv, text="怕打针", serious=True)
        customers.add_alert(act, lv, text="心脏起搏器", serious=True)
        customers.add_alert(
            act, ouyang, text="过期", serious=False, expires_on=TODAY - timedelta(1)
        )
        form = VisitForm(lv, clinic.doctors[0], at(10), 30)
        visit = appointments.book(act, form)
        lines = (LineForm("超声洁牙", 19800, fee_class=FeeClass.TREATMENT),)
        bill = fees.post_bill(act, fees.BillForm(lv, lines, (), visit))
    with counted(database) as seen, database.reading() as session:
        found = beside_visits(session, [visit, 99], people, TODAY, amounts=True)
        assert len(seen) == 3
        assert found.alerts == customer_queries.alerts_of(session, people, TODAY)
        assert found.alerts == {lv: "怕打针 · 心脏起搏器"}
        assert found.billed == queries.billed(session, [visit, 99]) == {visit: bill}
        assert found.debts == queries.debts(session, people) == {lv: 19800}
        assert beside_visits(session, [], people, TODAY, amounts=False).debts == {}
