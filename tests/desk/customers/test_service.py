from datetime import date

import pytest

from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.queries import Likeness
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from tests.small import TODAY, at


@pytest.fixture
def do(database):
    def run(change, by=PROGRAM):
        with database.transaction("x", by) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *args, **named):
        with database.reading() as session:
            return query(session, *args, **named)

    return run


@pytest.fixture
def found(read):
    return lambda typed: [row.name for row in read(queries.search, typed)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("单小红", {"单小红"}),
        ("小红", {"单小红"}),
        ("红", {"单小红"}),
        ("sxh", {"单小红"}),
        ("SXH", {"单小红"}),
        ("shanxiao", {"单小红"}),
        ("8812", {"单小红", "单乐乐"}),
        ("138 0013 8812", {"单小红", "单乐乐"}),
        ("s 8812", {"单小红", "单乐乐"}),
        ("sll 8812", {"单乐乐"}),
        ("oynn", {"欧阳娜娜"}),
        ("K000004", {"曾国强"}),
        ("zgq", {"曾国强"}),
        ("lvwei", {"吕伟"}),
        ("luwei", {"吕伟"}),
        ("lyuwei", {"吕伟"}),
        ("ceng", set()),
        ("9999999", set()),
        ("ｓｘｈ", {"单小红"}),
    ],
)
def test_found_by_anything(found, clinic, typed, names):
    assert set(found(typed)) == names


def test_a_four_digit_search_shows_whose_phone_it_is(read, clinic):
    rows = read(queries.search, "8812")
    assert {(row.name, row.relation) for row in rows} == {
        ("单小红", Relation.SELF),
        ("单乐乐", Relation.MOTHER),
    }


def test_the_phone_that_was_searched_for_is_shown(do, read, clinic):
    form = CustomerForm("两机", phones=[PhoneForm("13311110000"), PhoneForm("13322223333")])
    do(lambda act: service.register(act, form))
    assert read(queries.search, "3333")[0].phone == "13322223333"
    assert read(queries.search, "两机")[0].phone == "13311110000"


def test_cards_opened_lately_come_first(do, read, found, clinic, clock):
    do(lambda act: service.opened(act, clinic.customers["单乐乐"]))
    assert found("8812")[0] == "单乐乐"
    clock.now = at(10)
    do(lambda act: service.opened(act, clinic.customers["单小红"]))
    assert found("8812")[0] == "单小红"
    clock.now = at(11)
    do(lambda act: service.opened(act, clinic.customers["单乐乐"]))
    assert found("") == ["单乐乐", "单小红"]
    assert [row.recent for row in read(queries.search, "zgq")] == [False]


def test_whole_names_come_before_beginnings(do, found):
    for name in ("王小明", "王小", "大王小"):
        do(lambda act, n=name: service.register(act, CustomerForm(n)))
    assert found("王小") == ["王小", "王小明", "大王小"]


def test_a_card_has_phones_alerts_and_family(do, read, clinic):
    child = clinic.customers["单乐乐"]
    do(lambda act: service.add_alert(act, child, "怕打针", serious=True))
    gone = do(lambda act: service.add_alert(act, child, "旧提醒"))
    do(lambda act: service.add_alert(act, child, "昨天到期", expires_on=date(2026, 11, 19)))
    do(lambda act: service.add_alert(act, child, "今天到期", expires_on=TODAY))
    do(lambda act: service.remove_alert(act, gone))
    card = read(queries.card, child, TODAY)
    assert [alert.text for alert in card.alerts] == ["怕打针", "今天到期"]
    assert [member.name for member in card.family] == ["单小红"]
    assert read(queries.alerts_of, [child, 999], TODAY)[child].count("·") == 1
    assert read(queries.card, 999, TODAY) is None
    with pytest.raises(service.AlertEmpty):
        do(lambda act: service.add_alert(act, child, " "))


def test_guardian_and_wards_are_family_without_a_shared_phone(do, read, clinic):
    uncle = clinic.customers["曾国强"]
    form = CustomerForm("曾小宝", birth_date=date(2020, 1, 1), guardian_id=uncle)
    child = do(lambda act: service.register(act, form))
    assert [m.name for m in read(queries.card, child, TODAY).family] == ["曾国强"]
    assert [m.name for m in read(queries.card, uncle, TODAY).family] == ["曾小宝"]
    own = CustomerForm("曾小宝", guardian_id=child)
    with pytest.raises(service.OwnGuardian):
        do(lambda act: service.edit(act, child, own, version=1))


