from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.before_visit import (
    Place,
    Variable,
    Way,
    fill,
    say_date,
    say_doctor,
    sms_length,
    sms_parts,
    template,
    text_before,
    variables,
)
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.clinic import service as clinics
from clinic_desk.desk.clinic.records import Clinic, ClinicKind, Service
from clinic_desk.desk.customers.records import Customer
from tests.small import at

ZH, EN = Catalogue("zh_CN"), Catalogue("en")
KINDS = ("dental", "general", "aesthetic", "home")
ALL = {one: f"<{one.value}>" for one in Variable}


@pytest.fixture
def book(database, clinic):
    def book(name="欧阳娜娜", **more):
        form = VisitForm(
            clinic.customers[name], clinic.doctors[0], at(14, 30), 30, clinic.services["洁牙"]
        )
        with database.transaction("Book", clinic.desk) as act:
            return service.book(act, replace(form, **more))

    return book


@pytest.fixture
def told(database):
    def told(visit_id, words=ZH, kind=Way.SMS):
        with database.reading() as session:
            return text_before(session, visit_id, words, kind)

    return told


@pytest.fixture
def change(database, clinic):
    """Change a record of the clinic."""

    def change(record, number, **values):
        with database.transaction("Change", clinic.owner) as act:
            found = act.session.get_one(record, number)
            for name, value in values.items():
                setattr(found, name, value)

    return change


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("words", [ZH, EN], ids=["zh", "en"])
def test_every_text_is_filled_and_has_only_known_places(kind, way, words):
    text = template(kind, words.language, way)
    assert {Variable.CLINIC, Variable.CALLED, Variable.DAY, Variable.TIME, Variable.PHONE} <= set(
        variables(text)
    ) or (kind, way) == ("aesthetic", Way.WECHAT)
    made = fill(text, ALL, words, way)
    assert made.ready
    assert "{" not in made.text
    assert all(ALL[one] in made.text for one in variables(text))


@pytest.mark.parametrize("kind", KINDS)
def test_a_short_message_names_no_treatment_and_begins_with_the_signature(kind):
    assert template(kind, "zh_CN", Way.SMS).startswith("【{机构}】")
    assert template(kind, "en", Way.SMS).startswith("[{clinic}]")
    for language in ("zh_CN", "en"):
        known = variables(template(kind, language, Way.SMS))
        assert not {Variable.SERVICE, Variable.BRING, Variable.PREPARE} & set(known)


def test_both_languages_ask_for_the_same():
    for kind in KINDS:
        for way in Way:
            one, other = (set(variables(template(kind, tongue, way))) for tongue in ("zh_TW", "en"))
            assert one == other, (kind, way)


def test_a_text_with_an_unknown_place_is_a_mistake():
    with pytest.raises(KeyError):
        variables("您好{天气}")


@given(
    missing=st.sets(st.sampled_from(Variable)),
    kind=st.sampled_from(KINDS),
    way=st.sampled_from(Way),
)
def test_whatever_is_missing_is_marked_and_stops_the_copy(missing, kind, way):
    values = {one: "" if one in missing else "x" for one in Variable}
    text = template(kind, "zh_CN", way)
    made = fill(text, values, ZH, way)
    asked = [one for one in dict.fromkeys(variables(text)) if one in missing]
    assert list(made.missing) == asked
    assert made.ready is (not asked)
    assert made.text.count("〔") == sum(text_of in missing for text_of in variables(text))
    if asked:
        sentence = made.refusal(ZH).sentence(ZH)
        assert all(ZH.label(one) in sentence for one in asked)


@given(st.text(max_size=400))
def test_parts_of_a_short_message(text):
    length, parts = sms_length(text), sms_parts(text)
    assert parts == 1 if length <= 70 else (parts - 1) * 67 < length <= parts * 67
    assert length == sum(2 if ord(char) > 0xFFFF else 1 for char in text)


@pytest.mark.parametrize(("length", "parts"), [(0, 1), (70, 1), (71, 2), (134, 2), (135, 3)])
def test_where_parts_begin(length, parts):
    assert sms_parts("字" * length) == parts


def test_the_dental_text_message_of_a_visit(book, told):
    made = told(book("单小红"))
    assert made.text == (
        "【晨曦口腔】单女士您好,已为您约好11月20日(周五)14:30李医生看诊,"
        "请提前10分钟到前台签到。改期请致电0571-00000000。"
    )
    assert (made.ready, made.parts, made.length) == (True, 1, 70)
    longer = told(book("欧阳娜娜", start_at=at(15, 30)))
    assert (longer.parts, longer.length) == (2, 71)
    english = told(book("曾国强", staff_id=None, chair_id=1, start_at=at(15)), EN)
    assert "Fri 20 Nov at 15:00" in english.text
    assert "1号椅" in english.text
    assert english.parts == sms_parts(english.text) > 1


