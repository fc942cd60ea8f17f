import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.phones import PhoneDigits, PhoneRounded, PhoneUnclear, clean_phone
from clinic_desk.intake.phone_cells import PhoneDraft, read_phones, relation_of

ONE, TWO = "13800001111", "13900002222"
SELF = Relation.SELF


def read(text):
    found, unclear = read_phones(text)
    assert not unclear
    return [(phone.number, phone.relation, phone.note) for phone in found]


@pytest.mark.parametrize(
    "between", ["/", "；", ",", "，", "、", " ", "\n", "|", "  ", " / ", "-", "或", " 或 ", "\\"]
)
def test_two_numbers(between):
    assert read(f"{ONE}{between}{TWO}") == [(ONE, SELF, ""), (TWO, SELF, "")]


@pytest.mark.parametrize(
    "text",
    [
        "妈妈13900002222",
        "13900002222（妈妈）",
        "母亲：139-0000-2222",
        "13900002222 妈",
        "妈妈 +86 13900002222",
    ],
)
def test_whose_it_is(text):
    assert read(text) == [(TWO, Relation.MOTHER, "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("13900002222(母)13800001111(父)", [(TWO, Relation.MOTHER), (ONE, Relation.FATHER)]),
        ("妈妈13900002222爸爸13800001111", [(TWO, Relation.MOTHER), (ONE, Relation.FATHER)]),
        ("13900002222妈妈，13800001111爸爸", [(TWO, Relation.MOTHER), (ONE, Relation.FATHER)]),
        ("本人13900002222 外婆13800001111", [(TWO, SELF), (ONE, Relation.GRANDPARENT)]),
        ("手机13900002222，座机0571-88886666", [(TWO, SELF), ("057188886666", SELF)]),
        ("0571-88886666转123/13900002222", [("057188886666-123", SELF), (TWO, SELF)]),
    ],
)
def test_several_people(text, found):
    assert read(text) == [(number, relation, "") for number, relation in found]


def test_other_words_are_kept():
    assert read("李四13900002222") == [(TWO, Relation.OTHER, "李四")]
    assert read("13900002222, 李太太") == [(TWO, Relation.SPOUSE, "李太太")]
    assert read("妈妈李四13900002222") == [(TWO, Relation.MOTHER, "妈妈李四")]


def test_a_number_is_kept_once():
    assert read(f"{ONE}、{ONE}") == [(ONE, SELF, "")]


def test_where_nothing_is_said_the_column_counts():
    found, _ = read_phones(f"{ONE} 妈{TWO}", Relation.GUARDIAN, "张父")
    assert found == [
        PhoneDraft(ONE, Relation.GUARDIAN, "张父"),
        PhoneDraft(TWO, Relation.MOTHER, ""),
    ]
    assert read_phones(ONE, Relation.WORK, "x")[0] == [PhoneDraft(ONE, Relation.WORK, "x")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1380000111", [PhoneDigits]),
        ("1.38E+10", [PhoneRounded]),
        ("微信联系", [PhoneUnclear]),
        ("房间3", [PhoneUnclear]),
        ("", [PhoneUnclear]),
        ("1380000/1390000", [PhoneDigits, PhoneDigits]),
    ],
)
def test_what_cannot_be_read(text, kinds):
    found, unclear = read_phones(text)
    assert found == []
    assert [type(refusal) for refusal in unclear] == kinds


def test_one_of_two_can_be_read():
    found, unclear = read_phones(f"{ONE}/1390000")
    assert [phone.number for phone in found] == [ONE]
    assert [type(refusal) for refusal in unclear] == [PhoneDigits]


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("奶奶", Relation.GRANDPARENT),
        ("母子", Relation.MOTHER),
        ("监护人", Relation.GUARDIAN),
        ("女儿", Relation.CHILD),
        ("姐姐", Relation.SIBLING),
        ("王小姐", None),
        ("同事", Relation.WORK),
        ("朋友", Relation.FRIEND),
        ("姑妈", Relation.MOTHER),
        ("叔叔", Relation.RELATIVE),
        ("Husband", Relation.SPOUSE),
        ("x", None),
    ],
)
def test_words_for_people(words, relation):
    assert relation_of(words) is relation


MOBILES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
BETWEEN = st.sampled_from(["/", " ", "，", "；妈妈", "（本人） ", "\n"])


@given(st.lists(st.tuples(MOBILES, BETWEEN), min_size=1, max_size=5))
def test_all_mobiles_are_found_in_their_order(numbers):
    text = "".join(number + between for number, between in numbers)
    found, _ = read_phones(text)
    assert [phone.number for phone in found] == list(dict.fromkeys(one for one, _ in numbers))


@given(st.text(max_size=40) | st.text("0123456789 -/()转妈+", max_size=40))
def test_every_cell_gives_numbers_or_reasons(text):
    found, unclear = read_phones(text)
    assert found or unclear
    assert all(clean_phone(phone.number) == phone.number for phone in found)