@pytest.mark.parametrize(
    ("form", "refusal"),
    [
        (CustomerForm(" \u200b "), service.CustomerNameMissing),
        (CustomerForm("很" * 61), service.NameTooLong),
        (CustomerForm("a", birth_date=date(2026, 11, 21)), service.BirthUnlikely),
        (CustomerForm("a", birth_date=date(1900, 1, 1)), service.BirthUnlikely),
        (CustomerForm("a", number="K000001"), service.NumberTaken),
    ],
)
def test_what_cannot_be_is_refused(do, clinic, form, refusal):
    with pytest.raises(refusal):
        do(lambda act: service.register(act, form))


@pytest.mark.parametrize(
    "name", ["王", "欧" * 40, "阿依古丽·买买提", "John O'Neil", "𠮷野家", "李😀雷", "José"]
)
def test_names_of_all_kinds_are_taken_and_found(do, found, name):
    do(lambda act: service.register(act, CustomerForm(name)))
    assert found(name[0]) and found(name[:5])


def test_seven_people_may_share_a_phone(do, found):
    for number in range(7):
        form = CustomerForm(f"人{number}", phones=[PhoneForm("13355556666", Relation.OTHER)])
        do(lambda act, f=form: service.register(act, f))
    assert len(found("6666")) == 7


def test_numbers_go_on_after_the_highest_of_ours(do, read, clinic):
    do(lambda act: service.register(act, CustomerForm("旧", number="K000900")))
    do(lambda act: service.register(act, CustomerForm("外", number="B-77")))
    number = do(lambda act: service.register(act, CustomerForm("新")))
    assert read(queries.card, number, TODAY).number == "K000901"


def test_editing_changes_phones_in_place(do, read, found, clinic):
    number = clinic.customers["吕伟"]
    card = read(queries.card, number, TODAY)
    form = CustomerForm(
        "吕伟",
        Sex.MALE,
        phones=[PhoneForm("13699998888"), PhoneForm("13600005678", Relation.SPOUSE)],
    )
    do(lambda act: service.edit(act, number, form, version=card.version))
    card = read(queries.card, number, TODAY)
    assert [(p.number, p.relation) for p in card.phones] == [
        ("13699998888", Relation.SELF),
        ("13600005678", Relation.SPOUSE),
    ]
    assert found("8888") == ["吕伟"] and found("5678") == ["吕伟"]
    bare = CustomerForm("吕伟")
    do(lambda act: service.edit(act, number, bare, version=card.version))
    assert found("8888") == []


def test_likeness_is_scored(do, read, clinic):
    form = CustomerForm(
        "曾国强", birth_date=date(1960, 1, 15), id_kind=IdKind.PASSPORT, id_number="E123"
    )
    twin = do(lambda act: service.register(act, form))
    same = {"name": "曾国强", "phones": ["13700001234"], "birth_date": date(1960, 1, 15)}
    rows = read(queries.similar, **same, id_number="E123")
    assert [(row.customer.id, row.why) for row in rows] == [
        (twin, Likeness.ID_NUMBER),
        (clinic.customers["曾国强"], Likeness.NAME_PHONE),
    ]
    rows = read(queries.similar, name="曾国强", birth_date=date(1960, 1, 15), besides=twin)
    assert [row.why for row in rows] == [Likeness.NAME_BIRTH]
    assert read(queries.similar, name="曾国强") == []
    assert read(queries.similar, name="别人", phones=["13700001234"]) == []


def test_registering_needs_the_right(do):
    with pytest.raises(NotAllowed):
        do(lambda act: service.register(act, CustomerForm("a")), Actor(None, "x", frozenset()))


def test_lists_page_by_number(read, clinic):
    numbers = list(read(queries.all_numbers))
    assert numbers == sorted(clinic.customers.values())
    rows = read(queries.found, [numbers[2], numbers[0], 999])
    assert [row.id for row in rows] == [numbers[2], numbers[0]]


def test_a_number_shown_is_logged(do, database):
    from sqlalchemy import select

    from clinic_desk.storage.journal import ChangeRecord

    do(lambda act: service.number_shown(act, 7))
    with database.reading() as session:
        assert "customer 7" in session.scalars(select(ChangeRecord.text)).all()[-1]


@pytest.mark.parametrize("odd", ["K00010A", "KABCDEF", "K99999", "K0000123"])
def test_an_odd_number_of_somebody_elses_does_not_stop_ours(do, read, clinic, odd):
    do(lambda act: service.register(act, CustomerForm("外来", number=odd)))
    number = do(lambda act: service.register(act, CustomerForm("新")))
    assert read(queries.card, number, TODAY).number == "K000006"
