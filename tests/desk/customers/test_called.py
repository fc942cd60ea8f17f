from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.called import Addressee, addressed, split_name
from clinic_desk.desk.customers.kinds import Relation, Sex

ZH, EN = Catalogue("zh_CN"), Catalogue("en")
TODAY = date(2026, 11, 20)
CHILD, GROWN = date(2016, 5, 20), date(1990, 3, 5)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("张晓雨", ("张", "晓雨")),
        ("张雨", ("张", "雨")),
        ("欧阳娜娜", ("欧阳", "娜娜")),
        ("欧阳娜", ("欧阳", "娜")),
        ("单于", ("单", "于")),  # two characters: a surname and a name
        ("古丽·买买提", ("", "古丽·买买提")),
        ("买买提艾力江", ("", "买买提艾力江")),
        ("Anna Maria Smith", ("Smith", "Anna Maria")),
        ("Cher", ("", "Cher")),
        ("王", ("", "王")),
    ],
)
def test_a_name_is_divided_where_it_can_be(name, parts):
    assert split_name(name) == parts


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_dividing_never_fails_and_loses_nothing(name):
    surname, given_names = split_name(name)
    assert {surname, given_names} <= {folded(name), *name_parts(folded(name))}


def name_parts(name):
    cuts = [(name[:n], name[n:]) for n in range(len(name) + 1)]
    spaced = name.split(" ")
    return {part for cut in cuts for part in cut} | {spaced[-1], " ".join(spaced[:-1])}


@pytest.mark.parametrize(
    ("person", "chinese", "english"),
    [
        (Addressee("张晓雨", Sex.FEMALE), "张女士", "张晓雨"),
        (Addressee("欧阳国强", Sex.MALE, birth_date=GROWN), "欧阳先生", "欧阳国强"),
        (Addressee("张晓雨"), "张晓雨", "张晓雨"),
        (Addressee("张晓雨", Sex.FEMALE, "张老师"), "张老师", "张老师"),
        (Addressee("Anna Smith", Sex.FEMALE), "Smith女士", "Ms Smith"),
        (Addressee("John Smith", Sex.MALE), "Smith先生", "Mr Smith"),
        (Addressee("古丽·买买提", Sex.FEMALE), "古丽·买买提", "古丽·买买提"),
    ],
)
def test_grown_ups(person, chinese, english):
    assert addressed(person, ZH, TODAY) == chinese
    assert addressed(person, EN, TODAY) == english


def child(**more):
    return Addressee("张乐乐", Sex.MALE, birth_date=CHILD, **more)


@pytest.mark.parametrize(
    ("person", "chinese"),
    [
        (child(guardian=Addressee("王敏", Sex.FEMALE)), "王女士"),
        (child(guardian=Addressee("王敏", called="王医生")), "王医生"),
        (child(guardian=Addressee("王敏")), "王敏"),
        (child(guardian=Addressee("王敏"), relation=Relation.FATHER), "乐乐爸爸"),
        (child(relation=Relation.MOTHER), "乐乐妈妈"),
        (child(), "乐乐家长"),
        (child(called="小虎"), "小虎"),
        (Addressee("张乐", Sex.MALE, birth_date=CHILD), "张乐家长"),
        (Addressee("张乐乐", guardian=Addressee("王敏", Sex.FEMALE)), "王女士"),
    ],
)
def test_a_child_is_addressed_by_who_answers_for_it(person, chinese):
    assert addressed(person, ZH, TODAY) == chinese


def test_whoever_grew_up_answers_alone():
    mother = Addressee("王敏", Sex.FEMALE)
    young = date(2010, 11, 20)  # sixteen
    assert addressed(Addressee("张乐乐", Sex.MALE, birth_date=young), ZH, TODAY) == "张先生"
    assert (
        addressed(Addressee("张乐乐", Sex.MALE, birth_date=young, guardian=mother), ZH, TODAY)
        == "王女士"
    )
    grown = Addressee("张乐乐", Sex.MALE, birth_date=date(2008, 11, 20), guardian=mother)
    assert addressed(grown, ZH, TODAY) == "张先生"


def test_a_child_in_english():
    assert addressed(child(), EN, TODAY) == "parents of 乐乐"
