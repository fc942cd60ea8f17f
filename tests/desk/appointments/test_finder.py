"""Who does what: by service, by specialty, by the words people say on the phone."""

from datetime import timedelta

import pytest

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.finder import alike, suited, who_does
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.queries import providers, services_of
from clinic_desk.storage.act import PROGRAM
from tests.small import NOW, TODAY, at


@pytest.fixture
def named(database, clinic):
    """Each doctor has a list of services, as the owner keeps it in Settings."""
    of = (("拔牙", "种植"), ("矫正复诊",), ("洁牙", "补牙"))
    with database.transaction("x", PROGRAM) as act:
        for doctor, names in zip(clinic.doctors, of, strict=True):
            staff.set_services(act, doctor, {clinic.services[name]: None for name in names})
        staff.set_services(
            act, clinic.doctors[2], {clinic.services["洁牙"]: 45, clinic.services["补牙"]: None}
        )
    return clinic


def asked(database, word):
    with database.reading() as session:
        return who_does(session, word, NOW)


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("拔牙", ["李医生"]),
        ("智齿", ["李医生"]),
        ("extraction", ["李医生"]),
        ("矫正", ["王医生"]),
        ("牙套", ["王医生"]),
        ("Braces", ["王医生"]),
        ("洗牙", ["赵医生"]),
        ("王医生", ["王医生"]),
        ("飞碟", []),
    ],
)
def test_a_word_of_the_phone_finds_who_does_it(database, named, word, names):
    assert [row.name for row in asked(database, word)] == names


def test_without_a_word_everybody_with_hours_and_next_free_time(database, named):
    form = VisitForm(named.customers["吕伟"], named.doctors[0], at(9), 180)
    with database.transaction("x", PROGRAM) as act:
        service.book(act, form)
        staff.set_day(act, named.doctors[1], TODAY, ())
    rows = {row.name: row for row in asked(database, " ")}
    assert set(rows) == {"李医生", "王医生", "赵医生"}
    assert rows["李医生"].free.at == at(13)
    assert rows["王医生"].hours[0] == () and rows["王医生"].hours[1] != ()
    assert rows["王医生"].free.at == at(9, day=TODAY + timedelta(1))
    assert len(rows["赵医生"].hours) == 7


def test_a_service_takes_as_long_as_it_takes_this_doctor(database, named):
    (row,) = asked(database, "洁牙")
    assert (row.minutes, row.service_id) == (45, named.services["洁牙"])


def test_whose_specialty_it_is_comes_first_where_all_do_everything(database, clinic):
    assert next(row.name for row in asked(database, "种植")) == "李医生"
    assert next(row.name for row in asked(database, "正畸")) == "王医生"
    assert len(asked(database, "种植")) == 3


def test_what_needs_no_doctor_is_nobodys(database, named):
    with database.transaction("x", PROGRAM) as act:
        device = clinic_service.add_chair(act, "CT", ChairKind.DEVICE).id
        form = clinic_service.ServiceForm("拍片", 15, place=ServicePlace.DEVICE, chair_id=device)
        clinic_service.add_service(act, form)
    assert asked(database, "拍片") == []


def test_words_that_mean_the_same():
    assert "正畸" in alike("牙套") and "牙套" in alike("正畸")
    assert alike("  ") == () and alike("飞碟") == ("飞碟",)
    assert "拔牙" in alike("我要拔智齿")


def test_suited_doctors(database, named):
    with database.reading() as session:
        doctors = providers(session)
        assert suited(session, named.services["矫正复诊"], doctors) == [named.doctors[1]]
        assert suited(session, None, doctors) == list(named.doctors)
        assert services_of(session)[named.doctors[2]][named.services["洁牙"]] == 45
    with database.transaction("x", PROGRAM) as act:
        staff.set_services(act, named.doctors[0], {})
    with database.reading() as session:
        assert suited(session, named.services["矫正复诊"], doctors) == [named.doctors[1]]
        assert suited(session, named.services["拔牙"], doctors) == [named.doctors[0]]