def test_the_long_text_asks_for_what_the_service_needs(book, told, change, clinic):
    visit_id = book()
    made = told(visit_id, kind=Way.WECHAT)
    assert made.missing == (Variable.BRING, Variable.PREPARE)
    assert set(made.places) == {Place.SERVICE}
    assert "洁牙" in str(made.refusal(EN))
    assert "〔" in made.text
    number = clinic.services["洁牙"]
    change(Service, number, bring="既往影像资料\n医保卡", prepare="不需要空腹")
    made = told(visit_id, kind=Way.WECHAT)
    assert made.ready
    assert "· 请带上:既往影像资料；医保卡\n" in made.text
    assert "地铁2号线" in made.text
    assert made.parts == 0


def test_what_is_missing_says_where_it_is_filled_in(book, told, change, clinic):
    change(Clinic, 1, phone="", route="")
    without = told(book(service_id=None), kind=Way.WECHAT)
    assert dict(zip(without.missing, without.places, strict=True)) == {
        Variable.ROUTE: Place.CLINIC,
        Variable.BRING: Place.VISIT,
        Variable.PREPARE: Place.VISIT,
        Variable.PHONE: Place.CLINIC,
    }
    sentence = without.refusal(EN).sentence(EN)
    assert "way to the clinic (Settings, Clinic)" in sentence
    assert "what to bring (the visit itself: it has no service)" in sentence


@pytest.mark.parametrize(
    ("kind", "part"),
    [(ClinicKind.PRIVATE, "请带有效证件"), (ClinicKind.AESTHETIC, "请素颜、准时到店")],
)
def test_each_kind_of_clinic_has_its_text(book, told, change, kind, part):
    change(Clinic, 1, kind=kind)
    assert part in told(book()).text


def test_a_device_without_a_doctor_does_not_run_into_the_time(book, told, clinic):
    number = book(staff_id=None, chair_id=clinic.chairs[0])
    assert "14:30“1号椅”" in told(number).text
    assert "“1号椅”" in told(number, EN).text


def test_at_home_the_address_is_the_patients(book, told):
    visit_id = book(address="解放路5号")
    assert "上门" in told(visit_id).text
    long = told(visit_id, kind=Way.WECHAT).text
    assert "解放路5号" in long
    assert "人民路" not in long


def test_a_childs_text_goes_to_its_mother(book, told, database, clinic):
    assert "乐乐妈妈您好" in told(book("单乐乐")).text
    with database.transaction("Change", clinic.owner) as act:
        child = act.session.scalar(select(Customer).where(Customer.name == "单乐乐"))
        child.guardian_id = clinic.customers["单小红"]
    assert "单女士您好" in told(book("单乐乐", start_at=at(16))).text
    with database.transaction("Change", clinic.owner) as act:
        child = act.session.scalar(select(Customer).where(Customer.name == "单乐乐"))
        child.guardian_id, child.guardian_name = None, "李奶奶"
    assert "乐乐妈妈您好" in told(book("单乐乐", start_at=at(17))).text


def test_how_days_and_doctors_are_said():
    assert say_date(ZH, date(2026, 11, 25)) == "11月25日(周三)"
    assert say_date(EN, date(2026, 11, 25)) == "Wed 25 Nov"
    assert say_doctor(ZH, "李医生") == "李医生"
    assert say_doctor(ZH, "顾院长") == "顾院长"
    assert say_doctor(ZH, "欧阳建国") == "欧阳医生"
    assert say_doctor(EN, "John Smith") == "Dr Smith"
    assert say_doctor(EN, "Cher") == "Cher"


def test_a_visit_that_is_not_there(told, clinic):
    with pytest.raises(LookupError):
        told(999)


def test_a_clinic_that_is_not_set_up(database):
    with pytest.raises(LookupError), database.reading() as session:
        text_before(session, 1, ZH, Way.SMS)


def test_the_service_form_keeps_both(database, clinic):
    with database.transaction("Change", clinic.owner) as act:
        clinics.edit_service(
            act,
            clinic.services["洁牙"],
            clinics.ServiceForm("洁牙", 30, bring="病历", prepare="刷牙"),
        )
    with database.reading() as session:
        kept = session.get_one(Service, clinic.services["洁牙"])
        assert (kept.bring, kept.prepare) == ("病历", "刷牙")
